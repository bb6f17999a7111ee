import type { Task } from '../../model/plan';
import type { Saying } from '../../outline/saying';
import { compareBy } from '../../text/order';
import type { OwedWindow } from '../../time/when';
import { daysIn, isNarrower, keyOf, KnownWindows, type WindowKeys } from './owed-windows';

/** A task with what its quote says is owed. */
export interface QuotedSayings {
  readonly task: Task;
  readonly sayings: readonly Saying[];
}

/**
 * How a task's `when` stands to what its quote says: the same; narrower (within the quote's days, as often); or something
 * else. Undefined where the quote says nothing of time, or nothing that can be compared.
 */
export type Standing = 'same' | 'narrower' | 'different' | undefined;

export interface JudgedQuote extends QuotedSayings {
  readonly standing: Standing;
}

/** Who owes what a document says, as far as quotes tell. */
export interface OwedSayings {
  /** Those that say of something when it is owed, in the plan's order. */
  readonly quotes: readonly JudgedQuote[];
  /** The tasks that owe a statement which they quote. */
  readonly owing: ReadonlyMap<Saying, ReadonlySet<Task>>;
  /** The tasks that quote a statement and are to owe it, and owe something else: that is told at the task. */
  readonly mistaken: ReadonlyMap<Saying, ReadonlySet<Task>>;
}

/**
 * Finds out which task owes which statement of its quote. A quote may hold several (1-3月，开展摸底，7月，总结验收), of which
 * its task is one; so each needs a task of its own, and that one of them is owed says nothing of the others.
 *
 * @param quotes in the plan's order
 */
export function judgeQuotes(quotes: readonly QuotedSayings[]): OwedSayings {
  return new QuoteJudge(quotes).judge();
}

/** A task while it is found out what it owes. */
interface OpenQuote extends QuotedSayings {
  /** The statements that come to days: others cannot be compared. */
  readonly dated: readonly Saying[];
  readonly windows: readonly OwedWindow[];
  /** The keys of its windows; and those that no statement accounts for. */
  readonly keys: readonly string[];
  readonly left: Set<string>;
  standing: Standing;
}

function openQuote(task: Task, sayings: readonly Saying[], dated: readonly Saying[]): OpenQuote {
  const windows = task.when.items.flatMap((item) => item.windows);
  const keys = windows.map(keyOf);
  return { task, sayings, dated, windows, keys, left: new Set(keys), standing: undefined };
}

class QuoteJudge {
  private readonly owing = new Map<Saying, Set<Task>>();
  private readonly mistaken = new Map<Saying, Set<Task>>();
  private readonly keys = new Map<Saying, WindowKeys>();
  private readonly open: OpenQuote[] = [];

  constructor(quotes: readonly QuotedSayings[]) {
    const known = new KnownWindows();
    for (const { task, sayings } of quotes) {
      const dated: Saying[] = [];
      for (const saying of sayings) {
        if (saying.statement.windows.length === 0) addTo(this.owing, saying, task);
        else {
          dated.push(saying);
          if (!this.keys.has(saying)) this.keys.set(saying, known.keysOf(saying.statement.windows));
        }
      }
      if (dated.length > 0) this.open.push(openQuote(task, sayings, dated));
    }
  }

  judge(): OwedSayings {
    for (const quote of this.open) this.giveExact(quote);
    this.giveShared();
    for (const quote of this.open) this.judgeStanding(quote);
    for (const quote of this.open) this.giveWider(quote);
    for (const quote of this.open) this.giveRest(quote);
    return { quotes: this.open, owing: this.owing, mistaken: this.mistaken };
  }

