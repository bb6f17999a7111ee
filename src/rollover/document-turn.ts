import type { Plan, Task, Unit } from '../model/plan';
import type { SourceFile } from '../source/source-file';
import { nodeAt, type Path } from '../source/tree';
import { formatDay } from '../time/civil-date';
import { limitsRemark } from './dates-turn';
import { namesYear } from './moved-phrase';
import { TO_CHECK, type Remark } from './remark';
import { NO_TURN, turnsTogether, withoutKeys, type Turn } from './value-edits';

/**
 * Takes out what rests on last year's approved document: its name, what tasks quote from it, and who gave a duty during the
 * year. The new document is not approved yet, so nothing can be quoted from it; last year's words stand in comments.
 */
export function documentTurn(file: SourceFile, plan: Plan, year: number): Turn {
  return turnsTogether([
    sourceTurn(file, plan),
    ...plan.units.map((unit) => unitTurn(unit, file, year)),
    ...plan.tasks.map((task) => taskTurn(task, { file, plan, year })),
  ]);
}

function sourceTurn(file: SourceFile, { source, year }: Plan): Turn {
  if (source === undefined || file.root?.kind !== 'map') return NO_TURN;
  const gone = withoutKeys(file, file.root, new Set(['source']), ['year']);
  const text = `${TO_CHECK}${year}年的原文（${source}）已去掉，新的工作要点批准后写明 source 并补上各项的 quote`;
  return turnsTogether([gone, { edits: [], remarks: [{ path: ['year'], text, isOutdated: isOfSource }] }]);
}

const SOURCE_GONE = new RegExp(`^${TO_CHECK}[0-9]{4}年的原文（.*）已去掉`, 'u');
const isOfSource = (said: string): boolean => SOURCE_GONE.test(said);

function unitTurn({ place, name }: Unit, { root }: SourceFile, year: number): Turn {
  const node = root === undefined ? undefined : nodeAt(root, place.path);
  const remark = node?.kind === 'map' ? limitsRemark(node, place.path, year, name) : undefined;
  return { edits: [], remarks: remark === undefined ? [] : [remark] };
}

interface TaskTurnRequest {
  readonly file: SourceFile;
  readonly plan: Plan;
  readonly year: number;
}

function taskTurn(task: Task, { file, plan, year }: TaskTurnRequest): Turn {
  const { path } = task.place;
  const node = file.root === undefined ? undefined : nodeAt(file.root, path);
  if (node?.kind !== 'map') return NO_TURN;
  const isUnderWay = task.from !== undefined && task.until === undefined && formatDay(task.from) < `${year}`;
  const keys = new Set(['quote', 'added', ...(isUnderWay ? ['from'] : [])]);
  const ended = limitsRemark(node, path, year, '这一项');
  const remarks = [
    ...quoteRemarks(task, path, plan.year),
    ...addedRemarks(task, path),
    ...yearRemarks(task, plan.year),
  ];
  const under = isUnderWay ? [{ path, text: `${plan.year}年自${formatDay(task.from)}起办` }] : [];
  return turnsTogether([
    withoutKeys(file, node, keys, path),
    { edits: [], remarks: [...remarks, ...under, ...(ended === undefined ? [] : [ended])] },
  ]);
}

function quoteRemarks({ quote }: Task, path: Path, year: number): readonly Remark[] {
  return quote === undefined ? [] : [{ path, text: `${year}年原文：${quote}` }];
}

function addedRemarks({ added }: Task, path: Path): readonly Remark[] {
  if (added === undefined) return [];
  const by = added.by === undefined ? '年中' : `由${added.by}`;
  return [{ path, text: `${TO_CHECK}${formatDay(added.date)}${by}增加，是否继续办` }];
}

/** Words that name last year are for a person to change. */
function yearRemarks({ title, requirement, deliverables, notes, place }: Task, year: number): readonly Remark[] {
  const isNamed = [title, requirement, ...deliverables, notes].some(
    (words) => words !== undefined && namesYear(words, year),
  );
  return isNamed ? [{ path: place.path, text: `${TO_CHECK}文字里写有${year}年` }] : [];
}
