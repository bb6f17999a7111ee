import type { CliHost } from '../../src/cli/cli-host';
import { progressLine, type ProgressLine } from '../../src/cli/progress-line';
import type { Session } from '../../src/cli/session';
import { widthOf } from '../../src/text/width';
import { memoryHost, type MemoryHost } from '../support/memory-host';

interface Shown {
  readonly line: ProgressLine;
  readonly host: MemoryHost;
  /** Lets the clock go on. */
  readonly wait: (milliseconds: number) => void;
}

function shown(columns: number | undefined, wishes: Partial<Session> = {}): Shown {
  let now = 0;
  const machine = memoryHost(columns === undefined ? {} : { columns });
  const host: CliHost & MemoryHost = { ...machine, now: () => now };
  const line = progressLine({ host, language: 'zh', dataLanguage: 'zh', quiet: false, colour: true, ...wishes });
  return { line, host, wait: (milliseconds) => (now += milliseconds) };
}

/** What a terminal shows when all has been written, a carriage return going back over the line. */
function seen(written: string): string {
  const cells: string[] = [];
  let at = 0;
  for (const char of written) {
    if (char === '\r') {
      at = 0;
      continue;
    }
    for (let column = 0; column < widthOf(char); column++) cells[at++] = column === 0 ? char : '';
  }
  return cells.join('').trimEnd();
}

test('says how many are read of how many, with a bar', () => {
  const { line, host, wait } = shown(80);
  wait(100);
  line.show(3200, 10_000);
  expect(host.said.stderr).toBe('\r[######--------------] 已读 3,200 / 10,000 份计划 …');
});

test('in English', () => {
  const { line, host, wait } = shown(80, { language: 'en' });
  wait(100);
  line.show(999, 1000);
  expect(seen(host.said.stderr)).toBe('[###################-] 999 / 1,000 plans read …');
});

test('where no more are known than are read, there is no bar', () => {
  const { line, host, wait } = shown(80);
  wait(100);
  line.show(1_234_567, 1_234_567);
  expect(seen(host.said.stderr)).toBe('已读 1,234,567 份计划 …');
});

test('is written ten times a second at most, and not at all for what is done at once', () => {
  const { line, host, wait } = shown(80);
  for (let done = 1; done <= 99; done++) {
    line.show(done, 1000);
    wait(1);
  }
  expect(host.said.stderr).toBe('');
  for (let done = 100; done <= 1000; done++) {
    wait(1);
    line.show(done, 1000);
  }
  expect(host.said.stderr.split('\r')).toHaveLength(1 + 10);
});

test('a shorter line covers the longer one before it, and the end leaves nothing', () => {
  const { line, host, wait } = shown(80);
  wait(100);
  line.show(3200, 10_000);
  wait(100);
  line.show(10_000, 10_000);
  expect(seen(host.said.stderr)).toBe('已读 10,000 份计划 …');
  line.end();
  expect(seen(host.said.stderr)).toBe('');
  expect(host.said.stderr.endsWith('\r')).toBe(true);
});

test.each([80, 48, 47, 28, 27, 26, 25, 10, 1])('in %d columns no line reaches the last one', (columns) => {
  const { line, host, wait } = shown(columns);
  wait(100);
  line.show(3200, 10_000);
  const widths = host.said.stderr.split('\r').map(widthOf);
  expect(Math.max(...widths)).toBeLessThan(columns);
});

test.each<[string, number | undefined, Partial<Session>]>([
  ['in a pipe', undefined, {}],
  ['under --quiet', 80, { quiet: true }],
])('nothing is written %s', (_name, columns, wishes) => {
  const { line, host, wait } = shown(columns, wishes);
  wait(1000);
  line.show(1, 2);
  line.end();
  expect(host.said.stderr).toBe('');
});

test('an end without a beginning writes nothing', () => {
  const { line, host } = shown(80);
  line.show(1, 2);
  line.end();
  expect(host.said.stderr).toBe('');
});
