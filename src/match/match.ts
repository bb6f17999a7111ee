import type { CompletionRecord, LedgerEntry, Retraction } from '../model/ledger-entry';
import { taskOf, type Plan, type Task } from '../model/plan';
import { leadUnits, windowsOwed } from '../schedule/expand';
import { followsSome, inTriggerOrder } from '../schedule/task-order';
import { compareText } from '../text/order';
import type { OwedWindow } from '../time/when';
import type { WorkCalendar } from '../time/work-calendar';
import { agreementsOf } from './agreements';
import { chooseSlot, isAmbiguous, possibleSlots, unmetBefore } from './allocate';
import type { EntryProblem, FoundProblem } from './entry-problem';
import { followUps, type FollowUp } from './follow-up';
import { keepInSight } from './keep-in-sight';
import { joined } from './joined';
import { listsBy } from './lists-by';
import { linkEntry, type LinkedEntry, type TaskEntry } from './linked-entry';
import { Matched, type MatchResult } from './match-result';
import type { Owed } from './owed';
import { retract, wholly, type TakenBack } from './retract';
import { shareProblem, type SlotsByUnit } from './share-problem';
import type { Slot } from './slot';
import { slotsOf } from './slots-of';
import { TaskSlots } from './task-slots';
import { timetableOf } from './timetable';
import { isKnown, isSeen, type Viewpoint } from './viewpoint';

export type { MatchResult } from './match-result';

/** Puts the records of a plan to its occurrences, as seen from a viewpoint. */
export function matchRecords(
  plan: Plan,
  calendar: WorkCalendar,
  entries: readonly LedgerEntry[],
  viewpoint: Viewpoint,
): MatchResult {
  return new Matcher(plan, calendar, viewpoint).match(entries);
}

function isProblem(found: LinkedEntry | FoundProblem): found is FoundProblem {
  return 'problem' in found;
}

class Matcher {
  private readonly problems: FoundProblem[] = [];
  private readonly repeated: { task: Task; period: string }[] = [];
  private readonly slotsOf = new Map<string, TaskSlots>();

  constructor(
    private readonly plan: Plan,
    private readonly calendar: WorkCalendar,
    private readonly viewpoint: Viewpoint,
  ) {}

  match(entries: readonly LedgerEntry[]): MatchResult {
    const ordered = inOrder(entries);
    const written: TaskEntry[] = [];
    const retractions: Retraction[] = [];
    for (const entry of ordered) {
      if (entry.kind !== 'void') written.push(entry);
      else if (isKnown(entry, this.viewpoint)) retractions.push(entry);
    }
    const { taken, problems } = retract(this.plan, written, retractions);
    this.problems.push(...problems);
    const takenBack = wholly(this.plan, taken);
    const left = takenBack.size === 0 ? written : written.filter((entry) => !takenBack.has(entry));
    const byTask = this.link(left, taken);
    const standing = new Map<Task, readonly LedgerEntry[]>();
    for (const task of inTriggerOrder(this.plan.tasks)) {
      const linked = byTask.get(task.id) ?? NO_ENTRIES;
      if (task.when.kind === 'owed') this.slotsOf.set(task.id, this.matchTask(task, linked));
      else standing.set(task, this.standingEntries(linked));
    }
    keepInSight(this.plan, (task) => this.slotsOf.get(task)?.all ?? [], taken, this.viewpoint);
    return new Matched(this.slotsOf, standing, takenBack, this.problems, this.repeated);
  }

  /** The entries, or the shares of them, that were not taken back, by the task they are of. */
  private link(
    entries: readonly TaskEntry[],
    taken: readonly TakenBack[],
  ): ReadonlyMap<string, readonly LinkedEntry[]> {
    const linked = new Map<string, LinkedEntry[]>();
    const takenOf = listsBy(taken, ({ entry }) => entry);
    for (const entry of entries) {
      const back = takenOf.get(entry);
      const gone = back && new Set(back.flatMap(({ units }) => units ?? []));
      const found = linkEntry(this.plan, entry, gone);
      if (isProblem(found)) {
        this.problems.push(found);
        continue;
      }
      if (found.shares.length === 0) continue;
      const ofTask = linked.get(entry.task);
      if (ofTask === undefined) linked.set(entry.task, [found]);
      else ofTask.push(found);
    }
    return linked;
  }

  private standingEntries(linked: readonly LinkedEntry[]): readonly LedgerEntry[] {
    const usable = linked.filter(({ entry, shares }) => {
      const unit = shares[0]?.unit ?? '';
      if (entry.kind === 'extend' || entry.kind === 'waive') this.report(entry, { kind: 'no-occurrence', unit });
      else if (entry.period !== undefined)
        this.report(entry, { kind: 'no-such-period', period: entry.period, unit, periods: [] });
      else return isSeen(entry, this.viewpoint);
      return false;
    });
    return usable.map(({ entry }) => entry);
  }

  private report(entry: LedgerEntry, problem: EntryProblem): void {
    this.problems.push({ entry, problem });
  }

  private matchTask(task: Task, linked: readonly LinkedEntry[]): TaskSlots {
    const owed = leadUnits(this.plan, task).map((unit) => this.owedBy(task, unit));
    const period = owed.find(({ timetable }) => timetable.repeated !== undefined)?.timetable.repeated;
    if (period !== undefined) {
      this.repeated.push({ task, period });
      return NO_SLOTS;
    }
    if (linked.length > 0) return TaskSlots.of(this.matchLinked(task, owed, linked));
    return TaskSlots.whenAsked(owed);
  }

