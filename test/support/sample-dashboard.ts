import { composeDashboard } from '../../src/document/dashboard/compose';
import type { CountedList, Dashboard } from '../../src/document/dashboard/dashboard';
import type { Judgement } from '../../src/model/judgement';
import { smallOffice } from './small-office';

/** The dashboard of a judgement, each task standing on a line of its own. */
export function dashboardOf(judgement: Judgement, lastYear?: Judgement): Dashboard {
  const placeOf = ({ order }: { readonly order: number }): { file: string; line: number; column: number } => ({
    file: 'plan.yaml',
    line: order + 1,
    column: 13,
  });
  return composeDashboard({ judgement, lastYear, placeOf });
}

/** The dashboard of the small office, with what is left of its last year. */
export function smallDashboard(): Dashboard {
  const { judgement, lastYear } = smallOffice();
  return dashboardOf(judgement, lastYear);
}

/** The list with a key; the test fails where there is none. */
export function listNamed({ lists }: Dashboard, key: string): CountedList {
  const list = lists.find((each) => each.key === key);
  if (list === undefined) throw new Error(`no list ${key} among ${lists.map((each) => each.key).join(' ')}`);
  return list;
}

/** The numbers of the items that a list holds. */
export function numbersOf({ runs }: Pick<CountedList, 'runs'>): readonly number[] {
  return runs.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
}
