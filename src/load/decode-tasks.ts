import { finding } from '../diagnostic/finding';
import {
  REST_DAY_RULES,
  UNDECIDED_UNIT,
  type Clause,
  type Group,
  type Section,
  type Task,
  type Unit,
} from '../model/plan';
import { valueAt } from '../source/place';
import type { Path, SourceNode } from '../source/tree';
import { KnownWords } from '../text/nearest';
import { decodeDays, reportUnknownUnit, unsoundNamesOf, type Named } from './decode-units';
import { WhenDecoder, type WhenContext } from './decode-when';
import type { MapReader } from './map-reader';
import { NOTHING, type LeftOut } from './left-out';
import { linkFollowUps } from './link-follow-ups';
import type { Report } from './report';
import { duplicateId } from './rules/duplicate-id';

/** The plan's sections and its sound tasks, in order, and what the tasks that had to be left out say of themselves. */
export function decodeSections(
  head: MapReader,
  context: WhenContext,
  units: Named<Unit>,
  groups: Named<Group>,
): { sections: readonly Section[]; tasks: readonly Task[]; leftOut: Omit<LeftOut, 'names' | 'groups' | 'baselines'> } {
  const names = new KnownWords([UNDECIDED_UNIT, ...namesOf(units.sound), ...namesOf(groups.sound)]);
  const whens = new WhenDecoder(head.file, context, head.report);
  const decoder = new TaskDecoder(whens, names, unsoundNamesOf(units, groups));
  const sections = head.maps('sections').map((section) => decodeSection(section, decoder));
  const tasks = decoder.linked(head.report);
  return { sections, tasks, leftOut: decoder.leftOutOf(tasks) };
}

function namesOf(named: readonly (Unit | Group)[]): readonly string[] {
  return named.map(({ name }) => name);
}

function decodeSection(reader: MapReader, decoder: TaskDecoder): Section {
  const clauses = reader.maps('clauses');
  const tasks = clauses.map((clause) => clause.maps('tasks'));
  const section: Section = {
    title: reader.text('title') ?? '',
    clauses: clauses.map((clause, index) => clauseOf(clause, tasks[index]?.length ?? 0)),
    place: reader.place,
  };
  section.clauses.forEach((clause, index) => {
    tasks[index]?.forEach((task) => decoder.add(task, section, clause));
  });
  return section;
}

function clauseOf(reader: MapReader, written: number): Clause {
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
    private readonly whens: WhenDecoder,
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
    const isSound = node !== undefined && reader.report.isSoundIn(reader.path, 'when');
    const when = isSound ? this.whens.decode(node, reader.path) : undefined;
    const lead = reader.text('lead') ?? '';
    if (this.unsoundNames.has(lead)) reader.report.leaveOut(reader.path);
    else if (lead !== '') this.knowsUnit(reader, 'lead', lead);
    const helpers = this.helpersOf(reader);
    const { from, until } = decodeDays(reader);
    const added = addedOf(reader);
    if (when === undefined) return undefined;
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

  private isGiven(name: string): boolean {
    return this.names.has(name) || this.unsoundNames.has(name);
  }

  private knowsUnit(reader: MapReader, key: string, name: string, index?: number): boolean {
    if (this.isGiven(name)) return true;
    const path = index === undefined ? [...reader.path, key] : [...reader.path, key, index];
    reportUnknownUnit(reader.report, valueAt(reader.file, path), name, this.names);
    return false;
  }

  /** The units that help, without those that nobody knows, which are reported. */
  private helpersOf(reader: MapReader): readonly string[] {
    const named = reader.words('with') ?? NOBODY;
    return named.every((name) => this.isGiven(name)) ? named : this.knownHelpers(reader, reader.nodeOf('with'));
  }

  private knownHelpers(reader: MapReader, node: SourceNode | undefined): readonly string[] {
    if (node?.kind !== 'list')
      return node?.kind === 'scalar' && this.knowsUnit(reader, 'with', node.text) ? [node.text] : NOBODY;
    return node.items.flatMap((item, index) =>
      item.kind === 'scalar' && this.knowsUnit(reader, 'with', item.text, index) ? [item.text] : [],
    );
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

const NOBODY: readonly string[] = [];

function addedOf(reader: MapReader): Task['added'] {
  const added = reader.map('added');
  const date = added?.day('date');
  return date === undefined ? undefined : { date, by: added?.text('by') };
}
