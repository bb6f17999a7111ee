import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeMonthlyPrompt } from '../../src/document/monthly-prompt/compose';
import { renderDocumentMarkdown } from '../../src/render/document-markdown';
import { showUnsafe } from '../../src/text/safe-text';
import { everyBlockWith, NASTY_TEXTS, sampleDocument } from '../support/sample-document';
import { smallOffice } from '../support/small-office';

describe('every kind of block', () => {
  test('has its Markdown', () => {
    expect(renderDocumentMarkdown(sampleDocument(everyBlockWith('文字')))).toBe(
      [
        '文字',
        '文字',
        '# 文字',
        '文字',
        '文字',
        '文字',
        '## 文字',
        '### 文字',
        '#### 文字',
        '- 文字：1期\n- 完成率：文字',
        '文字',
        '| 文字 | 文字 |\n| --- | --- |\n| 文字 | 100分 |\n| 乙 | 文字 |',
        '| 序号 | 文字 |\n| --- | --- |\n| 1 | 文字 |\n| 2 |  |',
        '1. 文字\n2. 其次',
        '附件：',
        '1. 文字\n2. 其次',
        '文字',
        '2022年6月1日',
        '## 附件1　文字',
        '---',
        '抄送：文字。',
        '文字　2022年6月1日印发\n',
      ].join('\n\n'),
    );
  });

  test('a paper of several sheets has its own title above theirs', () => {
    const sheet = [
      { kind: 'title', text: '甲' },
      { kind: 'heading', level: 1, text: '一、乙' },
    ] as const;
    const paper = { ...sampleDocument([...sheet, { kind: 'page-break' }, ...sheet]), title: '总' };
    expect(renderDocumentMarkdown(paper)).toBe('# 总\n\n## 甲\n\n### 一、乙\n\n---\n\n## 甲\n\n### 一、乙\n');
  });

  test('the imprint is parted from what stands above it by one rule', () => {
    const imprint = { kind: 'imprint', copy: undefined, printedBy: '甲', printedOn: '乙' } as const;
    const rest = { kind: 'paragraph', text: '丙' } as const;
    const title = { kind: 'title', text: '丁' } as const;
    expect(renderDocumentMarkdown(sampleDocument([title, rest, imprint]))).toBe('# 丁\n\n丙\n\n---\n\n甲　乙印发\n');
    expect(renderDocumentMarkdown(sampleDocument([title, { kind: 'page-break' }, imprint]))).toBe(
      '# 丁\n\n---\n\n甲　乙印发\n',
    );
  });

  test('a cell that a row does not have is empty', () => {
    const columns = [
      { key: 'a', title: '甲', width: 1 },
      { key: 'b', title: '乙', width: 1 },
    ];
    const table = { kind: 'table', columns, rows: [{ cells: { b: '有' }, occurrences: [] }] } as const;
    expect(renderDocumentMarkdown(sampleDocument([table]))).toContain('|  | 有 |');
  });
});

describe.each(NASTY_TEXTS.map((text) => [JSON.stringify(text).slice(0, 30), text]))('the text %s', (_, text) => {
  const markdown = renderDocumentMarkdown(sampleDocument(everyBlockWith(text)));
  const lines = markdown.split('\n');

  test('adds no line', () => {
    const plain = renderDocumentMarkdown(sampleDocument(everyBlockWith('文字')));
    expect(lines).toHaveLength(plain.split('\n').length);
  });

  test('adds no cell', () => {
    const tableLines = lines.filter((line) => line.startsWith('|'));
    expect(tableLines).toHaveLength(8);
    for (const line of tableLines) expect(line.replace(/\\./g, '').match(/\|/g)).toHaveLength(3);
  });

  test('brings neither HTML nor what a terminal would obey', () => {
    expect(markdown).not.toMatch(/[<>]/);
    expect(showUnsafe(markdown)).toBe(markdown);
  });

  test('is there whole', () => {
    const [word = ''] = /\p{Script=Han}+|x+/u.exec(text) ?? ['\\'];
    expect(markdown.split(word).length - 1).toBeGreaterThanOrEqual(9);
  });
});

test('the paper of a small office reads as it was approved', () => {
  const golden = readFileSync(join(__dirname, '..', 'goldens', 'monthly-prompt.md'), 'utf8');
  expect(renderDocumentMarkdown(composeMonthlyPrompt(smallOffice()))).toBe(golden);
});
