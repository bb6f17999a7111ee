import fc from 'fast-check';
import { STATES } from '../../src/model/assessment';
import { RollUpSum, type CountedPlan } from '../../src/rollup/add-up';
import type { Counts, NamedCounts, PlanSummary } from '../../src/rollup/roll-up';

const counts = fc.tuple(...STATES.map(() => fc.nat(3))).chain((states) => {
  const byState = Object.fromEntries(STATES.map((state, index) => [state, states[index]])) as Counts['byState'];
  return fc.nat(3).chain((counting) => fc.nat(counting).map((done): Counts => ({ byState, counting, done })));
});
const named = (...names: string[]): fc.Arbitrary<NamedCounts[]> =>
  fc.uniqueArray(fc.record({ name: fc.constantFrom(...names), counts }), { selector: ({ name }) => name });
const summary: fc.Arbitrary<PlanSummary> = fc.record({
  organisation: fc.constantFrom('甲局', '乙局'),
  title: fc.constant('要点'),
  year: fc.constant(2022),
  total: counts,
  units: named('办公室', '人事科', '财务科'),
  sections: named('强化政治建设', ''),
  months: named('2022-02', '2022-11'),
  provisional: fc.boolean(),
});
const problem = fc.record({
  file: fc.constantFrom('a/plan.yaml', 'yuetishi.yaml'),
  line: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  column: fc.constant(1),
  code: fc.constantFrom('Y101', undefined),
  message: fc.constant({ zh: '有误', en: 'wrong' }),
  isCounted: fc.boolean(),
});
const plan: fc.Arbitrary<CountedPlan> = fc.record({
  summary: fc.option(summary, { nil: undefined }),
  isWhole: fc.boolean(),
  problems: fc.array(problem, { maxLength: 2 }),
});
const folders = fc.uniqueArray(
  fc.tuple(fc.constantFrom('一', '二', '三', '四', '五'), fc.array(plan, { minLength: 1, maxLength: 4 })),
  { selector: ([folder]) => folder },
);
const WISHES = { asOf: 19000, shard: undefined, worstUnits: 3 };

function sumOf(all: readonly (readonly [string, readonly CountedPlan[]])[], worstUnits = WISHES.worstUnits): unknown {
  const sum = new RollUpSum({ ...WISHES, worstUnits });
  all.forEach(([folder, plans]) => {
    sum.add(folder, plans);
  });
  return sum.finish();
}

test('parts of the folders add up to what all come to', () => {
  fc.assert(
    fc.property(folders, fc.nat(5), (all, at) => {
      const parts = [all.slice(0, at), all.slice(at)].map((part) => {
        const sum = new RollUpSum(WISHES);
        for (const [folder, plans] of part) sum.add(folder, plans);
        return sum.finish();
      });
      const sum = new RollUpSum(WISHES);
      for (const part of parts) sum.addAll(part);
      expect(sum.finish()).toEqual(sumOf(all));
    }),
  );
});

test('the order of folders, and of the plans in one, makes no difference', () => {
  fc.assert(
    fc.property(folders, fc.infiniteStream(fc.nat()), (all, chance) => {
      const shuffled = <Item>(items: readonly Item[]): Item[] =>
        items
          .map((item) => ({ item, at: chance.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item);
      expect(sumOf(shuffled(all).map(([folder, plans]) => [folder, shuffled(plans)]))).toEqual(sumOf(all));
    }),
  );
});

test('the worst few units are the first of all of them in order', () => {
  fc.assert(
    fc.property(folders, fc.nat(4), (all, most) => {
      const units = (count: number): unknown[] => (sumOf(all, count) as { worstUnits: unknown[] }).worstUnits;
      expect(units(most)).toEqual(units(1000).slice(0, most));
    }),
  );
});

test('two plans of an organisation in a folder are one line, and elsewhere another', () => {
  const one: CountedPlan = {
    summary: {
      ...{ organisation: '甲局', title: '要点', year: 2022, provisional: false, sections: [], months: [] },
      total: countsOf(2, 1),
      units: [{ name: '办公室', counts: countsOf(2, 1) }],
    },
    isWhole: true,
    problems: [],
  };
  const result = sumOf([
    ['东', [one, one]],
    ['西', [one]],
  ]);
  expect(result).toMatchObject({
    plans: 3,
    units: 2,
    total: { counting: 6, done: 3 },
    organisations: [
      { name: '甲局', folder: '东', plans: 2, units: 1, counts: { counting: 4, done: 2 } },
      { name: '甲局', folder: '西', plans: 1, units: 1, counts: { counting: 2, done: 1 } },
    ],
    worstUnits: [
      { name: '办公室', folder: '东', counts: { counting: 4 } },
      { name: '办公室', folder: '西', counts: { counting: 2 } },
    ],
  });
});

test('the worst come first by rate, those without one last, then by more overdue', () => {
  const lines: [string, Counts][] = [
    ['无', countsOf(0, 0)],
    ['三分之一', countsOf(3, 1)],
    ['一半', countsOf(2, 1, 1)],
    ['一半多欠', countsOf(4, 2, 2)],
    ['全', countsOf(1, 1)],
    ['零', countsOf(1, 0)],
  ];
  const sum = new RollUpSum(WISHES);
  for (const [organisation, total] of lines) {
    const empty = { units: [], sections: [], months: [], provisional: false, title: '', year: 2022 };
    sum.add(organisation, [{ summary: { organisation, total, ...empty }, isWhole: true, problems: [] }]);
  }
  expect(sum.finish().organisations.map(({ name }) => name)).toEqual([
    '零',
    '三分之一',
    '一半多欠',
    '一半',
    '全',
    '无',
  ]);
});

function countsOf(counting: number, done: number, overdue = 0): Counts {
  const byState = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<(typeof STATES)[number], number>;
  return { byState: { ...byState, overdue }, counting, done };
}

test('it is provisional as soon as one of the plans is', () => {
  fc.assert(
    fc.property(folders, (all) => {
      const isOne = all.some(([, plans]) => plans.some((each) => each.summary?.provisional === true));
      expect(sumOf(all)).toMatchObject({ provisional: isOne });
    }),
  );
});
