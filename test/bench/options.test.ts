import { benchOptions } from '../../bench/options';

const PARTS = ['startup', 'check', 'overdue'];

test('all parts, each with its rounds, unless told', () => {
  expect(benchOptions([], PARTS)).toEqual({ parts: PARTS, rounds: undefined, write: undefined });
});

test('parts are run in the order of the bench, each once', () => {
  expect(benchOptions(['overdue', 'startup', 'overdue'], PARTS).parts).toEqual(['startup', 'overdue']);
});

test('rounds and a page may be named', () => {
  const options = benchOptions(['check', '--rounds', '7', '--write', 'page.md'], PARTS);
  expect(options).toEqual({ parts: ['check'], rounds: 7, write: 'page.md' });
});

test.each([
  [['chekc'], 'there is no part chekc; the parts are startup, check, overdue'],
  [['--rounds', '0'], '--rounds takes a whole number from 1 to 9999, not 0'],
  [['--rounds', '1.5'], '--rounds takes a whole number from 1 to 9999, not 1.5'],
  [['--fast'], "Unknown option '--fast'"],
])('%p is refused', (args, sentence) => {
  expect(() => benchOptions(args, PARTS)).toThrow(sentence);
});
