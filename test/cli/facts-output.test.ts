import { AppError } from '../../src/app/app-error';
import { HostFailure } from '../../src/app/host';
import { rollUp, type RollUpOutcome, type RollUpRequest } from '../../src/app/roll-up/roll-up';
import { writingFacts } from '../../src/cli/facts-output';
import { main } from '../../src/cli/main';
import type { Session } from '../../src/cli/session';
import { encodeCsv } from '../../src/render/facts/csv';
import { encodeNdjson } from '../../src/render/facts/ndjson';
import { encodeParquet } from '../../src/render/facts/parquet';
import { AS_OF_MANY_PLANS } from '../../bench/many-plans';
import { cityOf, factsOf } from '../support/facts-of';
import { memoryHost, writtenText, type MachineWishes, type MemoryHost } from '../support/memory-host';
import { day } from '../support/sample-judgement';

const CITY = cityOf({ plans: 6, tasks: 4, brokenEvery: 3 });

/** A run that writes facts to a file, on a machine that has the plans and what a test adds to it. */
async function write(
  file: string,
  request: Partial<RollUpRequest> = {},
  wishes: MachineWishes = {},
): Promise<{ readonly host: MemoryHost; readonly outcome: RollUpOutcome }> {
  const host = memoryHost({ ...wishes, files: { ...CITY, ...wishes.files } });
  const session: Session = { host, language: 'en', dataLanguage: 'zh', quiet: false, colour: false };
  const asked = { folders: ['city'], asOf: day(AS_OF_MANY_PLANS), worstUnits: 5, ...request };
  const outcome = await writingFacts(session, file, (onJudged) => rollUp(host, { ...asked, onJudged }));
  return { host, outcome };
}

test.each([
  ['facts.parquet', encodeParquet],
  ['FACTS.PARQUET', encodeParquet],
  ['facts.ndjson', encodeNdjson],
  ['facts.jsonl', encodeNdjson],
  ['facts.csv', encodeCsv],
])('the ending of %s says the format', async (file, encode) => {
  const { host } = await write(file);
  const { facts } = await factsOf(CITY, encode());
  expect(facts.equals(host.written.get(file) ?? new Uint8Array())).toBe(true);
  expect(host.said).toEqual({ stdout: '', stderr: `Written to ${file}.\n` });
});

test('every plan that is counted has its rows, broken ones those of their sound parts', async () => {
  const { host, outcome } = await write('facts.ndjson');
  const rows = writtenText(host, 'facts.ndjson').trimEnd().split('\n');
  const { byState } = outcome.rollUp.total;
  expect(rows).toHaveLength(Object.values(byState).reduce((sum, count) => sum + count, 0));
  expect(outcome.rollUp).toMatchObject({ partly: 1, uncounted: 1 });
  expect(outcome.status).toBe(1);
});

test.each<[string, Partial<RollUpRequest>]>([
  ['however many threads are asked for', { workers: 4 }],
  ['with a folder for what is kept, empty or full', { cache: { folder: 'kept' } }],
])('the bytes are the same, %s', async (_name, request) => {
  const bytesOf = async (more: Partial<RollUpRequest>): Promise<Uint8Array> =>
    (await write('facts.parquet', more)).host.written.get('facts.parquet') ?? new Uint8Array();
  const plain = await bytesOf({ workers: 0 });
  expect(plain.length).toBeGreaterThan(1000);
  expect(await bytesOf(request)).toEqual(plain);
});

test.each(['facts.txt', 'facts', '-', 'facts.parquet.gz'])('%s names no format, and nothing is read', async (file) => {
  const failure = await write(file).catch((error: unknown) => error);
  if (!(failure instanceof AppError)) throw new Error('nothing was refused');
  expect(failure.wording.en).toBe(
    `The ending of "${file}" names no format of facts; --facts takes a file with .parquet, .ndjson, .jsonl, .csv.`,
  );
});

test('a folder that is not there is told before any plan is read', async () => {
  const failure = await write('none/facts.csv').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(HostFailure);
  expect(failure).toMatchObject({ path: '/office/none', reason: 'missing' });
});

test('where the roll-up finds nothing, what stood in the file stays', async () => {
  const { host, outcome } = await write('facts.csv', { folders: ['none'] }, { files: { 'facts.csv': 'old' } });
  expect(outcome.status).toBe(3);
  expect(host.written.size).toBe(0);
  expect(host.said.stderr).toBe('');
});

test('a part without any organisation is a file without rows', async () => {
  const parts = await Promise.all(
    Array.from({ length: 40 }, (_, index) => write('facts.csv', { shard: { number: index + 1, of: 40 } })),
  );
  const empty = parts.filter(({ outcome }) => outcome.rollUp.plans + outcome.rollUp.uncounted === 0);
  expect(empty.length).toBeGreaterThan(30);
  for (const { host } of empty) expect(writtenText(host, 'facts.csv')).toMatch(/^plan,folder,[\w,]+\n$/);
});

test('where reading ends in a failure, nothing is written', async () => {
  const host = memoryHost({ files: { ...CITY, 'facts.csv': 'old' } });
  const session: Session = { host, language: 'en', dataLanguage: 'zh', quiet: false, colour: false };
  await expect(writingFacts(session, 'facts.csv', () => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
  expect(host.written.size).toBe(0);
});

test('rollup prints what it prints without facts, and writes them', async () => {
  const argv = ['rollup', 'city', '--as-of', AS_OF_MANY_PLANS, '--format', 'json', '--no-cache', '--workers', '0'];
  const [plain, host] = [memoryHost({ files: CITY }), memoryHost({ files: CITY })];
  expect(await main(argv, plain)).toBe(1);
  expect(await main([...argv, '--facts', 'facts.csv'], host)).toBe(1);
  expect(host.said.stdout).toBe(plain.said.stdout);
  const { facts } = await factsOf(CITY, encodeCsv());
  expect(writtenText(host, 'facts.csv')).toBe(facts.toString());
});
