import { toldProblems } from '../../src/cli/told-problems';
import type { PlanProblem } from '../../src/rollup/roll-up';

const MESSAGE = { zh: '有误', en: 'wrong' };

/** `a1 a2 b` as problems: a file, and the line where there is one. */
function problems(text: string): readonly PlanProblem[] {
  return text.split(' ').map((word) => ({
    file: word.charAt(0),
    line: word.length > 1 ? Number(word.slice(1)) : undefined,
    column: undefined,
    code: undefined,
    message: MESSAGE,
    isCounted: true,
  }));
}

function told(text: string, most: number): string {
  return toldProblems(problems(text), most)
    .map(({ file, line = '' }) => `${file}${line}`)
    .join(' ');
}

test.each([
  ['all, where there are no more', 'a a1 a2 b1', 4, 'a a1 a2 b1'],
  ['of each file one, then another', 'a1 a2 a3 a4 b1 b2 c1', 4, 'a1 a2 b1 c1'],
  ['what one file does not need, another has', 'a1 a2 a3 a4 b1', 4, 'a1 a2 a3 b1'],
  ['what has a place, before what has none', 'a a1 a2 b1', 3, 'a1 a2 b1'],
  ['a file that could not be read, as one with a place', 'a1 a2 a3 b', 2, 'a1 b'],
  ['of more files than can be told, the first', 'a1 b1 c1', 2, 'a1 b1'],
])('%s', (_case, text, most, expected) => {
  expect(told(text, most)).toBe(expected);
});
