import { parseArgs } from 'node:util';
import { BadInput } from '../scripts/bad-input';

/** What somebody asked the bench for. */
export interface BenchOptions {
  /** By name, in the order of the bench; all of them unless told. */
  readonly parts: readonly string[];
  /** Absent where each part has its own number. */
  readonly rounds: number | undefined;
  /** A page whose figures are replaced. */
  readonly write: string | undefined;
}

/** Reads the command line. What it does not know it refuses, with a sentence that says what there is. */
export function benchOptions(args: readonly string[], known: readonly string[]): BenchOptions {
  const { values, positionals } = parsed(args);
  const strange = positionals.find((name) => !known.includes(name));
  if (strange !== undefined) throw new BadInput(`there is no part ${strange}; the parts are ${known.join(', ')}`);
  return {
    parts: positionals.length === 0 ? known : known.filter((name) => positionals.includes(name)),
    rounds: values.rounds === undefined ? undefined : wholeNumber(values.rounds),
    write: values.write,
  };
}

function parsed(args: readonly string[]): {
  values: { rounds?: string | undefined; write?: string | undefined };
  positionals: string[];
} {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { rounds: { type: 'string' }, write: { type: 'string' } },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new BadInput(error.message);
  }
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new BadInput(`--rounds takes a whole number from 1 to 9999, not ${text}`);
  return Number(text);
}
