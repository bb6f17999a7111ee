import { fitted, parseScenarios, wordsOf } from './scenario';

describe('an expectation', () => {
  const fits = (expected: string, actual: string): boolean => fitted(expected, actual) === actual;

  test.each([
    ['a line\n', 'a line\n'],
    ['', ''],
    ['...\nlast\n', 'first\nsecond\nlast\n'],
    ['...\nlast\n', 'last\n'],
    ['first\n...\n', 'first\nsecond\n'],
    ['a [..] c\n', 'a b c\n'],
    ['1. (x) [y]\n', '1. (x) [y]\n'],
  ])('%j fits %j', (expected, actual) => {
    expect(fits(expected, actual)).toBe(true);
  });

  test.each([
    ['a line\n', 'another line\n'],
    ['', 'something\n'],
    ['a line\n', ''],
    ['...\nlast\n', 'first\nlast\nmore\n'],
    ['a [..] c\n', 'a b\nc\n'],
    ['a.c\n', 'abc\n'],
  ])('%j does not fit %j', (expected, actual) => {
    expect(fits(expected, actual)).toBe(false);
  });
});

test('words are parted by spaces, but not in quotes', () => {
  expect(wordsOf('check "a b" ""  -o x.txt')).toEqual(['check', 'a b', '', '-o', 'x.txt']);
});

test('what stands before the first scenario belongs to all', () => {
  const scenarios = parseScenarios(
    'Words.\n--- file a.txt\nA\n\n=== one\n--- run x\n--- exit 2\n\n=== two\n--- file b.txt\nB\n--- run y\n--- stdout\nout\n',
  );
  expect(scenarios.map(({ name, files }) => ({ name, files }))).toEqual([
    { name: 'one', files: { 'a.txt': 'A\n' } },
    { name: 'two', files: { 'a.txt': 'A\n', 'b.txt': 'B\n' } },
  ]);
  expect(scenarios[0]?.runs).toEqual([{ command: 'x', stdout: '', stderr: '', written: {}, exit: 2 }]);
  expect(scenarios[1]?.runs).toEqual([{ command: 'y', stdout: 'out\n', stderr: '', written: {}, exit: 0 }]);
});

test.each(['=== nothing runs\n', '=== a slip\n--- runs x\n'])('%j is refused', (text) => {
  expect(() => parseScenarios(text)).toThrow();
});
