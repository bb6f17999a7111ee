import fc from 'fast-check';
import { listsIn, plansIn } from '../../../src/app/roll-up/batch';
import { BatchReader } from '../../../src/app/roll-up/batch-reader';
import { batchesOf } from '../../../src/app/roll-up/batches';
import { listedHost } from '../../../src/app/listed-host';
import { rollUp, type RollUpOutcome, type RollUpRequest } from '../../../src/app/roll-up/roll-up';
import type { RollUpHost } from '../../../src/app/roll-up/roll-up-host';
import { addCounts } from '../../support/added-counts';
import { parseDay } from '../../../src/time/civil-date';
import { AS_OF_MANY_PLANS } from '../../../bench/many-plans';
import { cityOf, rollUpHost } from '../../support/roll-up-host';

const AS_OF = parseDay(AS_OF_MANY_PLANS) ?? 0;
const FILES = cityOf({ plans: 150, tasks: 2, brokenEvery: 7 });
const HOST = rollUpHost(FILES);

function roll(host: RollUpHost, request: Partial<RollUpRequest> = {}): Promise<RollUpOutcome> {
  return rollUp(host, { folders: ['city'], asOf: AS_OF, worstUnits: 10, ...request });
}

/** A machine whose threads answer late, the later ones first, and die over some batches. */
function threaded(
  dies: (batch: number) => boolean = () => false,
  onListed: (path: string) => void = () => undefined,
  machine: RollUpHost = HOST,
): { host: RollUpHost; most: () => number } {
  let [batches, running, most] = [0, 0, 0];
  const host: RollUpHost = {
    ...machine,
    startWorkers: (_count, wishes) => {
      const own = listedHost({
        ...machine,
        entriesIn: (path) => {
          onListed(path);
          return machine.entriesIn(path);
        },
      });
      const reader = new BatchReader(own, wishes);
      return Promise.resolve({
        async ask(asked) {
          const batch = batches++;
          own.take(listsIn(asked));
          most = Math.max(most, ++running);
          for (let wait = 20 - batch; wait > 0; wait--) await Promise.resolve();
          running--;
          return dies(batch) ? undefined : reader.read(plansIn(asked));
        },
        close: () => undefined,
      });
    },
  };
  return { host, most: () => most };
}

test.each([0, 1, 2, 3, 4])('with %d threads the answer is the same', async (workers) => {
  const { host } = threaded();
  expect(JSON.stringify(await roll(host, { workers }))).toBe(JSON.stringify(await roll(HOST)));
});

test('no more than three batches a thread are under way, however many there are', async () => {
  const { host, most } = threaded(undefined, undefined, rollUpHost(cityOf({ plans: 500, tasks: 1 })));
  expect((await roll(host, { workers: 1 })).rollUp.plans).toBe(500);
  expect(most()).toBe(3);
});

test('plans of one folder that come into several batches are added up together', async () => {
  const one = Object.entries(FILES).map(([path, bytes]) => {
    const [, office = '', file = ''] = /office-(\d+)\/plans\/2022\/(.*)$/.exec(path) ?? [];
    // Three organisations keep all plans in the same folder.
    const text = Buffer.from(bytes)
      .toString()
      .replaceAll(/第\d+(\d)号单位/g, (_, digit) => `第${Number(digit) % 3}号单位`);
    return [`/office/city/plans/${office}/${file}`, text];
  });
  const host = rollUpHost(Object.fromEntries(one) as Record<string, string>);
  const alone = JSON.stringify((await roll(host, { onJudged: () => undefined })).rollUp);
  for (let run = 0; run < 2; run++) {
    expect(JSON.stringify((await roll(host, { cache: { folder: '/cache' } })).rollUp)).toBe(alone);
  }
  expect(host.kept.size).toBeGreaterThan(1);
});

test('what was listed on the way to the plans is not listed again in a thread', async () => {
  const listed: string[] = [];
  const { host } = threaded(
    () => false,
    (path) => listed.push(path),
  );
  await roll(host, { workers: 2 });
  const ofOffices = listed.filter((path) => path.includes('/office-'));
  expect(ofOffices).toHaveLength(150);
  expect(ofOffices.filter((path) => !path.endsWith('/records'))).toEqual([]);
});

