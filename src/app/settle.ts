import type { Finding } from '../diagnostic/finding';
import type { Waiver } from '../diagnostic/waiver';
import type { SourceFile } from '../source/source-file';
import { knownRules } from './known-rules';
import type { SettingsReader } from './settings';
import { Telling, type Wishes } from './telling';
import { Waivers } from './waivers';

/** What a run has read and found, before the office's own wishes are heard. */
export interface Found {
  readonly findings: readonly Finding[];
  /** By the path shown. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** The files that were asked for: what is wrong with their waivers and their settings is said. */
  readonly asked: ReadonlySet<string>;
  /** Files in which not all was looked for that a waiver can waive. */
  readonly unsearched: ReadonlySet<string>;
}

export interface Settled {
  /** What counts, with the severities that the office gives. */
  readonly findings: readonly Finding[];
  /** What comments waive; it does not count. */
  readonly waived: ReadonlyMap<Finding, Waiver>;
  /** Those of the findings with which the check fails. */
  readonly failing: ReadonlySet<Finding>;
  /** With the settings that were read. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Whether something in the settings does not stand. */
  readonly hasWrongSettings: boolean;
}

/** Takes out what is waived, adds what is wrong with waivers and settings, and gives each finding the office's severity. */
export function settle(found: Found, settings: SettingsReader, wishes: Wishes): Settled {
  found.asked.forEach((file) => settings.of(file));
  const files = new Map([...found.files, ...settings.files]);
  const waivers = new Waivers(
    [...files.values()].filter(({ path }) => found.asked.has(path) || settings.files.has(path)),
  );
  const { left, waived } = waivers.part([...found.findings, ...settings.findings]);
  const unused = waivers.unused().filter(({ place }) => !found.unsearched.has(place.file));
  const told = new Telling(settings, wishes);
  const findings = [...left, ...waivers.findings, ...unused].flatMap((each) => told.asTold(each) ?? []);
  const toldWaived = new Map<Finding, Waiver>();
  for (const [each, waiver] of waived) {
    const one = told.asTold(each);
    if (one !== undefined) toldWaived.set(one, waiver);
  }
  return {
    findings,
    waived: toldWaived,
    failing: new Set(findings.filter((each) => told.isFailing(each))),
    files,
    hasWrongSettings: settings.findings.length > 0,
  };
}

/** Whether all that a file holds could be used: where parts are left out, what they would break is not found. */
export function isWhole(findings: readonly Finding[]): boolean {
  return !findings.some(({ severity, code }) => severity === 'error' && knownRules().isFixed(code));
}
