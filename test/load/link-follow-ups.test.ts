import { decoded } from '../support/decoded-plan';
import { planWithTasks } from '../support/test-plan';

/** Decodes tasks `id: when`; gives the sound ones, and `id CODE` for what is wrong with the others. */
function link(whens: Readonly<Record<string, string>>): { sound: readonly string[]; wrong: readonly string[] } {
  const ids = Object.keys(whens);
  const tasks = ids.map((id) => `  - { id: ${id}, title: 甲, when: ${whens[id]}, lead: 机关党委 }\n`);
  const { plan, findings } = decoded(planWithTasks(`tasks:\n${tasks.join('')}`));
  const wrong = findings.map(({ code, place }) => `${'path' in place ? ids[Number(place.path[5])] : '?'} ${code}`);
  return { sound: plan?.tasks.map(({ id }) => id) ?? [], wrong };
}

const after = (id: string): string => `{ after: ${id}, within: 3 days }`;

describe('follow-ups', () => {
  test.each([
    ['of a task', { a: '6月', b: after('a') }, ['a', 'b'], []],
    ['before the task they follow', { b: after('a'), a: '6月' }, ['b', 'a'], []],
    ['of a follow-up', { a: '6月', b: after('a'), c: after('b') }, ['a', 'b', 'c'], []],
    ['two of one task', { a: '6月', b: after('a'), c: after('a') }, ['a', 'b', 'c'], []],
    ['of two tasks', { a: '6月', b: '7月', c: `[${after('a')}, ${after('b')}]` }, ['a', 'b', 'c'], []],
    ['beside windows of its own', { a: '6月', b: `[12月, ${after('a')}]` }, ['a', 'b'], []],
    ['of nothing', { a: '6月', b: after('x'), c: after('b') }, ['a'], ['b Y302']],
    ['of a standing duty', { a: '常态化', b: after('a') }, ['a'], ['b Y408']],
    ['of what is not scheduled', { a: '待定', b: after('a') }, ['a'], ['b Y408']],
    ['of what need not be done', { a: '不超过3次', b: after('a') }, ['a'], ['b Y408']],
    [
      'of what need not be done in one of its windows',
      { a: '[6月, { in: 2022-07, times: -2 }]', b: after('a') },
      ['a'],
      ['b Y408'],
    ],
    [
      'of a follow-up that need not be done',
      { a: '6月', b: '{ after: a, within: 3 days, times: -2 }', c: after('b') },
      ['a', 'b'],
      ['c Y408'],
    ],
    ['of a task that is wrong', { a: '6月31日', b: after('a'), c: after('b'), d: '6月' }, ['d'], ['a Y403']],
  ])('%s', (_name, whens, sound, wrong) => {
    expect(link(whens)).toEqual({ sound, wrong });
  });
});

describe('circles', () => {
  const idsTold = (whens: Readonly<Record<string, string>>): readonly unknown[] => {
    const tasks = Object.entries(whens).map(
      ([id, when]) => `  - { id: ${id}, title: 甲, when: ${when}, lead: 机关党委 }\n`,
    );
    return decoded(planWithTasks(`tasks:\n${tasks.join('')}`)).findings.map(
      ({ args }) => (args as { ids: unknown }).ids,
    );
  };

  test.each([
    ['of one', { a: after('a') }, [['a', 'a']]],
    [
      'of two',
      { a: after('b'), b: after('a') },
      [
        ['a', 'b', 'a'],
        ['b', 'a', 'b'],
      ],
    ],
    [
      'of three',
      { a: after('b'), b: after('c'), c: after('a') },
      [
        ['a', 'b', 'c', 'a'],
        ['b', 'c', 'a', 'b'],
        ['c', 'a', 'b', 'c'],
      ],
    ],
    [
      'two of two',
      { a: after('b'), b: after('a'), c: after('d'), d: after('c') },
      [
        ['a', 'b', 'a'],
        ['b', 'a', 'b'],
        ['c', 'd', 'c'],
        ['d', 'c', 'd'],
      ],
    ],
    [
      'behind a way in',
      { x: after('a'), a: after('b'), b: after('a') },
      [
        ['a', 'b', 'a'],
        ['b', 'a', 'b'],
      ],
    ],
  ])('%s', (_name, whens, ids) => {
    expect(idsTold(whens)).toEqual(ids);
    expect(link(whens).sound).toEqual([]);
  });

  test('what stands outside them is sound', () => {
    const whens = { a: after('b'), b: after('a'), c: '6月', d: after('c'), e: after('a') };
    expect(link(whens)).toEqual({ sound: ['c', 'd'], wrong: ['a Y303', 'b Y303'] });
  });

  test('no two that meet go undetected: none of their tasks is taken for sound', () => {
    const whens = { a: `[${after('b')}, ${after('c')}]`, b: after('a'), c: after('b') };
    expect(link(whens).sound).toEqual([]);
  });

  test('a chain as long as a plan is followed without exhausting the stack, either way round', () => {
    const ids = Array.from({ length: 2000 }, (_, index) => `t${index}`);
    const forth = Object.fromEntries(ids.map((id, index) => [id, index === 0 ? '6月' : after(`t${index - 1}`)]));
    const back = Object.fromEntries(ids.map((id, index) => [id, index === 1999 ? '6月' : after(`t${index + 1}`)]));
    const round = Object.fromEntries(ids.map((id, index) => [id, after(`t${(index + 1) % 2000}`)]));
    expect(link(forth).sound).toHaveLength(2000);
    expect(link(back).sound).toHaveLength(2000);
    expect(link(round)).toMatchObject({ sound: [], wrong: { length: 2000 } });
    expect(link({ ...forth, t0: '6月31日' })).toEqual({ sound: [], wrong: ['t0 Y403'] });
  });
});
