import { finding } from '../../src/diagnostic/finding';
import { identitiesOf } from '../../src/diagnostic/identity';
import { locateAll } from '../../src/diagnostic/located-finding';
import { parseYaml } from '../../src/load/parse-yaml';
import { circle } from '../../src/load/rules/circle';
import { unknownTask } from '../../src/load/rules/unknown-task';
import { unknownUnit } from '../../src/load/rules/unknown-unit';
import { keyAt, valueAt, type Place } from '../../src/source/place';
import { SourceFile } from '../../src/source/source-file';

const PLAN = `title: 要点
units:
  - { name: 机关党委, parent: 局 }
  - 第一党支部
groups: { 各支部: [第一党支部, 第二党支部] }
escalation:
  - { stage: 督查, from: never }
sections:
  - title: 政治建设
    clauses:
      - label: 3
        title: 学习
        tasks:
          - id: 3-1
            title: 学
            when: [6月, 7月31日]
          - title: 无编号
`;
const RECORDS = `
- { task: 3-1, unit: [第一党支部, 甲], date: 2022-06-01, evidence: [{ file: a.pdf, sha256: x }] }
- { kind: void, of: { task: 3-1, date: 2022-06-01 }, date: 2022-06-02 }
`;
const TEXT = '一、政治\n\n  建设\n';

const FILES = new Map(
  [
    new SourceFile('plan.yaml', PLAN, parseYaml('plan.yaml', PLAN).root),
    new SourceFile('records/a.yaml', RECORDS, parseYaml('records/a.yaml', RECORDS).root),
    new SourceFile('source.txt', TEXT),
  ].map((file) => [file.path, file]),
);

function identityAt(place: Place, args = { name: '甲', nearest: '乙' }): string {
  return identitiesOf(locateAll([finding(unknownUnit, place, args)], FILES), FILES).join();
}

const PATHS = ['sections', 0, 'clauses', 0, 'tasks'] as const;
const task = (...steps: (string | number)[]): Place => valueAt('plan.yaml', [...PATHS, ...steps]);
const record = (...steps: (string | number)[]): Place => valueAt('records/a.yaml', steps);

describe('an identity names the way to the place', () => {
  test.each<[string, Place, readonly string[], string]>([
    ['by the id of a task, wherever it stands', task(0, 'when', 1), ['id: 3-1', 'when', ''], '7月31日'],
    ['by the task itself', task(0), ['id: 3-1'], ''],
    [
      'by the label of a clause',
      valueAt('plan.yaml', ['sections', 0, 'clauses', 0, 'title']),
      ['label: 3', 'title'],
      '学习',
    ],
    ['by the title of a task without an id', task(1), ['label: 3', 'tasks', 'title: 无编号'], ''],
    [
      'by the title of a section',
      keyAt('plan.yaml', ['sections', 0, 'title']),
      ['sections', 'title: 政治建设', 'title'],
      'title',
    ],
    [
      'by the name of a unit',
      valueAt('plan.yaml', ['units', 0, 'parent']),
      ['units', 'name: 机关党委', 'parent'],
      '局',
    ],
    ['by a unit that is only a word', valueAt('plan.yaml', ['units', 1]), ['units', ''], '第一党支部'],
    ['by the name of a group', valueAt('plan.yaml', ['groups', '各支部', 1]), ['groups', '各支部', ''], '第二党支部'],
    ['by a stage', valueAt('plan.yaml', ['escalation', 0, 'from']), ['escalation', 'stage: 督查', 'from'], 'never'],
    [
      'by an offset',
      { file: 'plan.yaml', start: PLAN.indexOf('7月31日'), end: PLAN.indexOf('月31日') },
      ['id: 3-1', 'when', ''],
      '7',
    ],
    [
      'by what a record says of itself',
      record(0, 'unit', 1),
      ['task: 3-1, date: 2022-06-01, unit: 第一党支部 甲', 'unit', ''],
      '甲',
    ],
    [
      'by its evidence',
      record(0, 'evidence', 0, 'sha256'),
      ['task: 3-1, date: 2022-06-01, unit: 第一党支部 甲', 'evidence', 'file: a.pdf', 'sha256'],
      'x',
    ],
    ['by what it takes back', record(1, 'of'), ['of: task: 3-1, date: 2022-06-01, date: 2022-06-02', 'of'], ''],
    ['not at all in a file without a tree', { file: 'source.txt', start: 2, end: 10 }, [], '政治 建设'],
  ])('%s', (_what, place, way, words) => {
    expect(identityAt(place)).toBe(`${JSON.stringify(['Y501', place.file, way, { name: '甲' }, words])}#1`);
  });
});

describe('an identity', () => {
  test('leaves out arguments that follow what stands elsewhere', () => {
    expect(identityAt(task(0), { name: '甲', nearest: '丙' })).toBe(identityAt(task(0)));
    expect(identityAt(task(0), { name: '丁', nearest: '乙' })).not.toBe(identityAt(task(0)));
  });

  test('is numbered where several are alike', () => {
    const spans = [0, 1].map((start) => ({ file: 'source.txt', start, end: start }));
    const located = locateAll(
      spans.map((place) => finding(circle, place, { ids: ['a'] })),
      FILES,
    );
    const identities = identitiesOf(located, FILES);
    expect(identities.map((identity) => identity.replace(/.*#/, '#'))).toEqual(['#1', '#2']);
    expect(new Set(identities.map((identity) => identity.replace(/#.*/, ''))).size).toBe(1);
  });

  test('tells codes and files apart', () => {
    const places = ['plan.yaml', 'source.txt'].map((file) => ({ file, start: 0, end: 0 }));
    const args = { id: 'a', name: 'a', nearest: undefined };
    const findings = places.flatMap((place) => [finding(unknownTask, place, args), finding(unknownUnit, place, args)]);
    expect(new Set(identitiesOf(locateAll(findings, FILES), FILES)).size).toBe(4);
  });

  test('of many findings in one mapping is found without reading the mapping for each', () => {
    const keys = Array.from({ length: 3000 }, (_, index) => `k${index}`);
    const text = `- task: ${'长'.repeat(100_000)}\n${keys.map((key) => `  ${key}: 1\n`).join('')}`;
    const file = new SourceFile('a.yaml', text, parseYaml('a.yaml', text).root);
    const files = new Map([['a.yaml', file]]);
    const findings = keys.map((key) => finding(circle, keyAt('a.yaml', [0, key]), { ids: [] }));
    const identities = identitiesOf(locateAll(findings, files), files);
    expect(new Set(identities).size).toBe(keys.length);
    expect(Math.max(...identities.map(({ length }) => length))).toBeLessThan(400);
  });
});
