import fc from 'fast-check';
import { inTriggerOrder } from '../../src/schedule/task-order';
import { sampleTask } from '../support/sample-judgement';
import { whenOf } from '../support/when-of';

/** Tasks by their ids, some of which follow another that stands anywhere in the plan. */
function tasksFollowing(after: Readonly<Record<string, string | undefined>>): ReturnType<typeof sampleTask>[] {
  return Object.entries(after).map(([id, trigger], order) =>
    sampleTask({ id, order, when: whenOf(trigger === undefined ? '6月' : `{ after: ${trigger}, within: 7 days }`) }),
  );
}

function idsInOrder(after: Readonly<Record<string, string | undefined>>): string {
  return inTriggerOrder(tasksFollowing(after))
    .map(({ id }) => id)
    .join(' ');
}

describe('tasks in the order in which they can be matched', () => {
  test('is the plan’s where nothing follows anything', () => {
    expect(idsInOrder({ c: undefined, a: undefined, b: undefined })).toBe('c a b');
  });

  test('puts what is followed before what follows it', () => {
    expect(idsInOrder({ a: 'b', b: 'c', c: undefined, d: undefined })).toBe('c b a d');
    expect(idsInOrder({ a: undefined, b: 'a', c: 'a' })).toBe('a b c');
  });

  test('passes over a trigger that is not there', () => expect(idsInOrder({ a: 'nowhere', b: undefined })).toBe('a b'));

  test('holds every task once, each behind those it follows', () => {
    const chain = fc
      .integer({ min: 1, max: 8 })
      .chain((count) =>
        fc.tuple(...[...Array(count).keys()].map((index) => fc.option(fc.integer({ min: index + 1, max: 9 })))),
      );
    const shuffled = chain.chain((links) => {
      const named = links.map((link, index): [string, string | undefined] => [
        `t${index}`,
        link === null ? undefined : `t${link}`,
      ]);
      return fc.shuffledSubarray(named, { minLength: named.length });
    });
    fc.assert(
      fc.property(shuffled, (named) => {
        const tasks = tasksFollowing(Object.fromEntries(named));
        const ids = inTriggerOrder(tasks).map(({ id }) => id);
        expect([...ids].sort()).toEqual(tasks.map(({ id }) => id).sort());
        for (const [id, trigger] of named) {
          if (trigger !== undefined && ids.includes(trigger))
            expect(ids.indexOf(trigger)).toBeLessThan(ids.indexOf(id));
        }
      }),
    );
  });
});
