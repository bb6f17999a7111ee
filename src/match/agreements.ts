import type { Extension, Waiver } from '../model/ledger-entry';
import type { Plan, Task } from '../model/plan';
import { dueDays } from '../schedule/effective-due';
import type { OwedWindow } from '../time/when';
import type { WorkCalendar } from '../time/work-calendar';
import type { EntryProblem, FoundProblem } from './entry-problem';
import type { LinkedEntry } from './linked-entry';

/** What one unit owes of a task, before extensions and waivers. */
export interface UnitWindows {
  readonly unit: string;
  readonly windows: readonly OwedWindow[];
}

/** The extension in force and the waiver, by unit and period, and those that they took the place of. */
export class Agreements {
  private readonly extensions = new Map<string, Extension>();
  private readonly waivers = new Map<string, Waiver>();
  private readonly superseded = new Map<string, readonly (Extension | Waiver)[]>();

  extensionOf(unit: string, period: string): Extension | undefined {
    return valueOf(this.extensions, unit, period);
  }

  waiverOf(unit: string, period: string): Waiver | undefined {
    return valueOf(this.waivers, unit, period);
  }

  /** Those that acted until a later one of their kind did, oldest first. */
  supersededOf(unit: string, period: string): readonly (Extension | Waiver)[] {
    return valueOf(this.superseded, unit, period) ?? [];
  }

  /** Lets an entry act; the last of several extensions wins. */
  agree(entry: Extension | Waiver, unit: string, period: string): void {
    const key = keyOf(unit, period);
    const before = entry.kind === 'extend' ? this.extensions.get(key) : this.waivers.get(key);
    if (before !== undefined) this.superseded.set(key, [...this.supersededOf(unit, period), before]);
    if (entry.kind === 'extend') this.extensions.set(key, entry);
    else this.waivers.set(key, entry);
  }
}

/** Of most tasks nothing was agreed, and no key is made to find that out. */
function valueOf<Value>(agreed: ReadonlyMap<string, Value>, unit: string, period: string): Value | undefined {
  return agreed.size === 0 ? undefined : agreed.get(keyOf(unit, period));
}

function keyOf(unit: string, period: string): string {
  return `${period}/${unit}`;
}

/** Of most tasks nothing is agreed. */
const NOTHING_AGREED = { agreements: new Agreements(), problems: [] } as const;

/**
 * Applies the extensions and waivers of one task that are seen, in order of date. Without approval they do not act, nor
 * does an extension to a day before the due date; one asked after the due date acts and is reported.
 */
export function agreementsOf(
  plan: Plan,
  calendar: WorkCalendar,
  task: Task,
  owed: readonly UnitWindows[],
  seen: readonly LinkedEntry[],
): { agreements: Agreements; problems: readonly FoundProblem[] } {
  if (!seen.some(({ entry }) => entry.kind === 'extend' || entry.kind === 'waive')) return NOTHING_AGREED;
  const agreements = new Agreements();
  const problems: FoundProblem[] = [];
  for (const { entry, shares } of seen) {
    if (entry.kind !== 'extend' && entry.kind !== 'waive') continue;
    if (entry.approved === undefined) problems.push({ entry, problem: { kind: 'not-approved' } });
    const targets = shares.map(({ unit, throughGroup }) => targetOf(entry, unit, throughGroup, owed));
    const wrong = targets.find((target): target is EntryProblem => target !== undefined && 'kind' in target);
    if (wrong !== undefined) problems.push({ entry, problem: wrong });
    if (wrong !== undefined || entry.approved === undefined) continue;
    for (const target of targets) {
      if (target === undefined || 'kind' in target) continue;
      const { unit, window } = target;
      const problem = entry.kind === 'extend' ? extensionProblem(entry, dueBefore(unit, window), window) : undefined;
      if (problem !== undefined) problems.push({ entry, problem });
      if (problem?.kind !== 'to-before-due') agreements.agree(entry, unit, window.key);
    }
  }
  return { agreements, problems };

  function dueBefore(unit: string, window: OwedWindow): number {
    const extended = agreements.extensionOf(unit, window.key)?.to;
    return dueDays(window.last, extended, task.restDay ?? plan.calendar.restDay, calendar).effectiveDue;
  }
}

function extensionProblem(entry: Extension, dueInForce: number, window: OwedWindow): EntryProblem | undefined {
  if (entry.to < window.last) return { kind: 'to-before-due', to: entry.to, due: window.last };
  return entry.date > dueInForce ? { kind: 'asked-late', due: dueInForce } : undefined;
}

/** The window an extension or a waiver is of; undefined where a member of a named group does not owe it. */
function targetOf(
  entry: Extension | Waiver,
  unit: string,
  throughGroup: boolean,
  owed: readonly UnitWindows[],
): { unit: string; window: OwedWindow } | EntryProblem | undefined {
  const windows = owed.find((each) => each.unit === unit)?.windows ?? [];
  const periods = windows.map(({ key }) => key);
  if (entry.period === undefined) {
    const [only] = windows;
    if (only !== undefined && windows.length === 1) return { unit, window: only };
    if (only === undefined && throughGroup) return undefined;
    return only === undefined ? { kind: 'no-occurrence', unit } : { kind: 'needs-period', periods };
  }
  const window = windows.find(({ key }) => key === entry.period);
  if (window !== undefined) return { unit, window };
  const owedBySomeone = owed.some((each) => each.windows.some(({ key }) => key === entry.period));
  return throughGroup && owedBySomeone ? undefined : { kind: 'no-such-period', period: entry.period, unit, periods };
}
