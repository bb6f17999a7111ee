import type { Example } from '../../src/diagnostic/rule';
import type { CheckWishes, Files } from './checked-files';
import { gb18030 } from './gb18030';

/** An example as files that `check` can be asked about. */
export interface ExampleOffice {
  readonly files: Files;
  readonly wishes: CheckWishes;
}

const PLAN = 'plans/2022/plan.yaml';
const UNITS = 'units: [局党组, 机关党委, 机关纪委, 办公室, 第一党支部, 第二党支部, 第三党支部]';
const GROUPS = 'groups: { 各支部: [第一党支部, 第二党支部, 第三党支部] }';
const HEAD = ['format: 1', 'title: 2022年工作要点', 'year: 2022', 'organisation: 市机关事务管理局', UNITS, GROUPS];
const TASK = ['id: 1-1', 'title: 组织集体学习', 'when: 6月', 'lead: 机关党委'];

/**
 * Puts an example into a small office: what it leaves out is there as in any, so that nothing but what it shows is wrong.
 * Advice is asked for, too.
 */
export function exampleOffice(example: Example): ExampleOffice {
  const { records, source, baseline, calendar, settings, repeated = 1, asOf } = example;
  const plan = example.plan ?? planAround(example);
  const parts: Record<string, string | Uint8Array | undefined> = {
    [PLAN]: example.encoding === undefined ? plan : gb18030(plan),
    'plans/2022/records/2022.yaml': records?.repeat(repeated),
    'plans/2022/source.txt': source,
    [`plans/baselines/${baselineId(baseline)}.yaml`]: baseline,
    'plans/calendars/cn.yaml': calendar,
    'yuetishi.yaml': settings,
  };
  const files = Object.entries(parts).filter((part): part is [string, string | Uint8Array] => part[1] !== undefined);
  const before = example.base === undefined ? undefined : exampleOffice(beforehand(example, example.base)).files;
  const wishes = { strict: true, ...(asOf !== undefined && { asOf }), ...(before !== undefined && { base: before }) };
  return { files: Object.fromEntries(files), wishes };
}

/** The same office as git has it: with another task, and before anything was recorded. */
function beforehand({ head, tasks }: Example, task: string): Example {
  return { ...(head !== undefined && { head }), ...(tasks !== undefined && { tasks }), task };
}

function planAround({ head = '', task = '', tasks }: Example): string {
  const given = keysOf(head);
  // Units of its own come with groups of its own, if any.
  const usual = HEAD.filter((line) => !given.has(keyOf(line)) && !(line === GROUPS && given.has('units')));
  return [
    ...usual.map((line) => `${line}\n`),
    ended(head),
    'sections:\n  - title: 强化学习教育\n    clauses:\n      - label: 1\n        title: 集体学习\n        tasks:\n',
    indented(tasks ?? oneTask(task)),
  ].join('');
}

function oneTask(task: string): string {
  const given = keysOf(task);
  const lines = [...TASK.filter((line) => !given.has(keyOf(line))), ...ended(task).split('\n').slice(0, -1)];
  return lines.map((line, index) => `${index === 0 ? '-' : ' '} ${line}\n`).join('');
}

/** The keys at the start of a line, also behind a full-width colon. */
function keysOf(yaml: string): ReadonlySet<string> {
  return new Set([...yaml.matchAll(/^[a-z-]+(?=[:：])/gm)].map(([key]) => key));
}

function keyOf(line: string): string {
  return line.slice(0, line.indexOf(':'));
}

function indented(yaml: string): string {
  return ended(yaml).replace(/^(?=.)/gm, ' '.repeat(10));
}

function ended(yaml: string): string {
  return yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`;
}

function baselineId(baseline: string | undefined): string {
  return /^id: *(\S+)/m.exec(baseline ?? '')?.[1] ?? 'baseline';
}