  private matchLinked(task: Task, owed: readonly Owed[], linked: readonly LinkedEntry[]): readonly Slot[] {
    const sees = ({ entry }: LinkedEntry): boolean => isSeen(entry, this.viewpoint);
    const seen = linked.every(sees) ? linked : linked.filter(sees);
    const { agreements, problems } = agreementsOf(this.plan, this.calendar, task, owed, seen);
    this.problems.push(...problems);
    const ofUnits = owed.map((each) => slotsOf(each, agreements));
    const slots = new Map<string, readonly Slot[]>();
    owed.forEach(({ unit }, index) => slots.set(unit, ofUnits[index] ?? []));
    const placed: Placed[] = [];
    for (const each of seen) if (this.isSound(each, slots)) this.place(each, slots, placed);
    if (seen.length < linked.length) this.reportUnseen(linked, slots);
    this.reportUnmet(placed, slots);
    return joined(ofUnits);
  }

  /** A task's own windows and those that follow other tasks, for one unit. */
  private owedBy(task: Task, unit: string): Owed {
    const own = windowsOwed(this.plan, task, unit);
    if (!followsSome(task)) return this.owed(task, unit, own, NO_PERIODS);
    const following = task.when.items.flatMap(({ after }): readonly FollowUp[] => {
      const trigger = after === undefined ? undefined : taskOf(this.plan, after.task);
      if (after === undefined || trigger === undefined) return [];
      return followUps(
        this.plan,
        this.calendar,
        after,
        { task, trigger, unit },
        this.slotsOf.get(trigger.id)?.all ?? [],
      );
    });
    const windows = [...own, ...following.map(({ window }) => window)];
    const waived = following.filter(({ isWaived }) => isWaived).map(({ window }) => window.key);
    return this.owed(task, unit, windows, new Set(waived));
  }

  private owed(task: Task, unit: string, windows: readonly OwedWindow[], waivedWithTrigger: ReadonlySet<string>): Owed {
    const timetable = timetableOf(windows, task.restDay ?? this.plan.calendar.restDay, this.calendar);
    return { plan: this.plan, task, unit, timetable, waivedWithTrigger };
  }

  /** Whether every share of a record has somewhere to go; a record with one that has not counts for nobody. */
  private isSound({ entry, shares }: LinkedEntry, slots: SlotsByUnit): boolean {
    if (entry.kind !== 'done' && entry.kind !== 'progress') return false;
    for (const { unit, throughGroup } of shares) {
      const problem = shareProblem(entry, unit, throughGroup, slots);
      if (problem === undefined) continue;
      this.report(entry, problem);
      return false;
    }
    return true;
  }

  /** Puts a record to the slots it is of, and says where it counts. */
  private place({ entry, shares }: LinkedEntry, slots: SlotsByUnit, placed: Placed[]): void {
    for (const { unit } of shares) {
      const own = slots.get(unit) ?? [];
      const slot =
        entry.period === undefined
          ? chooseSlot(own, entry.date)
          : own.find(({ occurrence }) => occurrence.period === entry.period);
      if (slot === undefined) continue;
      if (entry.kind === 'progress') slot.note(entry);
      if (entry.kind !== 'done') continue;
      if (entry.period === undefined && own.length > 1) {
        if (isAmbiguous(own, entry.date)) this.reportAmbiguous(entry, possibleSlots(own, entry.date));
        placed.push({ entry, slot });
      }
      slot.take(entry);
    }
  }

  private reportAmbiguous(entry: CompletionRecord, [counted, ...others]: readonly Slot[]): void {
    if (counted === undefined) return;
    const named = others.map(({ occurrence: { id, period } }) => ({ id, period }));
    const { id, period } = counted.occurrence;
    this.report(entry, { kind: 'ambiguous', counted: id, period, others: named });
  }

  /** Entries that are not seen yet are not placed, but a period that does not exist is wrong already. */
  private reportUnseen(linked: readonly LinkedEntry[], slots: SlotsByUnit): void {
    for (const { entry, shares } of linked) {
      if (isSeen(entry, this.viewpoint) || entry.period === undefined) continue;
      const problems = shares.map(({ unit, throughGroup }) => shareProblem(entry, unit, throughGroup, slots));
      const wrong = problems.find((problem) => problem?.kind === 'no-such-period');
      if (wrong !== undefined) this.report(entry, wrong);
    }
  }

  /** A record without `for` that went to one occurrence while an earlier one stays unmet may have been meant for that. */
  private reportUnmet(placed: readonly Placed[], slots: SlotsByUnit): void {
    for (const { entry, slot } of placed) {
      const { occurrence } = slot;
      const earlier = unmetBefore(slots.get(occurrence.unit) ?? [], occurrence.due);
      if (earlier === undefined) continue;
      const { id, period } = earlier.occurrence;
      this.report(entry, { kind: 'leaves-unmet', counted: occurrence.id, unmet: id, period });
    }
  }
}

const NO_ENTRIES: readonly LinkedEntry[] = [];
const NO_SLOTS = TaskSlots.of([]);
const NO_PERIODS: ReadonlySet<string> = new Set();

/** A record that names no period, and where it went although there were others. */
interface Placed {
  readonly entry: CompletionRecord;
  readonly slot: Slot;
}

/** Entries by date, then by path and line, in code-point order: the order of files on a disk changes nothing. */
function inOrder(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return [...entries].sort((a, b) => a.date - b.date || compareText(a.place.file, b.place.file) || a.line - b.line);
}
