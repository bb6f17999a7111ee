import type { Assessment, StandingTask } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import { membersOf } from '../../model/plan';
import { civilOf } from '../../time/civil-date';
import type { Period } from '../../time/period';
import type { Block, Document } from '../blocks';
import { chineseNumeral, fullDate } from '../wording/chinese-date';
import { isFarOff, needsWorkdayBefore } from '../wording/deadline';
import { keyWorkBlocks } from './key-work';
import { paperMonthOf, type PaperMonth } from './paper-month';
import { issuerOf, subjectOf, titleInMarks } from '../wording/plan-names';
import { pressingBlocks } from './pressing';
import { previewBlocks } from './preview';
import { requirementBlocks, type Marks } from './requirements';
import { routineBlocks } from './routine';
import { select, selectPressing } from './selection';
import { linesByTask, type TaskLine } from '../wording/task-line';

export interface MonthlyPromptRequest {
  readonly judgement: Judgement;
  /** Last year's plan, judged as of the same date, where it lies beside this one. */
  readonly lastYear?: Judgement | undefined;
  /** The month that the paper is about. */
  readonly month: Period;
  /** Only what this unit, or the members of this group, lead. */
  readonly unit?: string | undefined;
}

/**
 * Composes the 月提示 of a month: the paper with which an office tells its units at the start of a month what is due, what
 * is late and what comes next. (MonthlyPrompt is that paper, not a prompt for a language model.) The same judgement and
 * month give the same paper; its date is the date of the judgement.
 */
export function composeMonthlyPrompt({ judgement: all, lastYear: all2, month, unit }: MonthlyPromptRequest): Document {
  const judgement = ofUnit(all, unit);
  const lastYear = all2 && ofUnit(all2, unit);
  const { plan, asOf } = judgement;
  const content = contentOf(judgement, lastYear, month);
  const { year, month: number } = civilOf(month.first);
  const title = `${year}年${number}月${subjectOf(plan)}月提示`;
  return {
    kind: 'monthly-prompt',
    title,
    plan: { title: plan.title, year: plan.year, organisation: plan.organisation },
    asOf,
    period: month,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'salutation', text: `${unit ?? '各责任单位'}：` },
      { kind: 'paragraph', text: leadSentence(judgement, number, content) },
      ...numbered(partsOf(judgement, paperMonthOf(month), content)),
      { kind: 'signature', issuer: issuerOf(plan), date: fullDate(asOf) },
    ],
  };
}

function ofUnit(judgement: Judgement, unit: string | undefined): Judgement {
  if (unit === undefined) return judgement;
  const names = new Set([unit, ...membersOf(judgement.plan, unit)]);
  return {
    ...judgement,
    assessments: judgement.assessments.filter(({ occurrence }) => names.has(occurrence.unit)),
    ongoing: judgement.ongoing.filter(({ task }) => names.has(task.lead)),
  };
}

/** What stands in the parts: one line a task. */
interface Content {
  readonly keyWork: readonly TaskLine[];
  readonly inProgress: readonly TaskLine[];
  readonly routine: readonly TaskLine[];
  readonly ongoing: readonly StandingTask[];
  readonly pressingLastYear: readonly TaskLine[];
  readonly pressing: readonly TaskLine[];
  readonly preview: readonly TaskLine[];
}

interface Part {
  readonly title: string;
  readonly blocks: readonly Block[];
}

function contentOf(judgement: Judgement, lastYear: Judgement | undefined, month: Period): Content {
  const { plan } = judgement;
  const { keyWork, inProgress, routine, ongoing, preview } = select(judgement, month);
  return {
    keyWork: linesByTask(plan, keyWork),
    inProgress: linesByTask(plan, inProgress),
    routine: linesByTask(plan, routine),
    ongoing,
    pressingLastYear: lastYear === undefined ? [] : linesByTask(lastYear.plan, selectPressing(lastYear)),
    pressing: linesByTask(plan, selectPressing(judgement)),
    preview: linesByTask(plan, preview),
  };
}

function leadSentence({ plan, asOf }: Judgement, month: number, content: Content): string {
  const pressing = content.pressingLastYear.length + content.pressing.length;
  const pressingText = pressing === 0 ? '没有临期、逾期和欠进度事项' : `临期、逾期和欠进度事项${pressing}项`;
  return (
    `根据${titleInMarks(plan)}，现将${month}月${subjectOf(plan)}有关事项提示如下。截至${fullDate(asOf)}，` +
    `本月待办的重点工作${content.keyWork.length}项、常规工作${content.routine.length}项，${pressingText}。` +
    '请对照时限抓好落实。'
  );
}

function partsOf({ plan, asOf }: Judgement, month: PaperMonth, content: Content): readonly Part[] {
  const { keyWork, inProgress, routine, ongoing, pressingLastYear, pressing, preview } = content;
  return [
    { title: '本月重点工作', blocks: keyWorkBlocks(keyWork, inProgress, month) },
    { title: '常规工作', blocks: routineBlocks(routine, ongoing, month) },
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

function numbered(parts: readonly Part[]): Block[] {
  return parts.flatMap(({ title, blocks }, index) => [
    { kind: 'heading', level: 1, text: `${chineseNumeral(index + 1)}、${title}` },
    ...blocks,
  ]);
}
