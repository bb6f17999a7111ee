import { finding } from '../diagnostic/finding';
import { DEFAULT_SCORING, type Scoring, type Task } from '../model/plan';
import { within } from '../source/place';
import { nearestWord } from '../text/nearest';
import type { MapReader } from './map-reader';
import { unknownTask } from './rules/unknown-task';

/** The plan's tasks, and the ids of those that it had to leave out. */
export interface TasksOfPlan {
  readonly sound: readonly Task[];
  readonly leftOut: ReadonlySet<string>;
}

/** The plan's rule for scores; what it does not say, or says wrongly, is as usual. A task excluded must be there. */
export function decodeScoring(head: MapReader, tasks: TasksOfPlan): Scoring {
  const scoring = head.map('scoring');
  if (scoring === undefined) return DEFAULT_SCORING;
  const points = (key: string): number | undefined =>
    head.report.isSound(['scoring', key]) ? scoring.number(key) : undefined;
  return {
    full: points('full') ?? DEFAULT_SCORING.full,
    overdue: points('overdue') ?? DEFAULT_SCORING.overdue,
    doneLate: points('done-late') ?? DEFAULT_SCORING.doneLate,
    cap: points('cap') ?? DEFAULT_SCORING.cap,
    exclude: excludedBy(scoring, tasks),
  };
}

function excludedBy(scoring: MapReader, { sound, leftOut }: TasksOfPlan): readonly string[] {
  const ids = sound.map(({ id }) => id);
  const known = new Set(ids);
  const list = scoring.nodeOf('exclude');
  return (list?.kind === 'list' ? list.items : []).flatMap((item, index) => {
    if (item.kind !== 'scalar') return [];
    const id = item.text;
    if (known.has(id)) return [id];
    const at = within(scoring.place, 'exclude', index);
    if (!leftOut.has(id) && scoring.report.isSound(at.path)) {
      scoring.report.add(finding(unknownTask, at, { id, nearest: nearestWord(id, ids) }));
    }
    return [];
  });
}
