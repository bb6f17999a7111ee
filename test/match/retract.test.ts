import type { TaskEntry } from '../../src/match/linked-entry';
import { retract, wholly } from '../../src/match/retract';
import type { Retraction } from '../../src/model/ledger-entry';
import { doneRecord, extension, progressNote, retraction, waiver } from '../support/ledger';
import { samplePlan, sampleTask } from '../support/sample-judgement';

const PLAN = samplePlan({ tasks: [sampleTask({ id: 't1', lead: '机关党委' })] });
const BRANCHES = ['第一党支部', '第二党支部', '第三党支部'];

/** What was taken back, as `line unit unit …` or `line all`, and what was wrong. */
function outcome(
  entries: readonly TaskEntry[],
  retractions: readonly Retraction[],
): { taken: readonly string[]; problems: readonly unknown[] } {
  const { taken, problems } = retract(PLAN, entries, retractions);
  return {
    taken: taken.map(({ entry, units }) => `${entry.line} ${units?.join(' ') ?? 'all'}`),
    problems: problems.map(({ problem }) => problem),
  };
}

function sound(...taken: readonly string[]): ReturnType<typeof outcome> {
  return { taken, problems: [] };
}

const FIRST = doneRecord({ date: '2022-03-08', line: 1 });
const SECOND = doneRecord({ date: '2022-03-09', line: 2, period: '2022-03', count: 2 });
const OF_ALL = doneRecord({ date: '2022-03-10', line: 3, units: ['各支部'] });

describe('taking an entry back', () => {
  test.each<[string, Parameters<typeof retraction>[1], string]>([
    ['by its date', { date: '2022-03-08' }, '1 all'],
    ['by its period', { period: '2022-03' }, '2 all'],
    ['by its count', { count: 2 }, '2 all'],
    ['by its unit', { units: ['第二党支部'] }, '3 第二党支部'],
    ['by the unit that owes it, though it names none', { units: ['机关党委'], period: '2022-03' }, '2 机关党委'],
    ['by all of it', { task: 't1', units: ['机关党委'], date: '2022-03-08', count: 1 }, '1 机关党委'],
    ['without a unit the whole list', { date: '2022-03-10' }, '3 all'],
    ['by the group its members', { units: ['各支部'] }, `3 ${BRANCHES.join(' ')}`],
  ])('%s', (_name, of, taken) => {
    expect(outcome([FIRST, SECOND, OF_ALL], [retraction('2022-04-01', of)])).toEqual(sound(taken));
  });

  test('of a list one unit at a time', () => {
    const each = BRANCHES.map((unit, index) => retraction('2022-04-01', { units: [unit] }, 10 + index));
    expect(outcome([OF_ALL], each)).toEqual(sound(...BRANCHES.map((unit) => `3 ${unit}`)));
  });

  test('a kind that is not named is done; the others are named', () => {
    const entries = [
      extension({ date: '2022-03-08', to: '2022-07-01', line: 4 }),
      waiver({ date: '2022-03-08', line: 5 }),
      progressNote({ date: '2022-03-08', line: 6 }),
    ];
    const takenBy = (of: Parameters<typeof retraction>[1]): readonly string[] =>
      outcome(entries, [retraction('2022-04-01', of)]).taken;
    expect(takenBy({ date: '2022-03-08' })).toEqual([]);
    expect(takenBy({ kind: 'extend' })).toEqual(['4 all']);
    expect(takenBy({ kind: 'extend', to: '2022-07-01' })).toEqual(['4 all']);
    expect(takenBy({ kind: 'extend', to: '2022-07-02' })).toEqual([]);
    expect(takenBy({ kind: 'waive' })).toEqual(['5 all']);
    expect(takenBy({ kind: 'progress' })).toEqual(['6 all']);
  });

  test('an entry that is wrong in itself can be taken back', () => {
    const ofNoTask = doneRecord({ task: 'none', date: '2022-03-08', line: 1 });
    const ofNoUnit = doneRecord({ units: ['第四党支部'], date: '2022-03-09', line: 2 });
    expect(outcome([ofNoTask, ofNoUnit], [retraction('2022-04-01', { task: 'none' })])).toEqual(sound('1 all'));
    expect(outcome([ofNoTask, ofNoUnit], [retraction('2022-04-01', { units: ['第四党支部'] })])).toEqual(
      sound('2 第四党支部'),
    );
  });

  test('of two that fit, the one that was written before it, and not taken back before, is meant', () => {
    const again = doneRecord({ date: '2022-03-08', line: 20 });
    expect(outcome([FIRST, again], [retraction('2022-04-01', { date: '2022-03-08' }, 9)])).toEqual(sound('1 all'));
    const elsewhere = doneRecord({ date: '2022-03-08', file: 'records/b.yaml', recorded: '2022-04-02' });
    expect(outcome([FIRST, elsewhere], [retraction('2022-04-01', { date: '2022-03-08' })])).toEqual(sound('1 all'));
    const both = [
      retraction('2022-04-01', { date: '2022-03-08' }),
      retraction('2022-04-03', { date: '2022-03-08' }, 30),
    ];
    expect(outcome([FIRST, again], both)).toEqual(sound('1 all', '20 all'));
  });
});

