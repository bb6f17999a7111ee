import fc from 'fast-check';
import { DEFAULT_SCORING, UNDECIDED_UNIT, type Scoring } from '../../src/model/plan';
import type { Judgement } from '../../src/model/judgement';
import { scoreUnits, type Score, type Spared } from '../../src/status/score';
import { anyDay, anyOffice, judgeOffice, type Office } from '../support/generated-office';
import {
  period,
  sampleAssessment,
  sampleJudgement,
  samplePlan,
  sampleTask,
  sampleUnit,
  type SampleAssessment,
} from '../support/sample-judgement';

const Q2 = period('2022-Q2');

function judgementOf(samples: readonly SampleAssessment[], scoring: Partial<Scoring> = {}): Judgement {
  const plan = samplePlan({ scoring: { ...DEFAULT_SCORING, ...scoring } });
  return sampleJudgement('2022-07-01', samples.map(sampleAssessment), { plan });
}

/** The one unit's score of which a table speaks. */
function scoreOf(samples: readonly SampleAssessment[], scoring: Partial<Scoring> = {}): Score {
  const [score, ...others] = scoreUnits(judgementOf(samples, scoring), Q2).ranked;
  if (score === undefined || others.length > 0) throw new Error('one unit is scored');
  return score;
}

const DUES = ['2022-04-30', '2022-05-31', '2022-06-10', '2022-06-20', '2022-06-30'];

function late(count: number, change: Partial<SampleAssessment> = {}): SampleAssessment[] {
  return DUES.slice(0, count).map((due) => ({ due, state: 'overdue', daysLate: 1, ...change }));
}

const task = (id: string, weight = 1): Pick<SampleAssessment, 'task'> => ({ task: sampleTask({ id, weight }) });

describe('the score of a unit', () => {
  test.each<[string, readonly SampleAssessment[], Partial<Scoring>, number, readonly number[]]>([
    ['all on time', [{ due: '2022-04-30', state: 'done' }], {}, 100, []],
    ['one overdue', late(1), {}, 98, [2]],
    ['one done late', late(1, { state: 'done-late' }), {}, 99, [1]],
    ['of some weight', late(1, task('a', 1.5)), {}, 97, [3]],
    ['of no weight', late(1, task('a', 0)), {}, 100, [0]],
    ['tenths', late(3, { state: 'done-late' }), { doneLate: -0.1 }, 99.7, [0.1, 0.1, 0.1]],
    ['tenths of some weight', late(2, task('a', 1.3)), { overdue: -1 }, 97.4, [1.3, 1.3]],
    ['the cap of a task', late(5), {}, 94, [2, 2, 2, 0, 0]],
    ['the cap cuts one short', late(3), { cap: 5 }, 95, [2, 2, 1]],
    ['the cap is of each task', [...late(4, task('a')), ...late(4, task('b'))], {}, 88, [2, 2, 2, 2, 2, 2, 0, 0]],
    ['the floor', [...late(2, task('a')), ...late(2, task('b'))], { full: 5 }, 0, [2, 2, 1, 0]],
    ['nothing to begin with', late(1), { full: 0 }, 0, [0]],
    ['targets', late(2, { task: sampleTask({ soft: true }) }), {}, 100, [0, 0]],
    ['tasks left out', late(2, task('a')), { exclude: ['a'] }, 100, [0, 0]],
    ['states that cost nothing', late(2), { overdue: 0 }, 100, [0, 0]],
  ])('%s', (_, samples, scoring, score, points) => {
    const found = scoreOf(samples, scoring);
    expect(found.score).toBe(score);
    expect(found.deductions.map((each) => each.points)).toEqual(points);
    expect(found.counted).toHaveLength(samples.length);
  });

  test.each<[string, readonly SampleAssessment[], Partial<Scoring>, readonly (Spared | undefined)[]]>([
    ['nothing cut', late(1), {}, [undefined]],
    ['the cap', late(4), { cap: 5 }, [undefined, undefined, 'cap', 'cap']],
    ['the floor', [...late(1, task('a')), ...late(2, task('b'))], { full: 3 }, [undefined, 'floor', 'floor']],
    ['a target', late(1, { task: sampleTask({ soft: true }) }), {}, ['soft']],
    ['a task left out', late(1), { exclude: ['t1'] }, ['excluded']],
    ['a state that costs nothing', late(1), { overdue: 0 }, [undefined]],
  ])('says why less was taken: %s', (_, samples, scoring, spared) => {
    expect(scoreOf(samples, scoring).deductions.map((each) => each.spared)).toEqual(spared);
  });
});

