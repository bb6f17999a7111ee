import { readFileSync, readlinkSync } from 'node:fs';

/** A process, as another one can recognise it. */
export interface ProcessIdentity {
  /** Where its number means something: the name of the machine, and of the container it runs in. */
  readonly machine: string;
  readonly pid: number;
  /** When it began, since numbers are given again; empty where the system does not say. */
  readonly began: string;
}

/** This process. */
export function thisProcess(): ProcessIdentity {
  const { pid } = process;
  return { machine: thisMachine(), pid, began: bornAt(pid)?.began ?? '' };
}

/** Whether a process still runs: `unknown` where that cannot be told from here. */
export function lifeOf({ machine, pid, began }: ProcessIdentity): 'alive' | 'dead' | 'unknown' {
  if (machine !== thisMachine()) return 'unknown';
  if (!isThere(pid)) return 'dead';
  const now = bornAt(pid);
  if (began === '' || now === undefined) return 'unknown';
  return now.began === began && !now.hasEnded ? 'alive' : 'dead';
}

function thisMachine(): string {
  return [process.getBuiltinModule('node:os').hostname(), textOf(() => readlinkSync('/proc/self/ns/pid'))]
    .join(' ')
    .trim();
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and belongs to somebody else.
    return typeof error === 'object' && error !== null && Reflect.get(error, 'code') === 'EPERM';
  }
}

/**
 * When a process began: the boot of the machine, and the ticks since then. Only Linux tells that to everybody.
 *
 * @see proc_pid_stat(5): the name in brackets may hold anything, the state is field 3 and the start field 22
 */
function bornAt(pid: number): { readonly began: string; readonly hasEnded: boolean } | undefined {
  const stat = textOf(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields[18];
  if (ticks === undefined) return undefined;
  const boot = textOf(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'));
  // A process that has ended keeps its number until its parent has asked how it ended.
  return { began: `${boot} ${ticks}`, hasEnded: state === 'Z' || state === 'X' };
}

/** What the system says; the empty text where it does not. */
function textOf(ask: () => string): string {
  try {
    return ask().trim();
  } catch {
    return '';
  }
}
