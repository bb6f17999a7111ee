import { BadInput } from './bad-input';

/** Runs a script's work; a fault in what it was given becomes its one sentence and exit status 1, without a stack. */
export function run(script: string, work: () => void | Promise<void>): void {
  Promise.resolve()
    .then(work)
    .catch((error: unknown) => {
      if (!(error instanceof BadInput)) throw error;
      process.stderr.write(`${script}: ${error.message}\n`);
      process.exitCode = 1;
    });
}