describe('what is counted', () => {
  test.each<[string, SampleAssessment, boolean]>([
    ['due on the first day', { due: '2022-04-01' }, true],
    ['due on the last day', { due: '2022-06-30' }, true],
    ['due the day before the period', { due: '2022-03-31' }, false],
    ['due the day after it', { due: '2022-07-01' }, false],
    ['extended into it', { due: '2022-03-31', extendedTo: '2022-04-10' }, true],
    ['extended out of it', { due: '2022-06-30', extendedTo: '2022-07-10' }, false],
    ['moved into it off a rest day', { due: '2022-03-31', effectiveDue: '2022-04-01' }, true],
    ['waived', { due: '2022-05-31', state: 'waived' }, false],
    ['allowed and not owed', { due: '2022-05-31', times: { min: 0, max: 3 } }, false],
    ['without a unit', { due: '2022-05-31', unit: UNDECIDED_UNIT }, false],
  ])('%s', (_, sample, isCounted) => {
    const { ranked } = scoreUnits(judgementOf([{ state: 'done', ...sample }]), Q2);
    expect(ranked.flatMap(({ counted }) => counted)).toHaveLength(isCounted ? 1 : 0);
  });

  test('not what is due on the as-of date or after it', () => {
    const samples = ['2022-05-14', '2022-05-15', '2022-05-16'].map((due) => sampleAssessment({ due, state: 'done' }));
    const [score] = scoreUnits(sampleJudgement('2022-05-15', samples), Q2).ranked;
    expect(score?.counted).toEqual(samples.slice(0, 1));
  });
});

describe('the order of units', () => {
  const of = (unit: string, count: number): SampleAssessment[] => [
    { due: '2022-04-01', state: 'done', unit },
    ...late(count, { unit }),
  ];

  test('is by score, then by the plan; equal scores share a rank', () => {
    const samples = [
      ...of('机关纪委', 1),
      ...of('机关党委', 2),
      ...of('第三党支部', 1),
      ...of('第二党支部', 3),
      ...of('第一党支部', 0),
    ];
    const { ranked } = scoreUnits(judgementOf(samples), Q2);
    expect(ranked.map(({ unit, rank, isShared, score }) => [unit, rank, isShared, score])).toEqual([
      ['第一党支部', 1, false, 100],
      ['机关纪委', 2, true, 98],
      ['第三党支部', 2, true, 98],
      ['机关党委', 4, false, 96],
      ['第二党支部', 5, false, 94],
    ]);
  });

  test('leaves out, by name, who led nothing counted', () => {
    const { ranked, unranked } = scoreUnits(judgementOf(of('第一党支部', 0)), Q2);
    expect(ranked.map(({ unit }) => unit)).toEqual(['第一党支部']);
    expect(unranked).toEqual(['机关党委', '机关纪委', '第二党支部', '第三党支部']);
  });

  test('knows no unit that is undecided, also where the plan lists it', () => {
    const plan = samplePlan({ units: [sampleUnit(UNDECIDED_UNIT)] });
    const judgement = sampleJudgement('2022-07-01', late(1, { unit: UNDECIDED_UNIT }).map(sampleAssessment), { plan });
    expect(scoreUnits(judgement, Q2)).toEqual({ ranked: [], unranked: [] });
  });
});

