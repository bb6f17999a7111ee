import { composeMonthlyPrompt } from '../../../src/document/monthly-prompt/compose';
import type { Block } from '../../../src/document/blocks';
import { linesOf, paragraphsOf, partOf } from '../../support/paper-parts';
import { period, sampleAssessment, sampleJudgement, type SampleAssessment } from '../../support/sample-judgement';

/** 四、下月预告 of the paper of a month, June unless said. */
function preview(samples: readonly SampleAssessment[], month = '2022-06'): readonly Block[] {
  const judgement = sampleJudgement(`${month}-01`, samples.map(sampleAssessment));
  return partOf(composeMonthlyPrompt({ judgement, month: period(month) }), '下月预告');
}

test.each<[string, SampleAssessment, string]>([
  ['due next month', { opens: '2022-01-01', due: '2022-07-29' }, '7月29日（周五）前完成'],
  ['next month itself', { due: '2022-07-31', remindOn: '2022-07-29' }, '7月31日（周日，前一工作日7月29日）前完成'],
  ['opening next month', { opens: '2022-07-01', due: '2022-09-30' }, '7月1日启动，9月30日前完成'],
  [
    'opening next month, extended',
    { opens: '2022-07-01', due: '2022-09-30', extendedTo: '2022-10-31', provisional: true },
    '7月1日启动，10月31日（已延期，暂定）前完成',
  ],
  ['a monthly duty', { every: 'month', due: '2022-07-29' }, '7月29日（周五）前完成'],
  ['a meeting day', { opens: '2022-07-20', due: '2022-07-20' }, '7月20日（周三）办理'],
  [
    'a range',
    { opens: '2022-07-01', due: '2022-12-31', times: { min: 2, max: 3 } },
    '7月1日启动，12月31日前完成（2-3次，尚未开展）',
  ],
])('%s', (_, sample, said) => {
  expect(linesOf(preview([sample]))).toEqual([`开展学习：机关党委，${said}。`]);
});

test('what opens next month does not share the ending of what is due in it', () => {
  const quarter = { every: 'quarter' } as const;
  const samples = [
    { ...quarter, opens: '2022-04-01', due: '2022-07-14' },
    { ...quarter, opens: '2022-07-01', due: '2022-10-19' },
  ];
  expect(linesOf(preview(samples))).toEqual([
    '开展学习：机关党委，7月14日（周四）前完成；7月1日启动，10月19日前完成。',
  ]);
});

test('nothing to say is said in half a line', () => {
  expect(preview([])).toEqual([{ kind: 'paragraph', text: '7月暂无到期或启动的工作。' }]);
});

describe("in December, the next month lies behind the plan's year", () => {
  test('and it is said that the plan is to come', () => {
    expect(preview([], '2022-12')).toEqual([
      { kind: 'paragraph', text: '2023年1月的工作，待2023年计划确定后另行提示。' },
    ]);
  });

  test('what this plan owes in it is listed with its year', () => {
    const blocks = preview([{ opens: '2022-01-01', due: '2023-01-31' }], '2022-12');
    expect(linesOf(blocks)).toEqual(['开展学习：机关党委，2023年1月31日（周二）前完成。']);
    expect(paragraphsOf(blocks)).toEqual(['2023年1月的其他工作，待2023年计划确定后另行提示。']);
  });
});

test("a paper of the December before the plan's year looks into the plan", () => {
  expect(linesOf(preview([{ opens: '2022-01-01', due: '2022-01-28' }], '2021-12'))).toEqual([
    '开展学习：机关党委，2022年1月28日（周五）前完成。',
  ]);
});
