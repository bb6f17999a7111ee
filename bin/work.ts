// What a thread of the program begins with, as bin/program.ts is for the program itself.
export { doWork } from '../src/cli/work';
