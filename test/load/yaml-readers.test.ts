import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readYamlDocument } from '../../src/load/yaml-document';
import { readOrdinaryYaml } from '../../src/load/yaml-events';

// The fast reader may give up on anything, and then the document reader decides; what it does read, it must read alike.

const PLAN_FOLDER = join(__dirname, '../../plans/2022');
const REAL_FILES = [
  join(PLAN_FOLDER, 'plan.yaml'),
  ...readdirSync(join(PLAN_FOLDER, 'records')).map((name) => join(PLAN_FOLDER, 'records', name)),
  join(PLAN_FOLDER, '../calendars/cn.yaml'),
];

const SAMPLE = `format: 1
title: 计划 # 注
units: [局党组, 机关党委, { name: x, from: 2022-01-01 }]
groups: { 各支部: [a, b] }
empty: {}
nothing: []
sections:
  - title: "一\\t“x”"
    clauses:
      - label: 010
        title: '条''s'
        tasks:
          - { id: 1-1, title: 甲, when: 6月, lead: 局党组 }
          - id: 1-2
            title: 乙 long
              folded
            when: [4月, 9月]
            notes:
            lead: 局党组
`;

/** What an edit may put in: marks that mean something in YAML, and marks that readers differ about. */
const FRAGMENTS = [
  ...['\n', ' ', '  ', '\t', ':', ': ', '- ', '-', '#', ' #', '"', "'", '[', ']', '{', '}', ',', ', ', '? ', '|', '>'],
  ...[
    '&a ',
    '*a',
    '!',
    '!!str ',
    '%',
    '@',
    '`',
    '\r\n',
    '\r',
    '：',
    '，',
    '\u2028',
    '\u0085',
    '\ufeff',
    '---\n',
    '...\n',
  ],
  ...['\\', '0', '~', 'null', '<<: ', '\u00a0', 'a: b', '\n\n', '\n  ', '""', "''", '😀', '-\n', ':\n', '|\n', '- - '],
];

/** A stretch of lines, brought to the left margin, so that it often is a file by itself. */
function cutOut(text: string, from: number, count: number): string {
  const lines = text
    .split('\n')
    .slice(from % text.split('\n').length)
    .slice(0, count);
  const margin = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return `${lines.map((line) => line.slice(Math.min(margin, line.length - line.trimStart().length))).join('\n')}\n`;
}

const edit = fc.record({
  at: fc.nat(4000),
  insert: fc.constantFrom(...FRAGMENTS, ''),
  drop: fc.nat(3),
});

const damaged = fc
  .record({
    text: fc.constantFrom(SAMPLE, ...REAL_FILES.map((file) => readFileSync(file, 'utf8').slice(0, 3000))),
    from: fc.nat(100),
    count: fc.integer({ min: 1, max: 14 }),
    whole: fc.boolean(),
    edits: fc.array(edit, { maxLength: 4 }),
  })
  .map(({ text, from, count, whole, edits }) =>
    edits.reduce(
      (made, { at, insert, drop }) => {
        const position = at % (made.length + 1);
        return made.slice(0, position) + insert + made.slice(position + drop);
      },
      whole ? text : cutOut(text, from, count),
    ),
  );

test.each(REAL_FILES)('%s is ordinary, and both readers give one tree', (file) => {
  const text = readFileSync(file, 'utf8');
  const fast = readOrdinaryYaml(text);
  expect(fast).toBeDefined();
  expect(fast).toEqual(readYamlDocument(file, text).root);
});

test('both readers give one tree for a sample of every form', () => {
  expect(readOrdinaryYaml(SAMPLE)).toEqual(readYamlDocument('a.yaml', SAMPLE).root);
});

test('a damaged file is read alike, or left to the document reader', () => {
  let readByBoth = 0;
  fc.assert(
    fc.property(damaged, (text) => {
      const fast = readOrdinaryYaml(text);
      if (fast === undefined) return;
      readByBoth++;
      expect(fast).toEqual(readYamlDocument('a.yaml', text).root);
    }),
    { numRuns: 1500 },
  );
  expect(readByBoth).toBeGreaterThan(200);
});
