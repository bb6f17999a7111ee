import type { Group, Plan, Task, Unit } from '../../model/plan';
import { likeness } from '../../text/likeness';
import { changesOf, dateInWords } from './value-changes';
import type { GroupChange, NameChange, UnitChanges, UnitKey } from './plan-changes';

/** How alike two names are that are one unit by another name, where no task tells. */
const LIKE_NAME = 0.7;

/**
 * What became of units and groups. Of a unit that is gone, another has the place where one came that leads all that it led,
 * that stands where it stood in all its groups, or that has nearly its name.
 *
 * @param same the task of now that each task of then is
 */
export function unitChanges(before: Plan, now: Plan, same: ReadonlyMap<Task, Task>): UnitChanges {
  const had = new Set(before.units.map(({ name }) => name));
  const has = new Set(now.units.map(({ name }) => name));
  const free = new Set(now.units.filter(({ name }) => !had.has(name)));
  const renamed = before.units
    .filter(({ name }) => !has.has(name))
    .flatMap((unit) => {
      const heir = [...free].find((each) => isHeir(unit, each, { before, now, same }));
      if (heir === undefined) return [];
      free.delete(heir);
      return [{ before: unit, now: heir }];
    });
  const gone = new Set(renamed.map((each) => each.before));
  const names = new Map(renamed.map((each) => [each.before.name, each.now.name]));
  return {
    added: [...free],
    dropped: before.units.filter((unit) => !has.has(unit.name) && !gone.has(unit)),
    renamed,
    changed: detailChanges(before, now, names),
    groups: groupChanges(before, now, names),
  };
}

interface Compared {
  readonly before: Plan;
  readonly now: Plan;
  readonly same: ReadonlyMap<Task, Task>;
}

function isHeir(unit: Unit, heir: Unit, { before, now, same }: Compared): boolean {
  const led = [...same].filter(([then]) => then.lead === unit.name);
  if (led.length > 0) return led.every(([, task]) => task.lead === heir.name);
  const groups = before.groups.filter(({ members }) => members.includes(unit.name));
  const hasItsPlace = ({ name, members }: Group): boolean => {
    const group = now.groups.find((each) => each.name === name);
    return group?.members.length === members.length && group.members.indexOf(heir.name) === members.indexOf(unit.name);
  };
  if (groups.length > 0 && groups.every(hasItsPlace)) return true;
  return likeness(unit.name, heir.name) >= LIKE_NAME;
}

/** The name that a unit has now. */
export function nameNow(name: string, { renamed }: Pick<UnitChanges, 'renamed'>): string {
  return renamed.find(({ before }) => before.name === name)?.now.name ?? name;
}

function detailChanges(before: Plan, now: Plan, names: ReadonlyMap<string, string>): UnitChanges['changed'] {
  return before.units.flatMap((then) => {
    const unit = now.units.find(({ name }) => name === (names.get(then.name) ?? then.name));
    if (unit === undefined) return [];
    const parent = then.parent === undefined ? undefined : (names.get(then.parent) ?? then.parent);
    const values = changesOf(detailsOf({ ...then, parent }), detailsOf(unit));
    return values.length === 0 ? [] : [{ unit, values }];
  });
}

function detailsOf({ contact, parent, from, until }: Unit): Readonly<Record<UnitKey, string | undefined>> {
  return {
    contact,
    parent,
    from: from === undefined ? undefined : dateInWords(from),
    until: until === undefined ? undefined : dateInWords(until),
  };
}

function groupChanges(before: Plan, now: Plan, names: ReadonlyMap<string, string>): readonly GroupChange[] {
  const then = new Map(before.groups.map((group) => [group.name, group]));
  const kept = new Set(now.groups.map(({ name }) => name));
  return [
    ...now.groups.flatMap((group): readonly GroupChange[] => {
      const old = then.get(group.name);
      if (old === undefined) return [{ kind: 'added', group }];
      const members = nameChange(
        old.members.map((name) => names.get(name) ?? name),
        group.members,
      );
      return members === undefined ? [] : [{ kind: 'members', group, members }];
    }),
    ...before.groups.filter(({ name }) => !kept.has(name)).map((group) => ({ kind: 'dropped' as const, group })),
  ];
}

/** Which names came and went; undefined where none did. */
export function nameChange(before: readonly string[], now: readonly string[]): NameChange | undefined {
  const added = now.filter((name) => !before.includes(name));
  const dropped = before.filter((name) => !now.includes(name));
  return added.length + dropped.length === 0 ? undefined : { added, dropped };
}
