import type { Language } from '../diagnostic/language';
import type { LocatedFinding } from '../diagnostic/located-finding';
import type { Assessment } from '../model/assessment';
import type { LedgerEntry } from '../model/ledger-entry';
import { jsonText } from '../text/json-text';
import { formatDay } from '../time/civil-date';
import { findingObject } from './findings-json';
import type { Recorded } from './recorded';

/** What was written for programs, in the shape of `schemas/output/record.schema.json`; a key without a value is left out. */
export function renderRecordedJson(
  { written, removed, changes, judgement, warnings }: Recorded,
  language: Language,
): string {
  const { plan, asOf } = judgement;
  return jsonText({
    format: 1,
    plan: { title: plan.title, year: plan.year, organisation: plan.organisation },
    asOf: formatDay(asOf),
    written: written.map(entryObject),
    removed: removed.map(entryObject),
    changes: changes.map(({ id, before, after }) => ({
      id,
      before: before && stateObject(before),
      after: after && stateObject(after),
    })),
    findings: warnings.map((each) => findingObject(each, language)),
  });
}

/** Nothing was written: why, in the same shape. */
export function renderRefusedJson(findings: readonly LocatedFinding[], language: Language): string {
  return jsonText({
    format: 1,
    written: [],
    removed: [],
    changes: [],
    findings: findings.map((each) => findingObject(each, language)),
  });
}

function entryObject(entry: LedgerEntry): object {
  const { kind, date, recorded, place, line } = entry;
  const { task, units, period } = entry.kind === 'void' ? entry.of : entry;
  return {
    kind,
    task,
    units,
    for: period,
    date: formatDay(date),
    recorded: formatDay(recorded),
    count: entry.kind === 'done' ? entry.count : undefined,
    to: entry.kind === 'extend' ? formatDay(entry.to) : undefined,
    file: place.file,
    line,
  };
}

function stateObject({ occurrence, state, light, pace, count, stage }: Assessment): object {
  return {
    ...{ count, state, light, pace },
    effectiveDue: formatDay(occurrence.effectiveDue),
    stage: stage?.stage,
  };
}
