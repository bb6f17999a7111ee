import { RunFailed, type Cost } from '../../bench/measure';
import { costsOf, failuresOf, ratioOf, runRounds, type Contestant } from '../../bench/rounds';

/** Costs what it is told, round by round, and says in a common book that it ran. */
function contestant(name: string, walls: readonly number[], book: string[] = []): Contestant {
  let round = 0;
  return {
    name,
    measure(): Cost {
      book.push(name);
      const wallMs = walls[round++ % walls.length] ?? 0;
      return { wallMs, cpuMs: wallMs / 2, maxRssKiB: 1024 };
    },
  };
}

const ENOUGH = { rounds: 3, budgetMs: Infinity };

test('each round runs everybody once', () => {
  const book: string[] = [];
  runRounds([contestant('a', [1], book), contestant('b', [1], book)], ENOUGH);
  expect(book.join('')).toBe('ababab');
});

test('the round that warms up does not count', () => {
  const outcomes = runRounds([contestant('a', [9, 1, 1, 1])], { ...ENOUGH, warmUps: 1 });
  expect(costsOf(outcomes, 'a').map(({ wallMs }) => wallMs)).toEqual([1, 1, 1]);
});

test('when the time is spent no other round begins, but three are run', () => {
  const rounds = (budgetMs: number): number =>
    costsOf(runRounds([contestant('a', [10])], { rounds: 9, budgetMs }), 'a').length;
  expect(rounds(0)).toBe(3);
  expect(rounds(45)).toBe(5);
  expect(rounds(Infinity)).toBe(9);
});

test('a ratio is taken round by round, so that a slow round does not count twice', () => {
  const outcomes = runRounds([contestant('a', [20, 400, 30]), contestant('b', [10, 100, 10])], ENOUGH);
  expect(ratioOf(outcomes, 'a', 'b')).toEqual({ lower: 2.5, median: 3, upper: 3.5 });
  expect(ratioOf(outcomes, 'a', 'b', ({ maxRssKiB }) => maxRssKiB)?.median).toBe(1);
});

test('who fails is out, with a sentence; the others go on', () => {
  const broken: Contestant = {
    name: 'broken',
    measure: () => {
      throw new RunFailed('it ended with 4');
    },
  };
  const outcomes = runRounds([broken, contestant('a', [1])], ENOUGH);
  expect(failuresOf(outcomes)).toEqual(['broken: it ended with 4']);
  expect(costsOf(outcomes, 'a')).toHaveLength(3);
  expect(ratioOf(outcomes, 'broken', 'a')).toBeUndefined();
});

test('a bug of the bench is no failure of a contestant', () => {
  const buggy: Contestant = {
    name: 'buggy',
    measure: () => {
      throw new TypeError('no such property');
    },
  };
  expect(() => runRounds([buggy], ENOUGH)).toThrow(TypeError);
});
