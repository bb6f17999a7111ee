import fc from 'fast-check';
import { rollUp, type RollUpOutcome, type RollUpRequest } from '../../../src/app/roll-up/roll-up';
import { parseDay } from '../../../src/time/civil-date';
import { AS_OF_MANY_PLANS } from '../../../bench/many-plans';
import { cityOf, rollUpHost, type KeepingHost } from '../../support/roll-up-host';

const AS_OF = parseDay(AS_OF_MANY_PLANS) ?? 0;
const ORDINARY = '/office/city/district-0001/office-000001';
const CACHE = '/cache';

const PLAN = `${ORDINARY}/plans/2022/plan.yaml`;

function planText(files: Readonly<Record<string, string | Uint8Array>>): string {
  return Buffer.from(files[PLAN] ?? '').toString();
}

function roll(host: KeepingHost, request: Partial<RollUpRequest> = {}): Promise<RollUpOutcome> {
  const asked = { folders: ['city'], asOf: AS_OF, worstUnits: 5, cache: { folder: CACHE } };
  return rollUp(host, { ...asked, ...request });
}

/** As text, in which what is absent and what is undefined are the same. */
function said(outcome: RollUpOutcome): string {
  return JSON.stringify(outcome);
}

async function fresh(host: KeepingHost, request: Partial<RollUpRequest> = {}): Promise<string> {
  return said(await roll(host, { ...request, cache: undefined }));
}

const small = { plans: 8, tasks: 5, brokenEvery: 3 };

test('a second run says the same, and keeps nothing anew', async () => {
  const host = rollUpHost(cityOf(small));
  const first = said(await roll(host));
  expect(first).toBe(await fresh(host));
  const before = host.keptTimes;
  expect(before).toBeGreaterThan(0);
  expect(said(await roll(host))).toBe(first);
  expect(host.keptTimes).toBe(before);
});

test('where nothing is kept nothing is summed', async () => {
  const sha256 = (): never => {
    throw new Error('a sum was asked for');
  };
  const host = { ...rollUpHost(cityOf(small)), sha256, programSum: sha256 };
  expect((await roll(host, { cache: undefined })).rollUp.plans).toBeGreaterThan(0);
});

test.each<[string, (files: Record<string, string | Uint8Array>) => Record<string, string>]>([
  ['with many bytes', (files) => (Object.assign(files, { [PLAN]: planText(files) + '#'.repeat(99_000) }), {})],
  [
    'behind a link',
    (files) => {
      Object.assign(files, { '/elsewhere/plan.yaml': planText(files) });
      Reflect.deleteProperty(files, PLAN);
      return { [PLAN]: '/elsewhere/plan.yaml' };
    },
  ],
])('a plan %s is kept as others are', async (_, change) => {
  const files = cityOf({ plans: 1, tasks: 5 });
  const host = rollUpHost(files, change(files));
  const first = said(await roll(host));
  expect(host.keptTimes).toBe(1);
  expect(said(await roll(host))).toBe(first);
  expect(host.keptTimes).toBe(1);
});

test('where something was kept anew the folder is swept, and else left alone', async () => {
  const swept: string[] = [];
  const host = { ...rollUpHost(cityOf(small)), sweep: (folder: string) => swept.push(folder) };
  await roll(host);
  await roll(host);
  expect(swept).toEqual([CACHE]);
});

const bodyOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(64));

/** A kept file that says something else, with a sum as if this program had written it. */
function forged(host: KeepingHost, body: string): Uint8Array {
  return new TextEncoder().encode(host.sha256(new TextEncoder().encode(body)) + body);
}

test('what is kept is used', async () => {
  const files = cityOf({ plans: 1, tasks: 5 });
  const host = rollUpHost(files);
  await roll(host);
  for (const [path, bytes] of host.kept) {
    host.kept.set(path, forged(host, bodyOf(bytes).replace('第000001号单位', '另一个单位')));
  }
  expect((await roll(host)).rollUp.organisations[0]?.name).toBe('另一个单位');
});

const RECORD = '- { task: t1, unit: 办公室, date: 2022-01-05, recorded: 2022-01-05 }\n';

