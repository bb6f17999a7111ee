import { dayOf } from '../../src/time/civil-date';
import { decoded, soundPlan } from '../support/decoded-plan';
import { planWithTasks } from '../support/test-plan';

const withUnits = (units: string, groups = '{}', tasks = '[]'): string =>
  planWithTasks(`units: ${units}\ngroups: ${groups}\ntasks: ${tasks}\n`);

const codes = (text: string): readonly string[] => decoded(text).findings.map(({ code }) => code);

describe('units', () => {
  test('are names, or mappings with more', () => {
    const { units } = soundPlan(
      withUnits(
        '[甲, { name: 乙 }, { name: 丙, contact: 综合科 8001, parent: 甲, from: 2022-07-01, until: 2022-12-31 }]',
      ),
    );
    const none = { contact: undefined, parent: undefined, from: undefined, until: undefined };
    const place = (index: number): object => ({ file: 'plan.yaml', path: ['units', index], part: 'value' });
    expect(units).toEqual([
      { ...none, name: '甲', place: place(0) },
      { ...none, name: '乙', place: place(1) },
      {
        name: '丙',
        contact: '综合科 8001',
        parent: '甲',
        from: dayOf(2022, 7, 1),
        until: dayOf(2022, 12, 31),
        place: place(2),
      },
    ]);
  });

  test('may look like numbers, truth values and words of JavaScript', () => {
    const names = ['010', 'yes', 'null', '1e3', '__proto__', 'constructor', '第一党支部'];
    expect(soundPlan(withUnits(`[${names.join(', ')}]`)).units.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ['甲/乙', 'Y204'],
    ['"甲 乙"', 'Y204'],
    ['甲@乙', 'Y204'],
    ['"甲\\u00a0乙"', 'Y204'],
    ['"甲\\u3000"', 'Y204'],
    ['"甲\\u0007"', 'Y204'],
    ['""', 'Y204'],
    ['长'.repeat(101), 'Y204'],
    ['[甲]', 'Y203'],
    ['{ name: 甲, from: 2022-02-30 }', 'Y403'],
    ['{ name: 甲, from: 2022-2-3 }', 'Y403'],
    ['{ name: 甲, from: 2022-07-01, until: 2022-06-30 }', 'Y407'],
    ['{ name: 甲, extra: 1 }', 'Y201'],
    ['{ contact: 8001 }', 'Y202'],
  ])('%s is wrong, and left out', (unit, code) => {
    const text = withUnits(`[${unit}, 丙]`);
    expect(codes(text)).toEqual([code]);
    expect(decoded(text).plan?.units.map(({ name }) => name)).toEqual(['丙']);
  });

  test('a name that stands twice is one unit', () => {
    const text = withUnits('[甲, 乙, { name: 甲, contact: 8001 }, 甲]');
    expect(codes(text)).toEqual(['Y503', 'Y503']);
    expect(decoded(text).plan?.units.map(({ name, contact }) => [name, contact])).toEqual([
      ['甲', undefined],
      ['乙', undefined],
    ]);
  });
});

describe('groups', () => {
  test('have members in the order of the plan', () => {
    const { groups } = soundPlan(withUnits('[甲, 乙, 丙]', '{ 后: [丙, 乙], 全体: [乙, 甲, 丙] }'));
    expect(groups.map(({ name, members }) => [name, members])).toEqual([
      ['后', ['乙', '丙']],
      ['全体', ['甲', '乙', '丙']],
    ]);
    expect(groups[1]?.place).toMatchObject({ path: ['groups', '全体'] });
  });

  test('may hold the unit that is not decided yet', () => {
    const plan = soundPlan(
      withUnits('[甲]', '{ 全体: [待明确, 甲] }', '[{ id: a, title: 学习, when: 6月, lead: 全体 }]'),
    );
    expect(plan.groups[0]?.members).toEqual(['甲', '待明确']);
  });

  test.each([
    ['an unknown unit', '{ 全体: [甲, 丁] }', 'Y501', [['全体', ['甲']]]],
    ['a unit twice', '{ 全体: [甲, 乙, 甲] }', 'Y503', [['全体', ['甲', '乙']]]],
    [
      'a group in a group',
      '{ 全体: [甲, 其余], 其余: [乙] }',
      'Y505',
      [
        ['全体', ['甲']],
        ['其余', ['乙']],
      ],
    ],
    ['itself', '{ 全体: [甲, 全体] }', 'Y505', [['全体', ['甲']]]],
    ['no unit', '{ 全体: [] }', 'Y204', []],
    ['a text', '{ 全体: 甲 }', 'Y203', []],
    ['the name of a unit', '{ 甲: [乙] }', 'Y503', []],
    ['the name that every plan knows', '{ 待明确: [乙] }', 'Y503', []],
    ['a name that cannot stand in an id', '{ 全/体: [甲] }', 'Y204', []],
  ] as const)('with %s', (_what, groups, code, expected) => {
    const text = withUnits('[甲, 乙]', groups);
    expect(codes(text)).toEqual([code]);
    expect(decoded(text).plan?.groups.map(({ name, members }) => [name, members])).toEqual(expected);
  });
});

describe('a unit or a group that is wrong is told once, not at each use', () => {
  const TASKS =
    '[{ id: a, title: 学习, when: 6月, lead: 甲, with: [乙] }, { id: b, title: 学习, when: 6月, lead: 乙, with: [甲, 全体] }, { id: c, title: 学习, when: 6月, lead: 全体 }]';

  test.each([
    ['a unit', '[{ name: 甲, from: 2022-02-30 }, 乙]', '{ 全体: [甲, 乙] }', 'Y403', ['b', 'c'], ['a'], ['甲']],
    [
      'a unit of the wrong shape',
      '[{ name: 甲, frm: 2022-07-01 }, 乙]',
      '{ 全体: [甲, 乙] }',
      'Y201',
      ['b', 'c'],
      ['a'],
      ['甲'],
    ],
    [
      'a unit that is a parent',
      '[{ name: 甲, frm: x }, { name: 乙, parent: 甲 }]',
      '{ 全体: [甲, 乙] }',
      'Y201',
      ['b', 'c'],
      ['a'],
      ['甲'],
    ],
    ['a group', '[甲, 乙]', '{ 全体: 甲 }', 'Y203', ['a', 'b'], ['c'], ['全体']],
  ] as const)('%s', (_what, units, groups, code, tasks, leftOut, names) => {
    const { plan, findings, leftOut: left } = decoded(withUnits(units, groups, TASKS));
    expect(findings.map((found) => found.code)).toEqual([code]);
    expect(plan?.tasks.map(({ id }) => id)).toEqual(tasks);
    expect([...left.tasks]).toEqual(leftOut);
    expect([...left.names]).toEqual(names);
  });
});
