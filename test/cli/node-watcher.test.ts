import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeWatcher } from '../../src/cli/node-watcher';

let folder: string;
let watcher: NodeWatcher;

beforeEach(() => {
  // Without a clock that runs, only what the system tells can end the waiting.
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  folder = mkdtempSync(join(tmpdir(), 'yuetishi-watch-'));
  watcher = new NodeWatcher();
});

afterEach(() => {
  watcher.close();
  jest.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

describe('the system tells', () => {
  test.each<[string, () => void]>([
    ['of a new file', () => writeFileSync(join(folder, 'b.yaml'), '')],
    ['of a file that is written', () => writeFileSync(join(folder, 'a.yaml'), 'x')],
    ['of one that goes', () => rmSync(join(folder, 'a.yaml'))],
    ['of one that comes by another name', () => renameSync(join(folder, 'a.yaml'), join(folder, 'c.yaml'))],
    ['of a new folder', () => mkdirSync(join(folder, 'records'))],
  ])('%s', async (_what, change) => {
    writeFileSync(join(folder, 'a.yaml'), '');
    watcher.lookInto([folder]);
    change();
    expect(await watcher.next()).toBe('change');
  });

  test('of other folders no more', async () => {
    const [first, second] = ['1', '2'].map((name) => join(folder, name)) as [string, string];
    [first, second].forEach((path) => mkdirSync(path));
    watcher.lookInto([first]);
    watcher.lookInto([second]);
    let told = false;
    const next = watcher.next().then(() => (told = true));
    writeFileSync(join(first, 'a'), '');
    for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(told).toBe(false);
    writeFileSync(join(second, 'a'), '');
    await next;
  });
});

test('where it tells nothing, one looks from time to time', async () => {
  watcher.lookInto([join(folder, 'nowhere')]);
  const next = watcher.next();
  jest.runOnlyPendingTimers();
  expect(await next).toBe('change');
});

test('a pause lasts its time, whatever changes', async () => {
  watcher.lookInto([folder]);
  let isOver = false;
  const pause = watcher.pause().then(() => (isOver = true));
  writeFileSync(join(folder, 'a'), '');
  for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
  expect(isOver).toBe(false);
  await jest.advanceTimersByTimeAsync(1000);
  await pause;
  expect(await watcher.next()).toBe('change'); // which was noticed meanwhile
});

test('Ctrl-C ends any waiting, and stays in mind', async () => {
  const next = watcher.next();
  process.emit('SIGINT');
  expect(await next).toBe('stop');
  expect(await watcher.next()).toBe('stop');
  await watcher.pause();
});

test('when it is over, Ctrl-C is again what it is elsewhere', () => {
  const before = process.listenerCount('SIGINT');
  watcher.close();
  expect(process.listenerCount('SIGINT')).toBe(before - 1);
});
