import type { GroupChange, UnitChanges, UnitKey } from '../../check/plan-changes/plan-changes';
import { namesChange, valueChange } from './named';

/** What became of units and groups. */
export function unitItems({ added, dropped, renamed, changed, groups }: UnitChanges): readonly string[] {
  return [
    ...added.map(({ name }) => `增加单位${name}`),
    ...dropped.map(({ name }) => `减少单位${name}`),
    ...renamed.map(({ before, now }) => `单位${before.name}改为${now.name}`),
    ...changed.map(
      ({ unit, values }) =>
        `单位${unit.name}，${values.map((value) => `${UNIT_WORDS[value.key]}${valueChange(value)}`).join('；')}`,
    ),
    ...groups.map(groupItem),
  ];
}

const UNIT_WORDS: Readonly<Record<UnitKey, string>> = {
  contact: '联系方式',
  parent: '上级单位',
  from: '设立日期',
  until: '撤销日期',
};

function groupItem(change: GroupChange): string {
  const { name } = change.group;
  if (change.kind === 'members') return `分组${name}${namesChange(change.members)}`;
  return change.kind === 'added' ? `增加分组${name}（${change.group.members.join('、')}）` : `取消分组${name}`;
}
