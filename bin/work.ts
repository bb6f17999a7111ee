// What a thread of the program begins with, as bin/program.ts is for the program itself.
export { answerAll } from '../src/cli/work';
