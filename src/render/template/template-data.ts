import type { Block, Document, TableBlock } from '../../document/blocks';
import { fullDate } from '../../document/wording/chinese-date';
import { civilOf, type Day } from '../../time/civil-date';
import type { Period } from '../../time/period';
import { partsOf, type Part } from './paper-parts';

/** What a template is filled with, by the Chinese names of `TEMPLATE_NAMES`, all of which are there. */
export interface TemplateRecord {
  readonly [name: string]: string | readonly TemplateRecord[];
}

/**
 * A paper as a template sees it: its texts by name, its body as parts and as blocks. Nothing is worked out here; what a
 * paper does not have is an empty text or list.
 */
export function templateData(document: Document): TemplateRecord {
  const { opening, parts } = partsOf(document.blocks);
  const body = [...opening, ...parts.flatMap(({ heading, blocks }) => [heading, ...blocks])];
  return {
    // A name that is always there wins over a part that is called the same.
    ...Object.fromEntries(parts.map((part) => [part.name, [partRecord(part)]] as const)),
    ...textsOf(document),
    前言: paragraphsIn(opening),
    部分: parts.map(partRecord),
    块: body.map(blockRecord),
    行: rowsIn(body),
    附件: document.blocks.flatMap((block) =>
      block.kind === 'annex-list' ? block.titles.map((title, index) => ({ 序号: String(index + 1), 名称: title })) : [],
    ),
  };
}

function textsOf({ title, plan, asOf, period, blocks }: Document): TemplateRecord {
  const letterhead = blocks.find((block) => block.kind === 'letterhead');
  const signature = blocks.find((block) => block.kind === 'signature');
  const textOf = (kind: Block['kind']): string => {
    const found = blocks.find((block) => block.kind === kind);
    return found !== undefined && 'text' in found ? found.text : '';
  };
  return {
    标题: title,
    期号: textOf('subtitle'),
    版头: letterhead?.mark ?? '',
    文号: letterhead?.number ?? '',
    主送: textOf('salutation'),
    抄送: blocks.find((block) => block.kind === 'imprint')?.copy ?? '',
    落款: signature?.issuer ?? '',
    日期: signature?.date ?? fullDate(asOf),
    基准日: fullDate(asOf),
    ...timeTexts(period, asOf),
    计划: plan.title,
    单位: plan.organisation,
  };
}

/** The year and the month that the paper is about; of a longer period only the year. */
function timeTexts(period: Period | undefined, asOf: Day): TemplateRecord {
  const { year, month } = civilOf(period?.first ?? asOf);
  const isMonth = period !== undefined && /^\d{4}-\d{2}$/.test(period.key);
  return { 年: String(year), 月: isMonth ? String(month) : '', 时段: period?.key ?? '' };
}

function partRecord({ heading, number, name, blocks }: Part): TemplateRecord {
  const tables = blocks.filter((block) => block.kind === 'table');
  return {
    ...{ 序号: number, 名称: name, 文字: 'text' in heading ? heading.text : name },
    段落: paragraphsIn(blocks),
    条目: blocks.flatMap((block) => itemsOf(block)),
    行: rowsIn(blocks),
    表: tables.map(tableRecord),
    数字: blocks.flatMap(figuresOf),
    图: blocks.flatMap(chartsOf),
    块: blocks.map(blockRecord),
  };
}

/** A block in the one list that is its kind's. */
function blockRecord(block: Block): TemplateRecord {
  const heading = (level: 1 | 2 | 3): readonly TemplateRecord[] =>
    block.kind === 'heading' && block.level === level ? [{ 文字: block.text }] : [];
  return {
    ...{ 一级标题: heading(1), 二级标题: heading(2), 三级标题: heading(3) },
    附件标题: block.kind === 'annex' ? [{ 序号: block.label, 名称: block.title }] : [],
    段落: paragraphsIn([block]),
    条目: itemsOf(block),
    表: block.kind === 'table' ? [tableRecord(block)] : [],
    数字: figuresOf(block),
    图: chartsOf(block),
  };
}

function paragraphsIn(blocks: readonly Block[]): readonly TemplateRecord[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [{ 文字: block.text }] : []));
}

function itemsOf(block: Block): readonly TemplateRecord[] {
  return block.kind === 'list' ? block.items.map(({ text }, index) => ({ 序号: String(index + 1), 文字: text })) : [];
}

function figuresOf(block: Block): readonly TemplateRecord[] {
  return block.kind === 'key-figures' ? block.items.map(({ label, value }) => ({ 名称: label, 值: value })) : [];
}

function chartsOf(block: Block): readonly TemplateRecord[] {
  if (block.kind !== 'chart') return [];
  return [{ 名称: block.title, 柱: block.bars.map(({ label, text }) => ({ 名称: label, 值: text })) }];
}

function rowsIn(blocks: readonly Block[]): readonly TemplateRecord[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? rowsOf(block) : []));
}

function tableRecord(table: TableBlock): TemplateRecord {
  return { 表头: table.columns.map(({ title }) => ({ 名称: title })), 行: rowsOf(table) };
}

/** Rows with their cells by the titles of the columns, and all cells in their order. */
function rowsOf({ columns, rows }: TableBlock): readonly TemplateRecord[] {
  return rows.map(({ cells }) => ({
    ...Object.fromEntries(columns.map(({ key, title }) => [title, cells[key] ?? ''] as const)),
    格: columns.map(({ key, title }) => ({ 名称: title, 值: cells[key] ?? '' })),
  }));
}
