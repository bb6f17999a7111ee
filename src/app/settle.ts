import type { Finding } from '../diagnostic/finding';
import { locateAll, type LocatedFinding } from '../diagnostic/located-finding';
import { locateWaived, type WaivedFinding } from '../diagnostic/waived-finding';
import type { SourceFile } from '../source/source-file';
import { RULE_BOOK } from './rule-book';
import { Waivers } from './waivers';

/** What a run has read and found, before the office's own wishes are heard. */
export interface Found {
  readonly findings: readonly Finding[];
  /** By the path shown. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** The files that were asked for: what is wrong with their waivers is said. */
  readonly asked: ReadonlySet<string>;
  /** Files in which not all was looked for that a waiver can waive. */
  readonly unsearched: ReadonlySet<string>;
}

export interface Settled {
  /** Each once, in order of file, line, column and code. */
  readonly findings: readonly LocatedFinding[];
  /** What comments waive; it does not count. */
  readonly waived: readonly WaivedFinding[];
}

/** Takes out what is waived, adds what is wrong with waivers, and places all that is to be shown. */
export function settle({ findings, files, asked, unsearched }: Found, isShown: (found: Finding) => boolean): Settled {
  const waivers = new Waivers([...files.values()].filter(({ path }) => asked.has(path)));
  const { left, waived } = waivers.part(findings);
  const unused = waivers.unused().filter(({ place }) => !unsearched.has(place.file));
  const all = [...left, ...waivers.findings, ...unused];
  const shownOfWaived = new Map([...waived].filter(([found]) => isShown(found)));
  return { findings: locateAll(all.filter(isShown), files), waived: locateWaived(shownOfWaived, files) };
}

/** Whether all that a file holds could be used: where parts are left out, what they would break is not found. */
export function isWhole(findings: readonly Finding[]): boolean {
  return !findings.some(({ code }) => RULE_BOOK.isFixed(code));
}
