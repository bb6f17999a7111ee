import fc from 'fast-check';
import { Parser } from 'yaml';
import { commentsIn } from '../../src/load/comments';
import { parseYaml } from '../../src/load/parse-yaml';

/** The comments of a text as `offset text`, with `!` before those on a line of their own. */
function comments(text: string): readonly string[] {
  const { root, findings } = parseYaml('a.yaml', text);
  if (findings.length > 0) throw new Error('the text cannot be read');
  return commentsIn(text, root).map(
    ({ start, end, isAlone }) => `${isAlone ? '!' : ''}${start} ${text.slice(start, end)}`,
  );
}

describe('a comment', () => {
  test.each<[string, readonly string[]]>([
    ['', []],
    ['# a', ['!0 # a']],
    ['#', ['!0 #']],
    ['\t# a', ['!1 # a']],
    ['a: b # c\nd: e\n', ['5 # c']],
    ['a: b # c \t\nd: e\n', ['5 # c']],
    ['a: b # c # d\n', ['5 # c # d']],
    ['# a\r\n# b\r\na: 1 # c\r\n', ['!0 # a', '!5 # b', '15 # c']],
    ['# a\r# b\ra: 1 # c\r', ['!0 # a', '!4 # b', '13 # c']],
    ['# a\u2028# b\n', ['!0 # a\u2028# b']],
    ['a: # b\n  c\n', ['3 # b']],
    ['- # a\n  b\n', ['2 # a']],
    ['[ # a\n  b, # c\n  # d\n  e ] # f\n', ['2 # a', '11 # c', '!17 # d', '27 # f']],
    ['{ a: b, # c\n  d: e }\n', ['8 # c']],
    ['--- # a\nb: c\n... # d\n', ['4 # a', '17 # d']],
    ['%YAML 1.2 # a\n---\nb: c\n', ['10 # a']],
    ['a: | # b\n  c # no\n  # no\n# d\n', ['5 # b', '!25 # d']],
    ['a:\n  b: >-\n    c\n   # d\n  e: f\n', ['!20 # d']],
    ['? a # b\n: c # d\n', ['4 # b', '12 # d']],
    ['"a": "b" # c\n', ['9 # c']],
  ])('%j', (text, expected) => {
    expect(comments(text)).toEqual(expected);
  });

  test.each([
    ['a: b#c\n'],
    ['a: "b # c"\n'],
    ["a: 'b # c'\n"],
    ['"a # b": c\n'],
    ['a: "b\n  # c"\n'],
    ['a: |\n  # b\n'],
    ['a: >2\n    # b\n'],
    ['- a#\n- "#"\n'],
    ['a#b: c\n'],
  ])('there is none in %j', (text) => {
    expect(comments(text)).toEqual([]);
  });
});

/** What the library that reads YAML exactly takes for comments, as offset and text. */
function commentsByLibrary(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (token: unknown): void => {
    if (Array.isArray(token)) token.forEach(visit);
    else if (typeof token === 'object' && token !== null) {
      const { type, offset, source } = token as Readonly<Record<string, unknown>>;
      if (type === 'comment') found.push(`${String(offset)} ${String(source).trimEnd()}`);
      Object.values(token).forEach(visit);
    }
  };
  for (const token of new Parser().parse(text)) visit(token);
  return found.sort();
}

test('comments are those that the reader of YAML sees', () => {
  const part = fc.constantFrom(
    ...['a: ', 'b: ', '- ', '  ', '\n', '\n\n', '# c', ' # d', '#', 'x', '"y # z"', "'#'", '[', ']', ', ', '{', '}'],
    ...['|\n', '>-\n', '\t', '\r\n', '    e\n', '---\n', '"'],
  );
  let read = 0;
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 14 }).map((parts) => parts.join('')),
      (text) => {
        if (parseYaml('a.yaml', text).findings.length > 0) return;
        read++;
        expect([...comments(text)].map((each) => each.replace('!', '')).sort()).toEqual(commentsByLibrary(text));
      },
    ),
    { numRuns: 4000 },
  );
  expect(read).toBeGreaterThan(400);
});
