import type { Plan, Task } from '../model/plan';
import { UNDECIDED_PHRASE } from './undecided';
import { childOf, entryOf, nodeAt, type MapNode, type Path, type ScalarNode, type SourceNode } from '../source/tree';
import type { SourceFile } from '../source/source-file';
import { yearSpan } from '../time/period';
import { formatDay } from '../time/civil-date';
import { movedPhrase } from './moved-phrase';
import { TO_CHECK, type Remark } from './remark';
import { endOfNode } from '../splice/node-ends';
import { scalarEdit, turnsTogether, type Turn } from './value-edits';

export interface DatesTurnRequest {
  readonly file: SourceFile;
  readonly plan: Plan;
  /** The year to turn to. */
  readonly year: number;
  /** Ids of tasks whose `when` means nothing in that year: they become undecided. */
  readonly undecided: ReadonlySet<string>;
}

/**
 * Moves the dates of tasks by their meaning: a phrase that names no year stays as it is written; one that does, and a date of
 * a mapping, comes as many years later. A person is told of each date that was changed.
 */
export function taskDatesTurn(request: DatesTurnRequest): Turn {
  return turnsTogether(request.plan.tasks.map((task) => whenTurn(task, request)));
}

function whenTurn(task: Task, { file, plan, year, undecided }: DatesTurnRequest): Turn {
  const { path } = task.place;
  const node = childOf(nodeAt(file.root ?? NOWHERE, path) ?? NOWHERE, 'when');
  if (node === undefined) return turnsTogether([]);
  if (undecided.has(task.id)) return undecidedTurn(task, node, file.text, year);
  const moved = datesIn(node).flatMap((scalar) => {
    const before = scalar.text.trim();
    const now = movedPhrase(before, year - plan.year);
    return now === before ? [] : [{ edit: scalarEdit(file.text, scalar, now), before, now }];
  });
  return {
    edits: moved.map(({ edit }) => edit),
    remarks: moved.map(({ before, now }) => ({
      path,
      text: `${TO_CHECK}时限原为“${before}”，已改为“${now}”`,
      isOutdated: isOfDate,
    })),
  };
}

/** Whether a remark is on a date that was changed, or lost. */
const isOfDate = (said: string): boolean => said.startsWith(`${TO_CHECK}时限原为“`);

const NOWHERE: SourceNode = { kind: 'scalar', text: '', start: 0, end: 0, textStart: undefined };

function undecidedTurn({ place, when }: Task, node: SourceNode, text: string, year: number): Turn {
  const end = endOfNode(text, node);
  const lineEnd = /[\r\n]+$/.exec(text.slice(node.start, end))?.[0] ?? '';
  const written = when.items.map((item) => item.text).join('；');
  return {
    edits: [{ start: node.start, end, text: UNDECIDED_PHRASE + lineEnd }],
    remarks: [
      {
        path: place.path,
        text: `${TO_CHECK}时限原为“${written}”，${year}年推算不出，请写明`,
        isOutdated: isOfDate,
      },
    ],
  };
}

/** The phrases of a `when`, and the dates of its mappings. */
function datesIn(node: SourceNode): readonly ScalarNode[] {
  if (node.kind === 'scalar') return [node];
  if (node.kind === 'list') return node.items.flatMap(datesIn);
  return ['in', 'by', 'from'].flatMap((key) => {
    const value = entryOf(node, key)?.value;
    // The `by` of a recurrence is a day of each period.
    const isDate = value?.kind === 'scalar' && (key !== 'by' || entryOf(node, 'every') === undefined);
    return isDate ? [value] : [];
  });
}

/** What `from` and `until` said of last year: what has ended, or began, before the new year. */
export function limitsRemark(map: MapNode, path: Path, year: number, name: string): Remark | undefined {
  const until = entryOf(map, 'until')?.value;
  if (until?.kind !== 'scalar' || until.text >= formatDay(yearSpan(year).first)) return undefined;
  const start = `${TO_CHECK}${name}只到`;
  const text = `${start}${until.text}，${year}年已经终止，不再需要的请删去`;
  return { path, text, isOutdated: (said) => said.startsWith(start) };
}
