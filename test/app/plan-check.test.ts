import { checkPaths, type CheckRequest } from '../../src/app/check';
import { PlanChecker, type PlanCheck, type PlanWishes } from '../../src/app/plan-check';
import { dueOnRestDay } from '../../src/check/rules/due-on-rest-day';
import { renderFindingsJson } from '../../src/render/findings-json';
import { renderFindingsText } from '../../src/render/findings-text';
import { plainPaint } from '../../src/render/paint';
import { dayOf } from '../../src/time/civil-date';
import { memoryFiles } from '../support/memory-files';
import { planWithTasks } from '../support/test-plan';

const WISHES: PlanWishes = { asOf: dayOf(2022, 7, 1), strict: false, withTasks: false };
const PLAN = '/office/plans/a/plan.yaml';
const RECORDS = '/office/plans/a/records/x.yaml';
const SOUND = planWithTasks('tasks:\n  - { id: a, title: 学习, when: 6月30日前, lead: 机关党委 }\n');
const RECORD = '- { task: a, date: 2022-06-20 }\n';
/** Advice: the due date is a Saturday. */
const ADVISED = SOUND.replace('6月30日前', '6月25日前');

function checked(files: Readonly<Record<string, string>>, wishes: Partial<PlanWishes> = {}): PlanCheck {
  return new PlanChecker(memoryFiles(files), { ...WISHES, ...wishes }).check(PLAN);
}

function kept({ files }: PlanCheck): readonly string[] {
  return files.map(({ path }) => path);
}

test('of a sound plan nothing is kept but what was read for it', () => {
  const check = checked({ [PLAN]: SOUND, [RECORDS]: RECORD });
  expect(check.read).toEqual(['plans/a/plan.yaml', 'plans/a/records/x.yaml']);
  expect({ ...check, read: [] }).toEqual({
    ...{ findings: [], isWhole: true, failures: [], notes: [], read: [], files: [] },
  });
});

test.each<[name: string, files: Record<string, string>, wishes: Partial<PlanWishes>, kept: readonly string[]]>([
  ['advice that nobody asked for', { [PLAN]: ADVISED }, {}, []],
  ['advice that is asked for', { [PLAN]: ADVISED }, { strict: true }, ['plans/a/plan.yaml']],
  ['advice that is to fail the check', { [PLAN]: ADVISED }, { failOn: 'info' }, ['plans/a/plan.yaml']],
  [
    'advice that the office wants',
    { [PLAN]: ADVISED, '/office/yuetishi.yaml': 'format: 1\nstrict: true\n' },
    {},
    ['plans/a/plan.yaml'],
  ],
  ['a waiver, whatever it waives', { [PLAN]: `# yuetishi-ignore Y411: 已定\n${SOUND}` }, {}, ['plans/a/plan.yaml']],
  [
    'a mistake in records, which may belong to a task',
    { [PLAN]: SOUND, [RECORDS]: '- { task: b, date: 2022-06-20 }\n' },
    {},
    ['plans/a/plan.yaml', 'plans/a/records/x.yaml'],
  ],
  ['the tasks of every plan', { [PLAN]: SOUND, [RECORDS]: RECORD }, { withTasks: true }, ['plans/a/plan.yaml']],
])('kept is what is needed: %s', (_, files, wishes, expected) => {
  expect(kept(checked(files, wishes))).toEqual(expected);
});

describe('a rule that gives advice is asked where somebody hears of it', () => {
  const settings = (keys: string): Record<string, string> => ({ '/office/yuetishi.yaml': `format: 1\n${keys}\n` });
  test.each<[name: string, files: Record<string, string>, wishes: Partial<PlanWishes>, isAsked: boolean]>([
    ['nobody', {}, {}, false],
    ['the command line', {}, { strict: true }, true],
    ['who lets the check fail by it', {}, { failOn: 'info' }, true],
    ['who lets it fail by warnings', {}, { failOn: 'warning' }, false],
    ['the office', settings('strict: true'), {}, true],
    ['an office to which it weighs more', settings('severities: { due-on-rest-day: warning }'), {}, true],
    ['an office to which another does', settings('severities: { similar-tasks: warning }'), {}, false],
    ['an office that wants none of it', settings('strict: true\nseverities: { Y411: none }'), {}, false],
    ['a waiver in the records', { [RECORDS]: `# yuetishi-ignore Y411: 已定\n${RECORD}` }, {}, true],
  ])('%s', (_, files, wishes, isAsked) => {
    const find = jest.spyOn(dueOnRestDay, 'find');
    checked({ [PLAN]: ADVISED, ...files }, wishes);
    expect(find).toHaveBeenCalledTimes(isAsked ? 1 : 0);
    find.mockRestore();
  });
});

test('advice in a file with waivers is kept, for it uses them', () => {
  const { findings } = checked({ [PLAN]: `${ADVISED}# yuetishi-ignore Y411: 已定\n` });
  expect(findings.map(({ code }) => code)).toContain('Y411');
});

test('whether a plan is whole is known from what nobody wants to hear, too', () => {
  expect(checked({ [PLAN]: SOUND.replace('6月30日前', '六月的某天') }).isWhole).toBe(false);
  expect(checked({ [PLAN]: ADVISED }).isWhole).toBe(true);
});

const MANY: Readonly<Record<string, string>> = {
  '/office/plans/a/plan.yaml': SOUND,
  '/office/plans/b/plan.yaml': ADVISED.replace('lead: 机关党委', 'lead: 办公厅'),
  '/office/plans/b/records/x.yaml': '# yuetishi-ignore Y411: 已定\n- { task: c, date: 2022-06-20 }\n',
  '/office/plans/c/plan.yaml': `${ADVISED}  # yuetishi-ignore Y411: 已定\n`,
  '/office/plans/d/plan.yaml': 'format：1\n',
  '/office/plans/calendars/cn.yaml': 'format: 1\nyears: []\n# yuetishi-ignore Y999: 不认识\n',
};

test.each<Partial<CheckRequest>>([{}, { strict: true }])(
  'what is found is the same, whatever is kept: %j',
  (wishes) => {
    const told = (withTasks: boolean): unknown => {
      const outcome = checkPaths(memoryFiles(MANY), { ...WISHES, paths: ['plans'], ...wishes, withTasks });
      const look = { language: 'zh', paint: plainPaint, width: 80 } as const;
      return {
        ...{ text: renderFindingsText(outcome.findings, outcome.files, look), failures: outcome.failures },
        json: [outcome.findings, outcome.waived].map((found) => renderFindingsJson(found, 'zh')),
        prints: outcome.findings.map(({ fingerprint }) => fingerprint),
        files: outcome.plans.map(({ file, files }) => [file, files.map((each) => each.file)]),
        read: outcome.readPaths,
      };
    };
    expect(told(false)).toEqual(told(true));
  },
);

test('a plan that was let go is not taken for one without tasks', () => {
  const { plans } = checkPaths(memoryFiles({ [PLAN]: SOUND }), { ...WISHES, paths: ['plans'] });
  expect(() => plans[0]?.tasks).toThrow(RangeError);
  expect(() => plans[0]?.title).toThrow(RangeError);
});
