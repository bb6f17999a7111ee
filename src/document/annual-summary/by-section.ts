import type { StandingTask } from '../../model/assessment';
import { listsBy } from '../../match/lists-by';
import type { Block, Figure, ListItem } from '../blocks';
import { chineseNumeral } from '../wording/chinese-date';
import { clauseName } from '../wording/clause-name';
import { daysOf, doneEntries, evidenceFigure, lastNote, noteWords, recordsOf } from '../wording/done-words';
import { figureOfIds } from '../wording/figures';
import { datesText } from '../wording/occurrence-words';
import {
  outcomeWords,
  rateWords,
  TALLY_PARTS,
  TALLY_WORDS,
  tallyFigure,
  type Said,
  type Tally,
} from '../wording/tally';
import { allowedWords, doneOf } from './allowed';
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

function figuresParagraph(tally: Tally): Block[] {
  const said = tallyWords(tally, '：');
  return said === undefined ? [] : [{ kind: 'paragraph', text: `${said.text}。`, figures: said.figures }];
}

/**
 * `应办36期：按期办结24期，未到期12期，完成率100%；另免办1期`; nothing where there is nothing of either.
 *
 * @param mark behind what is owed: no second colon where the sentence has one
 */
function tallyWords(tally: Tally, mark: '：' | '，', rate = rateWords(tally)): Said | undefined {
  const [owed, waived] = [tallyFigure(tally, 'owed'), tallyFigure(tally, 'waived')];
  const waivedWords = waived.count === 0 ? '' : `免办${waived.count}期`;
  if (owed.count === 0) return waived.count === 0 ? undefined : { text: waivedWords, figures: [waived] };
  const outcome = outcomeWords(tally);
  const another = waivedWords === '' ? '' : `；另${waivedWords}`;
  return {
    text: `应办${owed.count}期${mark}${outcome.text}${rate.text}${another}`,
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

/**
 * `第3条 持续推进模范政治机关创建`, with the number that the clause has in the document, told apart from those of the lists
 * below it; `（三）改进作风` where that is no number.
 */
function clauseHeading({ label, title }: ClauseOfYear['clause']): string {
  const name = clauseName(label);
  return name === label ? `${label}${title}` : `${name}　${title}`;
}

function itemsOf(of: TaskOfYear, year: number): readonly ListItem[] {
  return of.standing === undefined ? owedItem(of, year) : standingItem(of, year);
}

/** `开展支部主题党日（各支部）：应办35期，…；1月14日至9月20日办理，佐证2份。` */
function owedItem({ task, tally, allowed }: TaskOfYear, year: number): readonly ListItem[] {
  const owed = singleWords(tally) ?? tallyWords(tally, '，', { text: '', figures: [] });
  const said = [owed, allowedWords(allowed)].filter((each) => each !== undefined);
  if (said.length === 0) return [];
  const told = [...tally.owed, ...doneOf(allowed)];
  const done = doneWords(recordsOf(told), year);
  return [
    {
      text: `${task.title}（${task.lead}）：${said.map(({ text }) => text).join('；另')}${done.text}。`,
      occurrences: [...told, ...tally.waived].map(({ occurrence }) => occurrence.id),
      figures: [...said.flatMap(({ figures }) => figures), ...done.figures],
    },
  ];
}

/** What is owed once only needs no number: `按期办结`. */
function singleWords(tally: Tally): Said | undefined {
  if (tally.owed.length !== 1 || tally.waived.length > 0) return undefined;
  const part = TALLY_PARTS.find((each) => each !== 'owed' && tally[each].length > 0);
  return part && { text: TALLY_WORDS[part], figures: [] };
}

/** `；6月29日办理，佐证2份`, or nothing where nothing was recorded. */
function doneWords(records: ReturnType<typeof recordsOf>, year: number): Said {
  if (records.length === 0) return { text: '', figures: [] };
  const evidence = evidenceFigure(records);
  return {
    text: `；${datesText(daysOf(records), year)}办理${evidenceWords(evidence)}`,
    figures: evidence.count === 0 ? [] : [evidence],
  };
}

/** `落实“第一议题”制度（局党组，常态化）：2月18日办理，佐证1份。` Where nothing is done yet, what was said last of progress. */
function standingItem({ task, standing }: TaskOfYear, year: number): readonly ListItem[] {
  if (standing === undefined || isSilent(standing)) return [];
  const records = doneEntries(standing.records);
  const evidence = evidenceFigure(records);
  const note = lastNote(standing.records.filter((entry) => entry.kind === 'progress'));
  const dates = records.length === 0 ? '' : datesText(daysOf(records), year);
  const said = dates === '' ? (noteWords(note, year) ?? '') : `${dates}办理${evidenceWords(evidence)}`;
  return [
    {
      text: `${task.title}（${task.lead}，${standingWord(task)}）：${said}。`,
      occurrences: [],
      figures: evidence.count === 0 ? [] : [evidence],
    },
  ];
}

function isSilent({ records }: StandingTask): boolean {
  const notes = records.filter((entry) => entry.kind === 'progress');
  return doneEntries(records).length === 0 && lastNote(notes) === undefined;
}

/** Why nothing is owed at a time. */
export function standingWord({ when }: TaskOfYear['task']): string {
  return when.kind === 'unscheduled' ? '时间待定' : '常态化';
}

function evidenceWords({ count }: Figure): string {
  return count === 0 ? '' : `，佐证${count}份`;
}

/** Standing duties of which nothing was recorded: said plainly, but together. */
function silentBlocks({ clauses }: SectionOfYear): Block[] {
  const silent = clauses.flatMap(({ tasks }) =>
    tasks.filter(({ standing }) => standing !== undefined && isSilent(standing)).map(({ task }) => task),
  );
  return [...listsBy(silent, standingWord)].map(([word, tasks]) => {
    const figure = figureOfIds(
      `${word}、没有登记办理情况`,
      'tasks',
      tasks.map(({ id }) => id),
    );
    const titles = tasks.map(({ title }) => title).join('；');
    return {
      kind: 'paragraph',
      text: `${word}、没有登记办理情况的任务${figure.count}项：${titles}。`,
      figures: [figure],
    };
  });
}
