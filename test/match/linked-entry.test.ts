import { linkEntry } from '../../src/match/linked-entry';
import { doneRecord } from '../support/ledger';
import { samplePlan, sampleTask } from '../support/sample-judgement';

const PLAN = samplePlan({
  tasks: [
    sampleTask({ id: 't1', lead: '机关党委' }),
    sampleTask({ id: 't2', lead: '各支部' }),
    sampleTask({ id: 't3', lead: '待明确' }),
  ],
});

/** The units that an entry is about, those named through a group in brackets; or what is wrong with it. */
function unitsOf(task: string, units?: readonly string[]): unknown {
  const found = linkEntry(PLAN, doneRecord({ date: '2022-06-01', task, ...(units && { units }) }));
  if ('problem' in found) return found.problem;
  return found.shares.map(({ unit, throughGroup }) => (throughGroup ? `(${unit})` : unit)).join(' ');
}

describe('the units an entry is about', () => {
  test.each<[string, readonly string[] | undefined, string]>([
    ['t1', undefined, '机关党委'],
    ['t1', ['机关党委'], '机关党委'],
    ['t2', ['第二党支部'], '第二党支部'],
    ['t2', ['第三党支部', '第一党支部'], '第三党支部 第一党支部'],
    ['t2', ['各支部'], '(第一党支部) (第二党支部) (第三党支部)'],
    ['t2', ['第二党支部', '各支部'], '第二党支部 (第一党支部) (第三党支部)'],
    ['t2', ['第二党支部', '第二党支部'], '第二党支部'],
    ['t3', undefined, '待明确'],
    ['t3', ['待明确'], '待明确'],
  ])('of %s by %j: %s', (task, units, expected) => expect(unitsOf(task, units)).toBe(expected));

  test.each<[string, readonly string[] | undefined, unknown]>([
    ['t9', undefined, { kind: 'unknown-task', id: 't9' }],
    ['t2', undefined, { kind: 'needs-unit', lead: '各支部' }],
    ['t2', ['第四党支部'], { kind: 'unknown-unit', name: '第四党支部', index: undefined }],
    ['t2', ['第一党支部', '第四党支部'], { kind: 'unknown-unit', name: '第四党支部', index: 1 }],
    [
      't1',
      ['第一党支部'],
      { kind: 'not-owing', name: '第一党支部', index: undefined, lead: '机关党委', owing: ['机关党委'] },
    ],
    [
      't1',
      ['机关党委', '各支部'],
      { kind: 'not-owing', name: '各支部', index: 1, lead: '机关党委', owing: ['机关党委'] },
    ],
    ['t1', ['待明确'], { kind: 'not-owing', name: '待明确', index: undefined, lead: '机关党委', owing: ['机关党委'] }],
    ['t3', ['机关党委'], { kind: 'not-owing', name: '机关党委', index: undefined, lead: '待明确', owing: ['待明确'] }],
  ])('of %s by %j: %j', (task, units, problem) => expect(unitsOf(task, units)).toEqual(problem));
});
