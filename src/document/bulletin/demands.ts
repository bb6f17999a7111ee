import type { Assessment } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import { yearOf } from '../../time/civil-date';
import type { Block, ListItem } from '../blocks';
import { HOW_TO_ASK_FOR_EXTENSION } from '../wording/demand-words';
import { figureOf } from '../wording/figures';
import { datesText, dueDates } from '../wording/occurrence-words';
import { issuerOf } from '../wording/plan-names';
import { rectificationOf } from '../wording/rectification';
import type { Said } from '../wording/tally';
import type { Selection } from './selection';

/**
 * 四、工作要求: what follows from the parts before it, and nothing else. What is overdue has the time to rectify that its own
 * sheet (督办单) gives it, so that no two papers ask for one thing by different days; where that has passed, at once.
 */
export function demandBlocks(selection: Selection, judgement: Judgement): Block[] {
  const { tally, behind, extendedBeyond, undecided, period } = selection;
  const year = yearOf(period.first);
  const items = [
    ...overdueDemand(selection, judgement),
    ...demand(
      behind,
      '欠进度',
      (count) => `欠进度的${count}期，请责任单位对照序时进度排出后续各次的日期，在完成时限之前办足次数。`,
    ),
    ...demand(
      extendedBeyond.filter(({ state }) => state !== 'done' && state !== 'done-late' && state !== 'overdue'),
      '已延期',
      (count, all) => `已批准延期的${count}期，请在新的时限（${dueDates(all, year)}）之前办结，一般不再延期。`,
    ),
    ...demand(undecided, '责任单位待明确', (count) => `责任单位待明确的${count}期，请尽快明确责任单位。`),
    ...demand(
      tally.pending,
      '未到期',
      (count, all) => `尚未到期的${count}期（${dueDates(all, year)}到期），请在完成时限之前办结。`,
    ),
    { text: HOW_TO_ASK_FOR_EXTENSION, occurrences: [] },
  ];
  return [{ kind: 'list', items }];
}

function demand(
  assessments: readonly Assessment[],
  label: string,
  say: (count: number, all: readonly Assessment[]) => string,
): ListItem[] {
  if (assessments.length === 0) return [];
  const figure = figureOf(label, assessments);
  return [{ text: say(figure.count, assessments), occurrences: figure.ids, figures: [figure] }];
}

/** What is overdue, of the period and of before it, and by when it is to be put right where the ladder says so. */
function overdueDemand({ tally, stillOverdue, leftFromLastYear }: Selection, judgement: Judgement): ListItem[] {
  const overdue = [...tally.overdue, ...stillOverdue];
  const old = leftFromLastYear.length > 0 ? '上年结转的一并抓紧办理。' : '';
  if (overdue.length === 0) return old === '' ? [] : [{ text: old, occurrences: [] }];
  const all = figureOf('逾期未办', overdue);
  const times = rectifyWords(overdue, judgement);
  const text =
    `逾期未办的${all.count}期，请责任单位抓紧补办，并向${issuerOf(judgement.plan)}书面说明原因` +
    `${times.map((said) => `；${said.text}`).join('')}。${old}`;
  return [{ text, occurrences: all.ids, figures: [all, ...times.flatMap(({ figures }) => figures)] }];
}

/** `整改时限已过的2期，请立即办结`, `整改时限未到的3期，请在时限（7月8日）之前整改到位` */
function rectifyWords(overdue: readonly Assessment[], judgement: Judgement): readonly Said[] {
  const limited = overdue.flatMap((assessment) => {
    const rectification = assessment.stage && rectificationOf(judgement, assessment.stage);
    return rectification === undefined ? [] : [{ assessment, rectification }];
  });
  const past = limited.filter(({ rectification }) => rectification.isPast);
  const toCome = limited.filter(({ rectification }) => !rectification.isPast);
  const said = (limits: typeof limited, label: string, ask: (limits: typeof limited) => string): Said[] => {
    if (limits.length === 0) return [];
    const figure = figureOf(
      label,
      limits.map(({ assessment }) => assessment),
    );
    return [{ text: `${label}的${figure.count}期，${ask(limits)}`, figures: [figure] }];
  };
  return [
    ...said(past, '整改时限已过', () => '请立即办结'),
    ...said(toCome, '整改时限未到', (limits) => {
      const days = limits.map(({ rectification }) => rectification.by);
      const provisional = limits.some(({ rectification }) => rectification.provisional) ? '，暂定' : '';
      return `请在时限（${datesText(days, judgement.plan.year)}${provisional}）之前整改到位`;
    }),
  ];
}
