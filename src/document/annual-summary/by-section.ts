import type { Block, Figure, ListItem } from '../blocks';
import { chineseNumeral } from '../wording/chinese-date';
import { doneEntries, evidenceFigure, recordsOf, standingDays } from '../wording/done-words';
import { figureOfNames } from '../wording/figures';
import { datesText } from '../wording/occurrence-words';
import { clauseName } from '../wording/plan-names';
import { outcomeWords, rateWords, tallyFigure, type Said, type Tally } from '../wording/tally';
import type { ClauseOfYear, SectionOfYear, TaskOfYear } from './selection';

/**
 * 二、各部分完成情况: by section and clause the figures, what was done of each task, when, and with how much evidence. One
 * line a task, however often it comes; standing duties (常态化) stand where the plan has them, and those of which nothing
 * was recorded are named together at the section's end.
 */
export function bySectionBlocks(sections: readonly SectionOfYear[], year: number): Block[] {
  return sections.flatMap((each, index) => [
    { kind: 'heading', level: 2, text: `（${chineseNumeral(index + 1)}）${each.section.title}` },
    ...figuresParagraph(each.tally),
    ...each.clauses.flatMap((clause) => clauseBlocks(clause, year)),
    ...silentBlocks(each),
  ]);
}

function figuresParagraph({ ...tally }: Tally): Block[] {
  const said = tallyWords(tally);
  return said === undefined ? [] : [{ kind: 'paragraph', text: `${said.text}。`, figures: said.figures }];
}

/** `应办36期：按期办结24期，未到期12期，完成率100%；另免办1期`; nothing where there is nothing of either. */
function tallyWords(tally: Tally): Said | undefined {
  const [owed, waived] = [tallyFigure(tally, 'owed'), tallyFigure(tally, 'waived')];
  const waivedWords = waived.count === 0 ? '' : `免办${waived.count}期`;
  if (owed.count === 0) return waived.count === 0 ? undefined : { text: waivedWords, figures: [waived] };
  const [outcome, rate] = [outcomeWords(tally), rateWords(tally)];
  const another = waivedWords === '' ? '' : `；另${waivedWords}`;
  return {
    text: `应办${owed.count}期：${outcome.text}${rate.text}${another}`,
    figures: [owed, ...outcome.figures, ...rate.figures, ...(waived.count === 0 ? [] : [waived])],
  };
}

function clauseBlocks({ clause, tally, tasks }: ClauseOfYear, year: number): Block[] {
  const items = tasks.flatMap((task) => itemsOf(task, year));
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: clauseHeading(clause) },
    ...(tasks.filter((each) => each.tally.owed.length > 0).length > 1 ? figuresParagraph(tally) : []),
    { kind: 'list', items },
  ];
}

/** `3. 持续推进模范政治机关创建`, with the number that the clause has in the document. */
export function clauseHeading({ label, title }: ClauseOfYear['clause']): string {
  return clauseName({ label }) === label ? `${label} ${title}` : `${label}. ${title}`;
}

function itemsOf(of: TaskOfYear, year: number): readonly ListItem[] {
  return of.standing === undefined ? owedItem(of, year) : standingItem(of, year);
}

/** `开展支部主题党日（各支部）：应办35期：…；1月14日至9月20日办理，佐证2份。` */
function owedItem({ task, tally }: TaskOfYear, year: number): readonly ListItem[] {
  const said = tallyWords(tally);
  if (said === undefined) return [];
  const all = [...tally.owed, ...tally.waived];
  const done = doneWords(recordsOf(tally.owed), year);
  return [
    {
      text: `${task.title}（${task.lead}）：${said.text}${done.text}。`,
      occurrences: all.map(({ occurrence }) => occurrence.id),
      figures: [...said.figures, ...done.figures],
    },
  ];
}

/** `；6月29日办理，佐证2份`, or nothing where nothing was recorded. */
function doneWords(records: ReturnType<typeof recordsOf>, year: number): Said {
  if (records.length === 0) return { text: '', figures: [] };
  const evidence = evidenceFigure(records);
  const dates = datesText(
    records.map(({ date }) => date),
    year,
  );
  return { text: `；${dates}办理${evidenceWords(evidence)}`, figures: evidence.count === 0 ? [] : [evidence] };
}

/** `落实“第一议题”制度（局党组，常态化）：2月18日办理，佐证1份。` */
function standingItem({ task, standing }: TaskOfYear, year: number): readonly ListItem[] {
  if (standing === undefined) return [];
  const days = standingDays(standing);
  if (days.length === 0) return [];
  const evidence = evidenceFigure(doneEntries(standing.records));
  return [
    {
      text: `${task.title}（${task.lead}，${standingWord(task)}）：${datesText(days, year)}办理${evidenceWords(evidence)}。`,
      occurrences: [],
      figures: evidence.count === 0 ? [] : [evidence],
    },
  ];
}

/** Why nothing is owed at a time. */
export function standingWord({ when }: TaskOfYear['task']): string {
  return when.kind === 'unscheduled' ? '时间待定' : '常态化';
}

function evidenceWords({ count }: Figure): string {
  return count === 0 ? '' : `，佐证${count}份`;
}

/** Standing duties of which nothing was recorded as done: said plainly, but together. */
function silentBlocks({ clauses }: SectionOfYear): Block[] {
  const silent = clauses.flatMap(({ tasks }) =>
    tasks.filter(({ standing }) => standing !== undefined && standingDays(standing).length === 0),
  );
  if (silent.length === 0) return [];
  const figure = figureOfNames(
    'tasks',
    '没有登记办理情况的常态化任务',
    silent.map(({ task }) => task.id),
  );
  const titles = silent.map(({ task }) => task.title).join('；');
  return [
    {
      kind: 'paragraph',
      text: `常态化或者时间待定、没有登记办理情况的任务${figure.count}项：${titles}。`,
      figures: [figure],
    },
  ];
}
