import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../../src/document/blocks';
import { composeChecklist } from '../../../src/document/checklist/compose';
import type { Judgement } from '../../../src/model/judgement';
import { UNDECIDED_UNIT } from '../../../src/model/plan';
import { renderDocumentMarkdown } from '../../../src/render/document-markdown';
import { judgeOffice } from '../../support/generated-office';
import { paragraphsOf, rowsOf } from '../../support/paper-parts';
import { day, samplePlan, sampleTask } from '../../support/sample-judgement';
import { whenOf } from '../../support/when-of';

function office(): Judgement {
  const tasks = [
    sampleTask({
      ...{ id: '3-1', title: '评选表彰先进支部', when: whenOf('6月'), with: ['各支部'] },
      ...{ requirement: '公示后表彰。', deliverables: ['表彰决定', '典型材料'] },
    }),
    sampleTask({
      id: '12-1',
      title: '开展主题党日',
      when: whenOf('{ every: month, by: 25 }'),
      lead: '各支部',
      with: ['机关党委'],
    }),
    sampleTask({ id: '1-1', title: '落实第一议题制度', when: whenOf('常态化'), with: ['机关纪委'] }),
    sampleTask({ id: '14-2', title: '组织参观', when: whenOf('待定'), lead: '第一党支部' }),
    sampleTask({
      id: '20-1',
      title: '迎接巡察',
      when: whenOf('9月'),
      lead: UNDECIDED_UNIT,
      added: { date: day('2022-05-06'), by: '市委' },
    }),
  ].map((task, order) => ({ ...task, order }));
  return judgeOffice({ plan: samplePlan({ tasks }), entries: [] }, day('2022-03-01'));
}

function headingsOf({ blocks }: Document): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
}

test('the checklist of a small office reads as it was approved', () => {
  const golden = readFileSync(join(__dirname, '..', '..', 'goldens', 'checklist.md'), 'utf8');
  expect(renderDocumentMarkdown(composeChecklist({ judgement: office() }))).toBe(golden);
});

test('it knows what it was made from, and that it is of the year', () => {
  expect(composeChecklist({ judgement: office() })).toMatchObject({
    ...{ kind: 'checklist', title: '2022年机关党建工作责任清单', asOf: day('2022-03-01') },
    period: { key: '2022', first: day('2022-01-01'), last: day('2022-12-31') },
  });
});

test('a task counts once in the lead sentence, however many units owe it', () => {
  const [, lead] = composeChecklist({ judgement: office() }).blocks;
  expect(lead).toMatchObject({
    figures: [
      { label: '责任单位', of: 'units', count: 4, ids: ['机关党委', '第一党支部', '第二党支部', '第三党支部'] },
      { label: '工作任务', of: 'tasks', count: 5, ids: ['3-1', '12-1', '1-1', '14-2', '20-1'] },
      { label: '有完成时限', count: 3, ids: ['3-1', '12-1', '20-1'] },
      { label: '常态化推进', count: 1, ids: ['1-1'] },
      { label: '时间待定', count: 1, ids: ['14-2'] },
    ],
  });
});

test('each row stands for the occurrences of its unit', () => {
  const { blocks } = composeChecklist({ judgement: office(), unit: '第二党支部' });
  const [row, ...others] = rowsOf(blocks);
  expect(others).toEqual([]);
  expect(row?.occurrences).toHaveLength(12);
  expect(row?.occurrences[0]).toBe('12-1@2022-01/第二党支部');
});

test.each([
  ['第二党支部', true],
  ['机关党委', false],
])('that each of a group owes a task is said where there is one: %s, %s', (unit, isSaid) => {
  const [lead = ''] = paragraphsOf(composeChecklist({ judgement: office(), unit }).blocks);
  expect(lead.endsWith('项。')).toBe(!isSaid);
  expect(lead.includes('由一组单位牵头的任务，组内各单位都要完成。')).toBe(isSaid);
});

describe('of one unit', () => {
  test('only its list, also where it leads nothing', () => {
    const paper = composeChecklist({ judgement: office(), unit: '机关纪委' });
    expect(paper.title).toBe('2022年机关党建工作责任清单（机关纪委）');
    expect(headingsOf(paper)).toEqual(['一、机关纪委']);
    expect(paragraphsOf(paper.blocks)).toEqual([
      '根据《2022年机关党建工作要点》，没有单位牵头的工作任务。',
      '没有牵头的工作任务。',
      '配合事项。机关党委牵头：落实第一议题制度。',
    ]);
  });

  test('of none yet: the tasks that nobody leads, and no unit is counted', () => {
    const paper = composeChecklist({ judgement: office(), unit: UNDECIDED_UNIT });
    expect(paper.title).toBe('2022年机关党建工作责任清单（待明确）');
    expect(paragraphsOf(paper.blocks)[0]).toMatch(
      /^根据《2022年机关党建工作要点》，列出全年尚未确定责任单位的工作任务1项，其中有完成时限的1项。/u,
    );
    expect(paper.blocks[1]).toMatchObject({ figures: [{ label: '工作任务', count: 1 }, {}, {}, {}] });
  });

  test('of none yet, where every task has its unit', () => {
    const judgement = judgeOffice({ plan: samplePlan(), entries: [] }, day('2022-03-01'));
    expect(paragraphsOf(composeChecklist({ judgement, unit: UNDECIDED_UNIT }).blocks)[0]).toBe(
      '根据《2022年机关党建工作要点》，没有尚未确定责任单位的工作任务。',
    );
  });

  test('of a group those of its members', () => {
    expect(headingsOf(composeChecklist({ judgement: office(), unit: '各支部' }))).toEqual([
      ...['一、第一党支部', '二、第二党支部', '三、第三党支部'],
    ]);
  });
});

test('an office in which nobody owes anything says so', () => {
  const judgement = judgeOffice({ plan: samplePlan(), entries: [] }, day('2022-03-01'));
  expect(composeChecklist({ judgement }).blocks).toEqual([
    { kind: 'title', text: '2022年机关党建工作责任清单' },
    { kind: 'paragraph', text: '根据《2022年机关党建工作要点》，没有单位牵头的工作任务。' },
    { kind: 'signature', issuer: '市机关事务管理局机关党委', date: '2022年3月1日' },
  ]);
});
