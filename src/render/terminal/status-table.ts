import type { Bilingual, Language } from '../../diagnostic/language';
import { STATES, type Assessment, type StandingTask } from '../../model/assessment';
import type { Totals } from '../../status/totals';
import { oneLine } from '../../text/safe-text';
import { inPieces } from '../../text/pieces';
import { formatDay } from '../../time/civil-date';
import { STATE_WORDS } from '../../status/judgement-words';
import type { Question, StatusSheet } from '../status-sheet';
import { PROVISIONAL_MARK, statusColumns, statusRows, type TableLook } from './status-rows';
import { tablePieces } from './table-layout';

const PARTS: Readonly<Record<'helping' | 'ongoing' | 'unscheduled' | 'provisional', Bilingual>> = {
  helping: { zh: '配合的任务（不计数）', en: 'Helping with (not counted)' },
  ongoing: { zh: '常态化任务（不判逾期）', en: 'Ongoing (never overdue)' },
  unscheduled: { zh: '时间待定的任务', en: 'Not yet scheduled' },
  provisional: {
    zh: '暂定：所在年份的放假安排尚未公布，按周一至周五为工作日推算。',
    en: 'provisional: the holidays of that year are not published; Monday to Friday counted as workdays.',
  },
};

/** A sheet for people, piece by piece: what it is about, the table, the totals under it, then what is listed and not judged. */
export function statusTablePieces(sheet: StatusSheet, question: Question, look: TableLook): Iterable<string> {
  return inPieces(partsOf(sheet, question, look));
}

function* partsOf(sheet: StatusSheet, question: Question, look: TableLook): Generator<string> {
  const { language, paint } = look;
  const { assessments, helping } = sheet;
  yield `${paint.strong(headingOf(sheet, question, language))}\n\n`;
  if (assessments.length === 0) yield nothingToShow(question, language);
  else {
    yield* tableOf(assessments, look);
    yield `\n\n${totalsLine(totalsToSay(sheet.totals, question), language)}`;
  }
  if (helping.length > 0) {
    yield `\n\n${PARTS.helping[language]}\n`;
    yield* tableOf(helping, look);
  }
  yield standingList(sheet.ongoing, 'ongoing', language);
  yield standingList(sheet.unscheduled, 'unscheduled', language);
  if ([assessments, helping].some((each) => each.some(isProvisional)))
    yield `\n\n${PROVISIONAL_MARK} ${PARTS.provisional[language]}`;
  yield '\n';
}

function isProvisional({ occurrence }: Assessment): boolean {
  return occurrence.provisional;
}

function headingOf({ judgement }: StatusSheet, question: Question, language: Language): string {
  const { plan, asOf } = judgement;
  const days = question.kind === 'due' ? spanText(question.span, language) : undefined;
  return language === 'zh'
    ? oneLine(`${plan.title}　基准日 ${formatDay(asOf)}${days === undefined ? '' : `　${days}到期`}`)
    : oneLine(`${plan.title}, as of ${formatDay(asOf)}${days === undefined ? '' : `, due ${days}`}`);
}

function spanText({ first, last }: { first: number; last: number }, language: Language): string {
  return language === 'zh' ? `${formatDay(first)} 至 ${formatDay(last)} ` : `${formatDay(first)} to ${formatDay(last)}`;
}

function nothingToShow(question: Question, language: Language): string {
  switch (question.kind) {
    case 'status':
      return { zh: '没有符合条件的期次。', en: 'No occurrence fits.' }[language];
    case 'due':
      return { zh: '这段时间没有要到期的任务。', en: 'Nothing falls due in these days.' }[language];
    case 'overdue':
      return { zh: '没有逾期的任务。', en: 'Nothing is overdue.' }[language];
  }
}

function tableOf(assessments: readonly Assessment[], look: TableLook): Iterable<string> {
  return tablePieces(statusColumns(look.language), statusRows(assessments, look), look.width);
}

/** Of a list of what is still to be done, a completion rate would say nothing. */
function totalsToSay(totals: Totals, { kind }: Question): Totals {
  return kind === 'status' ? totals : { ...totals, completionRate: undefined };
}

/** States that do not occur are left out of the sentence. */
function totalsLine({ occurrences, byState, completionRate }: Totals, language: Language): string {
  const states = STATES.filter((state) => byState[state] > 0);
  const percent = completionRate === undefined ? undefined : `${Math.round(completionRate * 10000) / 100}%`;
  if (language === 'zh') {
    const counts = states.map((state) => `${STATE_WORDS[state].zh} ${byState[state]}`).join('，');
    return `共 ${occurrences} 期：${counts}${percent === undefined ? '' : `；办结率 ${percent}`}。`;
  }
  const counts = states.map((state) => `${STATE_WORDS[state].en} ${byState[state]}`).join(', ');
  const rate = percent === undefined ? '' : `; completion rate ${percent}`;
  return `${occurrences} occurrence${occurrences === 1 ? '' : 's'}: ${counts}${rate}.`;
}

function standingList(tasks: readonly StandingTask[], part: 'ongoing' | 'unscheduled', language: Language): string {
  if (tasks.length === 0) return '';
  const lines = tasks.map(({ task }) =>
    oneLine(
      language === 'zh' ? `- ${task.id} ${task.title}（${task.lead}）` : `- ${task.id} ${task.title} (${task.lead})`,
    ),
  );
  return `\n\n${[PARTS[part][language], ...lines].join('\n')}`;
}
