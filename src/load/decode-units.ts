import { finding } from '../diagnostic/finding';
import { UNDECIDED_UNIT, type Group, type Unit } from '../model/plan';
import { keyAt, valueAt, type NamedPlace } from '../source/place';
import { entryOf, type SourceNode } from '../source/tree';
import { formatDay } from '../time/civil-date';
import { KnownWords } from '../text/nearest';
import { compareBy } from '../text/order';
import { namesApart } from './full-width-slips';
import { MapReader } from './map-reader';
import type { Report } from './report';
import { duplicateUnit } from './rules/duplicate-unit';
import { groupInGroup } from './rules/group-in-group';
import { reversedDays } from './rules/reversed-days';
import { unknownUnit } from './rules/unknown-unit';

/** Units or groups of a plan: the sound ones, and the names of the others, which are given and cannot be answered for. */
export interface Named<T> {
  readonly sound: readonly T[];
  readonly unsound: ReadonlySet<string>;
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** The plan's units in its order, each once. */
export function decodeUnits(head: MapReader): Named<Unit> {
  const seen = new Set<string>([UNDECIDED_UNIT]);
  const sound: Unit[] = [];
  const unsound = new Set<string>();
  itemsOf(head.nodeOf('units')).forEach((item, index) => {
    const units = unitsOf(head, item, index);
    if (units.length === 0) unsound.add(nameOf(item));
    for (const unit of units) {
      if (seen.has(unit.name)) head.report.add(finding(duplicateUnit, unit.place, { name: unit.name }));
      else sound.push(unit);
      seen.add(unit.name);
    }
  });
  if (unsound.size === 0) return { sound, unsound };
  // A parent that is wrong itself is told there, and is no unknown parent here.
  const isTold = ({ parent }: Unit): boolean => parent !== undefined && unsound.has(parent);
  return { sound: sound.map((unit) => (isTold(unit) ? { ...unit, parent: undefined } : unit)), unsound };
}

/** The names that are given, of units and groups that are wrong themselves. */
export function unsoundNamesOf(units: Named<Unit>, groups: Named<Group>): ReadonlySet<string> {
  return groups.unsound.size === 0 ? units.unsound : new Set([...units.unsound, ...groups.unsound]);
}

function itemsOf(list: SourceNode | undefined): readonly SourceNode[] {
  return list?.kind === 'list' ? list.items : [];
}

function nameOf(item: SourceNode): string {
  const name = item.kind === 'map' ? entryOf(item, 'name')?.value : item;
  return name?.kind === 'scalar' ? name.text : '';
}

/** One unit; or several that a full-width comma keeps together, so that one slip is not also an error at each task. */
function unitsOf(head: MapReader, item: SourceNode, index: number): readonly Unit[] {
  const unit = unitOf(head, item, index);
  if (unit !== undefined) return [unit];
  const place = valueAt(head.file, ['units', index]);
  const names = namesApart(head.nodeOf('units'), item, NO_NAMES);
  return names.length < 2 ? [] : names.map((name) => plainUnit(name, place));
}

/** A unit of which nothing but its name is given. */
function plainUnit(name: string, place: NamedPlace): Unit {
  return { name, contact: undefined, parent: undefined, from: undefined, until: undefined, place };
}

function unitOf(head: MapReader, item: SourceNode, index: number): Unit | undefined {
  const path = ['units', index];
  const place = valueAt(head.file, path);
  if (!head.report.isSound(path)) return undefined;
  if (item.kind === 'scalar') {
    return plainUnit(item.text, place);
  }
  const reader = MapReader.of(head.file, path, item, head.report);
  if (reader === undefined) return undefined;
  const { from, until } = decodeDays(reader);
  if (!head.report.isSound(path)) return undefined;
  return {
    name: reader.text('name') ?? '',
    contact: reader.text('contact'),
    parent: reader.text('parent'),
    from,
    until,
    place,
  };
}

/** The days that a unit or a task is bound to, both included. */
type Days = Pick<Unit, 'from' | 'until'>;

export function decodeDays(reader: MapReader): Days {
  const from = reader.day('from');
  const until = reader.day('until');
  if (from !== undefined && until !== undefined && until < from) {
    reader.report.add(
      finding(reversedDays, reader.placeOf('until'), { from: formatDay(from), until: formatDay(until) }),
    );
  }
  return from === undefined && until === undefined ? ALWAYS : { from, until };
}

const ALWAYS: Days = { from: undefined, until: undefined };

/** What a group may and may not name. */
interface GivenNames {
  readonly unitNames: KnownWords;
  readonly groups: ReadonlySet<string>;
}

/** The plan's groups, each with the members that are known and sound. */
export function decodeGroups(head: MapReader, units: Named<Unit>): Named<Group> {
  const listed = head.entries('groups');
  if (listed.length === 0) return { sound: [], unsound: NO_NAMES };
  const names = units.sound.map(({ name }) => name);
  const unitNames = new KnownWords([...names, ...units.unsound, UNDECIDED_UNIT]);
  const order = new Map<string, number>();
  [...names, UNDECIDED_UNIT].forEach((name, index) => order.set(name, index));
  const given = { unitNames, groups: new Set(listed.map(([name]) => name)) };
  const sound: Group[] = [];
  const unsound = new Set<string>();
  for (const [name, list] of listed) {
    if (!head.report.isSoundItself(['groups', name])) {
      unsound.add(name);
    } else if (unitNames.has(name)) {
      head.report.add(finding(duplicateUnit, keyAt(head.file, ['groups', name]), { name }));
    } else {
      const members = [...membersOf(head, name, list, given)].filter((member) => order.has(member));
      members.sort(compareBy((member) => order.get(member) ?? 0));
      sound.push({ name, members, place: valueAt(head.file, ['groups', name]) });
    }
  }
  return { sound, unsound };
}

function membersOf(head: MapReader, group: string, list: SourceNode, given: GivenNames): ReadonlySet<string> {
  const members = new Set<string>();
  itemsOf(list).forEach((item, index) => {
    const place = (): NamedPlace => valueAt(head.file, ['groups', group, index]);
    for (const name of namesApart(list, item, given.unitNames)) {
      if (!given.unitNames.has(name)) reportNoUnit(head, place(), name, given);
      else if (members.has(name)) head.report.add(finding(duplicateUnit, place(), { name }));
      members.add(name);
    }
  });
  return members;
}

function reportNoUnit(head: MapReader, place: NamedPlace, name: string, { unitNames, groups }: GivenNames): void {
  const isGroup = groups.has(name);
  if (isGroup && head.report.isSound(place.path)) head.report.add(finding(groupInGroup, place, { name }));
  else reportUnknownUnit(head.report, place, name, unitNames);
}

/** Reports a name that no unit or group has. */
export function reportUnknownUnit(report: Report, place: NamedPlace, name: string, known: KnownWords): void {
  if (report.isSound(place.path)) report.add(finding(unknownUnit, place, { name, nearest: known.nearestTo(name) }));
}
