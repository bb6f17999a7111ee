import type { Judgement } from '../../model/judgement';
import type { Evidence } from '../../model/ledger-entry';
import type { NewEntry } from '../../model/new-entry';
import { isGroup, taskOf, type Plan, type Task } from '../../model/plan';
import { nearestWord } from '../../text/nearest';
import type { Day } from '../../time/civil-date';
import { parseWrittenDay } from '../../time/written-day';
import type { RecordOptions } from '../command-options';
import { belongsTo, namedTwice, onlyForDone, saidTwice, unknownTask } from '../wording/record';
import { unknownOccurrence } from '../wording/status';
import { excludingOptions, notAWrittenDay } from '../wording/usage';
import { wrongUse } from '../wrong-use';
import { unitNamed } from './named-in-plan';

/** What an argument of `record` names: a task, or one of its occurrences. */
export interface NamedTask {
  /** As written. */
  readonly word: string;
  readonly task: Task;
  readonly period?: string;
  readonly unit?: string;
}

/** The task or the occurrence that a word names. @throws AppError with the one probably meant */
export function taskNamed({ plan, assessments }: Judgement, word: string): NamedTask {
  const task = taskOf(plan, word);
  if (task !== undefined) return { word, task };
  const occurrences = assessments.map(({ occurrence }) => occurrence);
  const exact = occurrences.find(({ id }) => id === word);
  const found = exact ?? occurrences.find(({ id }) => id.startsWith(`${word}/`) && word.includes('@'));
  if (found === undefined) throw wrongUse(notNamed(plan, occurrences, word));
  const isOfUnit = exact !== undefined && isGroup(plan, found.task.lead);
  return { word, task: found.task, period: found.period, ...(isOfUnit && { unit: found.unit }) };
}

function notNamed(
  plan: Plan,
  occurrences: readonly { readonly id: string }[],
  word: string,
): ReturnType<typeof unknownTask> {
  if (word.includes('@')) {
    return unknownOccurrence(
      word,
      nearestWord(
        word,
        occurrences.map(({ id }) => id),
      ),
    );
  }
  const titled = plan.tasks.find(({ title }) => title === word);
  const nearest = nearestWord(
    word,
    plan.tasks.map(({ id }) => id),
  );
  return unknownTask(word, titled?.id ?? nearest);
}

/** Looks for a task or an occurrence that is named a second time: it would be recorded twice. @throws AppError */
export function requireEachOnce(named: readonly NamedTask[]): void {
  named.forEach((each, index) => {
    const before = named.slice(0, index).find((other) => overlap(other, each));
    if (before !== undefined) throw wrongUse(namedTwice(before.word, each.word));
  });
}

/** A word without a period, or without a unit, may mean any of them. */
function overlap(one: NamedTask, other: NamedTask): boolean {
  return one.task === other.task && mayBeSame(one.period, other.period) && mayBeSame(one.unit, other.unit);
}

function mayBeSame(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

const KINDS = ['extend', 'waive', 'progress', 'undo'] as const;

/** Looks for options that cannot stand together. @throws AppError */
export function requireOneKind(options: RecordOptions): void {
  const [first, second] = KINDS.filter((kind) => options[kind] !== undefined);
  if (first !== undefined && second !== undefined) throw wrongUse(excludingOptions(`--${first}`, `--${second}`));
  if (options.count !== undefined && first !== undefined) throw wrongUse(onlyForDone('--count'));
  const isAgreed = first === 'extend' || first === 'waive';
  if (options.approved !== undefined && !isAgreed) throw wrongUse(belongsTo('--approved', ['--extend', '--waive']));
  if (options.reason !== undefined && !isAgreed && first !== 'undo') {
    throw wrongUse(belongsTo('--reason', ['--extend', '--waive', '--undo']));
  }
  if (first === 'undo') requireNothingElse(options);
  if (options.copy !== undefined && options.evidence === undefined) throw wrongUse(belongsTo('--copy', ['--evidence']));
}

/** What is taken back is as it was written. */
function requireNothingElse(options: RecordOptions): void {
  const said = (['date', 'unit', 'for', 'note', 'evidence'] as const).find((name) => options[name] !== undefined);
  if (said !== undefined) throw wrongUse(excludingOptions('--undo', `--${said}`));
}

/**
 * The entry that the options make of what an argument names.
 *
 * @param today when it is written down; also when it happened, unless told
 * @throws AppError where both say the same thing, a unit is unknown, or a date is none
 */
export function newEntry(
  plan: Plan,
  named: NamedTask,
  options: RecordOptions,
  { evidence, today }: { readonly evidence: readonly Evidence[]; readonly today: Day },
): NewEntry {
  if (named.period !== undefined && options.for !== undefined) throw wrongUse(saidTwice(named.word, '--for'));
  if (named.unit !== undefined && options.unit !== undefined) throw wrongUse(saidTwice(named.word, '--unit'));
  const units = named.unit === undefined ? options.unit?.map((name) => unitNamed(plan, name)) : [named.unit];
  const period = named.period ?? options.for?.key;
  const common = {
    task: named.task.id,
    date: options.date === undefined ? today : dayWritten('--date', options.date, plan.year),
    recorded: today,
    ...(units !== undefined && { units }),
    ...(period !== undefined && { period }),
    ...(options.note !== undefined && { note: options.note }),
    ...(evidence.length > 0 && { evidence }),
  };
  const agreed = {
    ...(options.reason !== undefined && { reason: options.reason }),
    ...(options.approved !== undefined && { approved: options.approved }),
  };
  if (options.extend !== undefined) {
    return { kind: 'extend', ...common, ...agreed, to: dayWritten('--extend', options.extend, plan.year) };
  }
  if (options.waive !== undefined) return { kind: 'waive', ...common, ...agreed };
  if (options.progress !== undefined) return { kind: 'progress', ...common };
  return { kind: 'done', ...common, ...(options.count !== undefined && { count: options.count }) };
}

function dayWritten(option: string, text: string, year: number): Day {
  const day = parseWrittenDay(text, year);
  if (day === undefined) throw wrongUse(notAWrittenDay(option, text));
  return day;
}
