import fc from 'fast-check';
import { parseYaml } from '../../src/load/parse-yaml';
import type { SourceNode } from '../../src/source/tree';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What means something in YAML. */
const YAML_WORDS = [
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    ' ',
    '      ',
    ': ',
    '- ',
    ', ',
    '#',
    ' #',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '| \n',
    '>-\n',
  ],
  ...['&a ', '*a', '!!str ', '<<: ', '---\n', '...\n', '%YAML 1.1\n', '? ', '~', '\\', '`', '@', '/'],
];

/** What means something to a Chinese keyboard, in Unicode, or to a terminal. */
const ODD_CHARACTERS = [
  ...['：', '，', '、', '［', '］', '｛', '｝', '－', '＃', '“', '　', '㍿', '６'],
  ...['\u0000', '\u001b[31m', '\u0007', '\u0085', '\u202e', '\u2066', '\u2028', '\ufeff', '\ufffd', '\u0301', '𠮷'],
  ...['👩‍👩‍👧', '"\\u001b[2J"', '"\\ud800"', '"\\u202e"', '"a\\nb"', '"\\u0085"'],
];

/** What means something in the format. */
const FORMAT_WORDS = [
  ...['0x7E6', '1e3', '2022-02-30', '99999999999999999999', '6月', '各支部', '待明确'],
  ...['id: ', 'when: ', 'lead: ', 'tasks:', 'units: [', 'id：', '__proto__: ', 'constructor: ', 'toString: { '],
  ...['when: { after: 3-1, within: 3 days }', 'when: { every: week }', 'when: 6月31日', 'when: 6月中旬前'],
  ...['kind: void', 'kind: extend', 'for: 2022-Q9', 'of: {}', 'task: 3-1', 'unit: [第一党支部，第二党支部]'],
  ...[
    'severities: { Y402: error }',
    'Y402: none',
    'Y402：error',
    'fail-on: info',
    'strict: true',
    'times: 2+',
    'every: ',
  ],
];

/** Comments that waive something, or look as if they did. */
const WAIVERS = [
  ...['Y402: 原因', 'Y402、Y701：原因', 'Y403: 原因', 'Y4O2: 原因', 'Y402', ': 原因', 'Y901, Y902: \u202e原因'].map(
    (rest) => `# yuetishi-ignore ${rest}\n`,
  ),
  ...[
    '# yuetishi ignore Y402: 原因\n',
    ' # yuetishi-ignroe Y402',
    '# yuetishi-ignore Y402: 原因',
    '# yuetishi-ignore\r\n',
  ],
];

/** Texts so long or so deep that a careless reader would stumble. */
const LARGE = [
  ...['[', '{a: ', '- ', ' ', 'a:\n', '# yuetishi-ignore Y402: x\n', '&a [*a, '].map((part) => part.repeat(3000)),
  ...['长', 'a ', '\u202e', '𠮷', '6月'].map((part) => `title: "${part.repeat(20_000)}"`),
  `when: ${'每'.repeat(500)}`,
  `? ${'k'.repeat(2000)}\n`,
];

const FRAGMENTS = [...YAML_WORDS, ...ODD_CHARACTERS, ...FORMAT_WORDS, ...WAIVERS].map(utf8);

const fragment = fc.oneof(
  { weight: 16, arbitrary: fc.constantFrom(...FRAGMENTS) },
  { weight: 2, arbitrary: fc.uint8Array({ minLength: 1, maxLength: 8 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }).map(utf8) },
  { weight: 1, arbitrary: fc.constantFrom(...LARGE.map(utf8)) },
);

/** One damage: some bytes dropped, something put in their place, or a stretch of the file itself moved there. */
const damage = fc.record({
  at: fc.nat(1_000_000),
  drop: fc.oneof(fc.constantFrom(0, 1, 3), fc.nat(400)),
  insert: fc.option(fragment, { nil: undefined }),
  splice: fc.option(fc.record({ from: fc.nat(1_000_000), count: fc.nat(300) }), { nil: undefined, freq: 4 }),
});

/** A file with a few stretches dropped, put in or moved, and perhaps cut off. */
export function damaged(file: string | Uint8Array): fc.Arbitrary<Uint8Array> {
  const bytes = typeof file === 'string' ? utf8(file) : file;
  const edits = fc.array(damage, { minLength: 1, maxLength: 4 });
  return fc.tuple(edits, fc.option(fc.nat(bytes.length), { nil: undefined, freq: 6 })).map(([damages, cutAt]) => {
    const changed = damages.reduce<Uint8Array>((made, { at, drop, insert, splice }) => {
      const position = at % (made.length + 1);
      const from = (splice?.from ?? 0) % (made.length + 1);
      return Buffer.concat([
        made.subarray(0, position),
        insert ?? new Uint8Array(),
        made.subarray(from, from + (splice?.count ?? 0)),
        made.subarray(position + drop),
      ]);
    }, bytes);
    return cutAt === undefined ? changed : changed.subarray(0, cutAt);
  });
}

/** What takes the place of a part of the wrong kind; each can stand on one line. */
const OTHER_KINDS = [
  ...[
    '[]',
    '{}',
    '[x]',
    '{ x: y }',
    '""',
    "''",
    '~',
    'true',
    '-1',
    '1.5',
    '2022',
    '[[[]]]',
    '{ a: [{ b: [] }] }',
    'x',
    '甲',
  ],
  ...[
    '"\\u202e"',
    '"\\u001b[2J"',
    '2022-02-30',
    '6月中旬前',
    '[6月, 6月]',
    '{ every: month, by: 99 }',
    '[{ file: ../a }]',
  ],
  ...[
    '{ after: 1e3, within: 3 days }',
    '{ task: x }',
    '待明确',
    '各支部',
    '*a',
    '!t x',
    '[a, [b, [c]]]',
    '"a\\nb"',
    '[x',
  ],
];

/** A file that is YAML with some parts replaced by parts of another kind, keys among them. */
export function reshaped(file: string | Uint8Array): fc.Arbitrary<string> {
  const text = typeof file === 'string' ? file : new TextDecoder().decode(file);
  const { root } = parseYaml('a.yaml', text);
  const parts = root === undefined ? [] : partsOf(root);
  const edit = fc.tuple(fc.constantFrom(...parts), fc.constantFrom(...OTHER_KINDS));
  return fc.array(edit, { minLength: 1, maxLength: 3 }).map((edits) => {
    const fromBehind = [...edits].sort(([a], [b]) => b.start - a.start);
    return fromBehind.reduce((made, [{ start, end }, other]) => made.slice(0, start) + other + made.slice(end), text);
  });
}

function partsOf(node: SourceNode): { readonly start: number; readonly end: number }[] {
  const own = { start: node.start, end: node.end };
  if (node.kind === 'scalar') return [own];
  if (node.kind === 'list') return [own, ...node.items.flatMap(partsOf)];
  return [own, ...node.entries.flatMap(({ start, end, value }) => [{ start, end }, ...partsOf(value)])];
}
