import { locateAll, type LocatedFinding } from '../../diagnostic/located-finding';
import type { Finding } from '../../diagnostic/finding';
import type { PlanProblem } from '../../rollup/roll-up';
import type { SourceFile } from '../../source/source-file';
import { AppError } from '../app-error';
import type { HostFailure } from '../host';
import { hostFailureSentence } from '../host-failure-sentence';
import { isNotTheLast } from '../most-findings';
import { relativeTo } from '../paths';

/** Of one plan so many are told: who mends it asks `check`, and thousands of plans must not fill the memory. */
const MOST_OF_ONE_PLAN = 20;

/** What is wrong with the files of a plan, in order of places. @param plan its file, as shown */
export function problemsOf(
  plan: string,
  errors: readonly Finding[],
  files: ReadonlyMap<string, SourceFile>,
  isCounted: boolean,
): readonly PlanProblem[] {
  const located = locateAll(errors, files);
  const told = located.slice(0, MOST_OF_ONE_PLAN).map((each) => problemOf(each, isCounted));
  const left = located.length - told.length;
  return left === 0 ? told : [...told, othersOf(plan, left, errors.some(isNotTheLast), isCounted)];
}

function problemOf({ finding, at }: LocatedFinding, isCounted: boolean): PlanProblem {
  return {
    file: at.file,
    line: at.start.line,
    column: at.start.column,
    code: finding.code,
    message: { zh: finding.message('zh'), en: finding.message('en') },
    isCounted,
  };
}

function othersOf(plan: string, left: number, isLeast: boolean, isCounted: boolean): PlanProblem {
  const message = {
    zh: `另有${isLeast ? '至少' : ''} ${left} 个问题没有列出，请用 check 查看`,
    en: `${isLeast ? 'at least ' : ''}${left} more errors are not listed; check shows them`,
  };
  return { file: plan, line: undefined, column: undefined, code: undefined, message, isCounted };
}

/** What the system refused, or what was passed over, as something that is wrong with a plan. @param plan its file, as shown */
export function problemOfRefusal(
  plan: string,
  refusal: AppError | HostFailure,
  root: string,
  isCounted: boolean,
): PlanProblem {
  const isOurs = refusal instanceof AppError;
  const file = isOurs ? plan : relativeTo(root, refusal.path);
  const message = isOurs ? refusal.wording : hostFailureSentence(refusal, file);
  return { file, line: undefined, column: undefined, code: undefined, message, isCounted };
}
