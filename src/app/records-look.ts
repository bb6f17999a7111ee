import type { CheckContext } from '../check/check-rule';
import { evidenceClaims, type EvidenceClaim } from '../check/evidence-claims';
import { NOTHING_GATHERED, type GateFacts } from '../check/gate-facts';
import type { Finding } from '../diagnostic/finding';
import { locateAll, type LocatedFinding } from '../diagnostic/located-finding';
import type { Judgement } from '../model/judgement';
import type { NamedPlace } from '../source/place';
import { DUE_SOON_DAYS } from '../status/assess';
import { judge } from '../status/judge';
import type { Day } from '../time/civil-date';
import { findAll } from './find-all';
import { gatherEvidence } from './gather-evidence';
import { Gathering } from './gathering';
import type { Host } from './host';
import { openWhole } from './judge';
import type { OpenedPlan } from './open-plan';
import { contextOf } from './rule-findings';
import { SettingsReader } from './settings';
import { settle } from './settle';

/** A plan and its records at one moment, matched and judged. */
export interface RecordsLook {
  readonly opened: OpenedPlan;
  readonly context: CheckContext;
  readonly judgement: Judgement;
}

/**
 * Looks at a plan with all its records.
 *
 * @returns what keeps it from being read where the file is no plan
 * @throws HostFailure where the system refuses any of its files
 */
export function lookAtRecords(host: Host, planFile: string, asOf: Day): RecordsLook | OpenedPlan {
  const opened = openWhole(host, planFile);
  const context = contextOf(opened, asOf);
  if (context === undefined) return opened;
  const { plan, calendar, matched } = context;
  return { opened, context, judgement: judge(plan, calendar, matched, asOf, DUE_SOON_DAYS) };
}

/**
 * What `check` says of records after a change and did not say before, advice too. Evidence is looked at, of the new
 * entries with its sums; what stands beside the plan otherwise is not.
 *
 * @param host the machine as it is after the change
 * @param isNew whether an entry at a place is new
 * @throws HostFailure where the system refuses the evidence or the settings
 */
export function newFindings(
  host: Host,
  planFile: string,
  { before, after }: { readonly before: RecordsLook; readonly after: RecordsLook },
  isNew: (place: NamedPlace) => boolean,
): readonly LocatedFinding[] {
  const evidence = evidenceOf(new Gathering(host, planFile), evidenceClaims(after.context), isNew);
  const gate = { ...NOTHING_GATHERED, evidence };
  const [then, now] = [before, after].map((look) => told(host, look, findAll({ ...look.context, gate })));
  return withoutKnown(now ?? [], then ?? [], keyInPlace);
}

/** The errors that there are only since entries were taken out, wherever the others have moved to. */
export function errorsBrought(
  host: Host,
  { before, after }: { readonly before: RecordsLook; readonly after: RecordsLook },
): readonly LocatedFinding[] {
  return withoutKnown(errorsOf(host, after), errorsOf(host, before), keyAnywhere);
}

/** The findings that are not among others: of those alike, as many as there are more. */
function withoutKnown(
  findings: readonly LocatedFinding[],
  others: readonly LocatedFinding[],
  keyOf: (found: LocatedFinding) => string,
): readonly LocatedFinding[] {
  const known = new Map<string, number>();
  for (const found of others) known.set(keyOf(found), (known.get(keyOf(found)) ?? 0) + 1);
  return findings.filter((found) => {
    const left = known.get(keyOf(found)) ?? 0;
    known.set(keyOf(found), left - 1);
    return left <= 0;
  });
}

/** What stands at the evidence files. What older records name is only looked for: to sum all of it takes long, and `verify` does. */
function evidenceOf(
  gathering: Gathering,
  claims: readonly EvidenceClaim[],
  isNew: (place: NamedPlace) => boolean,
): GateFacts['evidence'] {
  const looked = claims.map(({ file, sha256, place }) => ({ file, sha256: isNew(place) ? sha256 : undefined }));
  const evidence = gatherEvidence(gathering, looked);
  const [refusal] = gathering.failures;
  if (refusal !== undefined) throw refusal;
  return evidence;
}

/** How many errors `check` finds in a plan and its records, evidence and documents aside. @throws HostFailure */
export function errorsIn(host: Host, look: RecordsLook): number {
  return errorsOf(host, look).length;
}

function errorsOf(host: Host, look: RecordsLook): readonly LocatedFinding[] {
  return told(host, look, findAll(look.context)).filter(({ finding }) => finding.severity === 'error');
}

/** Findings as the office wants them told: with its severities, and without what comments waive. */
function told(host: Host, { opened }: RecordsLook, ofRules: readonly Finding[]): readonly LocatedFinding[] {
  const { files } = opened;
  const shown = new Set(files.keys());
  const settings = new SettingsReader(host);
  const found = { findings: [...opened.findings, ...ofRules], files, asked: shown, unsearched: shown };
  const settled = settle(found, settings, { strict: true });
  const [refusal] = settings.refusals;
  if (refusal !== undefined) throw refusal;
  return locateAll(settled.findings, settled.files);
}

/**
 * What makes two findings one. The wording of an error may follow what stands elsewhere, such as how many entries fit, and
 * the error is the same; a warning that says something else is worth telling.
 */
function keyInPlace({ finding, at }: LocatedFinding): string {
  return JSON.stringify([finding.code, at, finding.severity === 'error' ? '' : finding.message('zh')]);
}

function keyAnywhere({ finding, at }: LocatedFinding): string {
  return JSON.stringify([finding.code, at.file, finding.message('zh')]);
}
