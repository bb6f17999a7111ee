/**
 * The names that a template can put between braces. Each has a Chinese and an English form that mean the same. A text is
 * written `{标题}`; a list is gone through with `{#部分}…{/部分}`, where the names within it hold.
 */
export interface TemplateName {
  readonly zh: string;
  readonly en: string;
  /** What holds inside each of its items; absent of a text. */
  readonly within?: readonly TemplateName[];
  /** Its items may hold more names, which the paper brings: the titles of a table's columns, of the paper's parts. */
  readonly isOpen?: true;
}

const TEXT: TemplateName = { zh: '文字', en: 'text' };
const NUMBER: TemplateName = { zh: '序号', en: 'number' };
const NAME: TemplateName = { zh: '名称', en: 'name' };
const VALUE: TemplateName = { zh: '值', en: 'value' };

const PARAGRAPHS: TemplateName = { zh: '段落', en: 'paragraphs', within: [TEXT] };
const ITEMS: TemplateName = { zh: '条目', en: 'items', within: [NUMBER, TEXT] };
const FIGURES: TemplateName = { zh: '数字', en: 'figures', within: [NAME, VALUE] };
const CELLS: TemplateName = { zh: '格', en: 'cells', within: [NAME, VALUE] };
const ROWS: TemplateName = { zh: '行', en: 'rows', within: [CELLS], isOpen: true };
const HEADS: TemplateName = { zh: '表头', en: 'heads', within: [NAME] };
const TABLES: TemplateName = { zh: '表', en: 'tables', within: [HEADS, ROWS] };
const BARS: TemplateName = { zh: '柱', en: 'bars', within: [NAME, VALUE] };
const CHARTS: TemplateName = { zh: '图', en: 'charts', within: [NAME, BARS] };
const ANNEXES: TemplateName = { zh: '附件', en: 'annexes', within: [NUMBER, NAME] };

/** Each block has exactly one of these; the others are empty in it. */
const BLOCKS: TemplateName = {
  zh: '块',
  en: 'blocks',
  within: [
    { zh: '一级标题', en: 'heading-1', within: [TEXT] },
    { zh: '二级标题', en: 'heading-2', within: [TEXT] },
    { zh: '三级标题', en: 'heading-3', within: [TEXT] },
    { zh: '附件标题', en: 'annex-heading', within: [NUMBER, NAME] },
    ...[PARAGRAPHS, ITEMS, TABLES, FIGURES, CHARTS],
  ],
};

const PARTS: TemplateName = {
  zh: '部分',
  en: 'parts',
  within: [NUMBER, NAME, TEXT, PARAGRAPHS, ITEMS, ROWS, TABLES, FIGURES, CHARTS, BLOCKS],
};

/** What holds inside a part, also where the part is called by its name: `{#本月重点工作}…{/本月重点工作}`. */
export const WITHIN_PART: readonly TemplateName[] = PARTS.within ?? [];

/** What holds outside of all lists. */
export const TEMPLATE_NAMES: readonly TemplateName[] = [
  { zh: '标题', en: 'title' },
  { zh: '期号', en: 'issue' },
  { zh: '版头', en: 'letterhead' },
  { zh: '文号', en: 'document-number' },
  { zh: '主送', en: 'to' },
  { zh: '抄送', en: 'copy' },
  { zh: '落款', en: 'issuer' },
  { zh: '日期', en: 'date' },
  { zh: '基准日', en: 'as-of' },
  { zh: '年', en: 'year' },
  { zh: '月', en: 'month' },
  { zh: '时段', en: 'period' },
  { zh: '计划', en: 'plan' },
  { zh: '单位', en: 'organisation' },
  { zh: '前言', en: 'opening', within: [TEXT] },
  PARTS,
  BLOCKS,
  ROWS,
  ANNEXES,
];

/** The name meant by a word in braces, among those that hold where it stands. */
export function nameFor(word: string, names: readonly TemplateName[]): TemplateName | undefined {
  return names.find(({ zh, en }) => zh === word || en === word.toLowerCase());
}

const CHINESE_NAMES = new Map(everyName(TEMPLATE_NAMES).map(({ zh, en }) => [en, zh]));

/** The name under which the data holds what a word in braces means. */
export function canonicalName(word: string): string {
  return CHINESE_NAMES.get(word.toLowerCase()) ?? word;
}

/** Whether a word means something somewhere in a template. */
export function isTemplateWord(word: string): boolean {
  return CHINESE_NAMES.has(word.toLowerCase()) || [...CHINESE_NAMES.values()].includes(word);
}

function everyName(names: readonly TemplateName[]): readonly TemplateName[] {
  return names.flatMap((name) => [name, ...everyName(name.within ?? [])]);
}
