import { composeAnnualSummary } from '../../../src/document/annual-summary/compose';
import type { Assessment } from '../../../src/model/assessment';
import type { CompletionRecord } from '../../../src/model/ledger-entry';
import { valueAt } from '../../../src/source/place';
import { annexOf, keyFigure } from '../../support/paper-figures';
import { linesOf } from '../../support/paper-parts';
import {
  day,
  sampleAssessment,
  sampleJudgement,
  samplePlan,
  sampleTask,
  type SampleAssessment,
} from '../../support/sample-judgement';

const TALKS = sampleTask({ id: 'talks', title: '举办读书会' });

function record(date: string, line: number, ref: string): CompletionRecord {
  return {
    ...{ kind: 'done', task: 'talks', units: undefined, period: undefined, count: 1, note: undefined },
    ...{ date: day(date), recorded: day(date), evidence: [{ kind: 'ref', ref }], line },
    place: valueAt('records/a.yaml', []),
  };
}

const TWICE = [record('2022-03-18', 1, '纪要3号'), record('2022-06-17', 2, '纪要6号')];

/** Something that may be done three times at most. */
function allowed(due: string, sample: Partial<SampleAssessment> = {}): Assessment {
  return sampleAssessment({
    task: TALKS,
    opens: '2022-01-01',
    due,
    times: { min: 0, max: 3 },
    state: 'done',
    ...sample,
  });
}

function told(...assessments: readonly Assessment[]): {
  readonly lines: readonly string[];
  readonly cells: readonly unknown[];
  readonly owed: string | undefined;
} {
  const plan = samplePlan({ tasks: [TALKS] });
  const paper = composeAnnualSummary({ judgement: sampleJudgement('2023-01-01', assessments, { plan }) });
  const rows = annexOf(paper, '任务完成情况一览表').flatMap((block) => (block.kind === 'table' ? block.rows : []));
  return {
    lines: linesOf(paper.blocks).filter((line) => line.startsWith('举办读书会')),
    cells: rows.map(({ cells }) => ['owed', 'done', 'overdue', 'days', 'evidence'].map((key) => cells[key])),
    owed: keyFigure(paper, '应办'),
  };
}

test('what is allowed and not owed is told with its days and evidence, and counted nowhere', () => {
  expect(told(allowed('2022-12-31', { count: 2, records: TWICE }))).toEqual({
    lines: ['举办读书会（机关党委）：不超过3次，已办2次；3月18日、6月17日办理，佐证2份。'],
    cells: [['不超过3次', '2次', '—', '3月18日、6月17日', '纪要3号、纪要6号']],
    owed: undefined,
  });
});

test('of several periods those are counted in which something was done', () => {
  expect(
    told(allowed('2022-06-30', { count: 2, records: TWICE }), allowed('2022-12-31', { opens: '2022-07-01' })),
  ).toMatchObject({
    lines: ['举办读书会（机关党委）：每期不超过3次，已办1期；3月18日、6月17日办理，佐证2份。'],
    cells: [['每期不超过3次', '1期', '—', '3月18日、6月17日', '纪要3号、纪要6号']],
  });
});

test('beside what is owed it is told in the same line', () => {
  const owed = allowed('2022-01-31', { times: { min: 1 }, state: 'overdue', daysLate: 300 });
  expect(told(owed, allowed('2022-12-31', { opens: '2022-02-01', count: 2, records: TWICE }))).toMatchObject({
    lines: expect.arrayContaining([
      '举办读书会（机关党委）：逾期未办；另不超过3次，已办2次；3月18日、6月17日办理，佐证2份。',
    ]) as readonly string[],
    cells: [['1', '0', '1', '3月18日、6月17日', '纪要3号、纪要6号']],
  });
});

test('nothing done is nothing to tell, but has its row', () => {
  expect(told(allowed('2022-12-31'))).toMatchObject({ lines: [], cells: [['不超过3次', '—', '—', '—', '—']] });
});