test('a thread that ends takes its batch along, and one failure tells of it', async () => {
  const [{ rollUp: all }, { rollUp: left, failures, status }] = [
    await roll(HOST),
    await roll(threaded((batch) => batch === 0).host, { workers: 2 }),
  ];
  expect(failures).toHaveLength(1);
  expect(status).toBe(3);
  expect(left.plans).toBeLessThan(all.plans);
  expect(left.plans + left.uncounted).toBe(all.plans + all.uncounted);
});

test('threads are ended when all is read', async () => {
  const { host } = threaded();
  let closed = 0;
  const closing: RollUpHost = {
    ...host,
    startWorkers: async (count, wishes) => {
      const pool = await host.startWorkers(count, wishes);
      return pool && { ...pool, close: () => closed++ };
    },
  };
  await roll(closing, { workers: 2 });
  expect(closed).toBe(1);
});

test('the progress comes to as many as were found', async () => {
  const told: [number, number][] = [];
  await roll(HOST, { onProgress: (done, found) => told.push([done, found]) });
  expect(told.at(-1)).toEqual([150, 150]);
  told.forEach(([done, found]) => {
    expect(done).toBeLessThanOrEqual(found);
  });
});

test('each plan that is counted is given to who asks, in order, one at a time', async () => {
  const given: string[] = [];
  let isBusy = false;
  const { rollUp: sum } = await roll(HOST, {
    onJudged: async ({ plan }, folder) => {
      expect(isBusy).toBe(false);
      isBusy = true;
      await Promise.resolve();
      isBusy = false;
      given.push(`${folder} ${plan.organisation}`);
    },
  });
  expect(given).toHaveLength(sum.plans);
  expect(given).toEqual([...given].sort());
});

test('the parts of any number have each organisation once and add up to the whole', async () => {
  const host = rollUpHost(cityOf({ plans: 40, tasks: 2, brokenEvery: 7 }));
  const whole = (await roll(host)).rollUp;
  for (const of of [1, 3, 16]) {
    const parts = [];
    for (let number = 1; number <= of; number++) parts.push((await roll(host, { shard: { number, of } })).rollUp);
    const folders = parts.flatMap(({ organisations }) => organisations.map(({ folder }) => folder));
    expect([...folders].sort()).toEqual(whole.organisations.map(({ folder }) => folder).sort());
    expect(parts.reduce((sum, { plans }) => sum + plans, 0)).toBe(whole.plans);
    expect(parts.reduce((sum, { uncounted }) => sum + uncounted, 0)).toBe(whole.uncounted);
    expect(parts.flatMap(({ problems }) => problems)).toHaveLength(whole.problems.length);
    expect(addCounts(parts.map(({ total }) => total))).toEqual(whole.total);
    if (of === 16) expect(parts.filter(({ plans }) => plans > 0).length).toBeGreaterThan(8);
  }
});

test('a part does not depend on where all of it lies', async () => {
  const moved = Object.fromEntries(Object.entries(FILES).map(([path, bytes]) => [`/elsewhere${path}`, bytes]));
  const shard = { number: 2, of: 5 };
  const names = ({ rollUp: sum }: RollUpOutcome): string[] => sum.organisations.map(({ name }) => name);
  const there = await roll(rollUpHost(moved), { folders: ['/elsewhere/office/city'], shard });
  expect(names(there)).toEqual(names(await roll(HOST, { shard })));
});

test('one item more changes no batch but its own', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 200, maxLength: 600 }),
      fc.nat(),
      (items, at) => {
        const batches = (some: readonly string[]): string[] =>
          [...batchesOf(some, (item) => item)].map((batch) => batch.join('\n'));
        const before = new Set(batches(items));
        const more = [...items];
        more.splice(at % items.length, 0, 'one more');
        expect(batches(items).join('\n')).toBe(items.join('\n'));
        expect(batches(more).filter((batch) => !before.has(batch)).length).toBeLessThanOrEqual(2);
      },
    ),
    { numRuns: 20 },
  );
});
