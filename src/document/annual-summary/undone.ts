import type { Assessment } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import { listsBy } from '../../match/lists-by';
import type { Block, ListItem } from '../blocks';
import { extensionWords, waiverWords, withoutStop } from '../wording/agreement-words';
import { lastNote, noteWords } from '../wording/done-words';
import { figureOf } from '../wording/figures';
import { dueDates, isStretch, occurrenceName } from '../wording/occurrence-words';
import { joinParts, sharesOf, type TaskLine } from '../wording/task-line';
import { tallyOf, type Said } from '../wording/tally';
import { countMatters, countSoFar } from '../wording/times-wording';

/**
 * 三、未完成事项及原因: what is overdue, a line a task and reason. What is not due yet is not undone. The reason is what
 * was written down last: of progress, or of the extension that was not kept; else the paper says that there is none.
 */
export function undoneBlocks({ assessments, asOf, plan }: Judgement): Block[] {
  const { overdue } = tallyOf(assessments, asOf);
  if (overdue.length === 0) return [{ kind: 'paragraph', text: '没有逾期未办的事项。' }];
  const figure = figureOf('逾期未办', overdue);
  const lines = [...listsBy(overdue, ({ occurrence }) => occurrence.task)].flatMap(([task, ofTask]) =>
    [...listsBy(ofTask, (each) => reasonOf(each, plan.year))].map(([reason, alike]) => ({ task, reason, alike })),
  );
  const items = lines.map(({ task, reason, alike }): ListItem => {
    const { text, figures } = undoneWords({ plan, task, assessments: alike });
    return {
      text: `${task.title}：${text}。${reason}。`,
      occurrences: alike.map(({ occurrence }) => occurrence.id),
      ...(figures.length > 0 && { figures }),
    };
  });
  return [
    { kind: 'paragraph', text: `完成时限已过、尚未办结的${figure.count}期：`, figures: [figure] },
    { kind: 'list', items },
  ];
}

/**
 * `第一党支部、第二党支部，12月31日到期；第三党支部，9月30日、12月31日到期，共4期`. Where days are said as a stretch the count stands
 * beside it, since not all between them need be undone: `第一党支部，1月31日至12月31日到期的10期`.
 */
function undoneWords(line: TaskLine): Said {
  const { plan, assessments } = line;
  const [only] = assessments;
  const shares = sharesOf(line, (ofUnit) => `${dueDates(ofUnit, plan.year)}到期`);
  const stretches = shares.filter(({ part }) => isStretch(part.assessments));
  const text = joinParts(
    shares.map((share) =>
      stretches.includes(share) ? { ...share, text: `${share.text}的${share.part.assessments.length}期` } : share,
    ),
  );
  const figures = stretches.map(({ part }) => figureOf('逾期未办', part.assessments));
  if (assessments.length === 1) {
    return { text: only !== undefined && countMatters(only) ? `${text}（${countSoFar(only)}）` : text, figures };
  }
  if (shares.length === 1 && stretches.length === 1) return { text, figures };
  return { text: `${text}，共${assessments.length}期`, figures: [...figures, figureOf('逾期未办', assessments)] };
}

function reasonOf({ progress, occurrence }: Assessment, year: number): string {
  const note = noteWords(lastNote(progress), year);
  if (note !== undefined) return note;
  const { extension } = occurrence;
  if (extension === undefined) return '未说明原因';
  const reason = withoutStop(extension.reason);
  return reason === '' ? '延期后仍未办结，未说明原因' : `延期后仍未办结，延期原因：${reason}`;
}

/** 四、免办和延期事项: what was agreed otherwise than planned, one by one, with who agreed and why. */
export function agreedBlocks({ assessments, asOf, plan }: Judgement): Block[] {
  const { waived, owed } = tallyOf(assessments, asOf);
  const extended = owed.filter(({ occurrence }) => occurrence.extension !== undefined);
  if (waived.length + extended.length === 0) return [{ kind: 'paragraph', text: '没有免办和延期的事项。' }];
  return [
    ...agreedList('免办', waived, plan.year, waiverWords),
    ...agreedList('延期', extended, plan.year, (each) => extensionWords(each, plan.year)),
  ];
}

function agreedList(
  label: string,
  assessments: readonly Assessment[],
  year: number,
  say: (assessment: Assessment) => string,
): Block[] {
  if (assessments.length === 0) return [];
  const items = assessments.map((each) => ({
    text: `${each.occurrence.unit}：${occurrenceName(each.occurrence, year)}，${say(each)}。`,
    occurrences: [each.occurrence.id],
  }));
  return [
    { kind: 'paragraph', text: `经批准${label}${assessments.length}期：`, figures: [figureOf(label, assessments)] },
    { kind: 'list', items },
  ];
}
