import type { Assessment, StandingTask } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import { membersOf } from '../../model/plan';
import { shareOf, type UnitShare } from '../../status/unit-share';
import { civilOf } from '../../time/civil-date';
import type { Period } from '../../time/period';
import type { Document } from '../blocks';
import { addresseeOf } from '../wording/addressee';
import { fullDate } from '../wording/chinese-date';
import { isFarOff, needsWorkdayBefore } from '../wording/deadline';
import { helpingBlocks } from './helping';
import { keyWorkBlocks } from './key-work';
import { leadParagraph, type CountedLines } from './lead';
import { paperMonthOf, type PaperMonth } from './paper-month';
import { numberedParts, type Part } from '../wording/paper-parts';
import { issuerOf, subjectOf } from '../wording/plan-names';
import { pressingBlocks } from './pressing';
import { previewBlocks } from './preview';
import { requirementBlocks, type Marks } from './requirements';
import { routineBlocks } from './routine';
import { select, selectHelping, selectPressing } from './selection';
import { linesByTask, type TaskLine } from '../wording/task-line';

export interface MonthlyPromptRequest {
  readonly judgement: Judgement;
  /** Last year's plan, judged as of the same date, where it lies beside this one. */
  readonly lastYear?: Judgement | undefined;
  /** The month that the paper is about. */
  readonly month: Period;
  /** Whose sheet it is: one unit's, or that of a group's members together. Without it the paper is for all. */
  readonly unit?: string | undefined;
}

/**
 * Composes the 月提示 of a month: the paper with which an office tells its units at the start of a month what is due, what
 * is late and what comes next. (MonthlyPrompt is that paper, not a prompt for a language model.) The same judgement and
 * month give the same paper; its date is the date of the judgement. The sheet of a unit counts what the unit leads, and
 * names beside it what the unit helps with.
 */
export function composeMonthlyPrompt({ judgement, lastYear, month, unit }: MonthlyPromptRequest): Document {
  const { plan, asOf } = judgement;
  const content = contentOf(month, whatConcerns(unit, judgement, lastYear));
  const { year, month: number } = civilOf(month.first);
  const title = `${year}年${number}月${subjectOf(plan)}月提示${unit === undefined ? '' : `（${unit}）`}`;
  return {
    kind: 'monthly-prompt',
    title,
    plan: { title: plan.title, year: plan.year, organisation: plan.organisation },
    asOf,
    period: month,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'salutation', text: `${unit === undefined ? '各责任单位' : addresseeOf(unit)}：` },
      leadParagraph(plan, asOf, number, content),
      ...numberedParts(partsOf(judgement, paperMonthOf(month), content)),
      { kind: 'signature', issuer: issuerOf(plan), date: fullDate(asOf) },
    ],
  };
}

/** What stands in the parts: one line a task. */
interface Content extends CountedLines {
  readonly inProgress: readonly TaskLine[];
  readonly ongoing: readonly StandingTask[];
  readonly helping: readonly Assessment[];
  readonly preview: readonly TaskLine[];
}

/** What a paper is made of. */
interface Concern extends UnitShare {
  readonly lastYear: Judgement | undefined;
}

function whatConcerns(unit: string | undefined, judgement: Judgement, lastYear: Judgement | undefined): Concern {
  if (unit === undefined) return { led: judgement, helping: [], lastYear };
  const units = membersOf(judgement.plan, unit);
  return { ...shareOf(judgement, units), lastYear: lastYear && shareOf(lastYear, units).led };
}

function contentOf(month: Period, { led, helping, lastYear }: Concern): Content {
  const { plan } = led;
  const { keyWork, inProgress, routine, ongoing, preview } = select(led, month);
  return {
    keyWork: linesByTask(plan, keyWork),
    inProgress: linesByTask(plan, inProgress),
    routine: linesByTask(plan, routine),
    ongoing,
    helping: selectHelping(helping, month),
    pressingLastYear: lastYear === undefined ? [] : linesByTask(lastYear.plan, selectPressing(lastYear)),
    pressing: linesByTask(plan, selectPressing(led)),
    preview: linesByTask(plan, preview),
  };
}

function partsOf({ plan, asOf }: Judgement, month: PaperMonth, content: Content): readonly Part[] {
  const { keyWork, inProgress, routine, ongoing, helping, pressingLastYear, pressing, preview } = content;
  return [
    { title: '本月重点工作', blocks: keyWorkBlocks(keyWork, inProgress, month) },
    {
      title: '常规工作',
      blocks: [...routineBlocks(routine, ongoing, month), ...helpingBlocks(plan, helping, month.year)],
    },
    { title: '临期与逾期', blocks: pressingBlocks(pressingLastYear, pressing, { asOf, year: month.year }) },
    { title: '下月预告', blocks: previewBlocks(preview, month, plan.year) },
    { title: '报送要求', blocks: requirementBlocks(plan, marksOf(content, month)) },
  ];
}

/** Which marks the other parts bear: dates that are far off are said without the workday before them. */
function marksOf(content: Content, { next }: PaperMonth): Marks {
  const [inProgress, preview] = [assessmentsOf(content.inProgress), assessmentsOf(content.preview)];
  const pressing = assessmentsOf([...content.pressingLastYear, ...content.pressing]);
  const saidInFull = [
    ...assessmentsOf([...content.keyWork, ...content.routine]),
    ...pressing.filter(({ state }) => state !== 'open'),
    ...preview.filter((assessment) => !isFarOff(assessment, next)),
  ];
  const said = [...saidInFull, ...inProgress, ...preview, ...pressing];
  return {
    workdayBefore: saidInFull.some(needsWorkdayBefore),
    provisional: said.some(({ occurrence }) => occurrence.provisional),
  };
}

function assessmentsOf(lines: readonly TaskLine[]): readonly Assessment[] {
  return lines.flatMap(({ assessments }) => assessments);
}
