import type { Counts, OrganisationCounts } from './roll-up';

/** What counts, what of it is done, and how many are in each state: plain numbers, without names of keys. */
export type CodedCounts = readonly number[];
export type CodedOrganisation = readonly [name: string, folder: string, plans: number, units: number, CodedCounts];

/** By the names of states, in their order: there are dozens a plan, and a key that changes is looked up each time. */
export function codeCounts({ byState, counting, done }: Counts): CodedCounts {
  const { open, overdue, upcoming, waived } = byState;
  return [counting, done, byState.done, byState['done-late'], open, byState['due-soon'], overdue, upcoming, waived];
}

export function decodeCounts(numbers: CodedCounts): Counts {
  const byState = {
    done: numbers[2] ?? 0,
    'done-late': numbers[3] ?? 0,
    open: numbers[4] ?? 0,
    'due-soon': numbers[5] ?? 0,
    overdue: numbers[6] ?? 0,
    upcoming: numbers[7] ?? 0,
    waived: numbers[8] ?? 0,
  };
  return { byState, counting: numbers[0] ?? 0, done: numbers[1] ?? 0 };
}

export function codeOrganisation({ name, folder, plans, units, counts }: OrganisationCounts): CodedOrganisation {
  return [name, folder, plans, units, codeCounts(counts)];
}

export function decodeOrganisation([name, folder, plans, units, counts]: CodedOrganisation): OrganisationCounts {
  return { name, folder, plans, units, counts: decodeCounts(counts) };
}
