import type { LedgerEntry } from '../model/ledger-entry';
import type { NewEntry } from '../model/new-entry';
import { membersOf, taskOf, type Plan } from '../model/plan';
import { compareBy } from '../text/order';
import type { Host } from './host';
import { join, parentOf } from './paths';
import { findShownRoot, recordsOf } from './workspace';

/**
 * The records file that a new entry belongs into: where the latest entry of the same task and units stands, else of the
 * same units, else of the same task, else any. Without entries it is the only file there is, else `records/YEAR.yaml`.
 *
 * @param planFile the plan's path
 * @returns an absolute path; nothing need stand there yet
 */
export function recordsFileFor(
  host: Host,
  planFile: string,
  { plan, entries }: { readonly plan: Plan; readonly entries: readonly LedgerEntry[] },
  entry: NewEntry,
): string {
  const latestFirst = [...entries].sort(inOrderOfWriting).reverse();
  const meant = aboutOf(plan, entry);
  const known = latestFirst.map((each) => ({ file: each.place.file, about: aboutOf(plan, each) }));
  const isOfTask = ({ about }: (typeof known)[number]): boolean => about.task === meant.task;
  const isOfUnits = ({ about }: (typeof known)[number]): boolean =>
    meant.units.length > 0 && meant.units.every((unit) => about.units.includes(unit));
  const found =
    known.find((each) => isOfTask(each) && isOfUnits(each)) ??
    known.find(isOfUnits) ??
    known.find(isOfTask) ??
    known[0];
  if (found !== undefined) return join(findShownRoot(host), found.file);
  const [only, ...others] = recordsOf(host, planFile);
  if (only !== undefined && others.length === 0) return only;
  return join(parentOf(planFile), `records/${plan.year}.yaml`);
}

/** Entries in the order in which they were written down, as far as the files tell. */
export const inOrderOfWriting = compareBy<LedgerEntry>(
  ({ recorded }) => recorded,
  ({ date }) => date,
  ({ place }) => place.file,
  ({ line }) => line,
);

interface About {
  readonly task: string | undefined;
  readonly units: readonly string[];
}

/** The task and the units that an entry is about; where it names none, those that owe the task. */
function aboutOf(plan: Plan, entry: LedgerEntry | NewEntry): About {
  const { task, units } = entry.kind === 'void' ? entry.of : entry;
  const lead = task === undefined ? undefined : taskOf(plan, task)?.lead;
  const named = units === undefined || units.length === 0 ? (lead === undefined ? [] : [lead]) : units;
  return { task, units: named.flatMap((name) => membersOf(plan, name)) };
}
