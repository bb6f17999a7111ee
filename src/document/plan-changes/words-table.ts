import type { PlanChanges, TaskChanges, ValueChange, WordKey } from '../../check/plan-changes/plan-changes';
import { changedPassage } from '../../text/changed-passage';
import { beginningOf } from '../../text/in-sentence';
import type { TableBlock } from '../blocks';
import { clauseName } from '../wording/clause-name';
import { writtenWords } from '../wording/when-words';

/** Of words that are gone, so many characters tell which they were. */
const LONGEST_GONE = 30;

/** The words of tasks as they were beside those of now, with what surrounds a change; a row for each text that changed. */
export function wordsTable(changes: PlanChanges, tasks: readonly TaskChanges[]): TableBlock {
  return {
    kind: 'table',
    columns: [
      { key: 'clause', title: '条', width: 10 },
      { key: 'task', title: '任务', width: 22 },
      { key: 'text', title: '内容', width: 12 },
      { key: 'before', title: '修改前', width: 28 },
      { key: 'now', title: '修改后', width: 28 },
    ],
    rows: tasks.flatMap((task) =>
      textsOf(task, changes).map(({ text, before, now }) => ({
        cells: {
          clause: clauseName(task.now.clause.label),
          task: `${task.now.id} ${task.now.title}`,
          text,
          ...sideBySide(before, now),
        },
        occurrences: [],
      })),
    ),
  };
}

interface ChangedText {
  readonly text: string;
  readonly before: string | undefined;
  readonly now: string | undefined;
}

function textsOf({ before, now, dates, words }: TaskChanges, changes: PlanChanges): readonly ChangedText[] {
  const said = { before: writtenWords(changes.before, before), now: writtenWords(changes.now, now) };
  const asWritten = ({ when: { items } }: TaskChanges['now']): string => items.map(({ text }) => text).join('；');
  // Where a phrase and a mapping have the same words in a paper, the plan itself is shown.
  const when = said.before === said.now ? { before: asWritten(before), now: asWritten(now) } : said;
  return [
    ...words.map((word: ValueChange<WordKey>) => ({ ...word, text: WORDS[word.key] })),
    ...(dates?.isReworded === true ? [{ text: '时限的写法', ...when }] : []),
  ];
}

function sideBySide(before: string | undefined, now: string | undefined): { before: string; now: string } {
  if (before === undefined) return { before: '（无）', now: now ?? '' };
  return now === undefined
    ? { before: beginningOf(before, LONGEST_GONE), now: '（删去）' }
    : changedPassage(before, now);
}

const WORDS: Readonly<Record<WordKey, string>> = {
  title: '名称',
  quote: '原文',
  requirement: '有关要求',
  deliverables: '成果材料',
};
