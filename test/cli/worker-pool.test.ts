import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { NodeWorkerPool } from '../../src/cli/worker-pool';

/**
 * Does as it is told: waits until another question lies with it, or until another thread waits too; gives the length of what
 * it was given; ends; does so for want of memory as Node says it; makes a mistake.
 */
const WORKER = `
  const { parentPort, receiveMessageOnPort, workerData } = require('node:worker_threads');
  parentPort.on('message', (question) => {
    if (question === 'last') {
      Atomics.add(workerData.data, workerData.keepsCode ? 0 : 1, 1);
      return parentPort.close();
    }
    const [what, ...rest] = question;
    if (what === 'next') {
      let next;
      while (next === undefined) next = receiveMessageOnPort(parentPort);
      parentPort.postMessage(rest.length);
      return parentPort.postMessage(next.message.length - 1);
    }
    if (what === 'meet') {
      Atomics.add(workerData.data, 2, 1);
      while (Atomics.load(workerData.data, 2) < 2);
    }
    if (what === 'exit') process.exit(1);
    if (what === 'full') throw Object.assign(new Error('full'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
    if (what === 'throw') throw new Error('a mistake');
    parentPort.postMessage(rest.length);
  });`;

type Pool = NodeWorkerPool<readonly string[], number>;

let folder: string;
let pool: Pool;
/** How many threads were told that nothing more comes: those that keep code, and the others; and how many wait for each other. */
let ended: Int32Array;
beforeEach(() => {
  ended = new Int32Array(new SharedArrayBuffer(12));
  folder = mkdtempSync(join(tmpdir(), 'yuetishi-pool-'));
});
afterEach(() => {
  pool.close();
  rmSync(folder, { recursive: true });
});

function begin(count: number, code = WORKER): Pool {
  const file = join(folder, 'worker.js');
  writeFileSync(file, code);
  pool = new NodeWorkerPool(count, file, { work: 'roll-up', data: ended });
  return pool;
}

test('each question has its own answer, also where there are more of them than threads', async () => {
  begin(2);
  const lengths = [1, 2, 3, 4, 5];
  const all = await Promise.all(lengths.map((length) => pool.ask(['say', ...Array<string>(length).fill('x')])));
  expect(all).toEqual(lengths);
});

test('the next question lies with a thread before it has answered', async () => {
  begin(1);
  expect(await Promise.all([pool.ask(['next']), pool.ask(['say', 'x'])])).toEqual([0, 1]);
});

test('as long as a thread has no question, none has two', async () => {
  begin(2);
  expect(await Promise.all([pool.ask(['meet']), pool.ask(['meet', 'x'])])).toEqual([0, 1]);
});

test('a thread that ends has no answer, and the others have', async () => {
  begin(1);
  const all = await Promise.all([pool.ask(['say']), pool.ask(['exit']), pool.ask(['say', 'x']), pool.ask(['exit'])]);
  expect(all).toEqual([0, undefined, 1, undefined]);
});

test('a thread that has no memory left has no answer, and is no mistake of the program', async () => {
  begin(1);
  expect(await Promise.all([pool.ask(['full']), pool.ask(['say'])])).toEqual([undefined, 0]);
});

test('a mistake of the program is told as what it is', async () => {
  begin(1);
  await expect(pool.ask(['throw'])).rejects.toThrow('a mistake');
  expect(await pool.ask(['say'])).toEqual(0);
});

test('threads that end before they begin keep nobody waiting', async () => {
  begin(2, 'process.exit(1);');
  expect(await Promise.all([pool.ask(['say']), pool.ask(['say'])])).toEqual([undefined, undefined]);
});

test('threads that are done are told so, and one of them keeps the code', async () => {
  begin(2);
  await Promise.all([pool.ask(['say']), pool.ask(['say'])]);
  pool.close();
  while ((ended[0] ?? 0) + (ended[1] ?? 0) < 2) await setTimeout(1);
  expect([...ended.subarray(0, 2)]).toEqual([1, 1]);
});
