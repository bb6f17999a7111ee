import { main } from '../../src/cli/main';
import { memoryHost } from '../support/memory-host';
import { xlsxParts } from '../support/xlsx-parts';

const FILES = {
  'plans/2022/plan.yaml': `format: 1
title: 2022年机关党建工作要点
year: 2022
organisation: 市机关事务管理局
units: [机关党委]
sections:
  - title: 强化政治建设
    clauses:
      - { label: 1, title: 学习, tasks: [{ id: 3-1, title: 评选表彰先进支部, when: 6月, lead: 机关党委 }] }
`,
};

test('a paper as a workbook has its words, and its table on a sheet of its own', async () => {
  const host = memoryHost({ files: FILES });
  expect(await main(['report', '2022-06', '--as-of', '2022-06-01', '-o', '提示.xlsx'], host)).toBe(0);
  expect(host.said).toEqual({ stdout: '', stderr: '已写入 提示.xlsx。\n' });
  const parts = xlsxParts(host.written.get('提示.xlsx') ?? new Uint8Array());
  expect([...parts.sheets.keys()]).toEqual(['正文', '本月重点工作']);
  expect(parts.valueAt('本月重点工作', 'A3')).toBe(1);
  expect(parts.valueAt('本月重点工作', 'B3')).toBe('评选表彰先进支部');
});