describe('of any office', () => {
  const anyScoring: fc.Arbitrary<Scoring> = fc.record({
    full: fc.constantFrom(0, 3, 10, 100, 120.5),
    overdue: fc.constantFrom(0, -0.1, -0.35, -2, -7),
    doneLate: fc.constantFrom(0, -0.1, -1, -2.2),
    cap: fc.constantFrom(0, 0.5, 6, 1000),
    exclude: fc.constantFrom([], ['t1']),
  });
  const anyWeights = fc.array(fc.constantFrom(0, 0.5, 1, 1.5, 2.3), { minLength: 1, maxLength: 5 });
  const scored = fc
    .tuple(anyOffice, anyScoring, anyWeights, anyDay, fc.constantFrom('2022-Q1', '2022-Q2', '2022-H2', '2022'))
    .map(([office, scoring, weights, asOf, key]) => {
      const tasks = office.plan.tasks.map((each, at) => ({ ...each, weight: weights[at % weights.length] ?? 1 }));
      const weighted: Office = { ...office, plan: { ...office.plan, scoring, tasks } };
      return { office: weighted, scoring, asOf, span: period(key) };
    });
  const parts = (points: number): number => Math.round(points * 1000);

  test('full less the points is the score; a task takes no more than the cap, and no score is below 0', () => {
    fc.assert(
      fc.property(scored, ({ office, scoring, asOf, span }) => {
        for (const { score, deductions } of scoreUnits(judgeOffice(office, asOf), span).ranked) {
          const taken = deductions.reduce((sum, { points }) => sum + parts(points), 0);
          expect(parts(scoring.full) - taken).toBe(parts(score));
          expect(score).toBeGreaterThanOrEqual(0);
          expect(String(score)).toMatch(/^\d+(\.\d{1,3})?$/);
          for (const id of new Set(deductions.map(({ assessment }) => assessment.occurrence.task.id))) {
            const ofTask = deductions.filter(({ assessment }) => assessment.occurrence.task.id === id);
            expect(ofTask.reduce((sum, { points }) => sum + parts(points), 0)).toBeLessThanOrEqual(parts(scoring.cap));
          }
        }
      }),
    );
  });

  test('every unit of the plan stands once, ranked by score', () => {
    fc.assert(
      fc.property(scored, ({ office, asOf, span }) => {
        const { ranked, unranked } = scoreUnits(judgeOffice(office, asOf), span);
        const names = [...ranked.map(({ unit }) => unit), ...unranked];
        expect(new Set(names)).toEqual(new Set(office.plan.units.map(({ name }) => name)));
        expect(names).toHaveLength(office.plan.units.length);
        ranked.forEach(({ score, rank }) =>
          expect(rank).toBe(1 + ranked.filter((other) => other.score > score).length),
        );
        expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map(({ rank }) => rank).sort((a, b) => a - b));
      }),
    );
  });

  test('the order of the entries that reach it does not matter', () => {
    fc.assert(
      fc.property(scored, ({ office, asOf, span }) => {
        const backwards = { ...office, entries: [...office.entries].reverse() };
        const numbers = (each: Office): unknown =>
          scoreUnits(judgeOffice(each, asOf), span).ranked.map(({ unit, score, rank }) => [unit, score, rank]);
        expect(numbers(backwards)).toEqual(numbers(office));
      }),
    );
  });

  test('without cap and floor, the points of two quarters are those of their half-year', () => {
    fc.assert(
      fc.property(scored, ({ office, asOf }) => {
        const scoring = { ...office.plan.scoring, full: 100_000, cap: 100_000 };
        const judgement = judgeOffice({ ...office, plan: { ...office.plan, scoring } }, asOf);
        const points = (key: string): number =>
          scoreUnits(judgement, period(key))
            .ranked.flatMap(({ deductions }) => deductions)
            .reduce((sum, each) => sum + parts(each.points), 0);
        expect(points('2022-Q1') + points('2022-Q2')).toBe(points('2022-H1'));
      }),
    );
  });
});
