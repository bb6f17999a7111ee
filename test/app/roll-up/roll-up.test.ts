import { rollUp, type RollUpOutcome, type RollUpRequest } from '../../../src/app/roll-up/roll-up';
import { parseDay } from '../../../src/time/civil-date';
import { AS_OF_MANY_PLANS, manyPlans, type ManyPlans } from '../../../bench/many-plans';
import { memoryHost } from '../../support/memory-host';

const AS_OF = parseDay(AS_OF_MANY_PLANS) ?? 0;

function filesOf(wishes: ManyPlans): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const { folder, files: own } of manyPlans(wishes)) {
    for (const [path, bytes] of own) files[`city/${folder}/${path}`] = bytes;
  }
  return files;
}

function roll(
  files: Record<string, string | Uint8Array>,
  request: Partial<RollUpRequest> = {},
): Promise<RollUpOutcome> {
  return rollUp(memoryHost({ files }), { folders: ['city'], asOf: AS_OF, worstUnits: 5, ...request });
}

test('sound plans are counted, one organisation each, and nothing is told', async () => {
  const { rollUp: sum, failures, status } = await roll(filesOf({ plans: 6, tasks: 10 }));
  expect(failures).toEqual([]);
  expect(status).toBe(0);
  expect(sum).toMatchObject({ plans: 6, partly: 0, uncounted: 0, problems: [] });
  expect(sum.organisations).toHaveLength(6);
  expect(sum.organisations.map(({ folder }) => folder).sort()).toEqual(
    [1, 2, 3, 4, 5, 6].map((number) => `city/district-0001/office-00000${number}`),
  );
  expect(sum.worstUnits).toHaveLength(5);
});

test('what a plan says of its year counts and not its folder, however far down it says so', async () => {
  const files = Object.entries(filesOf({ plans: 2, tasks: 3 })).map(([path, bytes], index) => {
    const lines = index % 2 === 0 ? '# 说明\n'.repeat(2000) : '';
    const text = path.endsWith('plan.yaml') ? lines + new TextDecoder().decode(bytes) : bytes;
    return [path.replace('/plans/2022/', '/plans/2021/'), text] as const;
  });
  expect((await roll(Object.fromEntries(files))).rollUp).toMatchObject({ plans: 2, problems: [] });
});

test('the system is asked for each file of a plan once', async () => {
  const files = filesOf({ plans: 3, tasks: 5 });
  const host = memoryHost({ files });
  const read: string[] = [];
  const readFile: typeof host.readFile = (path, limit) => (read.push(path), host.readFile(path, limit));
  const readListedFile: typeof host.readListedFile = (path, memory) => (
    read.push(path),
    host.readListedFile(path, memory)
  );
  const reading = { ...host, readFile, readListedFile };
  const { rollUp: sum } = await rollUp(reading, { folders: ['city'], asOf: AS_OF, worstUnits: 5 });
  expect(sum.plans).toBe(3);
  expect(read.map((path) => path.slice(path.indexOf('city/'))).sort()).toEqual(Object.keys(files).sort());
});

test('a broken plan is told, and the others count', async () => {
  const { rollUp: sum, status } = await roll(filesOf({ plans: 8, tasks: 10, brokenEvery: 2 }));
  expect(status).toBe(1);
  expect(sum).toMatchObject({ plans: 5, partly: 1, uncounted: 3 });
  const told = sum.problems.map(({ file, line, code, isCounted }) => [file.slice(-35, -21), line, code, isCounted]);
  expect(told).toMatchInlineSnapshot(`
    [
      [
        "/office-000002",
        21,
        "Y301",
        true,
      ],
      [
        "/office-000004",
        8,
        "Y105",
        false,
      ],
      [
        "/office-000006",
        1,
        "Y202",
        false,
      ],
      [
        "/office-000006",
        1,
        "Y202",
        false,
      ],
      [
        "/office-000006",
        1,
        "Y202",
        false,
      ],
      [
        "/office-000008",
        8,
        "Y101",
        false,
      ],
    ]
  `);
});

test('a part of the organisations may have plans of other years only; of the whole that is told', async () => {
  const files = filesOf({ plans: 2, tasks: 3 });
  expect((await roll(files, { year: 2021 })).status).toBe(3);
  const parts = [1, 2].map((number) => roll(files, { year: 2021, shard: { number, of: 2 } }));
  for (const { failures, status } of await Promise.all(parts)) expect([failures, status]).toEqual([[], 0]);
});

test('of one plan twenty problems are told, and how many more there are', async () => {
  const tasks = Array.from({ length: 25 }, (_, at) => `{ id: t${at}, title: 学, when: 6月31日, lead: 办公室 }`).join(
    ', ',
  );
  const plan = `format: 1\ntitle: 要点\nyear: 2022\norganisation: 某局\nunits: [办公室]\nsections: [{ title: 一, clauses: [{ label: 1, title: 学习, tasks: [${tasks}] }] }]\n`;
  const { problems } = (await roll({ 'city/plan.yaml': plan })).rollUp;
  expect(problems).toHaveLength(21);
  const others = problems.find(({ code }) => code === undefined);
  expect([others?.file, others?.message.zh]).toEqual(['city/plan.yaml', '另有 5 个问题没有列出，请用 check 查看']);
});

test('of one whose errors were not counted to the end, at least how many more there are', async () => {
  const files = { 'city/plan.yaml': Array.from({ length: 10_001 }, (_, index) => `k${index}: 1\n`).join('') };
  const { problems } = (await roll(files)).rollUp;
  expect(problems.find(({ code }) => code === undefined)?.message).toEqual({
    zh: '另有至少 9981 个问题没有列出，请用 check 查看',
    en: 'at least 9981 more errors are not listed; check shows them',
  });
});
