import fc from 'fast-check';
import { main } from '../../src/cli/main';
import { AS_OF_MANY_PLANS, manyPlans } from '../../bench/many-plans';
import { memoryHost, type MemoryHost } from '../support/memory-host';

type Totals = Readonly<Record<string, number | null>>;
interface Occurrence {
  readonly unit: string;
  readonly section: string;
  readonly effectiveDue: string;
  readonly state: string;
}
interface Status {
  readonly totals: Totals;
  readonly occurrences: readonly Occurrence[];
}
interface Named {
  readonly name: string;
  readonly folder: string;
  readonly totals: Totals;
}
interface RolledUp {
  readonly totals: Totals;
  readonly organisations: readonly Named[];
  readonly worstUnits: readonly Named[];
  readonly sections: readonly Named[];
  readonly months: readonly Named[];
}

const STATES = ['done', 'done-late', 'open', 'due-soon', 'overdue', 'upcoming', 'waived'];
const AS_JSON = ['--as-of', AS_OF_MANY_PLANS, '--format', 'json', '--quiet'];

async function said<Answer>(host: MemoryHost, argv: readonly string[]): Promise<Answer> {
  host.said.stdout = '';
  expect(await main([...argv, ...AS_JSON], host)).toBe(0);
  return JSON.parse(host.said.stdout) as Answer;
}

/** How many occurrences stand in each state. */
function byState(occurrences: readonly Occurrence[]): Totals {
  const among = (state: string): number => occurrences.filter((each) => each.state === state).length;
  return Object.fromEntries(STATES.map((state) => [state, among(state)]));
}

/** What a roll-up must say of each name, worked out from the lists that `status` prints. */
function expected(occurrences: readonly Occurrence[], nameOf: (occurrence: Occurrence) => string): Map<string, Totals> {
  const names = new Set(occurrences.map(nameOf));
  return new Map([...names].map((name) => [name, byState(occurrences.filter((each) => nameOf(each) === name))]));
}

function rolledUp(named: readonly Named[], nameOf: (each: Named) => string): Map<string, Totals> {
  return new Map(
    named.map((each) => [nameOf(each), Object.fromEntries(STATES.map((state) => [state, each.totals[state] ?? -1]))]),
  );
}

test('a roll-up is what status says of each plan alone, added up', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 6 }), async (seed, tasks) => {
      const files: Record<string, Uint8Array> = {};
      const folders: string[] = [];
      for (const plan of manyPlans({ plans: 4, tasks, seed })) {
        folders.push(`city/${plan.folder}`);
        for (const [path, bytes] of plan.files) files[`city/${plan.folder}/${path}`] = bytes;
      }
      const host = memoryHost({ files });
      const all = await said<RolledUp>(host, ['rollup', 'city', '--units', '1000', '--no-cache']);
      const singles: Status[] = [];
      for (const folder of folders) singles.push(await said<Status>(host, ['status', `${folder}/plan.yaml`]));
      const occurrences = singles.flatMap((single) => single.occurrences);
      expect(all.totals).toMatchObject({ occurrences: occurrences.length, ...byState(occurrences) });
      expect(rolledUp(all.sections, ({ name }) => name)).toEqual(expected(occurrences, ({ section }) => section));
      const monthOf = ({ effectiveDue }: Occurrence): string => effectiveDue.slice(0, 7);
      expect(rolledUp(all.months, ({ name }) => name)).toEqual(expected(occurrences, monthOf));
      singles.forEach((single, index) => {
        const folder = folders[index]?.replace('/plans/2022', '') ?? '';
        const organisation = all.organisations.find((each) => each.folder === folder);
        expect(organisation?.totals).toMatchObject(single.totals);
        const units = all.worstUnits.filter((each) => each.folder === folder);
        expect(rolledUp(units, ({ name }) => name)).toEqual(expected(single.occurrences, ({ unit }) => unit));
      });
    }),
    { numRuns: 12 },
  );
});
