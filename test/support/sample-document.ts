import type { Block, Document } from '../../src/document/blocks';
import { day, period } from './sample-judgement';

/** Texts that a careless renderer would obey, break or cut. */
export const NASTY_TEXTS: readonly string[] = [
  '甲|乙',
  '<b>加粗</b>',
  '`代码` *重* _点_ ~~删~~',
  '第一行\n第二行\r\n第三行',
  '反转\u202e文字',
  '\u001b[31m红色\u0007',
  '1. 像列表',
  '# 像标题',
  '\\|\\',
  '&lt;实体&gt;',
  '很长'.repeat(1000),
  'x'.repeat(2000),
];

/** A paper of the given blocks. */
export function sampleDocument(blocks: readonly Block[]): Document {
  return {
    kind: 'monthly-prompt',
    title: '2022年6月机关党建工作月提示',
    plan: { title: '2022年机关党建工作要点', year: 2022, organisation: '市机关事务管理局' },
    asOf: day('2022-06-01'),
    period: period('2022-06'),
    blocks,
  };
}

/** One block of every kind, the same text wherever a text can stand. */
export function everyBlockWith(text: string): readonly Block[] {
  const figures = [{ label: text, count: 1, of: 'occurrences', ids: ['3-1@2022-06'] }] as const;
  return [
    { kind: 'letterhead', mark: text, number: text },
    { kind: 'title', text },
    { kind: 'subtitle', text },
    { kind: 'salutation', text },
    { kind: 'paragraph', text, figures },
    { kind: 'heading', level: 1, text },
    { kind: 'heading', level: 2, text },
    { kind: 'heading', level: 3, text },
    {
      kind: 'key-figures',
      items: [
        { label: text, value: '1期', figures },
        { label: '完成率', value: text, figures },
      ],
    },
    {
      kind: 'chart',
      title: text,
      of: { label: text, value: text },
      full: 100,
      bars: [
        { label: text, value: 100, text: '100分', figures },
        { label: '乙', value: 50, text, figures: [] },
      ],
    },
    {
      kind: 'table',
      columns: [
        { key: 'number', title: '序号', width: 1 },
        { key: 'task', title: text, width: 4 },
      ],
      rows: [
        { cells: { number: '1', task: text }, occurrences: ['3-1@2022-06'], figures: { number: figures[0] } },
        { cells: { number: '2', task: '' }, occurrences: [] },
      ],
    },
    {
      kind: 'list',
      items: [
        { text, occurrences: ['3-1@2022-06'], figures },
        { text: '其次', occurrences: [] },
      ],
    },
    { kind: 'annex-list', titles: [text, '其次'] },
    { kind: 'signature', issuer: text, date: '2022年6月1日' },
    { kind: 'annex', label: '附件1', title: text },
    { kind: 'page-break' },
    { kind: 'imprint', copy: text, printedBy: text, printedOn: '2022年6月1日' },
  ];
}
