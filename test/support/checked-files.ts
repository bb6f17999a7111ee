import { checkPaths, type CheckOutcome, type CheckRequest } from '../../src/app/check';
import type { LocatedFinding } from '../../src/diagnostic/located-finding';
import type { Location } from '../../src/source/place';
import { parseDay, type Day } from '../../src/time/civil-date';
import { memoryFiles } from './memory-files';

/** Files by their path below the working folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface CheckWishes {
  /** Every plan under `plans/` unless told. */
  readonly paths?: readonly string[];
  /** 2022-07-01 unless told. */
  readonly asOf?: string;
  readonly strict?: boolean;
  /** The files as git has them at the revision `base`, to compare with. */
  readonly base?: Files;
  readonly failOn?: CheckRequest['failOn'];
}

/** What `check` says about files in memory. */
export function checkFiles(
  files: Files,
  { paths = [], asOf = '2022-07-01', strict = false, failOn, base }: CheckWishes = {},
): CheckOutcome {
  const host = memoryFiles(inOffice(files), '/office', {}, base && { base: inOffice(base) });
  const wishes = { ...(failOn !== undefined && { failOn }), ...(base && { base: 'base' }) };
  return checkPaths(host, { paths, asOf: dayOf(asOf), strict, ...wishes });
}

function inOffice(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`/office/${path}`, content]));
}

/** What `check` says about one plan file, as `line:column-line:column CODE`. */
export function checkPlan(text: string | Uint8Array, wishes: CheckWishes = {}): readonly string[] {
  return checkFiles({ 'plan.yaml': text }, { paths: ['plan.yaml'], ...wishes }).findings.map(inShort);
}

/** `3:7-3:11 Y403`: where and what, without the file. */
export function inShort({ at, finding }: LocatedFinding): string {
  return `${stretch(at)} ${finding.code}`;
}

/** `3:7-3:11`: line and column of the first character, and of what stands behind the last. */
export function stretch({ start, end }: Location): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`${text} is no day`);
  return day;
}
