import type { PlanProblem } from '../../rollup/roll-up';
import type { TableBlock } from '../blocks';
import { NOTHING } from '../wording/figures';

/** What is wrong with plans, where, and what became of them. @param top how many lines at most */
export function problemsTable(problems: readonly PlanProblem[], top: number): TableBlock {
  return {
    kind: 'table',
    columns: [
      { key: 'place', title: '位置', width: 9 },
      { key: 'code', title: '代码', width: 3 },
      { key: 'message', title: '问题', width: 14 },
      { key: 'counted', title: '计划是否计入', width: 5 },
    ],
    rows: problems.slice(0, top).map((problem) => ({
      cells: {
        place: placeOf(problem),
        code: problem.code ?? NOTHING,
        message: problem.message.zh,
        counted: problem.isCounted ? '部分计入' : '没有计入',
      },
      occurrences: [],
    })),
  };
}

/** `甲局/2022/plan.yaml:12:5`, as far as it is known. */
export function placeOf({ file, line, column }: PlanProblem): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}