describe('what cannot be taken back', () => {
  test.each<[string, Parameters<typeof retraction>[1]]>([
    ['another date', { date: '2022-03-07' }],
    ['another task', { task: 't2' }],
    ['another count', { count: 3 }],
    ['another unit', { units: ['第一党支部'] }],
    ['a day to which nothing was extended', { to: '2022-07-01' }],
    ['another kind', { kind: 'waive' }],
  ])('%s fits no entry', (_name, of) => {
    expect(outcome([FIRST, SECOND], [retraction('2022-04-01', of)])).toEqual({
      taken: [],
      problems: [{ kind: 'void-fits-none' }],
    });
  });

  test('what fits several', () => {
    expect(outcome([FIRST, SECOND, OF_ALL], [retraction('2022-04-01', { task: 't1', units: ['机关党委'] })])).toEqual({
      taken: [],
      problems: [{ kind: 'void-fits-several', places: [FIRST.place, SECOND.place] }],
    });
  });

  test('of very many that fit, the first hundred are told', () => {
    const many = Array.from({ length: 300 }, (_, index) => doneRecord({ date: '2022-03-08', line: index + 1 }));
    for (const line of [0, 999]) {
      const [problem] = outcome(many, [retraction('2022-04-01', { date: '2022-03-08' }, line)]).problems;
      expect(problem).toMatchObject({ kind: 'void-fits-several' });
      expect(Object.values(problem as object).find(Array.isArray)).toHaveLength(100);
    }
  });

  test('of many that fit, the only one that was written before it is meant, wherever it stands', () => {
    const many = Array.from({ length: 30 }, (_, index) => doneRecord({ date: '2022-03-08', line: 100 - index }));
    const of = { task: 't1', date: '2022-03-08', count: 1 };
    expect(outcome(many, [retraction('2022-04-01', of, 72)])).toEqual(sound('71 all'));
  });

  test('what was taken back before', () => {
    const twice = [retraction('2022-04-01', { date: '2022-03-08' }), retraction('2022-04-02', { date: '2022-03-08' })];
    expect(outcome([FIRST], twice)).toEqual({ taken: ['1 all'], problems: [{ kind: 'void-twice' }] });
  });

  test('a whole list of which one unit’s share was, nor a share of a list that was', () => {
    const share = retraction('2022-04-01', { units: ['第一党支部'] });
    const whole = retraction('2022-04-02', { date: '2022-03-10' });
    const problems = [{ kind: 'void-twice' }];
    expect(outcome([OF_ALL], [share, whole])).toEqual({ taken: ['3 第一党支部'], problems });
    expect(outcome([OF_ALL], [whole, share])).toEqual({ taken: ['3 all'], problems });
  });
});

describe('an entry of which nothing is left', () => {
  const gone = (entries: readonly TaskEntry[], retractions: readonly Retraction[]): readonly number[] =>
    [...wholly(PLAN, retract(PLAN, entries, retractions).taken).keys()].map(({ line }) => line);
  const shares = (...units: readonly string[]): readonly Retraction[] =>
    units.map((unit, index) => retraction('2022-04-01', { units: [unit] }, 10 + index));

  test('was taken back as it is', () => {
    expect(gone([FIRST, SECOND], [retraction('2022-04-01', { date: '2022-03-08' })])).toEqual([1]);
    expect(gone([OF_ALL], [retraction('2022-04-01', {})])).toEqual([3]);
    const ofNoTask = doneRecord({ task: 'none', date: '2022-03-08', line: 4 });
    expect(gone([ofNoTask], [retraction('2022-04-01', {})])).toEqual([4]);
  });

  test('or for each of its units', () => {
    expect(gone([OF_ALL], shares('第一党支部', '第二党支部'))).toEqual([]);
    expect(gone([OF_ALL], shares(...BRANCHES))).toEqual([3]);
    expect(gone([FIRST], shares('机关党委'))).toEqual([1]);
  });
});
