import fc from 'fast-check';
import { composeLedger, type Ledger } from '../../../src/ledger/compose-ledger';
import { planImport, type ImportPlan } from '../../../src/ledger/import/plan-import';
import { readLedger } from '../../../src/ledger/import/read-ledger';
import type { LedgerRow } from '../../../src/ledger/row';
import type { Judgement } from '../../../src/model/judgement';
import type { CompletionRecord, LedgerEntry, ProgressNote } from '../../../src/model/ledger-entry';
import type { NewCompletion, NewProgressNote } from '../../../src/model/new-entry';
import { isGroup } from '../../../src/model/plan';
import { renderLedgerCsv } from '../../../src/render/ledger-csv';
import { readTableFile } from '../../../src/sheet/read-table-file';
import { valueAt } from '../../../src/source/place';
import type { Day } from '../../../src/time/civil-date';
import { anyDay, anyOffice, judgeOffice, type Office } from '../../support/generated-office';

/** What somebody fills in: for the row at a position, some days back from the as-of date, with a note. */
interface Filling {
  readonly position: number;
  readonly daysBack: readonly number[];
  readonly note: string;
}

const anyFillings: fc.Arbitrary<readonly Filling[]> = fc.array(
  fc.record({
    position: fc.nat(200),
    daysBack: fc.array(fc.nat(400), { minLength: 1, maxLength: 3 }),
    note: fc.constantFrom('', '已召开', '=1+1', '研判“两个维护”，形成纪要'),
  }),
  { maxLength: 5 },
);

function importInto(
  judgement: Judgement,
  ledger: Ledger,
  shuffled: (rows: readonly LedgerRow[]) => LedgerRow[],
): ImportPlan {
  const sheets = ledger.sheets.map(({ name, rows }) => ({ name, rows: shuffled(rows) }));
  const file = new TextEncoder().encode(renderLedgerCsv({ ...ledger, sheets }));
  return planImport(judgement, readLedger(readTableFile(file), judgement.plan.year), {
    recorded: judgement.asOf,
    files: new Map(),
  });
}

/** The ledger with something filled in, and the entries that somebody would have recorded instead. */
function fillIn(judgement: Judgement, fillings: readonly Filling[]): { ledger: Ledger; entries: NewCompletion[] } {
  const ledger = composeLedger(judgement);
  const open = judgement.assessments.filter(({ state }) => state !== 'waived');
  const chosen = new Map(
    fillings.flatMap((filling) => {
      const assessment = open[filling.position % Math.max(open.length, 1)];
      return assessment === undefined ? [] : [[assessment.occurrence.id, { assessment, filling }] as const];
    }),
  );
  const entries = [...chosen.values()].flatMap(({ assessment: { occurrence, records }, filling }) => {
    const taken = judgement.assessments.flatMap(({ occurrence: { task, unit }, takenBack }) =>
      task.id === occurrence.task.id && unit === occurrence.unit ? takenBack.map(({ record }) => record) : [],
    );
    // A day on which something is recorded already would be nothing new; one that was taken back is refused.
    const known = new Set([...records, ...taken].map(({ date }) => date));
    const days = [...new Set(filling.daysBack)].map((back) => judgement.asOf - back).filter((day) => !known.has(day));
    const isFanned = isGroup(judgement.plan, occurrence.task.lead);
    return days.map((date, index): NewCompletion & { readonly id: string } => ({
      ...{ id: occurrence.id, kind: 'done', task: occurrence.task.id, period: occurrence.period, date },
      recorded: judgement.asOf,
      ...(isFanned && { units: [occurrence.unit] }),
      ...(index === days.length - 1 && filling.note !== '' && { note: filling.note }),
    }));
  });
  const filled = ledger.sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => {
      const own = entries.filter(({ id }) => id === row.id);
      const notes = [row.note, ...own.flatMap(({ note }) => note ?? [])].filter((note) => note !== '');
      return { ...row, doneOn: [...row.doneOn, ...own.map(({ date }) => date)], note: notes.join('\n') };
    }),
  }));
  return { ledger: { ...ledger, sheets: filled }, entries };
}

/** The office after some entries were written into a file behind the others. */
function recorded(office: Office, entries: readonly (NewCompletion | NewProgressNote)[]): Office {
  const written = entries.map((entry, index): CompletionRecord | ProgressNote => {
    const common = {
      ...{ task: entry.task, date: entry.date, recorded: entry.recorded },
      units: entry.units,
      period: entry.period,
      note: entry.note,
      evidence: entry.evidence ?? [],
      ...{ place: valueAt('records/z.yaml', [index]), line: index + 1 },
    };
    return entry.kind === 'done'
      ? { kind: 'done', ...common, count: entry.count ?? 1 }
      : { kind: 'progress', ...common };
  });
  return { ...office, entries: [...office.entries, ...(written as LedgerEntry[])] };
}

/** All that a judgement says, but for where the records stand. */
function said({ assessments }: Judgement): unknown {
  return assessments.map((assessment) => {
    const { occurrence, state, light, pace, count, doneOn, daysLate, stage, nextStage } = assessment;
    return {
      ...{ id: occurrence.id, effectiveDue: occurrence.effectiveDue },
      ...{ state, light, pace, count, doneOn, daysLate, stage, nextStage },
      noted: assessment.records.map(({ date, count: times, note }) => ({ date, count: times, note })),
      progress: assessment.progress.length,
      takenBack: assessment.takenBack.length,
      agreementsTakenBack: assessment.agreementsTakenBack,
    };
  });
}

const turned = (rows: readonly LedgerRow[]): LedgerRow[] => [...rows].reverse();
const asItIs = (rows: readonly LedgerRow[]): LedgerRow[] => [...rows];

test('a ledger as it was exported says nothing new', () => {
  fc.assert(
    fc.property(anyOffice, anyDay, (office, asOf: Day) => {
      const judgement = judgeOffice(office, asOf);
      const { additions, refusals } = importInto(judgement, composeLedger(judgement), turned);
      expect([additions, refusals]).toEqual([[], []]);
    }),
  );
});

test('what is filled in comes to the same as what is recorded by hand, and the second time to nothing', () => {
  fc.assert(
    fc.property(anyOffice, anyDay, anyFillings, (office, asOf: Day, fillings) => {
      const judgement = judgeOffice(office, asOf);
      const { ledger, entries } = fillIn(judgement, fillings);
      const { additions, refusals } = importInto(judgement, ledger, asItIs);
      expect(refusals).toEqual([]);
      const imported = judgeOffice(
        recorded(
          office,
          additions.map(({ entry }) => entry),
        ),
        asOf,
      );
      expect(said(imported)).toEqual(said(judgeOffice(recorded(office, entries), asOf)));
      const again = importInto(imported, ledger, turned);
      expect([again.additions, again.refusals]).toEqual([[], []]);
    }),
  );
});
