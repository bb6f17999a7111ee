import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { FACT_COLUMNS } from '../../../src/facts/columns';
import type { FactRow } from '../../../src/facts/fact-row';
import { encodeCsv } from '../../../src/render/facts/csv';
import { encodeNdjson } from '../../../src/render/facts/ndjson';
import { encodeParquet } from '../../../src/render/facts/parquet';
import { formatDay } from '../../../src/time/civil-date';
import { askDuckdb, HAS_DUCKDB, type Answer } from '../../support/duckdb';
import { bytesOf } from '../../support/encoded-facts';
import { anyFact } from '../../support/sample-facts';

const TYPES = { text: 'VARCHAR', number: 'INTEGER', day: 'DATE', flag: 'BOOLEAN' };
const COLUMNS = `{ ${FACT_COLUMNS.map(({ name, type }) => `${name}: '${TYPES[type]}'`).join(', ')} }`;

const FORMATS = [
  { name: 'facts.parquet', encode: encodeParquet, read: (file: string) => `read_parquet('${file}')` },
  {
    name: 'facts.ndjson',
    encode: encodeNdjson,
    read: (file: string) => `read_json('${file}', format = 'newline_delimited', columns = ${COLUMNS})`,
  },
  {
    name: 'facts.csv',
    encode: encodeCsv,
    read: (file: string) =>
      `read_csv('${file}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', ` +
      `new_line = '\\n', allow_quoted_nulls = false, columns = ${COLUMNS})`,
  },
];

/** All columns. Texts behind a dot: the library takes a U+FEFF at the beginning of one for a mark, and drops it. */
const ALL = FACT_COLUMNS.map(({ name, type }) => (type === 'text' ? `'.' || ${name} AS ${name}` : name)).join(', ');

// A hundred files are written and read for each format: more than five seconds where the machine has other work.
jest.setTimeout(60_000);

/** A row as the library gives it. */
function asAnswer(row: FactRow): Answer {
  return Object.fromEntries(
    FACT_COLUMNS.map((column) => {
      const value = column.of(row) ?? null;
      if (typeof value === 'string') return [column.name, `.${value}`];
      return [column.name, column.type === 'day' && typeof value === 'number' ? formatDay(value) : value];
    }),
  );
}

(HAS_DUCKDB ? describe : describe.skip)('DuckDB (where it has a binding) reads back', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'facts-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each(FORMATS)('every row of $name', async ({ name, encode, read }) => {
    const file = join(folder, name);
    await fc.assert(
      fc.asyncProperty(fc.array(anyFact, { maxLength: 12 }), async (rows) => {
        writeFileSync(file, bytesOf(encode(), [rows]));
        expect(await askDuckdb(`SELECT ${ALL} FROM ${read(file)}`)).toEqual(rows.map(asAnswer));
      }),
    );
  });
});
