import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const PLAN_FOLDER = join(__dirname, '../../plans/2022');

/** Every file of the plan that ships. */
export const REAL_FILES: readonly string[] = [
  join(PLAN_FOLDER, 'plan.yaml'),
  ...readdirSync(join(PLAN_FOLDER, 'records')).map((name) => join(PLAN_FOLDER, 'records', name)),
  join(PLAN_FOLDER, '../calendars/cn.yaml'),
];

/** Every form that an ordinary file uses. */
export const SAMPLE = `format: 1
title: 计划 # 注
units: [局党组, 机关党委, { name: x, from: 2022-01-01 }]
groups: { 各支部: [a, b] }
empty: {}
nothing: []
lines:
  [
    a,
    "b",
  ]
"quoted key": 'it''s'
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

              twice
            when: [4月, 9月]
            notes:
            quote:
              on a line of its own
            with:
            - 局党组
            -
            -   - a
                - b: -1
                  c : d
`;

/** What an edit may put in: marks that mean something in YAML, and what readers differ about. */
const MARKS = [
  ...['\n', ' ', '  ', '\t', ':', ': ', '- ', '-', '#', ' #', '# ', '"', "'", '[', ']', '{', '}', ',', ', ', '? ', '?'],
  ...[
    '|',
    '>',
    '|\n',
    '>-\n',
    '|2\n',
    '&a ',
    '*a',
    '!',
    '!!str ',
    '!<x> ',
    '%',
    '%YAML 1.1\n',
    '@',
    '`',
    '=',
    '<<',
    '<<: ',
  ],
  ...[
    '\r\n',
    '\r',
    '\n\n',
    '\n  ',
    '\n    ',
    ' \n',
    '  \n ',
    '\n#\n',
    '\n # x\n',
    ' # x\n',
    '---\n',
    '---',
    '...\n',
    '--- a',
  ],
  ...[
    '\u2028',
    '\u2029',
    '\u0085',
    '\ufeff',
    '\u00a0',
    '\u3000',
    '\u200b',
    '\ud83d',
    '😀',
    '\0',
    '\x07',
    '\x7f',
    '：',
    '，',
    '、',
  ],
  ...[
    '\\',
    '\\n',
    '\\u652f',
    '\\x41',
    '\\"',
    '\\/',
    '\\\n',
    '\\ ',
    '\\e',
    '""',
    "''",
    "'",
    '"a"',
    "'b'",
    '"a": b',
    "'a' : b",
  ],
  ...[
    '010',
    '1e3',
    '0x1F',
    '.inf',
    '.nan',
    '~',
    'null',
    'yes',
    'no',
    'true',
    '-1',
    '+1',
    '1_000',
    '12:30',
    '2022-01-01',
    '=',
  ],
  ...[
    'a: b',
    'a:b',
    ':a',
    'a:',
    '[a: b]',
    '{a}',
    '{a: }',
    '{a:b}',
    '[a,]',
    '[,]',
    '[[a], [b]]',
    '{ a: [b, c] }',
    '{"a":b}',
  ],
  ...[
    '-\n',
    ':\n',
    '- - ',
    '-\ta',
    '-  a',
    '- a: b\n  c: d\n',
    '? a\n: b\n',
    'title: ',
    'title',
    '  title: x\n',
    '[\n',
    '\n]',
    ',\n',
  ],
];

/** A stretch of lines, brought to the left margin, so that it often is a file by itself. */
function cutOut(text: string, from: number, count: number): string {
  const all = text.split('\n');
  const lines = all.slice(from % all.length).slice(0, count);
  const margin = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return `${lines.map((line) => line.slice(Math.min(margin, line.length - line.trimStart().length))).join('\n')}\n`;
}

interface Edit {
  readonly at: number;
  readonly insert: string;
  readonly drop: number;
}

function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((made, { at, insert, drop }) => {
    const position = at % (made.length + 1);
    return made.slice(0, position) + insert + made.slice(position + drop);
  }, text);
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(4000),
  insert: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...MARKS) },
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.string({ maxLength: 3 }) },
  ),
  drop: fc.nat(3),
});

/** Lines of odd pieces, for what no real file looks like. */
const heap: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', ' ', '  ', '    ', '- ', '  - ', '- - ', 'a: ', '  b: ', '- c: ', '"d": '),
      fc.array(fc.constantFrom(...MARKS, 'a', 'b', '甲'), { maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((lines) => lines.map(([start, pieces]) => `${start}${pieces.join('')}`).join('\n'));

const cutAndEdited = (sources: readonly string[]): fc.Arbitrary<string> =>
  fc
    .record({
      text: fc.constantFrom(...sources),
      from: fc.nat(400),
      count: fc.integer({ min: 1, max: 14 }),
      edits: fc.array(edit, { maxLength: 4 }),
    })
    .map(({ text, from, count, edits }) => edited(cutOut(text, from, count), edits));

/**
 * Texts that are nearly files of this program: stretches of real ones with marks put in and taken out, other line ends,
 * and heaps of marks. Few of them are whole; many can be read.
 *
 * @param others further texts to make such of
 */
export function damagedYaml(others: readonly string[] = []): fc.Arbitrary<string> {
  const real = REAL_FILES.map((file) => readFileSync(file, 'utf8'));
  const texts = fc.oneof(
    { weight: 1, arbitrary: fc.array(edit, { maxLength: 3 }).map((edits) => edited(SAMPLE, edits)) },
    { weight: 8, arbitrary: cutAndEdited([SAMPLE, ...real, ...others]) },
    { weight: 3, arbitrary: heap },
  );
  return fc.tuple(texts, fc.nat(9)).map(([text, end]) => (end === 0 ? text.replace(/\r?\n/g, '\r\n') : text));
}
