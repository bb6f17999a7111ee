import type {
  CompletionRecord,
  Extension,
  ProgressNote,
  Retraction,
  RetractionTarget,
  Waiver,
} from '../../src/model/ledger-entry';
import { valueAt } from '../../src/source/place';
import { day } from './sample-judgement';

/** What a test says of an entry; dates are texts, the rest is left out or usual. */
interface Said {
  readonly date: string;
  readonly task?: string;
  readonly units?: readonly string[];
  readonly period?: string;
  readonly recorded?: string;
  readonly file?: string;
  readonly line?: number;
}

interface Common {
  readonly task: string;
  readonly units: readonly string[] | undefined;
  readonly period: string | undefined;
  readonly date: number;
  readonly recorded: number;
  readonly note: undefined;
  readonly evidence: readonly [];
  readonly place: ReturnType<typeof valueAt>;
  readonly line: number;
}

function common({
  date,
  recorded = date,
  task = 't1',
  units,
  period,
  file = 'records/a.yaml',
  line = 1,
}: Said): Common {
  const place = valueAt(file, [line - 1]);
  return { task, units, period, date: day(date), recorded: day(recorded), note: undefined, evidence: [], place, line };
}

export function doneRecord(said: Said & { readonly count?: number }): CompletionRecord {
  return { kind: 'done', ...common(said), count: said.count ?? 1 };
}

export function progressNote(said: Said): ProgressNote {
  return { kind: 'progress', ...common(said) };
}

interface Agreed extends Said {
  readonly reason?: string;
  /** Absent where nobody approved it. */
  readonly approved?: string | undefined;
}

export function extension(said: Agreed & { readonly to: string }): Extension {
  const { reason = '疫情防控' } = said;
  return { kind: 'extend', ...common(said), to: day(said.to), reason, approved: said.approved };
}

export function waiver(said: Agreed): Waiver {
  const { reason = '疫情防控' } = said;
  return { kind: 'waive', ...common(said), reason, approved: said.approved };
}

/** Takes back what fits the keys; `to` and `date` of the target are texts, too. */
export function retraction(
  date: string,
  of: Partial<Omit<RetractionTarget, 'date' | 'to'>> & { readonly date?: string; readonly to?: string },
  line = 9,
): Retraction {
  const { kind = 'done', task, units, period, count } = of;
  const dated = (text: string | undefined): number | undefined => (text === undefined ? undefined : day(text));
  const target = { kind, task, units, period, count, date: dated(of.date), to: dated(of.to) };
  const { recorded, place } = common({ date, line });
  return { kind: 'void', date: day(date), recorded, place, line, of: target, reason: undefined };
}
