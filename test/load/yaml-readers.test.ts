import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readOrdinaryYaml } from '../../src/load/ordinary-yaml/read-ordinary-yaml';
import { readYamlDocument } from '../../src/load/yaml-document';
import { damagedYaml, REAL_FILES, SAMPLE } from '../support/damaged-yaml';
import { yamlTestSuite } from '../support/yaml-test-suite';

// The reader of ordinary files may give up on anything, and then the document reader decides; what it does read, it must
// read alike: every text, every place, and nothing that the document reader refuses.

const SUITE = yamlTestSuite();

/** @returns whether the text is ordinary */
function isReadAlike(text: string): boolean {
  const ordinary = readOrdinaryYaml(text);
  if (ordinary === undefined) return false;
  expect({ root: ordinary, findings: [] }).toEqual(readYamlDocument('a.yaml', text));
  return true;
}

/** A lone CR is replaced before either reader sees the text. */
function withoutLoneReturns(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n');
}

test.each([...REAL_FILES])('%s is ordinary, and both readers give one tree', (file) => {
  expect(isReadAlike(readFileSync(file, 'utf8'))).toBe(true);
});

test('both readers give one tree for a sample of every form', () => {
  expect(isReadAlike(SAMPLE)).toBe(true);
  expect(isReadAlike(SAMPLE.replaceAll('\n', '\r\n'))).toBe(true);
});

test.each(SUITE.map(({ id, name, yaml }) => [id, name, yaml]))(
  'YAML test suite %s, %s: read alike',
  (_id, _name, yaml) => {
    isReadAlike(withoutLoneReturns(yaml));
  },
);

test('of the YAML test suite a good part is ordinary', () => {
  expect(SUITE.length).toBeGreaterThan(400);
  expect(SUITE.filter(({ yaml }) => readOrdinaryYaml(withoutLoneReturns(yaml)) !== undefined).length).toBeGreaterThan(
    40,
  );
});

describe('what an ordinary file may hold is not left to the slower reader', () => {
  test.each([
    ['a text on several lines', 'a: b\n  c\n\n  d\n'],
    ['a text below its key', 'a:\n  b c\n  d\n'],
    ['brackets on several lines', 'a: [\n    b,\n    { c: d },\n  ]\n'],
    ['a list right below its key', 'a:\n- b\n- c: d\n  e: f\ng: h\n'],
    ['lists in lists', '- - a\n  - b\n-   - c\n'],
    ['empty values', 'a:\nb:\n  - \n  -\n'],
    ['quotation marks', `"a": 'it''s'\n'b' : "\\u652f\\n\\"\\\\\\x07\\\\x07"\n`],
    ['comments everywhere', '# a\na: # b\n  # c\n  - d # e\n# f\n  - g#h\n#'],
    ['marks inside texts', 'a: b#c d:e f{g} [h] - i ? j & *k !l %m @n\n'],
    ['no line end', 'a: b'],
    ['keys of the formats', 'id: a\nin : b\ntitle:c: d\ntitles: e\n"when": f\n春节: g\nby:\n'],
    ['keys of the formats in brackets', '{ id: a, in : b, title:c: d, titles: e, "when": f }\n'],
    ['blanks at the line ends', 'a: b  \nc:  \n  - d \n'],
    ['a mapping of many keys', Array.from({ length: 40 }, (_, index) => `k${index}: ${index}\n`).join('')],
  ])('%s', (_name, text) => {
    expect(isReadAlike(text)).toBe(true);
    expect(isReadAlike(text.replaceAll('\n', '\r\n'))).toBe(true);
  });
});

describe('what only the document reader judges', () => {
  test.each([
    ['a key twice', 'a: b\na: c\n'],
    ['a key twice among many', `${Array.from({ length: 40 }, (_, index) => `k${index}: ${index}\n`).join('')}k3: 4\n`],
    ['a key twice in brackets', '{ a: b, a: c }\n'],
    ['an anchor', 'a: &b c\n'],
    ['an alias', 'a: *b\n'],
    ['a tag', 'a: !b c\n'],
    ['the border of a document', '---\na: b\n'],
    ['what looks like one in a text', 'a: b\n  ---\n'],
    ['what looks like the end of one in a text', 'a: b\n  ...\n'],
    ['what looks like one in brackets', 'a: [\n  b,\n    ...c\n  ]\n'],
    ['a directive', '# a\n%b: c\n'],
    ['a merge key', '<<: b\n'],
    ['a block of text', 'a: |\n  b\n'],
    ['a folded block of text', 'a: >\n  b\n'],
    ['a complex key', '? a\n: b\n'],
    ['a key in brackets', '[a]: b\n'],
    ['a pair in a list', '[a: b]\n'],
    ['a key alone', '{ a }\n'],
    ['a tab', 'a:\tb\n'],
    ['two documents', 'a: b\n--- c\n'],
    ['the end of a document', 'a: b\n...\n'],
    ['a directive', '%YAML 1.2\n'],
    ['a mapping on the line of a key', 'a: b: c\n'],
    ['a line too far in', 'a: b\n c: d\n'],
    ['a line not far enough in', 'a:\n    b: c\n  d: e\n'],
    ['brackets not far enough in', 'a: [\nb]\n'],
    ['a comment between a key and its text', 'a:\n# b\n  c\n'],
    ['a comment in a text', 'a: b # c\n  d\n'],
    ['a quotation mark left open', 'a: "b\n'],
    ['an escape that is seldom used', 'a: "\\e"\n'],
    ['a list behind a mapping', 'a: b\n- c\n'],
    ['a mapping behind a list', '- a\nb: c\n'],
    ['more behind a quoted text', 'a: "b" c\n'],
    ['a line end of other versions', 'a: b\u2028c: d\n'],
    ['brackets far too deep', `${'['.repeat(150)}${']'.repeat(150)}`],
    ['a key far too long', `${'k'.repeat(1025)}: b\n`],
    ['nothing', ''],
    ['a single text', 'a\n'],
  ])('%s', (_name, text) => {
    expect(readOrdinaryYaml(text)).toBeUndefined();
  });
});

test('what readers see differently is left to the document reader, wherever it stands', () => {
  for (const odd of ['\0', '\t', '\r', '\x7f', '\x85', '\u2028', '\u2029', '\ufeff']) {
    for (let at = 0; at <= SAMPLE.length; at++) {
      const text = SAMPLE.slice(0, at) + odd + SAMPLE.slice(at);
      const isLineEnd = text.startsWith('\r\n', at);
      if (readOrdinaryYaml(text) !== undefined && !isLineEnd)
        throw new Error(`read as ordinary: ${JSON.stringify(text)}`);
    }
  }
});

test('a damaged file is read alike, or left to the document reader', () => {
  let readByBoth = 0;
  const texts = damagedYaml(SUITE.map(({ yaml }) => yaml));
  fc.assert(
    fc.property(texts, (text) => {
      if (isReadAlike(withoutLoneReturns(text))) readByBoth++;
    }),
    { numRuns: 12_000 },
  );
  expect(readByBoth).toBeGreaterThan(1000);
});
