import { decodePlan } from '../load/decode-plan';
import { parseYaml } from '../load/parse-yaml';
import type { Judgement } from '../model/judgement';
import type { Plan } from '../model/plan';
import { SourceFile } from '../source/source-file';
import { LARGEST_FILE } from '../source/largest-file';
import { SpliceRefusal } from '../splice/records-text';
import { oneLine } from '../text/safe-text';
import type { WorkCalendar } from '../time/work-calendar';
import { taskDatesTurn } from './dates-turn';
import { documentTurn } from './document-turn';
import { headTurn } from './head-turn';
import { remarkEdits, TO_CHECK } from './remark';
import { resultRemarks, undoneLines } from './results';
import { withEdits, type TextEdit } from './text-edits';
import { turnsTogether, type Turn } from './value-edits';

/** A plan file as it was read, with what it says. */
export interface PlanText {
  /** With its tree and its comments. */
  readonly file: SourceFile;
  readonly plan: Plan;
  readonly calendar: WorkCalendar;
}

export interface RolledOver {
  /** The next plan's text; every comment and every line that need not change is as it was. */
  readonly text: string;
  readonly plan: Plan;
  /** How many places a person must look at: each is marked by {@link TO_CHECK}. */
  readonly toCheck: number;
}

/**
 * The plan of another year from this one, as text: ids and duties stay, dates come by their meaning, and what a person must
 * decide is said in comments, with last year's results beside each task and what was never done on top. The text is edited
 * where it must be and read again: a plan written anew would lose its layout and its comments.
 *
 * @param judgement of the plan, for its results
 * @throws SpliceRefusal where the file is written so oddly that no edit leaves the rest as it is
 */
export function rollOver(planText: PlanText, year: number, judgement: Judgement): RolledOver {
  const { file, plan } = planText;
  const dates = datesTurn(planText, year);
  const turn = turnsTogether([dates, documentTurn(file, plan, year)]);
  const remarks = [...resultRemarks(judgement), ...turn.remarks];
  const edits = [...turn.edits, ...headOfBefore(file)];
  // What was left undecided since an earlier turn is found by the same search.
  const toCheck = edited(file, { edits, remarks }).split(TO_CHECK).length - 1;
  const head = headComment(plan, year, { undone: undoneLines(judgement), toCheck });
  const text = edited(file, { edits: [...edits, commentOnTop(file.text, head)], remarks });
  return { text, plan: readAgain(planText, text), toCheck };
}

/**
 * The same plan with its dates as they would be in another year, to compare it with that year's plan.
 *
 * @throws SpliceRefusal as {@link rollOver}
 */
export function movedByMeaning(planText: PlanText, year: number): Plan {
  return readAgain(planText, edited(planText.file, datesTurn(planText, year)));
}

function datesTurn(planText: PlanText, year: number): Turn {
  const { file, plan } = planText;
  const turnWith = (undecided: ReadonlySet<string>): Turn =>
    turnsTogether([headTurn({ file, plan, year }), taskDatesTurn({ file, plan, year, undecided })]);
  const usual = turnWith(new Set());
  // What a phrase means in the new year is for its reader to say, so the text is read with all phrases moved.
  const lost = lostTasks(planText, edited(file, { ...usual, remarks: [] }));
  return lost.size === 0 ? usual : turnWith(lost);
}

/** The tasks that a changed text leaves out and the plan has. */
function lostTasks({ file, plan, calendar }: PlanText, text: string): ReadonlySet<string> {
  const { plan: changed } = decoded(file.path, text, calendar);
  if (changed === undefined) throw new SpliceRefusal('no-safe-place');
  const kept = new Set(changed.tasks.map(({ id }) => id));
  return new Set(plan.tasks.map(({ id }) => id).filter((id) => !kept.has(id)));
}

function edited({ text, root }: SourceFile, { edits, remarks }: Turn): string {
  if (root === undefined) throw new SpliceRefusal('unreadable');
  return withEdits(text, [...edits, ...remarkEdits(text, root, remarks)]);
}

/** The plan that a changed text is. @throws SpliceRefusal where it lost a task, or says what the plan did not */
function readAgain({ file, plan, calendar }: PlanText, text: string): Plan {
  if (new TextEncoder().encode(text).length > LARGEST_FILE) throw new SpliceRefusal('too-large');
  const { plan: changed } = decoded(file.path, text, calendar);
  if (changed === undefined || idsOf(changed) !== idsOf(plan)) throw new SpliceRefusal('no-safe-place');
  return changed;
}

function idsOf({ tasks, units, groups }: Plan): string {
  return JSON.stringify([
    tasks.map(({ id, title, lead }) => [id, title, lead]),
    units.map(({ name }) => name),
    groups.map(({ name, members }) => [name, members]),
  ]);
}

function decoded(path: string, text: string, calendar: WorkCalendar): ReturnType<typeof decodePlan> {
  return decodePlan(new SourceFile(path, text, parseYaml(path, text).root), () => [], calendar);
}

interface HeadFacts {
  readonly undone: readonly string[];
  readonly toCheck: number;
}

function headComment({ title, year: before }: Plan, year: number, { undone, toCheck }: HeadFacts): readonly string[] {
  return [
    `由《${title}》顺延为${year}年的草稿，还没有批准；${before}年的办理结果写在各项上面`,
    ...(toCheck === 0 ? [] : [`有${toCheck}处要由人核定，查找“${TO_CHECK}”逐处处理`]),
    ...undone,
  ];
}

/** Takes out the comment for the whole file that an earlier turn wrote: the plan is that year's draft no more. */
function headOfBefore({ text, root }: SourceFile): readonly TextEdit[] {
  const head = HEAD_OF_BEFORE.exec(text.slice(0, root?.start));
  return head === null ? [] : [{ start: head.index, end: head.index + head[0].length, text: '' }];
}

const LINE_END = '(?:\\r\\n|\\r|\\n)';
/** What `headComment` says, and the line that parts it from what follows. */
const HEAD_OF_BEFORE = new RegExp(
  [
    `^# 由《.*》顺延为[0-9]{4}年的草稿，还没有批准；.*${LINE_END}`,
    `(?:# 有[0-9]+处要由人核定，查找“${TO_CHECK}”逐处处理${LINE_END})?`,
    `(?:# [0-9]{4}年没有办结的（截至.*${LINE_END}(?:#   .*${LINE_END})*)?`,
    `(?:#[ \\t]*${LINE_END})?`,
  ].join(''),
  'mu',
);

/** The comment for the whole file, below a first line that is for editors. */
function commentOnTop(text: string, lines: readonly string[]): TextEdit {
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const editors =
    /^(?:%[^\r\n]*(?:\r\n|\r|\n)|---[^\r\n]*(?:\r\n|\r|\n)|#[ \t]*yaml-language-server:[^\r\n]*(?:\r\n|\r|\n))*/.exec(
      text,
    );
  const at = editors?.[0].length ?? 0;
  const parting = /^#[ \t]*[\r\n]/.test(text.slice(at, at + 80)) ? '' : `#${lineEnd}`;
  return { start: at, end: at, text: lines.map((line) => `# ${oneLine(line)}${lineEnd}`).join('') + parting };
}
