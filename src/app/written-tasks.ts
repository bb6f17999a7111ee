import type { LocatedFinding } from '../diagnostic/located-finding';
import type { SourceFile } from '../source/source-file';
import { entryOf, nodeAt, pathAt, type Path, type SourceNode } from '../source/tree';

/** A task as it stands in a plan file, whether it is sound or not. What is missing is the empty text. */
export interface WrittenTask {
  readonly path: Path;
  readonly id: string;
  readonly title: string;
  /** Of its clause. */
  readonly label: string;
}

/** Path of a task: sections, which, clauses, which, tasks, which. */
const STEPS_TO_TASK = 6;

/** The tasks that a plan file holds, and what belongs to which: worked out where it is asked for, of a thousand plans mostly of few. */
export class WrittenTasks {
  private found: readonly WrittenTask[] | undefined;
  private foundByPath: ReadonlyMap<string, WrittenTask> | undefined;
  private foundById: ReadonlyMap<string, WrittenTask> | undefined;

  /** @param source absent where the plan was let go; then nobody may ask for its tasks */
  constructor(private readonly source: SourceFile | undefined) {}

  /** The plan's file. @throws RangeError where it was let go: that is a mistake of the program */
  get plan(): SourceFile {
    if (this.source === undefined) throw new RangeError('the tasks of a plan are asked for that was let go');
    return this.source;
  }

  /** In their order. */
  get all(): readonly WrittenTask[] {
    return (this.found ??= tasksIn(this.plan.root));
  }

  private get byPath(): ReadonlyMap<string, WrittenTask> {
    return (this.foundByPath ??= new Map(this.all.map((task) => [JSON.stringify(task.path), task])));
  }

  /** The first of two that have one id: the second is the one that is wrong. */
  private get byId(): ReadonlyMap<string, WrittenTask> {
    return (this.foundById ??= new Map([...this.all].reverse().map((task) => [task.id, task])));
  }

  /** The task that a finding in this plan, or in records of this plan, is about; undefined where it is about none. */
  taskOf({ finding: { place } }: LocatedFinding, { path: file, root }: SourceFile): WrittenTask | undefined {
    if (root === undefined || this.source === undefined) return undefined;
    const path = 'path' in place ? place.path : pathAt(root, place.start);
    if (file === this.source.path) return this.byPath.get(JSON.stringify(path.slice(0, STEPS_TO_TASK)));
    const record = typeof path[0] === 'number' ? nodeAt(root, path.slice(0, 1)) : undefined;
    const id = textOf(record, 'task') ?? textOf(entryOf(record, 'of')?.value, 'task');
    return id === undefined ? undefined : this.byId.get(id);
  }
}

function tasksIn(root: SourceNode | undefined): readonly WrittenTask[] {
  return itemsOf(root, 'sections').flatMap((section, s) =>
    itemsOf(section, 'clauses').flatMap((clause, c) =>
      itemsOf(clause, 'tasks').map((task, t) => ({
        path: ['sections', s, 'clauses', c, 'tasks', t],
        id: textOf(task, 'id') ?? '',
        title: textOf(task, 'title') ?? '',
        label: textOf(clause, 'label') ?? '',
      })),
    ),
  );
}

/** The text of a mapping's value; undefined where it has none. */
export function textOf(node: SourceNode | undefined, key: string): string | undefined {
  const value = entryOf(node, key)?.value;
  return value?.kind === 'scalar' ? value.text : undefined;
}

function itemsOf(node: SourceNode | undefined, key: string): readonly SourceNode[] {
  const value = entryOf(node, key)?.value;
  return value?.kind === 'list' ? value.items : [];
}
