import { main } from '../../src/cli/main';
import { memoryHost } from '../support/memory-host';

const UNITS = ['一', '二', '三', '四', '五', '六', '七'].map((number) => `第${number}党支部`).join(', ');

/** Seven branches that owe a report each week, and have sent none. */
const FILES = {
  'plans/2022/plan.yaml': `format: 1
title: 2022年机关党建工作要点
year: 2022
organisation: 市某局
units: [${UNITS}]
groups: { 各支部: [${UNITS}] }
sections:
  - title: 学习
    clauses:
      - { label: 1, title: 学习, tasks: [{ id: 1-1, title: 报送周报, when: 每周, lead: 各支部 }] }
`,
};

async function notice(file: string): Promise<{ exit: number; stderr: string; files: readonly string[] }> {
  const host = memoryHost({ files: FILES });
  const exit = await main(['notice', '--stage', '督办', '--as-of', '2022-12-31', '-o', file, '--lang', 'en'], host);
  return { exit, stderr: host.said.stderr, files: [...host.written.keys()] };
}

test('more sheets than a Word file can take are refused, with another way', async () => {
  const { exit, stderr, files } = await notice('sheets.docx');
  expect(stderr).toMatch(/^There are 3\d\d sheets, and a Word file takes 300; .*\.html/);
  expect(exit).toBe(2);
  expect(files).toEqual([]);
});

test('as a web page they are not', async () => {
  expect(await notice('sheets.html')).toMatchObject({ exit: 0, files: ['sheets.html'] });
});
