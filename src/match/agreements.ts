import type { Extension, Waiver } from '../model/ledger-entry';
import type { Plan, Task } from '../model/plan';
import { dueDays } from '../schedule/effective-due';
import type { OwedWindow } from '../time/when';
import type { WorkCalendar } from '../time/work-calendar';
import type { EntryProblem, FoundProblem } from './entry-problem';
import type { LinkedEntry } from './linked-entry';
import type { Owed } from './owed';

/** What is agreed about an occurrence. */
export interface Agreed {
  /** The extension in force. */
  readonly extension: Extension | undefined;
  readonly waived: Waiver | undefined;
  /** Those that acted until a later one of their kind did, oldest first. */
  readonly superseded: readonly (Extension | Waiver)[];
}

const NOTHING: Agreed = { extension: undefined, waived: undefined, superseded: [] };

/** What is agreed about a task, by unit and period. */
export class Agreements {
  private readonly agreed = new Map<string, Agreed>();

  /** Of most tasks nothing was agreed, and no key is made to find that out. */
  of(unit: string, period: string): Agreed {
    return this.agreed.size === 0 ? NOTHING : (this.agreed.get(keyOf(unit, period)) ?? NOTHING);
  }

  /** Lets an entry act; the last of several extensions wins. */
  agree(entry: Extension | Waiver, unit: string, period: string): void {
    const agreed = this.of(unit, period);
    const before = entry.kind === 'extend' ? agreed.extension : agreed.waived;
    const superseded = before === undefined ? agreed.superseded : [...agreed.superseded, before];
    const now = entry.kind === 'extend' ? { extension: entry } : { waived: entry };
    this.agreed.set(keyOf(unit, period), { ...agreed, ...now, superseded });
  }
}

function keyOf(unit: string, period: string): string {
  return `${period}/${unit}`;
}

/** Of most tasks nothing is agreed. */
export const NO_AGREEMENTS = new Agreements();
const NOTHING_AGREED = { agreements: NO_AGREEMENTS, problems: [] };

/**
 * Applies the extensions and waivers of one task that are seen, in order of date. Without approval they do not act, nor
 * does an extension to a day before the due date; one asked after the due date acts and is reported.
 */
export function agreementsOf(
  plan: Plan,
  calendar: WorkCalendar,
  task: Task,
  owed: readonly Owed[],
  seen: readonly LinkedEntry[],
): { agreements: Agreements; problems: readonly FoundProblem[] } {
  if (!seen.some(isAgreement)) return NOTHING_AGREED;
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
    const extended = agreements.of(unit, window.key).extension?.to;
    return dueDays(window.last, extended, task.restDay ?? plan.calendar.restDay, calendar).effectiveDue;
  }
}

function isAgreement({ entry }: LinkedEntry): boolean {
  return entry.kind === 'extend' || entry.kind === 'waive';
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
  owed: readonly Owed[],
): { unit: string; window: OwedWindow } | EntryProblem | undefined {
  const windows = owed.find((each) => each.unit === unit)?.timetable.windows ?? [];
  const periods = windows.map(({ key }) => key);
  if (entry.period === undefined) {
    const [only] = windows;
    if (only !== undefined && windows.length === 1) return { unit, window: only };
    if (only === undefined && throughGroup) return undefined;
    return only === undefined ? { kind: 'no-occurrence', unit } : { kind: 'needs-period', periods };
  }
  const window = windows.find(({ key }) => key === entry.period);
  if (window !== undefined) return { unit, window };
  const owedBySomeone = owed.some(({ timetable }) => timetable.windows.some(({ key }) => key === entry.period));
  return throughGroup && owedBySomeone ? undefined : { kind: 'no-such-period', period: entry.period, unit, periods };
}
