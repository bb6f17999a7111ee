import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BatchRead } from '../../src/app/roll-up/batch';
import { NodeWorkerPool } from '../../src/cli/worker-pool';

const WISHES = { asOf: 19000, year: undefined, dueSoonDays: undefined, cache: undefined };

/** Answers a batch as its first plan says: with an answer, by ending, for want of memory as Node says it, or with a mistake. */
const WORKER = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ([what, ...rest]) => {
    if (what === 'exit') process.exit(1);
    if (what === 'full') throw Object.assign(new Error('full'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
    if (what === 'throw') throw new Error('a mistake');
    parentPort.postMessage({ reads: [['other-year', rest.length]], isKeptAnew: false });
  });`;

let folder: string;
let pool: NodeWorkerPool;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuetishi-pool-'));
});
afterEach(() => {
  pool.close();
  rmSync(folder, { recursive: true });
});

function begin(count: number, code = WORKER): NodeWorkerPool {
  const file = join(folder, 'worker.js');
  writeFileSync(file, code);
  pool = new NodeWorkerPool(count, WISHES, file);
  return pool;
}

const answer = (length: number): BatchRead => ({ reads: [['other-year', length]], isKeptAnew: false });

test('each batch has its own answer, also where there are more batches than threads', async () => {
  begin(2);
  const lengths = [1, 2, 3, 4, 5];
  const all = await Promise.all(lengths.map((length) => pool.read(['say', ...Array<string>(length).fill('x')])));
  expect(all).toEqual(lengths.map(answer));
});

test('a thread that ends has no answer for its batch, and the others are read', async () => {
  begin(1);
  const all = await Promise.all([
    pool.read(['say']),
    pool.read(['exit']),
    pool.read(['say', 'x']),
    pool.read(['exit']),
  ]);
  expect(all).toEqual([answer(0), undefined, answer(1), undefined]);
});

test('a thread that has no memory left has no answer, and is no mistake of the program', async () => {
  begin(1);
  expect(await Promise.all([pool.read(['full']), pool.read(['say'])])).toEqual([undefined, answer(0)]);
});

test('a mistake of the program is told as what it is', async () => {
  begin(1);
  await expect(pool.read(['throw'])).rejects.toThrow('a mistake');
  expect(await pool.read(['say'])).toEqual(answer(0));
});

test('threads that end before they begin keep nobody waiting', async () => {
  begin(2, 'process.exit(1);');
  expect(await Promise.all([pool.read(['say']), pool.read(['say'])])).toEqual([undefined, undefined]);
});
