import type { CheckedFile, CheckReport, ReportedFinding } from '../../src/diagnostic/check-report';
import { checkFiles, stretch, type Files } from '../support/checked-files';
import { badFixtures } from '../support/rule-fixtures';

const HEAD = 'format: 1\ntitle: 要点\nyear: 2022\norganisation: 某局\nunits: [机关党委]\n';
const PLAN = `${HEAD}sections:
  - title: 政治建设
    clauses:
      - label: 1
        title: 学习
        tasks:
          - { id: 1-1, title: 开展学习, when: 6月31日, lead: 机关党委 }
          - { id: 1-2, title: 开展测试, when: 6月, lead: 机关党委, deliverables: [成绩单] }
      - label: 2
        title: 宣传
        tasks:
          - { id: 1-2, title: 又一个, when: 7月, lead: 机关党委 }
          - { when: 7月 }
          - 不是任务
`;

const codes = (findings: readonly ReportedFinding[]): string => findings.map(({ finding }) => finding.code).join(' ');

/** What a report holds, in short: tasks as `label id title: codes`, files as `path: codes`. */
function inShort({ plans, otherFiles }: CheckReport): unknown {
  const filesOf = (files: readonly CheckedFile[]): string[] =>
    files.map(({ file, findings }) => `${file}: ${codes(findings)}`.trim());
  return {
    plans: plans.map(({ file, title, tasks, files }) => ({
      plan: `${file} ${title ?? '-'}`,
      tasks: tasks.map((task) => `${task.label} ${task.id} ${task.title}: ${codes(task.findings)}`.trim()),
      files: filesOf(files),
    })),
    otherFiles: filesOf(otherFiles),
  };
}

function reportOf(files: Files, ...paths: string[]): unknown {
  return inShort(checkFiles(files, { paths, strict: true }));
}

describe('what was found is put to', () => {
  test('the task that holds it, also one that is unsound, and else to its file', () => {
    expect(
      reportOf({ 'plans/2022/plan.yaml': PLAN.replace('organisation: 某局\n', 'organisation: 某局\nextra: 1\n') }),
    ).toEqual({
      plans: [
        {
          plan: 'plans/2022/plan.yaml 要点',
          tasks: ['1 1-1 开展学习: Y403', '1 1-2 开展测试:', '2 1-2 又一个: Y301', '2  : Y202 Y202 Y202', '2  : Y203'],
          files: ['plans/2022/plan.yaml: Y201'],
        },
      ],
      otherFiles: [],
    });
  });

  test('the task of the record that holds it, the first of two with one id', () => {
    const records = `
- { task: 1-2, date: 2022-06-31 }
- { task: 1-2, date: 2022-06-01, for: 何时 }
- { kind: void, of: { task: 1-1, date: 2022-06-01 }, date: 2022-06-32 }
- { task: 9-9, date: 2022-06-01 }
- { date: 2022-06-01 }
- 不是记录
`;
    expect(reportOf({ 'plans/2022/plan.yaml': PLAN, 'plans/2022/records/a.yaml': records })).toEqual({
      plans: [
        {
          plan: 'plans/2022/plan.yaml 要点',
          tasks: [
            '1 1-1 开展学习: Y403 Y403',
            '1 1-2 开展测试: Y403 Y718',
            '2 1-2 又一个: Y301',
            '2  : Y202 Y202 Y202',
            '2  : Y203',
          ],
          files: ['plans/2022/plan.yaml:', 'plans/2022/records/a.yaml: Y701 Y202 Y203'],
        },
      ],
      otherFiles: [],
    });
  });

  test('a place given by offset belongs to what it lies in', () => {
    const slip = PLAN.replace('lead: 机关党委 }\n          - { id: 1-2', 'lead：机关党委 }\n          - { id: 1-2');
    expect(JSON.stringify(reportOf({ 'plan.yaml': slip }, 'plan.yaml'))).toContain('1 1-1 开展学习: Y403 Y106');
  });
});

describe('a file', () => {
  const TASK = '          - { id: 1-1, title: 甲, when: 6月, lead: 机关党委, deliverables: [纪要] }\n';
  const GOOD = `${HEAD}sections:\n  - title: 一\n    clauses:\n      - label: 1\n        title: 乙\n        tasks:\n${TASK}`;

  test('that cannot be parsed has no tasks, and what is wrong stands with it', () => {
    expect(reportOf({ 'plan.yaml': '[' }, 'plan.yaml')).toEqual({
      plans: [{ plan: 'plan.yaml -', tasks: [], files: ['plan.yaml: Y105'] }],
      otherFiles: [],
    });
  });

  test('that several plans read belongs to none of them', () => {
    expect(
      reportOf({
        'plans/a/plan.yaml': GOOD,
        'plans/b/plan.yaml': GOOD,
        'plans/b/records/r.yaml': '- { task: 1-1, date: 2022-06-01 }\n',
        'plans/calendars/cn.yaml': 'x\n',
      }),
    ).toEqual({
      plans: [
        { plan: 'plans/a/plan.yaml 要点', tasks: ['1 1-1 甲:'], files: ['plans/a/plan.yaml:'] },
        {
          plan: 'plans/b/plan.yaml 要点',
          tasks: ['1 1-1 甲:'],
          files: ['plans/b/plan.yaml:', 'plans/b/records/r.yaml:'],
        },
      ],
      otherFiles: ['plans/calendars/cn.yaml: Y203'],
    });
  });

  test('of records that is named by itself leaves its plan unchecked', () => {
    const files = {
      'plans/a/plan.yaml': PLAN,
      'plans/a/records/r.yaml': '- { task: 1-2, date: x }\n',
      'lone.yaml': '- x\n',
    };
    expect(reportOf(files, 'plans/a/records/r.yaml', 'lone.yaml')).toEqual({
      plans: [],
      otherFiles: ['lone.yaml: Y203', 'plans/a/records/r.yaml: Y403'],
    });
    expect(reportOf({ ...files, 'plans/a/records/r.yaml': '' }, 'plans/a/records/r.yaml')).toEqual({
      plans: [],
      otherFiles: ['plans/a/records/r.yaml:'],
    });
    expect(reportOf(files, 'plans/a/records/r.yaml', 'plans/a')).toEqual(reportOf(files, 'plans/a'));
  });

  test('that is not there, or that the system refuses, is no part of a report', () => {
    expect(reportOf({ 'plans/a/plan.yaml': GOOD }, 'nowhere')).toEqual({ plans: [], otherFiles: [] });
  });

  test('a task is where it stands', () => {
    const { plans } = checkFiles({ 'plan.yaml': GOOD }, { paths: ['plan.yaml'] });
    expect(plans.flatMap(({ tasks }) => tasks.map(({ at }) => `${at.file} ${stretch(at)}`))).toEqual([
      'plan.yaml 12:13-12:73',
    ]);
  });
});

test('every finding stands in one place of the report, whatever the files', () => {
  for (const { files, wishes } of badFixtures()) {
    const { findings, plans, otherFiles } = checkFiles(files, wishes);
    const homes = [...plans.flatMap(({ tasks, files: own }) => [...tasks, ...own]), ...otherFiles];
    const put = homes.flatMap((home) => home.findings);
    expect(put).toHaveLength(findings.length);
    expect(new Set(put)).toEqual(new Set(findings));
  }
});
