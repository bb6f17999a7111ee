import type { Block, Document } from '../document/blocks';
import { jsonText } from '../text/json-text';
import { formatDay } from '../time/civil-date';

/** A paper as JSON, shaped as `schemas/output/report.schema.json` says: its words block by block, without layout. */
export function renderDocumentJson({ kind, plan, asOf, period, title, blocks }: Document): string {
  return jsonText({
    format: 1,
    kind,
    plan: { title: plan.title, year: plan.year, organisation: plan.organisation },
    asOf: formatDay(asOf),
    period: period?.key,
    title,
    blocks: blocks.map(blockJson),
  });
}

/** Columns have no width here: that is layout. */
function blockJson(block: Block): Block | object {
  if (block.kind !== 'table') return block;
  return { ...block, columns: block.columns.map(({ key, title }) => ({ key, title })) };
}
