import { decodePlan, type DecodedPlan } from '../../src/load/decode-plan';
import { parseYaml } from '../../src/load/parse-yaml';
import type { CalendarYear } from '../../src/load/work-calendar-of';
import type { Plan } from '../../src/model/plan';
import { SourceFile } from '../../src/source/source-file';

/** A plan file's text, decoded; `years` stand for the user's own calendar. */
export function decoded(text: string, years: readonly CalendarYear[] = []): DecodedPlan {
  return decodePlan(new SourceFile('plan.yaml', text, parseYaml('plan.yaml', text).root), () => years);
}

/** The plan of a text without a fault. */
export function soundPlan(text: string, years: readonly CalendarYear[] = []): Plan {
  const { plan, findings } = decoded(text, years);
  const [fault] = findings;
  if (plan === undefined || fault !== undefined) throw new Error(fault?.message('en') ?? 'it is no plan');
  return plan;
}
