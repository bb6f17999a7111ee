import type { Plan } from '../../model/plan';
import type { Block } from '../blocks';
import { daysText, HOW_TO_ASK_FOR_EXTENSION } from '../wording/demand-words';
import { issuerOf } from '../wording/plan-names';
import { stageName } from '../wording/stage-name';

/** What the paper marks, and so must explain. */
export interface Marks {
  /** The last workday before a rest day. */
  readonly workdayBefore: boolean;
  readonly provisional: boolean;
}

/** 五、报送要求: how completion is reported, how an extension is asked for, and what the marks in the paper mean. */
export function requirementBlocks(plan: Plan, marks: Marks): Block[] {
  const items = [
    `任务完成后，请责任单位及时将完成情况和存档材料报${issuerOf(plan)}；分次开展的，每完成一次报送一次。`,
    HOW_TO_ASK_FOR_EXTENSION,
    `已逾期的，请抓紧补办并书面说明原因${rectification(plan)}。`,
    ...markNotes(marks),
  ];
  return [{ kind: 'list', items: items.map((text) => ({ text, occurrences: [] })) }];
}

/** `；进入督查阶段的7日内、进入督办阶段的3日内整改到位`, from the plan's ladder. */
function rectification({ escalation }: Plan): string {
  const steps = escalation.flatMap(({ stage, rectifyWithin }) =>
    rectifyWithin === undefined ? [] : [`进入${stageName(stage)}阶段的${daysText(rectifyWithin)}内`],
  );
  return steps.length === 0 ? '' : `；${steps.join('、')}整改到位`;
}

function markNotes({ workdayBefore, provisional }: Marks): string[] {
  const notes = [];
  if (workdayBefore) notes.push('完成时限逢休息日的，请不晚于所注的前一工作日（含调休上班日）办结');
  if (provisional) notes.push('注明“暂定”的日期，待当年放假安排公布后再行确认');
  return notes.length === 0 ? [] : [`${notes.join('；')}。`];
}
