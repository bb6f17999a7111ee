import { main } from '../../src/cli/main';
import { memoryHost, writtenText, type MemoryHost } from '../support/memory-host';
import { xlsxParts } from '../support/xlsx-parts';

const FILES = {
  'plans/2022/plan.yaml': `format: 1
title: 2022年机关党建工作要点
year: 2022
organisation: 市机关事务管理局
units: [机关党委, 第一党支部, 第二党支部]
groups: { 各支部: [第一党支部, 第二党支部] }
sections:
  - title: 强化政治建设
    clauses:
      - label: 1
        title: 学习
        tasks:
          - { id: 3-1, title: 评选表彰先进支部, when: 6月, lead: 机关党委 }
          - { id: 12-1, title: 召开支部党员大会, when: 上半年2次, lead: 各支部 }
`,
};

async function exported(...words: readonly string[]): Promise<MemoryHost> {
  const host = memoryHost({ files: FILES });
  expect(await main(['ledger', 'export', ...words, '--as-of', '2022-07-01'], host)).toBe(0);
  return host;
}

function onlyFile({ written }: MemoryHost): Uint8Array {
  expect([...written.keys()]).toEqual(['台账.xlsx']);
  return written.get('台账.xlsx') ?? new Uint8Array();
}

test.each([[['台账.xlsx']], [['台账.xlsx', 'plans/2022']], [['-o', '台账.xlsx']], [['plans/2022', '-o', '台账.xlsx']]])(
  '%j writes a workbook with a sheet a unit',
  async (words) => {
    const host = await exported(...words);
    expect([...xlsxParts(onlyFile(host)).sheets.keys()]).toEqual(['机关党委', '第一党支部', '第二党支部']);
    expect(host.said).toEqual({ stdout: '', stderr: '已写入 台账.xlsx。\n' });
  },
);

test.each([
  ['第二党支部', ['第二党支部']],
  ['各支部', ['第一党支部', '第二党支部']],
])('--unit %s leaves the other sheets out', async (unit, sheets) => {
  expect([...xlsxParts(onlyFile(await exported('台账.xlsx', '--unit', unit))).sheets.keys()]).toEqual(sheets);
});

test('--format decides, whatever the file is called', async () => {
  const { written } = await exported('台账.dat', '--format', 'xlsx');
  expect([...xlsxParts(written.get('台账.dat') ?? new Uint8Array()).sheets.keys()]).toHaveLength(3);
});

test('csv is the same printed or written, whatever the file is called', async () => {
  const printed = (await exported('--format', 'csv')).said.stdout;
  expect(printed).toMatch(/^\ufeff序号,/);
  expect(writtenText(await exported('台账.csv'), '台账.csv')).toBe(printed);
  expect(writtenText(await exported('台账.txt', '--format', 'csv'), '台账.txt')).toBe(printed);
});

test('the same ledger is the same file', async () => {
  expect(onlyFile(await exported('台账.xlsx'))).toEqual(onlyFile(await exported('台账.xlsx')));
});
