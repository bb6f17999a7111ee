import { finding } from '../diagnostic/finding';
import {
  REST_DAY_RULES,
  UNDECIDED_UNIT,
  type Clause,
  type Group,
  type Section,
  type Task,
  type Unit,
  type When,
} from '../model/plan';
import { valueAt } from '../source/place';
import type { Path, SourceNode } from '../source/tree';
import { knownLately } from '../text/known-lately';
import { KnownWords } from '../text/nearest';
import type { OwedWindow } from '../time/when';
import { decodeDays, reportUnknownUnit, type Named } from './decode-units';
import { decodeWhen, type WhenContext } from './decode-when';
import type { MapReader } from './map-reader';
import { NOTHING, type LeftOut } from './left-out';
import { linkFollowUps } from './link-follow-ups';
import type { Report } from './report';
import { duplicateId } from './rules/duplicate-id';
import { duplicatePeriod } from './rules/duplicate-period';

/** The plan's sections and its sound tasks, in order, and what the tasks that had to be left out say of themselves. */
export function decodeSections(
  head: MapReader,
  context: WhenContext,
  units: Named<Unit>,
  groups: Named<Group>,
): { sections: readonly Section[]; tasks: readonly Task[]; leftOut: Omit<LeftOut, 'names' | 'groups' | 'baselines'> } {
  const names = new KnownWords([UNDECIDED_UNIT, ...[...units.sound, ...groups.sound].map(({ name }) => name)]);
  const decoder = new TaskDecoder(context, names, new Set([...units.unsound, ...groups.unsound]));
  const sections = head.maps('sections').map((section) => {
    const clauses = section.maps('clauses').map((clause) => ({ reader: clause, clause: clauseOf(clause) }));
    const decoded: Section = {
      title: section.text('title') ?? '',
      clauses: clauses.map(({ clause }) => clause),
      place: section.place,
    };
    clauses.forEach(({ reader, clause }) => reader.maps('tasks').forEach((task) => decoder.add(task, decoded, clause)));
    return decoded;
  });
  const tasks = decoder.linked(head.report);
  return { sections, tasks, leftOut: decoder.leftOutOf(tasks) };
}

function clauseOf(reader: MapReader): Clause {
  const tasks = reader.nodeOf('tasks');
  const written = tasks?.kind === 'list' ? tasks.items.filter(({ kind }) => kind === 'map').length : 0;
  return { label: reader.text('label') ?? '', title: reader.text('title') ?? '', written, place: reader.place };
}

/** Decodes tasks one by one, and knows the names that were given. */
class TaskDecoder {
  private readonly tasks: Task[] = [];
  /** What the tasks that are unsound themselves say. */
  private readonly lost: Pick<Task, 'quote' | 'satisfies'>[] = [];
  /** Where each id stands first: the path of its task. */
  private readonly firsts = new Map<string, Path>();

  constructor(
    private readonly context: WhenContext,
    private readonly names: KnownWords,
    /** Names that are given, of units and groups that are wrong themselves. */
    private readonly unsoundNames: ReadonlySet<string>,
  ) {}

  add(reader: MapReader, section: Section, clause: Clause): void {
    const id = reader.text('id') ?? '';
    const first = this.firsts.get(id);
    if (first !== undefined) {
      const related = {
        place: valueAt(reader.file, first.concat('id')),
        note: { zh: '先用在这里', en: 'first used here' },
      };
      reader.report.add(finding(duplicateId, reader.placeOf('id'), { id }, [related]));
    } else if (id !== '') this.firsts.set(id, reader.path);
    const task = this.decode(reader, id, section, clause);
    if (task !== undefined && reader.report.isSound(reader.path)) this.tasks.push(task);
    else this.lost.push({ quote: reader.text('quote'), satisfies: reader.words('satisfies') ?? [] });
  }

