import fc from 'fast-check';
import { checkPaths } from '../../src/app/check';
import { parseYaml } from '../../src/load/parse-yaml';
import { plainValue } from '../../src/load/plain-value';
import { dayOf } from '../../src/time/civil-date';
import { checkFiles, type CheckWishes, type Files } from '../support/checked-files';
import { memoryFiles } from '../support/memory-files';
import { badFixtures } from '../support/rule-fixtures';

function fingerprintsOf(files: Files, wishes: CheckWishes): readonly string[] {
  return checkFiles(files, { ...wishes, strict: true }).findings.map(
    ({ finding, fingerprint }) => `${finding.code} ${fingerprint}`,
  );
}

const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();

const textOf = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);

/** Lines that say nothing: in YAML blank ones and comments, in a document blank ones. */
const NOTHING: Readonly<Record<'yaml' | 'txt', readonly string[]>> = {
  yaml: ['', '# 一行说明：甲，乙', '      # 又一行'],
  txt: ['', '   '],
};

/** A text with lines that say nothing put in before each of some lines, as far as YAML reads the same then; evidence stays what it is. */
function spaced(path: string, text: string, before: readonly number[]): string {
  if (path.includes('evidence/')) return text;
  const isYaml = !path.endsWith('.txt');
  const lines = text.split('\n');
  const added = before.reduce((made, seed, index) => {
    const kind = NOTHING[isYaml ? 'yaml' : 'txt'];
    const at = seed % lines.length;
    const more = [...made.slice(0, at), kind[index % kind.length] ?? '', ...made.slice(at)];
    return !isYaml || readsTheSame(text, more.join('\n')) ? more : made;
  }, lines);
  return added.join('\n');
}

function readsTheSame(text: string, other: string): boolean {
  const [one, two] = [text, other].map((each) => parseYaml('a.yaml', each).root);
  return one !== undefined && two !== undefined && JSON.stringify(plainValue(one)) === JSON.stringify(plainValue(two));
}

const READABLE = badFixtures().filter(({ files }) => Object.values(files).every(isText));

function isText(content: string | Uint8Array): boolean {
  const back = new TextEncoder().encode(textOf(content));
  return typeof content === 'string' || Buffer.compare(back, content) === 0;
}

test('lines that say nothing change no fingerprint, whatever the rule', () => {
  expect(READABLE.length).toBeGreaterThan(40);
  let changed = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...READABLE),
      fc.array(fc.nat(200), { minLength: 1, maxLength: 8 }),
      (fixture, seeds) => {
        const { files, wishes } = fixture;
        const texts = Object.entries(files).map(([path, content]) => [path, textOf(content)] as const);
        const moved = Object.fromEntries(texts.map(([path, text]) => [path, spaced(path, text, seeds)]));
        if (texts.some(([path, text]) => moved[path] !== text)) changed += 1;
        expect(fingerprintsOf(moved, wishes)).toEqual(fingerprintsOf(files, wishes));
      },
    ),
    { numRuns: 300 },
  );
  expect(changed).toBeGreaterThan(200);
});

/** Tasks with something wrong, and sound ones, as the lines of a list. */
const TASKS = [
  '{ id: 1-1, title: 学习, when: 每月, lead: 各支部 }',
  '{ id: 1-2, title: 测试, when: 6月31日, lead: 机关党委 }',
  '{ id: 1-3, title: 研判, when: 6月中旬前, lead: 机关党委, note: 错键 }',
  '{ id: 1-4, title: 检查, when: 6月, lead: 第四党支部, with: [第五党支部, 机关党委, 第五党支部] }',
  '{ id: 1-5, title: 整改, when: { after: 1-9, within: 3 days }, lead: 机关党委 }',
  '{ id: 1-6, title: 甲, when: { after: 1-7, within: 3 days }, lead: 机关党委 }',
  '{ id: 1-7, title: 乙, when: { after: 1-6, within: 3 days }, lead: 机关党委 }',
  '{ id: 1-8, title: 先, when: 6月, lead: 机关党委, deliverables: [纪要] }',
  '{ id: 1-8, title: 后, when: 8月, lead: 机关党委, deliverables: [纪要] }',
  '{ title: 无编号, when: 7月 }',
  '{ id: 1-90, title: 宣传, when: 每季度1次, lead: 机关党委 }',
];

const RECORDS = [
  '{ task: 1-1, unit: 第一党支部, date: 2022-03-10 }',
  '{ task: 1-1, unit: [第二党支部, 第九党支部], date: 2022-03-10 }',
  '{ task: 1-1, date: 2022-03-10 }',
  '{ task: 1-90, date: 2022-02-10 }',
  '{ task: 1-90, date: 2022-05-10, recorded: 2022-05-01 }',
  '{ task: 1-90, date: 2022-12-10 }',
  '{ kind: extend, task: 1-90, for: 2022-Q3, date: 2022-09-10, to: 2022-10-10 }',
  '{ task: 9-9, date: 2022-02-30 }',
  '{ task: 9-9, date: 2022-02-10 }',
  '{ task: 9-9, date: 2022-02-10, note: 又一条 }',
  '甲',
];

