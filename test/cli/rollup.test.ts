import { main } from '../../src/cli/main';
import { outputSchema } from '../support/output-schema';
import { memoryHost, type MemoryHost } from '../support/memory-host';
import { xlsxParts } from '../support/xlsx-parts';

/** An office with one task a month that is named; a month that there is not makes an error. */
function office(name: string, ...whens: readonly string[]): Record<string, string> {
  const tasks = whens.map((when, at) => `          - { id: t${at}, title: 任务${at}, when: ${when}, lead: 办公室 }\n`);
  const head = `format: 1\ntitle: 2022年工作要点\nyear: 2022\norganisation: ${name}\nunits: [办公室]\nsections:\n`;
  const clause = '  - title: 一\n    clauses:\n      - label: 1\n        title: 学习\n        tasks:\n';
  return { [`plans/${name}/plan.yaml`]: head + clause + tasks.join('') };
}

const TWENTY_FIVE = Object.assign({}, ...Array.from({ length: 25 }, (_, at) => office(`第${at}局`, '5月'))) as Record<
  string,
  string
>;

async function run(host: MemoryHost, ...argv: readonly string[]): Promise<number> {
  return main(['rollup', ...argv, '--as-of', '2022-07-01'], host);
}

test('without a folder the nearest plans/ is rolled up', async () => {
  const host = memoryHost({ files: office('甲局', '5月') });
  expect(await run(host)).toBe(0);
  expect(host.said.stdout).toContain('1 个单位，1 份计划，1 个责任单位，1 期。');
  expect(host.said.stderr).toBe('');
});

test('of many problems some are told, with the number of the rest; JSON has all', async () => {
  const broken = (name: string): Record<string, string> =>
    office(name, ...Array.from({ length: 13 }, (_, at) => `6月${31 + at}日`));
  const host = memoryHost({ files: { ...broken('甲局'), ...broken('乙局') } });
  expect(await run(host, '--quiet', '--format', 'json')).toBe(1);
  const lines = host.said.stderr.trimEnd().split('\n');
  expect(lines).toHaveLength(21);
  expect(lines[0]).toBe('plans/乙局/plan.yaml:12:41 Y403 6月31日：6月没有31日');
  expect(lines[20]).toBe('另有 6 个问题没有列在这里，--format json 列出全部。');
  outputSchema('rollup')(host.said.stdout);
  expect((JSON.parse(host.said.stdout) as { readonly problems: readonly object[] }).problems).toHaveLength(26);
});

test('tables have twenty lines unless told, workbooks and JSON always all', async () => {
  const host = memoryHost({ files: TWENTY_FIVE });
  expect(await run(host, '--units', '0')).toBe(0);
  expect(host.said.stdout).toContain('共 25 个单位，以上是前 20 个');
  expect(await run(host, '--top', '2', '-o', 'city.xlsx')).toBe(0);
  const sheet = xlsxParts(host.written.get('city.xlsx') ?? new Uint8Array());
  expect([sheet.valueAt('各单位情况', 'B27'), sheet.valueAt('各单位情况', 'K27')]).toEqual(['第9局', 0]);
  expect(sheet.formatAt('各单位情况', 'K27').numberFormat).toBe('0.00%');
  host.said.stdout = '';
  expect(await run(host, '--top', '2', '--format', 'json')).toBe(0);
  expect((JSON.parse(host.said.stdout) as { readonly organisations: readonly object[] }).organisations).toHaveLength(
    25,
  );
});

test.each(['md', 'text', 'html'])('%s obeys --top', async (format) => {
  const host = memoryHost({ files: TWENTY_FIVE });
  expect(await run(host, '--top', '3', '--format', format)).toBe(0);
  expect(host.said.stdout.replaceAll(/\s/g, '')).toContain('共25个单位，以上是完成率最低的3个。');
});

test('a terminal sees how far reading has come, and nothing of it is left', async () => {
  const host = memoryHost({ files: TWENTY_FIVE, columns: 80 });
  let now = 0;
  expect(await run({ ...host, now: () => (now += 60) }, '--no-color')).toBe(0);
  expect(host.said.stderr).toMatch(/已读 \d+(?: \/ 25)? 份计划 …/);
  expect(host.said.stderr).toMatch(/\r +\r$/);
});

test('a pipe sees nothing of it', async () => {
  const host = memoryHost({ files: TWENTY_FIVE });
  let now = 0;
  expect(await run({ ...host, now: () => (now += 60) })).toBe(0);
  expect(host.said.stderr).toBe('');
});
