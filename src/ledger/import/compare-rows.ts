import type { Assessment } from '../../model/assessment';
import type { Evidence, TakenBackRecord } from '../../model/ledger-entry';
import type { Plan } from '../../model/plan';
import { foldText } from '../../text/folded-text';
import { formatDay, type Day } from '../../time/civil-date';
import type { LedgerKey } from '../columns';
import type { LedgerRow } from '../row';
import { evidenceKey } from './evidence-lines';
import { isFilledIn, type FilledRow } from './filled-row';
import type { Refusal, RefusalReason } from './refusal';
import { entriesOf, type Added, type Addition, type ImportTerms } from './row-entries';
import { Tally } from './tally';

/** One occurrence on record, and the rows of a ledger that are about it. */
export interface Comparing {
  readonly plan: Plan;
  readonly assessment: Assessment;
  /** What a ledger exported now would show. */
  readonly onRecord: LedgerRow;
  readonly rows: readonly FilledRow[];
  /** Records of its task and unit that were taken back. */
  readonly takenBack: readonly TakenBackRecord[];
}

export interface Comparison {
  readonly additions: readonly Addition[];
  readonly refusals: readonly Refusal[];
}

/**
 * What the rows of one occurrence add to the records. What is on record stays as it is: a row that says it otherwise is
 * refused. Rows without anything filled in say nothing; they take nothing back.
 */
export function compareRows(comparing: Comparing, terms: ImportTerms): Comparison {
  const rows = comparing.rows.filter(isFilledIn);
  const [first] = rows;
  if (first === undefined) return { additions: [], refusals: [] };
  const tallies = talliesOf(comparing, terms);
  const differences = differencesIn(rows, comparing.onRecord, tallies).map(([key, reason]): Refusal => {
    return { at: first.placeOf(key), reason };
  });
  const additions: Addition[] = [];
  const refusals: Refusal[] = [...differences];
  for (const row of rows) {
    const added: Added = {
      row,
      days: tallies.days.takeNew(row.days),
      notes: tallies.notes.takeNew(row.notes),
      evidence: tallies.evidence.takeNew(distinct(row.evidence)),
    };
    const taken = takenBackOn(added.days, comparing);
    if (taken.length > 0) {
      refusals.push(
        ...taken.map((each): Refusal => {
          return { at: row.placeOf('doneOn'), reason: { kind: 'taken-back', taken: each } };
        }),
      );
      continue;
    }
    const read = entriesOf(added, comparing.plan, comparing.assessment, terms);
    if (read.ok) additions.push(...read.additions);
    // Where the row differs from what is on record, that is the thing to look at first.
    else if (differences.length === 0) refusals.push(read.refusal);
  }
  return refusals.length > 0 ? { additions: [], refusals } : { additions, refusals };
}

/**
 * The records of days that were taken back. One without a period may have counted for this occurrence, wherever it would
 * go now.
 */
function takenBackOn(
  days: readonly Day[],
  { takenBack, assessment: { occurrence } }: Comparing,
): readonly TakenBackRecord[] {
  return [...new Set(days)].flatMap((day) => {
    const fitting = takenBack.filter(
      ({ record: { date, period } }) => date === day && (period === undefined || period === occurrence.period),
    );
    return fitting.slice(-1);
  });
}

interface Tallies {
  readonly days: Tally<Day>;
  readonly notes: Tally<string>;
  readonly evidence: Tally<string>;
}

/** A record of several times stands once in a ledger, and may be written as often as it counts. */
function talliesOf({ assessment: { records, progress }, onRecord }: Comparing, { files }: ImportTerms): Tallies {
  const notes = linesOf(onRecord.note);
  const ofProgress = progress.flatMap(({ note }) => linesOf(note ?? ''));
  const evidenceOfProgress = progress.flatMap(({ evidence }) => evidence.map(evidenceText));
  return {
    days: new Tally(
      formatDay,
      onRecord.doneOn,
      records.flatMap(({ date, count }) => Array.from({ length: count }, () => date)),
    ),
    notes: new Tally(folded, notes, [...notes, ...ofProgress]),
    evidence: new Tally((line) => evidenceKey(line, files), onRecord.evidence, [
      ...onRecord.evidence,
      ...evidenceOfProgress,
    ]),
  };
}

function differencesIn(
  rows: readonly FilledRow[],
  onRecord: LedgerRow,
  { days, notes, evidence }: Tallies,
): readonly (readonly [LedgerKey, RefusalReason])[] {
  const withoutDays = days.missingIn(rows.map((row) => row.days));
  const withNotes = rows.filter((row) => row.has('note'));
  const withEvidence = rows.filter((row) => row.has('evidence'));
  const withoutNotes = notes.missingIn(withNotes.map((row) => row.notes));
  const withoutEvidence = evidence.missingIn(withEvidence.map((row) => row.evidence));
  const recordedDays = onRecord.doneOn.filter((day) => withoutDays.has(formatDay(day)));
  const recordedNotes = linesOf(onRecord.note).filter((line) => withoutNotes.has(folded(line)));
  const recordedEvidence = onRecord.evidence.filter((line) => withoutEvidence.has(folded(line)));
  return [
    ...(recordedDays.length > 0 ? [['doneOn', { kind: 'days-differ', recorded: recordedDays }] as const] : []),
    ...(recordedNotes.length > 0 ? [['note', { kind: 'note-differs', recorded: recordedNotes }] as const] : []),
    ...(recordedEvidence.length > 0
      ? [['evidence', { kind: 'evidence-differs', recorded: recordedEvidence }] as const]
      : []),
  ];
}

function evidenceText(evidence: Evidence): string {
  if (evidence.kind === 'file') return evidence.file;
  return evidence.kind === 'url' ? evidence.url : evidence.ref;
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function folded(text: string): string {
  return foldText(text).chars;
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
