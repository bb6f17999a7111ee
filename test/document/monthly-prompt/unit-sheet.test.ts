import { composeMonthlyPrompt } from '../../../src/document/monthly-prompt/compose';
import type { Document } from '../../../src/document/blocks';
import { linesOf, paragraphsOf, partOf, rowsOf } from '../../support/paper-parts';
import { period, sampleAssessment, sampleJudgement, sampleStanding, sampleTask } from '../../support/sample-judgement';
import { smallOffice } from '../../support/small-office';

function sheetOf(unit: string): Document {
  return composeMonthlyPrompt({ ...smallOffice(), unit });
}

test('the sheet of a unit is headed and addressed to it, and counts what it leads', () => {
  const sheet = sheetOf('第一党支部');
  expect(sheet.title).toBe('2022年6月机关党建工作月提示（第一党支部）');
  expect(sheet.blocks.slice(0, 3)).toEqual([
    { kind: 'title', text: sheet.title },
    { kind: 'salutation', text: '第一党支部：' },
    expect.objectContaining({
      kind: 'paragraph',
      text: expect.stringContaining('重点工作0项、常规工作1项，临期、逾期和欠进度事项1项。') as string,
    }),
  ]);
  expect(rowsOf(partOf(sheet, '本月重点工作'))).toEqual([]);
  expect(linesOf(partOf(sheet, '常规工作'))).toEqual(['开展主题党日：第一党支部，6月30日（周四）前完成。']);
});

test('the sheet of a group is that of its members, with what is left of last year', () => {
  const sheet = sheetOf('各支部');
  expect(sheet.blocks[1]).toEqual({ kind: 'salutation', text: '各支部：' });
  expect(linesOf(partOf(sheet, '临期与逾期'))).toEqual([
    expect.stringMatching(/^开展民主评议党员（2021年结转）：第三党支部，/) as string,
    expect.stringMatching(/^召开支部委员会会议：第一党支部、第二党支部，/) as string,
  ]);
  expect(linesOf(partOf(sheetOf('第一党支部'), '临期与逾期'))).toHaveLength(1);
});

test('the sheet of what has no unit yet is addressed to all whom it may concern', () => {
  expect(sheetOf('待明确').blocks[1]).toEqual({ kind: 'salutation', text: '各有关单位：' });
});

describe('what a unit helps with', () => {
  const due = { due: '2022-06-30', remindOn: '2022-06-30' };
  const judgement = sampleJudgement('2022-06-01', [
    sampleAssessment({ task: sampleTask({ id: 'a', title: '评选先进', with: ['各支部'] }), ...due }),
    sampleAssessment({ task: sampleTask({ id: 'b', title: '专题培训', with: ['第一党支部'] }), ...due, state: 'done' }),
    sampleAssessment({ task: sampleTask({ id: 'c', title: '政治监督', with: ['机关纪委'] }), ...due }),
    sampleAssessment({ task: sampleTask({ id: 'd', title: '年终总结', with: ['各支部'] }), due: '2022-12-31' }),
    ...['2022-06-10', '2022-06-24'].map((friday) =>
      sampleAssessment({
        task: sampleTask({ id: 'e', title: '报送信息', with: ['第一党支部'] }),
        due: friday,
        every: 'week',
      }),
    ),
  ]);
  const sheet = composeMonthlyPrompt({ judgement, month: period('2022-06'), unit: '第一党支部' });

  test('stands in a line of its own, as far as it is to be done in the month', () => {
    expect(paragraphsOf(partOf(sheet, '常规工作'))).toEqual([
      '本月没有待办的常规工作。',
      '配合事项，请按牵头单位的安排做好：报送信息（机关党委牵头，6月10日、6月24日前）；评选先进（机关党委牵头，6月30日前）。',
    ]);
  });

  test('is not counted', () => {
    expect(sheet.blocks[2]).toMatchObject({ figures: [{ count: 0 }, { count: 0 }, { count: 0 }] });
  });

  test('is not said in the paper for all', () => {
    const paper = composeMonthlyPrompt({ judgement, month: period('2022-06') });
    expect(paper.blocks.some((block) => block.kind === 'paragraph' && block.text.includes('配合事项'))).toBe(false);
  });
});

test('standing duties are those that the unit leads', () => {
  const [first, second] = sampleStanding('落实第一议题', '抓好阵地管理');
  if (first === undefined || second === undefined) throw new Error('two duties are needed');
  const ongoing = [{ ...first, task: { ...first.task, lead: '各支部' } }, second];
  const judgement = sampleJudgement('2022-06-01', [], { ongoing });
  const said = (unit: string): string =>
    paragraphsOf(partOf(composeMonthlyPrompt({ judgement, month: period('2022-06'), unit }), '常规工作')).join();
  expect(said('第二党支部')).toContain('一并抓好：落实第一议题。');
  expect(said('机关党委')).toContain('一并抓好：抓好阵地管理。');
});
