import { startThread } from '../src/cli/startup/start-thread';

// Both are put in by the build: where the work of threads begins, and a sum of all parts of the program.
declare const WORK_ID: string;
declare const PROGRAM_DIGEST: string;

startThread(__dirname, WORK_ID, PROGRAM_DIGEST);
