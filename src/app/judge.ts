import type { Finding } from '../diagnostic/finding';
import { locateAll, type LocatedFinding } from '../diagnostic/located-finding';
import { matchRecords } from '../match/match';
import type { State } from '../model/assessment';
import type { Judgement } from '../model/judgement';
import type { LedgerEntry } from '../model/ledger-entry';
import type { SourceFile } from '../source/source-file';
import { DUE_SOON_DAYS } from '../status/assess';
import { judge } from '../status/judge';
import type { Day } from '../time/civil-date';
import { choosePlan, planOfYearBefore, type PlanChoice } from './choose-plan';
import type { Host } from './host';
import { withNamedPipes } from './named-pipes';
import { withOneLook } from './one-look';
import { openPlan, type OpenedPlan } from './open-plan';
import { contextOf, findErrors } from './rule-findings';
import { SettingsReader } from './settings';
import { settle } from './settle';

export interface JudgeRequest extends PlanChoice {
  readonly knownAt: Day | undefined;
  /** How many days before its due date an occurrence is due soon; 7 unless told. */
  readonly dueSoonDays: number | undefined;
  /** The one state whose occurrences are wanted; absent: all. */
  readonly only?: State;
  /** Judges last year's plan beside it too. */
  readonly withLastYear?: boolean;
}

export interface JudgeOutcome {
  /** Absent where the file cannot be parsed, or its head is not a plan. */
  readonly judgement: Judgement | undefined;
  readonly lastYear: Judgement | undefined;
  /** All that is written down about the plan, whenever it happened. */
  readonly entries: readonly LedgerEntry[];
  /** What is wrong with the plan; the answer comes from its sound parts. */
  readonly errors: readonly LocatedFinding[];
  readonly hasWrongSettings: boolean;
  readonly files: ReadonlyMap<string, SourceFile>;
}

/** Opens the plan that is asked for and judges it as of a date. @throws AppError, HostFailure */
export function judgePlan(machine: Host, request: JudgeRequest): JudgeOutcome {
  const host = withOneLook(withNamedPipes(machine, request.plan === undefined ? [] : [request.plan]));
  const path = choosePlan(host, request);
  const opened = openWhole(host, path);
  const looked = lookAt(opened, request);
  const before = request.withLastYear && opened.plan ? planOfYearBefore(host, path, opened.plan) : undefined;
  const lastOpened = before === undefined ? undefined : openWhole(host, before);
  const last = lastOpened === undefined ? undefined : lookAt(lastOpened, request);
  const findings = [...looked.findings, ...(last?.findings ?? [])];
  return {
    judgement: looked.judgement,
    lastYear: last?.judgement,
    entries: opened.entries,
    ...errorsAmong(host, findings, new Map([...opened.files, ...(lastOpened?.files ?? [])])),
  };
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/**
 * What makes answers wrong, unless the settings make it less than an error, or it is waived. What they make an error that
 * is none by itself makes no answer wrong: that is for `check` to tell.
 *
 * @throws HostFailure where the settings cannot be read
 */
export function errorsAmong(
  host: Host,
  findings: readonly Finding[],
  files: ReadonlyMap<string, SourceFile>,
): Pick<JudgeOutcome, 'errors' | 'hasWrongSettings' | 'files'> {
  const shown = new Set(files.keys());
  const settings = new SettingsReader(host);
  // Not all that check looks for is looked for here, so no waiver can be called unused.
  const found = { findings: findings.filter(isError), files, asked: shown, unsearched: shown };
  const settled = settle(found, settings, { strict: false });
  const [refusal] = settings.refusals;
  if (refusal !== undefined) throw refusal;
  return {
    errors: locateAll(settled.findings.filter(isError), settled.files),
    hasWrongSettings: settled.hasWrongSettings,
    files: settled.files,
  };
}

/** A plan with all its records: without one of its files an answer would be wrong. @throws HostFailure */
export function openWhole(host: Host, path: string): OpenedPlan {
  const opened = openPlan(host, path);
  const [refusal] = opened.refusals;
  if (refusal !== undefined) throw refusal;
  return opened;
}

interface Looked {
  readonly judgement: Judgement | undefined;
  readonly findings: readonly Finding[];
}

/** What a plan comes to, and what is wrong with it. */
function lookAt(opened: OpenedPlan, { asOf, knownAt, dueSoonDays, only }: JudgeRequest): Looked {
  const context = contextOf(opened, asOf);
  if (context === undefined) return { judgement: undefined, findings: opened.findings };
  const { plan, calendar, entries } = context;
  // The rules look at all records, whenever they were written.
  const matched = knownAt === undefined ? context.matched : matchRecords(plan, calendar, entries, { asOf, knownAt });
  return {
    judgement: judge(plan, calendar, matched, asOf, dueSoonDays ?? DUE_SOON_DAYS, only),
    findings: [...opened.findings, ...findErrors(context)],
  };
}
