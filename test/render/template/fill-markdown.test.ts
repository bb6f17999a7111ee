import type { Document } from '../../../src/document/blocks';
import { inForm } from '../../../src/document/form/paper-form';
import { composeMonthlyPrompt } from '../../../src/document/monthly-prompt/compose';
import { fillMarkdown } from '../../../src/render/template/fill-markdown';
import { WrongTemplate } from '../../../src/render/template/wrong-template';
import { everyBlockWith, NASTY_TEXTS, sampleDocument } from '../../support/sample-document';
import { escapeMarkdown } from '../../../src/text/markdown-escape';
import { smallOffice } from '../../support/small-office';

const prompt = composeMonthlyPrompt(smallOffice());
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const fill = (template: string, document: Document = prompt): string => fillMarkdown(bytes(template), document);

test('texts are called by name, in either language', () => {
  expect(fill('{标题}|{主送}|{落款}|{日期}|{年}-{月}|{计划}|{单位}')).toBe(
    '2022年6月机关党建工作月提示|各责任单位：|市机关事务管理局机关党委|2022年6月1日|2022-6|2022年机关党建工作要点|市机关事务管理局\n',
  );
  expect(fill('{title}|{ date }|{organisation}')).toBe('2022年6月机关党建工作月提示|2022年6月1日|市机关事务管理局\n');
});

test('a text that the paper does not have is empty, and can be asked about', () => {
  expect(fill('{#期号}（{期号}）{/期号}{^期号}无期号{/期号}')).toBe('无期号\n');
  expect(fill('{#期号}（{期号}）{/期号}', inForm(prompt, { issue: 6 }))).toBe('（第6期）\n');
});

test('a notice gives head, recipients and copies', () => {
  const notice = inForm(prompt, { notice: { number: '机党〔2022〕5号', to: '各党支部', copy: '局党组' } });
  expect(fill('{版头}，{文号}，{主送}，{抄送}', notice)).toBe(
    '市机关事务管理局机关党委文件，机党〔2022〕5号，各党支部：，局党组\n',
  );
});

test('parts are gone through in their order', () => {
  expect(fill('{#部分}\n{序号}|{名称}|{文字}\n{/部分}\n').split('\n').slice(0, 2)).toEqual([
    '一|本月重点工作|一、本月重点工作',
    '二|常规工作|二、常规工作',
  ]);
});

test('a part is called by its name, and a table keeps its lines', () => {
  const template =
    '| 任务 | 时限 |\n| --- | --- |\n{#本月重点工作}\n{#行}\n| {工作任务} | {完成时限} |\n{/行}\n{/本月重点工作}\n';
  const lines = fill(template).split('\n');
  expect(lines[2]).toMatch(/^\| 评选表彰先进支部和优秀党员 \| .*6月26日.* \|$/);
  expect(lines.indexOf('')).toBe(lines.length - 1);
});

test('the body comes whole, block by block', () => {
  const template =
    '{#块}\n{#一级标题}\n## {文字}\n{/一级标题}\n{#二级标题}\n### {文字}\n{/二级标题}\n{#三级标题}\n#### {文字}\n{/三级标题}\n' +
    '{#附件标题}\n## {序号} {名称}\n{/附件标题}\n{#段落}\n{文字}\n{/段落}\n{#条目}\n{序号}. {文字}\n{/条目}\n' +
    '{#表}\n{#行}\n{#格}{名称}={值};{/格}\n{/行}\n{/表}\n{#数字}\n{名称}：{值}\n{/数字}\n{#图}\n{名称}\n{#柱}\n{名称} {值}\n{/柱}\n{/图}\n{/块}\n';
  expect(fill(template, sampleDocument(everyBlockWith('甲')))).toBe(
    [
      ...['甲', '## 甲', '### 甲', '#### 甲', '甲：1期', '完成率：甲', '甲', '甲 100分', '乙 甲'],
      ...['序号=1;甲=甲;', '序号=2;甲=;', '1. 甲', '2. 其次', '## 附件1 甲', ''],
    ].join('\n'),
  );
});

test.each(NASTY_TEXTS)('what it is filled with shows as the text that it is: %j', (text) => {
  const document = sampleDocument([{ kind: 'title', text }]);
  expect(fill('{标题}', { ...document, title: text })).toBe(`${escapeMarkdown(text)}\n`);
});

test('what it is filled with is never read as a template', () => {
  const title = '{落款}{#部分}{/x} __proto__ constructor';
  expect(fill('{标题}', { ...prompt, title })).toContain('{落款}{');
});

test.each([
  ['没有占位符', { kind: 'no-tags' }],
  ['', { kind: 'no-tags' }],
  ['{标提}', { kind: 'unknown-name', tag: '标提', nearest: '标题' }],
  ['{titel}', { kind: 'unknown-name', tag: 'titel', nearest: 'title' }],
  ['{#部份}{/部份}', { kind: 'unknown-name', tag: '#部份', nearest: '部分' }],
  ['{constructor}', { kind: 'unknown-name', tag: 'constructor' }],
  ['{__proto__}', { kind: 'unknown-name', tag: '__proto__' }],
  ['{标题.length}', { kind: 'unknown-name' }],
  ['{@标题}', { kind: 'unknown-name' }],
  ['{=<% %>=}', { kind: 'unknown-name' }],
  ['{}', { kind: 'unknown-name', tag: '' }],
  ['{#行}{工作任物}{/行}', { kind: 'unknown-name', tag: '工作任物', nearest: '工作任务' }],
  ['{名称}', { kind: 'outside-its-list', tag: '名称', list: '部分' }],
  ['{值}', { kind: 'outside-its-list', tag: '值' }],
  ['{部分}', { kind: 'list-as-text', tag: '部分' }],
  ['{#部分}{#附件}{/附件}{/部分}', { kind: 'list-elsewhere', tag: '#附件' }],
  ['{#块}{#块}{/块}{/块}', { kind: 'list-elsewhere', tag: '#块' }],
  ['{标题', { kind: 'unclosed-brace', tag: '标题' }],
  ['标题}', { kind: 'unopened-brace', tag: '标题' }],
  ['{{标题}}', { kind: 'doubled-brace' }],
  ['{#部分}', { kind: 'unclosed-list', tag: '部分' }],
  ['{/部分}', { kind: 'unopened-list', tag: '部分' }],
  ['{#部分}{#条目}{/部分}{/条目}', { kind: 'crossed-lists', tag: '条目', closedBy: '部分' }],
  ['｛标题｝', { kind: 'full-width-braces', tag: '｛标题｝' }],
  ['{#部分}{/部分}｛＃块｝', { kind: 'full-width-braces', tag: '｛＃块｝' }],
])('%s is told', (template, problem) => {
  expect(problemOf(() => fill(template))).toMatchObject(problem);
});

test('a template that is not UTF-8 is told', () => {
  expect(problemOf(() => fillMarkdown(Uint8Array.from([0xb1, 0xea]), prompt))).toEqual({ kind: 'not-utf-8' });
});

test('of a paper without a table, every column is possible', () => {
  const document = sampleDocument([{ kind: 'title', text: '甲' }]);
  expect(fill('{标题}{#行}{工作任务}{/行}', document)).toBe('2022年6月机关党建工作月提示\n');
});

test('line ends of Windows and a mark at the beginning make no difference', () => {
  const template = '# {标题}\n{#部分}\n{名称}\n{/部分}\n';
  expect(fill(`\ufeff${template.replaceAll('\n', '\r\n')}`)).toBe(fill(template));
});

function problemOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof WrongTemplate) return error.problem;
    throw error;
  }
  throw new Error('it was filled');
}