  private decode(reader: MapReader, id: string, section: Section, clause: Clause): Task | undefined {
    const node = reader.nodeOf('when');
    const path = reader.path.concat('when');
    const when =
      node === undefined || !reader.report.isSound(path)
        ? undefined
        : decodeWhen(reader.file, path, node, this.context, reader.report);
    const lead = reader.text('lead') ?? '';
    if (this.unsoundNames.has(lead)) reader.report.leaveOut(reader.path);
    else if (lead !== '') this.knowsUnit(reader, 'lead', lead);
    const helpers = this.helpersOf(reader, reader.nodeOf('with'));
    const [from, until] = decodeDays(reader);
    const added = addedOf(reader);
    if (when === undefined) return undefined;
    this.reportDuplicatePeriods(reader, when);
    return {
      id,
      title: reader.text('title') ?? '',
      when,
      lead,
      with: helpers,
      from,
      until,
      added,
      section,
      clause,
      quote: reader.text('quote'),
      requirement: reader.text('requirement'),
      deliverables: reader.words('deliverables') ?? [],
      weight: reader.number('weight') ?? 1,
      satisfies: reader.words('satisfies') ?? [],
      soft: reader.flag('soft'),
      restDay: reader.oneOf('rest-day', REST_DAY_RULES),
      notes: reader.text('notes'),
      order: this.tasks.length,
      place: reader.place,
    };
  }

  /** Two windows with one PERIOD would be one occurrence twice. */
  private reportDuplicatePeriods(reader: MapReader, when: When): void {
    const seen = when.items.length > 1 ? new Set<string>() : undefined;
    for (const { windows, place } of when.items) {
      const twice = seen === undefined ? twiceAmong(windows) : firstKnown(windows, seen);
      if (twice !== undefined) reader.report.add(finding(duplicatePeriod, place, { period: twice.key }));
    }
  }

  private knowsUnit(reader: MapReader, key: string, name: string, index?: number): boolean {
    if (this.names.has(name) || this.unsoundNames.has(name)) return true;
    const path = index === undefined ? [...reader.path, key] : [...reader.path, key, index];
    reportUnknownUnit(reader.report, valueAt(reader.file, path), name, this.names);
    return false;
  }

  private helpersOf(reader: MapReader, node: SourceNode | undefined): readonly string[] {
    if (node === undefined) return NOBODY;
    if (node.kind === 'scalar') return this.knowsUnit(reader, 'with', node.text) ? [node.text] : NOBODY;
    if (node.kind === 'map') return NOBODY;
    const helpers: string[] = [];
    node.items.forEach((item, index) => {
      if (item.kind === 'scalar' && this.knowsUnit(reader, 'with', item.text, index)) helpers.push(item.text);
    });
    return helpers;
  }

  /** What the file gives to tasks and the sound ones do not hold. */
  leftOutOf(sound: readonly Task[]): Pick<LeftOut, 'tasks' | 'quotes' | 'requirements'> {
    if (this.lost.length === 0 && sound.length === this.tasks.length) return NOTHING;
    const ids = new Set(this.firsts.keys());
    sound.forEach(({ id }) => ids.delete(id));
    const kept = new Set(sound.map(({ place }) => place.path));
    const lost = [...this.lost, ...this.tasks.filter(({ place }) => !kept.has(place.path))];
    return {
      tasks: ids,
      quotes: lost.flatMap(({ quote }) => quote ?? []),
      requirements: new Set(lost.flatMap(({ satisfies }) => satisfies)),
    };
  }

  /** The sound tasks, each in its place in the plan. */
  linked(report: Report): readonly Task[] {
    const linked = linkFollowUps(this.tasks, this.firsts, report);
    if (linked.length === this.tasks.length) return linked;
    return linked.map((task, order) => (task.order === order ? task : { ...task, order }));
  }
}

/** Tasks with one phrase share its windows, and often stand next to each other. */
const twiceAmong = knownLately((windows: readonly OwedWindow[]) =>
  windows.length < 2 ? undefined : firstKnown(windows, new Set()),
);

/** The first window with a PERIOD that is seen already; those before it are then seen too. */
function firstKnown(windows: readonly OwedWindow[], seen: Set<string>): OwedWindow | undefined {
  return windows.find(({ key }) => seen.size === seen.add(key).size);
}

const NOBODY: readonly string[] = [];

function addedOf(reader: MapReader): Task['added'] {
  const added = reader.map('added');
  const date = added?.day('date');
  return date === undefined ? undefined : { date, by: added?.text('by') };
}
