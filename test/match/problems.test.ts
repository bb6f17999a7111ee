import { matchRecords } from '../../src/match/match';
import type { LedgerEntry } from '../../src/model/ledger-entry';
import { doneRecord, extension, progressNote, retraction, waiver } from '../support/ledger';
import { day, samplePlan, sampleTask, sampleUnit } from '../support/sample-judgement';
import { SHIPPED_CALENDAR, whenOf } from '../support/when-of';

const PLAN = samplePlan({
  units: ['机关党委', '第一党支部', '第二党支部', '第三党支部'].map((name) =>
    name === '第三党支部' ? { ...sampleUnit(name), from: day('2022-07-01') } : sampleUnit(name),
  ),
  tasks: [
    sampleTask({ id: 'year', when: whenOf('12月') }),
    sampleTask({ id: 'month', when: whenOf('每月'), order: 1 }),
    sampleTask({ id: 'fanned', when: whenOf('每季度1次'), lead: '各支部', order: 2 }),
    sampleTask({ id: 'ongoing', when: whenOf('常态化'), order: 3 }),
    sampleTask({ id: 'either', when: whenOf('[上半年, 6月]'), order: 5 }),
    sampleTask({ id: 'never', when: whenOf('1月'), from: day('2022-03-01'), order: 4 }),
  ],
});
const AGREED = { approved: '局党组会议' };

/** The problems of some entries, as `line kind`, as of the end of the year. */
function problemsOf(entries: readonly LedgerEntry[], asOf = '2022-12-31'): readonly string[] {
  const { problems } = matchRecords(PLAN, SHIPPED_CALENDAR, entries, { asOf: day(asOf), knownAt: undefined });
  return [...new Set(problems.map(({ entry, problem }) => `${entry.line} ${problem.kind}`))];
}

describe('what is said of an entry that counts for nobody', () => {
  test.each<[string, LedgerEntry, readonly string[]]>([
    ['a task that is not there', doneRecord({ task: 'none', date: '2022-06-01' }), ['1 unknown-task']],
    [
      'a period that is not there',
      doneRecord({ task: 'month', period: '2023-01', date: '2022-06-01' }),
      ['1 no-such-period'],
    ],
    [
      'a period of another kind',
      doneRecord({ task: 'month', period: '2022-Q1', date: '2022-06-01' }),
      ['1 no-such-period'],
    ],
    [
      'a standing duty with a period',
      doneRecord({ task: 'ongoing', period: '2022-06', date: '2022-06-01' }),
      ['1 no-such-period'],
    ],
    [
      'a standing duty extended',
      extension({ task: 'ongoing', date: '2022-06-01', to: '2022-07-01', ...AGREED }),
      ['1 no-occurrence'],
    ],
    ['a standing duty waived', waiver({ task: 'ongoing', date: '2022-06-01', ...AGREED }), ['1 no-occurrence']],
    ['a duty of which nothing is left', doneRecord({ task: 'never', date: '2022-06-01' }), ['1 no-occurrence']],
    ['progress of such a duty', progressNote({ task: 'never', date: '2022-06-01' }), ['1 no-occurrence']],
    ['a waiver of such a duty', waiver({ task: 'never', date: '2022-06-01', ...AGREED }), ['1 no-occurrence']],
    ['a waiver without its period', waiver({ task: 'month', date: '2022-06-01', ...AGREED }), ['1 needs-period']],
    [
      'a period that a branch does not owe',
      doneRecord({ task: 'fanned', units: ['第三党支部'], period: '2022-Q1', date: '2022-03-01' }),
      ['1 no-such-period'],
    ],
    [
      'an extension nobody approved',
      extension({ task: 'year', date: '2022-06-01', to: '2023-01-31' }),
      ['1 not-approved'],
    ],
    [
      'one that nobody approved of a period that is not there',
      waiver({ task: 'month', period: '2023-01', date: '2022-06-01' }),
      ['1 not-approved', '1 no-such-period'],
    ],
    [
      'an extension to before the due date',
      extension({ task: 'year', date: '2022-06-01', to: '2022-12-30', ...AGREED }),
      ['1 to-before-due'],
    ],
  ])('%s', (_name, entry, problems) => expect(problemsOf([entry])).toEqual(problems));

  test('a group is passed over where a member does not owe the period, and faulted where nobody does', () => {
    const forAll = (period: string): LedgerEntry =>
      doneRecord({ task: 'fanned', units: ['各支部'], period, date: '2022-03-01' });
    expect(problemsOf([forAll('2022-Q1')])).toEqual([]);
    expect(problemsOf([forAll('2022-03')])).toEqual(['1 no-such-period']);
    const agreed = { task: 'fanned', units: ['各支部'], period: '2022-Q1', date: '2022-03-01', ...AGREED };
    expect(problemsOf([waiver(agreed)])).toEqual([]);
    expect(problemsOf([waiver({ ...agreed, period: '2022-03' })])).toEqual(['1 no-such-period']);
  });

  test('a named period that is waived', () => {
    const waived = waiver({ task: 'month', period: '2022-04', date: '2022-04-20', ...AGREED });
    const named = doneRecord({ task: 'month', period: '2022-04', date: '2022-04-10', line: 2 });
    expect(problemsOf([waived, named])).toEqual(['2 names-waived']);
    expect(problemsOf([waived, named], '2022-04-19')).toEqual([]);
    expect(
      problemsOf([waived, progressNote({ task: 'month', period: '2022-04', date: '2022-04-10', line: 2 })]),
    ).toEqual([]);
  });

  test('a task of which everything is waived', () => {
    const waived = waiver({ task: 'year', date: '2022-04-20', ...AGREED });
    expect(problemsOf([waived, doneRecord({ task: 'year', date: '2022-12-10', line: 2 })])).toEqual(['2 names-waived']);
  });

  test.each<[string, readonly string[]]>([
    ['a unit that is not there', ['第四党支部']],
    ['a unit that does not owe it', ['机关党委']],
    ['a list with one of them', ['第一党支部', '第四党支部']],
  ])('%s: nothing any more once it is taken back', (_name, units) => {
    const wrong = doneRecord({ task: 'fanned', period: '2022-Q2', units, date: '2022-06-01' });
    expect(problemsOf([wrong])).toHaveLength(1);
    const of = { task: 'fanned', date: '2022-06-01' };
    expect(problemsOf([wrong, retraction('2022-06-02', { ...of, units: units.slice(-1) })])).toEqual([]);
    expect(problemsOf([wrong, retraction('2022-06-02', of)])).toEqual([]);
  });

  test('a task that is not there: nothing any more once it is taken back', () => {
    const wrong = doneRecord({ task: 'none', date: '2022-06-01', units: ['机关党委'] });
    expect(problemsOf([wrong, retraction('2022-06-02', { task: 'none' })])).toEqual([]);
    expect(problemsOf([wrong, retraction('2022-06-02', { task: 'none', units: ['机关党委'] })])).toEqual([]);
  });

  test('what is not seen yet is faulted only for a period that is not there', () => {
    const later = { task: 'month', date: '2022-06-01' };
    expect(problemsOf([doneRecord({ ...later, period: '2023-01' })], '2022-05-31')).toEqual(['1 no-such-period']);
    expect(problemsOf([extension({ ...later, period: '2022-06', to: '2022-06-02' })], '2022-05-31')).toEqual([]);
  });
});

