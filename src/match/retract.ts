import type { Retraction } from '../model/ledger-entry';
import { leadUnits } from '../schedule/expand';
import { membersOf, taskOf, type Plan } from '../model/plan';
import type { Day } from '../time/civil-date';
import type { EntryProblem, FoundProblem } from './entry-problem';
import { listsBy } from './lists-by';
import type { TaskEntry } from './linked-entry';

/** What void entries took back of one entry: the shares of some units, or all of it. */
export interface TakenBack {
  readonly entry: TaskEntry;
  readonly retraction: Retraction;
  /** Absent: the whole entry. */
  readonly units: readonly string[] | undefined;
}

/**
 * Takes back what void entries name. Each must fit exactly one entry, also one that is otherwise wrong and counts for
 * nobody; one that names a unit out of several takes back that unit's share only. Of several that fit, those that were
 * taken back already, or that were written down only after the void entry, are passed over.
 *
 * @param entries all entries but void ones, whatever their date
 * @param retractions in order of date, path and line
 */
export function retract(
  plan: Plan,
  entries: readonly TaskEntry[],
  retractions: readonly Retraction[],
): { taken: readonly TakenBack[]; problems: readonly FoundProblem[] } {
  if (retractions.length === 0) return { taken: [], problems: [] };
  const candidates = new Candidates(plan, entries);
  const taken: TakenBack[] = [];
  const problems: FoundProblem[] = [];
  for (const retraction of retractions) {
    const units = retraction.of.units?.flatMap((name) => membersOf(plan, name));
    const found = candidateFor(candidates, retraction, units);
    if ('kind' in found) problems.push({ entry: retraction, problem: found });
    else if (found.takeBack(units)) taken.push({ entry: found.entry, retraction, units });
    else problems.push({ entry: retraction, problem: { kind: 'void-twice' } });
  }
  return { taken, problems };
}

/**
 * The entries of which nothing is left: taken back as they are, or for each of the units that they are about. Each with what
 * took back the last of it.
 */
export function wholly(plan: Plan, taken: readonly TakenBack[]): ReadonlyMap<TaskEntry, Retraction> {
  const gone = new Map<TaskEntry, Set<string>>();
  const whole = new Map<TaskEntry, Retraction>();
  for (const { entry, retraction, units } of taken) {
    const about = unitsOf(plan, entry);
    const both = new Set([...(gone.get(entry) ?? []), ...(units ?? about)]);
    gone.set(entry, both);
    if (about.every((unit) => both.has(unit))) whole.set(entry, retraction);
  }
  return whole;
}

/** The units that an entry is about, also where it names none. */
function unitsOf(plan: Plan, entry: TaskEntry): readonly string[] {
  const task = taskOf(plan, entry.task);
  return entry.units?.flatMap((name) => membersOf(plan, name)) ?? (task === undefined ? [] : leadUnits(plan, task));
}
/** So many of the entries that fit are told; nobody reads more. */
const MOST_FITTING = 100;

function candidateFor(
  candidates: Candidates,
  retraction: Retraction,
  units: readonly string[] | undefined,
): Candidate | EntryProblem {
  const fitting: Candidate[] = [];
  const standing: Candidate[] = [];
  for (const entry of candidates.like(retraction.of)) {
    if (!fits(entry, retraction.of)) continue;
    const candidate = candidates.of(entry);
    if (units !== undefined && !candidate.isAbout(units)) continue;
    if (fitting.length < MOST_FITTING) fitting.push(candidate);
    if (candidate.isLeft(units) && isBefore(candidate.entry, retraction)) standing.push(candidate);
    if (standing.length > 1 && fitting.length === MOST_FITTING) break;
  }
  const [first] = fitting;
  if (first === undefined) return { kind: 'void-fits-none' };
  if (fitting.length === 1) return first;
  const [only] = standing;
  if (only !== undefined && standing.length === 1) return only;
  return { kind: 'void-fits-several', places: fitting.map(({ entry }) => entry.place) };
}

/** Whether an entry had been written down when it was taken back. */
function isBefore(entry: TaskEntry, retraction: Retraction): boolean {
  if (entry.place.file === retraction.place.file) return entry.line < retraction.line;
  return entry.recorded <= retraction.recorded;
}

/** Where no more entries share something with what is named, each of them is looked at. */
const FEW = 32;

/** All entries that may be taken back, found by what void entries usually name. What none of them asks for is not made. */
class Candidates {
  private byTask: EntriesBy<string> | undefined;
  private byDate: EntriesBy<Day> | undefined;
  private byCount: EntriesBy<number | undefined> | undefined;
  private readonly made = new Map<TaskEntry, Candidate>();

  constructor(
    private readonly plan: Plan,
    private readonly all: readonly TaskEntry[],
  ) {}

  /** Those that share one thing with what is named: a thing that few have. Not all of them fit. */
  like({ task, date, count }: Retraction['of']): readonly TaskEntry[] {
    let fewest = this.all;
    if (task !== undefined && fewest.length > FEW) {
      this.byTask ??= listsBy(this.all, (entry) => entry.task);
      fewest = shorter(fewest, this.byTask.get(task));
    }
    if (date !== undefined && fewest.length > FEW) {
      this.byDate ??= listsBy(this.all, (entry) => entry.date);
      fewest = shorter(fewest, this.byDate.get(date));
    }
    if (count !== undefined && fewest.length > FEW) {
      this.byCount ??= listsBy(this.all, (entry) => (entry.kind === 'done' ? entry.count : undefined));
      fewest = shorter(fewest, this.byCount.get(count));
    }
    return fewest;
  }

  of(entry: TaskEntry): Candidate {
    const known = this.made.get(entry) ?? new Candidate(entry, new Set(unitsOf(this.plan, entry)));
    this.made.set(entry, known);
    return known;
  }
}

type EntriesBy<Key> = ReadonlyMap<Key, readonly TaskEntry[]>;

function shorter(some: readonly TaskEntry[], others: readonly TaskEntry[] = []): readonly TaskEntry[] {
  return others.length < some.length ? others : some;
}

/** Whether an entry is what a void entry names, its units aside. */
function fits(entry: TaskEntry, of: Retraction['of']): boolean {
  return (
    entry.kind === of.kind &&
    (of.task === undefined || entry.task === of.task) &&
    (of.date === undefined || entry.date === of.date) &&
    (of.period === undefined || entry.period === of.period) &&
    (of.count === undefined || (entry.kind === 'done' && entry.count === of.count)) &&
    (of.to === undefined || (entry.kind === 'extend' && entry.to === of.to))
  );
}

/** An entry that may be taken back, with the units it names, or owes by its task where it names none. */
class Candidate {
  private readonly gone = new Set<string>();
  private isGone = false;

  constructor(
    readonly entry: TaskEntry,
    private readonly units: ReadonlySet<string>,
  ) {}

  isAbout(units: readonly string[]): boolean {
    return units.every((unit) => this.units.has(unit));
  }

  /** Whether nothing of what is to be taken back was taken back before. */
  isLeft(units: readonly string[] | undefined): boolean {
    if (this.isGone) return false;
    return units === undefined ? this.gone.size === 0 : !units.some((unit) => this.gone.has(unit));
  }

  takeBack(units: readonly string[] | undefined): boolean {
    if (!this.isLeft(units)) return false;
    if (units === undefined) this.isGone = true;
    else units.forEach((unit) => this.gone.add(unit));
    return true;
  }
}
