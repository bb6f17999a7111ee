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
  return [
    { kind: 'title', text },
    { kind: 'salutation', text },
    { kind: 'paragraph', text },
    { kind: 'heading', level: 1, text },
    { kind: 'heading', level: 2, text },
    { kind: 'heading', level: 3, text },
    {
      kind: 'table',
      columns: [
        { key: 'number', title: '序号', width: 1 },
        { key: 'task', title: text, width: 4 },
      ],
      rows: [
        { cells: { number: '1', task: text }, occurrences: ['3-1@2022-06'] },
        { cells: { number: '2', task: '' }, occurrences: [] },
      ],
    },
    {
      kind: 'list',
      items: [
        { text, occurrences: ['3-1@2022-06'] },
        { text: '其次', occurrences: [] },
      ],
    },
    { kind: 'signature', issuer: text, date: '2022年6月1日' },
  ];
}