test.each<[string, (files: Record<string, string | Uint8Array>) => void]>([
  [
    'a plan',
    (files) =>
      (files[`${ORDINARY}/plans/2022/plan.yaml`] =
        files[`/office/city/district-0001/office-000002/plans/2022/plan.yaml`] ?? ''),
  ],
  ['a record more', (files) => (files[`${ORDINARY}/plans/2022/records/b.yaml`] = RECORD)],
  ['a wrong record', (files) => (files[`${ORDINARY}/plans/2022/records/a.yaml`] = '- { task: t99 }\n')],
  ['records too deep', (files) => (files[`${ORDINARY}/plans/2022/records/deep/b.yaml`] = RECORD)],
  ['records as text', (files) => (files[`${ORDINARY}/plans/2022/records/b.yaml.txt`] = RECORD)],
  ['a calendar', (files) => (files[`${ORDINARY}/plans/calendars/cn.yaml`] = 'years: wrong\n')],
  ['settings', (files) => (files['/office/yuetishi.yaml'] = 'rules: { duplicate-id: off }\n')],
  ['settings of one office', (files) => (files[`${ORDINARY}/yuetishi.yaml`] = 'nonsense: 1\n')],
  ['settings nearly', (files) => (files['/office/city/yuetishi.yml'] = 'fail-on: error\n')],
  ['settings beside a plan', (files) => (files[`${ORDINARY}/plans/2022/yuetishi.yaml`] = 'nonsense: 1\n')],
  ['settings in capitals', (files) => (files[`${ORDINARY}/plans/YUETISHI.YML.TXT`] = 'fail-on: error\n')],
])('a change of %s is seen', async (_, change) => {
  const files = cityOf(small);
  const host = rollUpHost(files);
  const before = said(await roll(host));
  change(files);
  const after = await fresh(rollUpHost(files));
  expect(said(await roll(host))).toBe(after);
  expect(said(await roll(host))).toBe(after);
  expect(after).not.toBe(before);
});

test('that an office has become a repository, for which settings above it are none, is seen', async () => {
  const files = { ...cityOf(small), '/office/city/yuetishi.yaml': 'nonsense: 1\n' };
  const host = rollUpHost(files);
  const before = said(await roll(host));
  for (const path of Object.keys(files).filter((each) => each.endsWith('/plans/2022/plan.yaml'))) {
    Object.assign(files, { [path.replace('plans/2022/plan.yaml', '.git/HEAD')]: '' });
  }
  const after = await fresh(rollUpHost(files));
  expect(said(await roll(host))).toBe(after);
  expect(after).not.toBe(before);
});

test.each<[string, Partial<RollUpRequest>]>([
  ['date', { asOf: AS_OF + 30 }],
  ['number of days before the due date', { dueSoonDays: 60 }],
  ['year', { year: 2021 }],
])('another %s is another question', async (_, request) => {
  const host = rollUpHost(cityOf(small));
  await roll(host);
  expect(said(await roll(host, request))).toBe(await fresh(host, request));
});

test('what moves from the end of one file to the beginning of the next is seen', async () => {
  const [first, next] = [`${ORDINARY}/plans/2022/records/b.yaml`, `${ORDINARY}/plans/2022/records/c.yaml`];
  const wrong = '- { task: t99, date: 2022-01-05 }\n';
  const files: Record<string, string | Uint8Array> = { ...cityOf(small), [first]: wrong, [next]: '' };
  const host = rollUpHost(files);
  const before = said(await roll(host));
  Object.assign(files, { [first]: '', [next]: wrong });
  const after = said(await roll(host));
  expect(after).toBe(await fresh(rollUpHost(files)));
  expect(after).not.toBe(before);
});

test('seen from another folder, from which paths are shown otherwise, it is another question', async () => {
  const host = rollUpHost(cityOf(small));
  await roll(host);
  const inside = { ...host, workingFolder: '/office/city' };
  const request = { folders: ['.'] };
  expect(said(await roll(inside, request))).toBe(await fresh(inside, request));
});

test('another build of the program reads nothing of what this one kept', async () => {
  const host = rollUpHost(cityOf(small));
  await roll(host);
  const before = host.keptTimes;
  host.program = 'another program';
  await roll(host);
  expect(host.keptTimes).toBe(before * 2);
});

test('whatever happens to what is kept, the answer is the same', async () => {
  const host = rollUpHost(cityOf({ plans: 3, tasks: 3 }));
  const right = said(await roll(host));
  const whole = [...host.kept];
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.nat(255),
      fc.constantFrom('change', 'cut', 'empty', 'double', 'gone'),
      async (at, byte, how) => {
        for (const [path, bytes] of whole) {
          const index = at % bytes.length;
          if (how === 'gone') host.kept.delete(path);
          else if (how === 'change')
            host.kept.set(
              path,
              bytes.map((each, place) => (place === index ? byte : each)),
            );
          else
            host.kept.set(
              path,
              how === 'double' ? Uint8Array.from([...bytes, ...bytes]) : bytes.slice(0, how === 'cut' ? index : 0),
            );
        }
        expect(said(await roll(host))).toBe(right);
      },
    ),
    { numRuns: 60 },
  );
});

