import fc from 'fast-check';
import stringWidth from 'string-width';
import { composeMonthlyPrompt } from '../../../src/document/monthly-prompt/compose';
import { renderDocumentText } from '../../../src/render/terminal/document-text';
import { oneLine, showUnsafe } from '../../../src/text/safe-text';
import { everyBlockWith, NASTY_TEXTS, sampleDocument } from '../../support/sample-document';
import { smallOffice } from '../../support/small-office';

test('every kind of block has its place', () => {
  expect(renderDocumentText(sampleDocument(everyBlockWith('文字')), 24)).toBe(
    `          文字
          文字

          文字
          文字

文字
　　文字

文字

文字

文字

文字 1期　　完成率 文字

文字
文字 █████████████ 100分
乙   ███████ 文字

序号  文字
----  ----
1     文字
2

1. 文字
2. 其次

　　附件：1. 文字
　　      2. 其次

                    文字
            2022年6月1日

附件1
          文字

────────────────────────

抄送：文字。
文字    2022年6月1日印发
`,
  );
});

test('long texts are wrapped, a list under its text', () => {
  const blocks = [
    { kind: 'paragraph', text: '党员干部要带头学习贯彻。' },
    { kind: 'list', items: [{ text: '各支部要把学习情况报机关党委。', occurrences: [] }] },
  ] as const;
  expect(renderDocumentText(sampleDocument(blocks), 18)).toBe(
    `　　党员干部要带头
学习贯彻。
1. 各支部要把学习
   情况报机关党
   委。
`,
  );
});

test('a title of an annex goes on under its beginning, where there is room beside what stands before it', () => {
  const titles = ['2022年第二季度明细表', '清单'];
  const linesIn = (width: number, ...listed: readonly string[]): readonly string[] =>
    renderDocumentText(sampleDocument([{ kind: 'annex-list', titles: listed }]), width)
      .trimEnd()
      .split('\n');
  expect(linesIn(26, ...titles)).toEqual(['　　附件：1. 2022年第二季', '             度明细表', '　　      2. 清单']);
  expect(linesIn(20, '2022年明细表')).toEqual(['　　附件：2022年明细', '          表']);
  expect(linesIn(16, '2022年明细表')).toEqual(['　　附件：2022年', '明细表']);
});

test('who printed a paper, and when, stand apart where they have room', () => {
  const imprint = { kind: 'imprint', copy: undefined, printedBy: '办公室', printedOn: '6月1日' } as const;
  expect(renderDocumentText(sampleDocument([imprint]), 24)).toBe('办公室        6月1日印发\n');
  expect(renderDocumentText(sampleDocument([imprint]), 16)).toBe('办公室　6月1日印\n发\n');
});

test('numbers of a list with ten items and more stand one under the other', () => {
  const items = Array.from({ length: 10 }, () => ({ text: '一项', occurrences: [] }));
  const lines = renderDocumentText(sampleDocument([{ kind: 'list', items }]), 40).split('\n');
  expect([lines[0], lines[9]]).toEqual(['1.  一项', '10. 一项']);
});

test('the paper of an office fits a terminal of 80 columns', () => {
  for (const line of renderDocumentText(composeMonthlyPrompt(smallOffice()), 80).split('\n')) {
    expect(stringWidth(line)).toBeLessThanOrEqual(80);
  }
});

/** All characters but white space. */
function inkOf(text: string): string {
  return text.replace(/\s+/g, '');
}

function sorted(text: string): readonly string[] {
  return [...inkOf(text)].sort((a, b) => (a < b ? -1 : Number(a > b)));
}

describe.each(NASTY_TEXTS.map((text) => [JSON.stringify(text).slice(0, 30), text]))('the text %s', (_, text) => {
  const rendered = renderDocumentText(sampleDocument(everyBlockWith(text)), 60);

  test('makes no line too wide', () => {
    for (const line of rendered.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(60);
  });

  test('sends nothing that a terminal would obey', () => {
    expect(showUnsafe(rendered)).toBe(rendered);
    expect(rendered).not.toMatch(/[\r\t]/);
  });

  test('loses no character', () => {
    const title = renderDocumentText(sampleDocument([{ kind: 'title', text }]), 60);
    expect(inkOf(title)).toBe(inkOf(oneLine(text)));
  });
});

test('a table keeps every character of every cell, at any width', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'中文，。（）“a1 -𠮷é|'), maxLength: 60 });
  const row = fc.record({ a: cell, b: cell, c: cell });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), fc.integer({ min: 12, max: 120 }), (rows, width) => {
      const columns = [
        { key: 'a', title: '甲', width: 1 },
        { key: 'b', title: '乙', width: 5 },
        { key: 'c', title: '丙', width: 2 },
      ];
      const table = { kind: 'table', columns, rows: rows.map((cells) => ({ cells, occurrences: [] })) } as const;
      const text = renderDocumentText(sampleDocument([table]), width);
      for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      const stacked = !text.startsWith('甲  ');
      const titles = stacked ? '甲：乙：丙：'.repeat(rows.length) : '甲乙丙';
      const body = stacked ? text : text.replace(/^-[- ]*$/m, '');
      expect(sorted(body)).toEqual(sorted(titles + rows.flatMap(({ a, b, c }) => [a, b, c]).join('')));
    }),
  );
});
