import type { CheckHost } from '../app/check-host';
import type { RollUpHost } from '../app/roll-up/roll-up-host';
import type { WritingHost } from '../app/writing-host';

/** All that the command line asks of the machine: what use cases ask, and where to write, what time it is, and so on. */
export interface CliHost extends WritingHost, RollUpHost, CheckHost {
  readonly stdout: OutStream;
  readonly stderr: OutStream;
  /** Whether a person can answer at the keyboard. */
  readonly stdin: { readonly isTTY: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** As Node names them: `linux`, `darwin`, `win32` … */
  readonly platform: string;
  /** The instant, in milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /**
   * Writes a file whole or not at all: a reader never meets half of it, and what stood there stays where writing fails.
   *
   * @throws HostFailure where the system refuses
   */
  writeFileAtomically(path: string, bytes: Uint8Array): void;
  /** Begins a file too large to be kept in memory, which is written whole or not at all, too. @throws HostFailure */
  startFile(path: string): GrowingFile;
  /** Adds to the end of a file, which need not be there. @throws HostFailure where the system refuses */
  appendToFile(path: string, bytes: Uint8Array): void;
  /** A text that differs whenever what stands at a path does; undefined where nothing does. @throws HostFailure */
  stampOf(path: string): string | undefined;
  /** Begins to notice changes, and Ctrl-C. */
  startWatching(): Promise<Watcher>;
  /** Begins to ask the user, who must be at a terminal. */
  startAsking(): Promise<Asker>;
}

/** A file that grows beside the one meant. Until it is finished, or where it is abandoned, what stood there stays. */
export interface GrowingFile {
  /** @throws HostFailure where the system refuses; then it is to be abandoned */
  write(bytes: Uint8Array): void;
  /** Puts it in its place, when its bytes are on the disk. @throws HostFailure where the system refuses; nothing is left then */
  finish(): void;
  /** Leaves nothing. Does nothing after it was finished or abandoned. */
  abandon(): void;
}

/** Asks the user one question after another. Each answer is undefined where the user gives up. */
export interface Asker {
  /**
   * One of several, by its value.
   *
   * @param choices in the order to show, with the names that the user sees
   * @param none what to say where no name has what the user types
   */
  choose(
    question: string,
    choices: readonly { readonly value: string; readonly name: string }[],
    none: string,
  ): Promise<string | undefined>;
  /** A line of text. @param wishes `usual` is what no answer means; `wrong` says why an answer cannot be taken */
  ask(
    question: string,
    wishes: { readonly usual?: string; readonly wrong?: (text: string) => string | undefined },
  ): Promise<string | undefined>;
}

/** Notices that files change, until the user wants no more. */
export interface Watcher {
  /** From now on, changes in these folders are noticed, not those further below; of those before it no more. */
  lookInto(folders: readonly string[]): void;
  /** Waits until something has changed or may have, or the user wants to stop. */
  next(): Promise<'change' | 'stop'>;
  /** Waits a moment, for a program that is still writing. */
  pause(): Promise<void>;
  close(): void;
}

/** Where data (stdout) or talk (stderr) goes. */
export interface OutStream {
  /** Whether a person looks at it, in a terminal. */
  readonly isTTY: boolean;
  /** The terminal's width; undefined where it is none, or does not say. */
  readonly columns: number | undefined;
  write(text: string): void;
}