  /**
   * The statements whose windows are all the task's own: one, or several together ([4月至6月, 9月至11月]). Each window is
   * owed for one of them, the largest first: 每月一次 does not owe the lecture of June in the same quote, too. Several
   * things at one time are one here; that each needs its task is another rule's.
   */
  private giveExact({ task, dated, keys, left }: OpenQuote): void {
    const spare = countsOf(keys);
    const given = new Set<WindowKeys>();
    for (const saying of [...dated].sort(compareBy(({ statement }) => -statement.windows.length))) {
      const said = this.keysOf(saying);
      if (!given.has(said)) {
        if (![...said].every((key) => (spare.get(key) ?? 0) > 0)) continue;
        for (const key of said) spare.set(key, (spare.get(key) ?? 0) - 1);
        given.add(said);
      }
      for (const key of said) left.delete(key);
      addTo(this.owing, saying, task);
    }
  }

  /** The statements that several tasks owe together: 上半年和下半年各1次, with a task for each half of the year. */
  private giveShared(): void {
    const sharing = new Map<Saying, { task: Task; left: Set<string>; part: readonly string[] }[]>();
    for (const { task, dated, left } of this.open) {
      const part = [...left];
      if (part.length === 0) continue;
      for (const saying of dated) {
        if (this.owing.has(saying) || !part.every((key) => this.keysOf(saying).has(key))) continue;
        const parts = sharing.get(saying) ?? [];
        sharing.set(saying, parts);
        parts.push({ task, left, part });
      }
    }
    for (const [saying, parts] of sharing) {
      const together = new Set(parts.flatMap(({ part }) => part));
      if (together.size < this.keysOf(saying).size) continue;
      for (const { task, left } of parts) {
        addTo(this.owing, saying, task);
        left.clear();
      }
    }
  }

  private judgeStanding(quote: OpenQuote): void {
    const { task, dated, windows, left } = quote;
    if (isFollowUp(task) || isUnread(quote)) return;
    if (left.size === 0 && windows.length > 0) quote.standing = 'same';
    else quote.standing = dated.some((saying) => isWithin(windows, saying)) ? 'narrower' : 'different';
  }

  /** A task that owes its statement more narrowly. Of several that would do, the narrowest is meant. */
  private giveWider(quote: OpenQuote): void {
    if (quote.standing !== 'narrower') return;
    const wider = quote.dated.filter((saying) => isWithin(quote.windows, saying));
    this.give(quote, wider.sort(compareBy(({ statement }) => daysIn(statement.windows))), this.owing);
  }

  /** A task whose days cannot be compared, or are wrong, is meant for one statement more. */
  private giveRest(quote: OpenQuote): void {
    if (isFollowUp(quote.task)) this.give(quote, quote.dated, this.owing);
    else if (quote.standing === 'different') this.give(quote, quote.dated, this.mistaken);
  }

  /** Gives a task the first of some statements that no other has, with those of its quote that are owed at the same time. */
  private give({ task, dated }: OpenQuote, some: readonly Saying[], to: Map<Saying, Set<Task>>): void {
    const first = some.find((saying) => !this.owing.has(saying) && !this.mistaken.has(saying));
    if (first === undefined) return;
    for (const saying of dated) if (this.keysOf(saying) === this.keysOf(first)) addTo(to, saying, task);
  }

  private keysOf(saying: Saying): WindowKeys {
    return this.keys.get(saying) ?? NO_WINDOWS;
  }
}

const NO_WINDOWS: WindowKeys = new Set();

/** How long after another task a follow-up is owed, no quote says in days. */
function isFollowUp({ when }: Task): boolean {
  return when.items.some(({ after }) => after !== undefined);
}

/** Without days (待定), beside words that come to none (每半月): these are its own, and what else it quotes is owed by others. */
function isUnread({ windows, dated, sayings }: OpenQuote): boolean {
  return windows.length === 0 && dated.length < sayings.length;
}

function isWithin(windows: readonly OwedWindow[], { statement }: Saying): boolean {
  return isNarrower(windows, statement.windows);
}

function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function addTo(map: Map<Saying, Set<Task>>, saying: Saying, task: Task): void {
  const tasks = map.get(saying);
  if (tasks === undefined) map.set(saying, new Set([task]));
  else tasks.add(task);
}