/** A value with each of its parts, one at a time, made another. */
function* othersOf(value: unknown): Generator<unknown> {
  const kinds = [null, true, -1, 1.5, 1e300, 'x', [], ['x'], {}, { length: 2 }];
  yield* kinds.filter((other) => typeof other !== typeof value || Array.isArray(other) !== Array.isArray(value));
  if (typeof value === 'number') yield value + 1;
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    yield value.slice(0, -1);
    yield [...(value as readonly unknown[]), 0];
    for (const [index, item] of value.entries()) for (const other of othersOf(item)) yield value.with(index, other);
  } else {
    for (const [key, item] of Object.entries(value)) {
      yield { ...value, [key]: undefined };
      for (const other of othersOf(item)) yield { ...value, [key]: other };
    }
  }
}

/** What cannot be told from what is right: how a text reads, a place, a year, and what was refused. */
const NOT_TOLD = /^(?:\["other-year",\d+\]|.*"summary":null\}\])$/;

/** Rolls up with each text in place of the kept file, under a right sum. */
async function expectNoNumberWrong(host: KeepingHost, bodies: readonly string[]): Promise<void> {
  const right = await fresh(host);
  const [path = ''] = host.kept.keys();
  const numbers = (outcome: string): unknown => {
    const { total, months, organisations } = (JSON.parse(outcome) as RollUpOutcome).rollUp;
    return { total, months, organisations: organisations.map(({ counts }) => counts) };
  };
  for (const body of bodies) {
    host.kept.set(path, forged(host, body));
    expect({ body, numbers: numbers(said(await roll(host))) }).toEqual({ body, numbers: numbers(right) });
  }
}

test('whatever is put in the place of a plan with a right sum, no number is wrong, and nothing is a bug', async () => {
  const host = rollUpHost(cityOf({ plans: 1, tasks: 3 }));
  await roll(host);
  const [[, bytes] = ['', new Uint8Array()]] = host.kept;
  const [, , plan = '', sum = '', read = ''] = bodyOf(bytes).split('\n');
  const reads = [...othersOf(JSON.parse(read))]
    .map((other) => JSON.stringify(other))
    .filter((each) => !NOT_TOLD.test(each));
  expect(reads.length).toBeGreaterThan(300);
  const bodies = [
    ...reads.map((other) => `${plan}\n${sum}\n${other}\n`),
    ...[...read].map((_, end) => `${plan}\n${sum}\n${read.slice(0, end)}\n`),
    ...['{', 'null', '[]', '7', ''].map((other) => `${other}\n${sum}\n${read}\n`),
    ...['', '\n', '\n\n\n', `${plan}\n${sum}\n`, `${sum}\n${read}\n`, `${read}\n${plan}\n${sum}\n`],
  ];
  // Nothing is kept of the whole.
  await expectNoNumberWrong(host, [...bodies.map((body) => `\n\n${body}`), '', '\n', `${sum}\n`]);
});

test('whatever is put in the place of what a batch adds up to with a right sum, no number is wrong, and nothing is a bug', async () => {
  const host = rollUpHost(cityOf({ plans: 3, tasks: 1 }));
  await roll(host);
  expect(host.kept.size).toBe(1);
  const [[, bytes] = ['', new Uint8Array()]] = host.kept;
  const [sum = '', whole = '', ...plans] = bodyOf(bytes).split('\n');
  const [first, between, last] = JSON.parse(whole) as readonly [unknown[], { organisations: unknown[] }, unknown[]];
  expect([first, between.organisations, last].map(({ length }) => length)).toEqual([1, 1, 1]);
  const others = [...othersOf(between)].map((other) => [first, other, last]);
  expect(others.length).toBeGreaterThan(300);
  const moved = [
    [[...first, ...last], between, []],
    [[], between, []],
    [first, between],
    [first, between, last, []],
  ];
  const wholes = [...others, ...moved].map((each) => JSON.stringify(each));
  const cut = [...whole].map((_, end) => whole.slice(0, end)).filter((_, end) => end % 7 === 0);
  const rest = plans.join('\n');
  await expectNoNumberWrong(
    host,
    [...wholes, ...cut].map((each) => `${sum}\n${each}\n${rest}`),
  );
});

test('where one plan of a batch has changed, the others are not read again', async () => {
  const files = cityOf({ plans: 3, tasks: 2 });
  const host = rollUpHost(files);
  await roll(host);
  for (const [path, bytes] of host.kept) {
    host.kept.set(path, forged(host, bodyOf(bytes).replaceAll('第000002号单位', '另一个单位')));
  }
  files[PLAN] = `${planText(files)}# changed\n`;
  expect((await roll(host)).rollUp.organisations.map(({ name }) => name)).toContain('另一个单位');
});

test.each([0, 1, 40])(
  'how many of the worst units are wanted, here %d, is known to what is kept',
  async (worstUnits) => {
    const host = rollUpHost(cityOf(small));
    await roll(host);
    expect(said(await roll(host, { worstUnits }))).toBe(await fresh(host, { worstUnits }));
  },
);