describe('what is said of an entry that counts, and should be looked at', () => {
  test('a record without a period that leaves an earlier one unmet', () => {
    const march = doneRecord({ task: 'month', date: '2022-03-10' });
    const [january, february] = ['2022-01', '2022-02'].map((period, index) =>
      doneRecord({ task: 'month', period, date: '2022-03-11', line: index + 2 }),
    );
    expect(problemsOf([march])).toEqual(['1 leaves-unmet']);
    expect(problemsOf([{ ...march, period: '2022-03' }])).toEqual([]);
    expect(january && february && problemsOf([march, january, february])).toEqual([]);
  });

  test('a record without a period that may mean several', () => {
    const done = (date: string, line: number): LedgerEntry => doneRecord({ task: 'either', date, line });
    expect(problemsOf([done('2022-03-10', 1)])).toEqual([]);
    expect(problemsOf([done('2022-06-10', 1)])).toEqual(['1 ambiguous']);
    expect(problemsOf([done('2022-03-10', 1), done('2022-06-10', 2)])).toEqual([]);
    expect(problemsOf([done('2022-06-10', 1), done('2022-06-11', 2), done('2022-06-12', 3)])).toEqual(['1 ambiguous']);
    expect(problemsOf([doneRecord({ task: 'either', date: '2022-06-10', period: '2022-H1' })])).toEqual([]);
    expect(problemsOf([progressNote({ task: 'either', date: '2022-06-10' })])).toEqual([]);
    const waived = waiver({ task: 'either', period: '2022-H1', date: '2022-06-01', ...AGREED });
    expect(problemsOf([waived, done('2022-06-10', 2)])).toEqual([]);
  });

  test('an extension asked for after the due date that was in force', () => {
    const ask = (date: string, to: string, line: number): LedgerEntry =>
      extension({ task: 'month', period: '2022-06', date, to, line, ...AGREED });
    expect(problemsOf([ask('2022-06-30', '2022-07-15', 1)])).toEqual([]);
    expect(problemsOf([ask('2022-07-01', '2022-07-15', 1)])).toEqual(['1 asked-late']);
    expect(problemsOf([ask('2022-06-30', '2022-07-15', 1), ask('2022-07-15', '2022-07-31', 2)])).toEqual([]);
    expect(problemsOf([ask('2022-06-30', '2022-07-15', 1), ask('2022-07-16', '2022-07-31', 2)])).toEqual([
      '2 asked-late',
    ]);
  });

  test('a retraction is known whatever the as-of date', () => {
    const wrong = doneRecord({ task: 'month', period: '2022-01', date: '2022-01-10' });
    expect(problemsOf([wrong, retraction('2022-09-01', { date: '2022-01-11' })], '2022-01-31')).toEqual([
      '9 void-fits-none',
    ]);
  });
});
