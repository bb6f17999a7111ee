import type { Document } from '../../document/blocks';
import { partsOf } from './paper-parts';

/** The names that a paper brings along, for its templates. */
export interface PaperNames {
  readonly parts: readonly string[];
  /** The titles of the columns of all its tables. */
  readonly columns: readonly string[];
}

export function namesIn({ blocks }: Document): PaperNames {
  const tables = blocks.filter((block) => block.kind === 'table');
  return {
    parts: partsOf(blocks).parts.map(({ name }) => name),
    columns: [...new Set(tables.flatMap(({ columns }) => columns.map(({ title }) => title)))],
  };
}
