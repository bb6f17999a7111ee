import type { PlanProblem } from '../rollup/roll-up';

/**
 * So many problems as can be told, in the order given: of each file the first, then of each the second, and so on. One
 * that is badly broken hides no other.
 */
export function toldProblems(problems: readonly PlanProblem[], most: number): readonly PlanProblem[] {
  if (problems.length <= most) return problems;
  const withPlace = new Set(problems.flatMap(({ file, line }) => (line === undefined ? [] : [file])));
  const turns = new Map<string, number>();
  const byTurn = problems
    .map((problem) => {
      const { file, line } = problem;
      if (line === undefined && withPlace.has(file)) return { problem, turn: Infinity }; // how many more there are
      const turn = turns.get(file) ?? 0;
      turns.set(file, turn + 1);
      return { problem, turn };
    })
    .sort((one, other) => (one.turn === other.turn ? 0 : one.turn - other.turn));
  const told = new Set(byTurn.slice(0, most).map(({ problem }) => problem));
  return problems.filter((problem) => told.has(problem));
}
