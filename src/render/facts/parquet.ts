import { ByteWriter, ParquetWriter } from 'hyparquet-writer/src/index.js';
import { FACT_COLUMNS, FACTS_FORMAT, type FactColumn } from '../../facts/columns';
import type { FactRow } from '../../facts/fact-row';
import type { FactsEncoder } from './facts-encoder';

/** How many rows make a row group. */
export interface GroupSizes {
  /** From how many rows on the next organisation begins a group of its own. */
  readonly enough: number;
  /** How many rows one organisation may have before it is parted after all: they are kept until their group is written. */
  readonly most: number;
}

const GROUP_SIZES: GroupSizes = { enough: 50_000, most: 1_000_000 };

/** How much of a text its column's bounds keep, in bytes: names and paths whole, or folders that begin alike look the same. */
const LONGEST_BOUND = 256;

const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  number: { type: 'INT32' },
  day: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  flag: { type: 'BOOLEAN' },
} as const;

const SCHEMA = [
  { name: 'facts', num_children: FACT_COLUMNS.length },
  ...FACT_COLUMNS.map(({ name, type, isOptional }) => ({
    name,
    ...TYPES[type],
    repetition_type: isOptional ? ('OPTIONAL' as const) : ('REQUIRED' as const),
  })),
];

/**
 * Facts as Parquet: days as DATE, texts by dictionary, Snappy. A row group ends where an organisation does, so that an
 * engine that looks for one reads one group. Nothing of the clock or of the machine stands in it.
 */
export function encodeParquet({ enough, most } = GROUP_SIZES): FactsEncoder {
  const bytes = new ByteWriter();
  const file = new ParquetWriter({
    writer: bytes,
    schema: SCHEMA,
    statisticsTruncateLength: LONGEST_BOUND,
    createdBy: `yuetishi version ${FACTS_FORMAT}`,
    kvMetadata: [{ key: 'yuetishi.facts.format', value: String(FACTS_FORMAT) }],
  });
  let columns = emptyColumns();
  let waiting = 0;
  let last: FactRow | undefined;
  const writeGroup = (): void => {
    void file.write({ columnData: columns, rowGroupSize: waiting });
    columns = emptyColumns();
    waiting = 0;
  };
  return {
    add: (rows) => {
      for (const row of rows) {
        if (waiting >= most || (waiting >= enough && isOfAnother(row, last))) writeGroup();
        for (const { data, of } of columns) data.push(of(row));
        waiting++;
        last = row;
      }
      return taken(bytes);
    },
    end: () => {
      if (waiting > 0) writeGroup();
      void file.finish();
      return taken(bytes);
    },
  };
}

/** The values that wait to be written, by columns: rows need not be kept. */
function emptyColumns(): (Pick<FactColumn, 'name' | 'of'> & {
  readonly data: (string | number | boolean | undefined)[];
})[] {
  return FACT_COLUMNS.map(({ name, of }) => ({ name, of, data: [] }));
}

function isOfAnother(row: FactRow, last: FactRow | undefined): boolean {
  return last !== undefined && (last.folder !== row.folder || last.organisation !== row.organisation);
}

/** What was written since the last time. The writer goes on counting: offsets in the file are of the whole. */
function taken(bytes: ByteWriter): Uint8Array {
  const since = new Uint8Array(bytes.getBuffer());
  bytes.index = 0;
  return since;
}