/** What stands behind the records it takes back: before them it would mean something else. */
const LAST_RECORD = '{ kind: void, of: { task: 1-90 }, date: 2022-06-10 }';

const HEAD = `format: 1
title: 要点
year: 2022
organisation: 某局
units: [机关党委, 第一党支部, 第二党支部]
groups: { 各支部: [第一党支部, 第二党支部] }
`;

function office(tasks: readonly string[], records: readonly string[]): Files {
  const clause = `  - title: 一\n    clauses:\n      - label: 1\n        title: 二\n        tasks:\n`;
  return {
    'plans/2022/plan.yaml': `${HEAD}sections:\n${clause}${tasks.map((task) => `          - ${task}\n`).join('')}`,
    'plans/2022/records/a.yaml': [...records, LAST_RECORD].map((record) => `- ${record}\n`).join(''),
  };
}

const shuffled = (lines: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.shuffledSubarray([...lines], { minLength: lines.length });
const moreTasks = fc.array(
  fc.nat(999).map((number) => `{ id: n-${number}, title: 新增, when: 每月, lead: 机关党委 }`),
  { maxLength: 3 },
);
const moreRecords = fc.array(
  fc.constantFrom(...['02', '04', '11'].map((month) => `{ task: 1-1, unit: 第一党支部, date: 2022-${month}-15 }`)),
  { maxLength: 3 },
);

describe('tasks and records', () => {
  const before = fingerprintsOf(office(TASKS, RECORDS), {});

  test('have enough wrong with them to be told apart', () => {
    expect(new Set(before).size).toBe(before.length);
    expect(new Set(before.map((each) => each.slice(0, 4))).size).toBeGreaterThan(12);
  });

  test('that are moved keep their fingerprints', () => {
    fc.assert(
      fc.property(shuffled(TASKS), shuffled(RECORDS), (tasks, records) => {
        expect(sorted(fingerprintsOf(office(tasks, records), {}))).toEqual(sorted(before));
      }),
      { numRuns: 150 },
    );
  });

  test('that come in change no fingerprint of those that were there', () => {
    fc.assert(
      fc.property(moreTasks, moreRecords, (tasks, records) => {
        const now = new Set(fingerprintsOf(office([...tasks, ...TASKS], [...records, ...RECORDS]), {}));
        expect(before.filter((each) => !now.has(each))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test('a file that is too large is the same finding when it grows', () => {
  const sizes = [700_000, 700_001].map((count) =>
    fingerprintsOf({ 'plan.yaml': '长'.repeat(count) }, { paths: ['plan.yaml'] }),
  );
  expect(sizes[0]).toEqual([expect.stringMatching(/^Y103 /)]);
  expect(sizes[1]).toEqual(sizes[0]);
});

test('no two findings of a report have one fingerprint', () => {
  for (const { files, wishes } of badFixtures()) {
    const fingerprints = fingerprintsOf(files, wishes);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  }
  const alike = fingerprintsOf(
    office(
      [],
      Array.from({ length: 50 }, () => '{ task: 9-9, date: 2022-02-10 }'),
    ),
    {},
  );
  expect(alike.filter((each) => each.startsWith('Y701'))).toHaveLength(50);
  expect(new Set(alike).size).toBe(alike.length);
});

describe('the order in which files are read', () => {
  const files = Object.fromEntries(
    ['b', 'a', '甲', 'A'].flatMap((name) =>
      Object.entries(office(TASKS.slice(0, 4), RECORDS)).map(([path, text]) => [
        path.replace('2022', name),
        textOf(text).replace('title: 要点', `title: ${name}`),
      ]),
    ),
  );
  const paths = Object.keys(files).map((path) => `/office/${path}`);
  const reportOf = (order: readonly string[], named: readonly string[]): string => {
    const host = memoryFiles(
      Object.fromEntries(order.map((path) => [path, files[path.replace('/office/', '')] ?? ''])),
    );
    const { files: read, ...report } = checkPaths(host, { paths: named, asOf: dayOf(2022, 7, 1), strict: true });
    return JSON.stringify({ ...report, read: sorted([...read.keys()]) });
  };
  const folders = ['plans/b', 'plans/a', 'plans/甲', 'plans/A'];

  test('changes nothing in a report', () => {
    const expected = reportOf(paths, folders);
    expect(expected).toContain('fingerprint');
    fc.assert(
      fc.property(shuffled(paths), shuffled(folders), (order, named) => {
        expect(reportOf(order, named)).toBe(expected);
      }),
      { numRuns: 40 },
    );
  });
});
