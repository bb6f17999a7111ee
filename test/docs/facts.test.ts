import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import schema from '../../schemas/output/facts.schema.json';
import { FACT_COLUMNS, FACTS_FORMAT } from '../../src/facts/columns';
import { encodeCsv } from '../../src/render/facts/csv';
import { encodeNdjson } from '../../src/render/facts/ndjson';
import { encodeParquet } from '../../src/render/facts/parquet';
import { STATES } from '../../src/model/assessment';
import { occurrencesOf } from '../../src/rollup/counts-sum';
import type { Counts, RollUp } from '../../src/rollup/roll-up';
import { askDuckdb, HAS_DUCKDB, type Answer } from '../support/duckdb';
import { cityOf, factsOf } from '../support/facts-of';
import { repositoryText } from '../support/repository-files';
import { fencedBlocks } from './readme-parts';

const ENGLISH = repositoryText('docs/facts.md');
const PAGES = [ENGLISH, repositoryText('docs/facts.zh-CN.md')] as const;

/** Some of these plans are broken, wholly or in part, and some organisations have the same rate. */
const CITY = cityOf({ plans: 24, tasks: 6, brokenEvery: 5 });

const TYPES = {
  text: ['text', '文字'],
  number: ['number', '整数'],
  day: ['day', '日期'],
  flag: ['flag', '真假'],
} as const;
const OR_NOTHING = [', or nothing', '，可空'] as const;

describe.each([0, 1] as const)('the page in language %i', (language) => {
  test('lists every column with its type', () => {
    const rows = [...PAGES[language].matchAll(/^\| `(\w+)` +\| (\S.*?) +\|/gm)].map(([, name, type]) => [name, type]);
    expect(rows).toEqual(
      FACT_COLUMNS.map(({ name, type, isOptional }) => [
        name,
        `${TYPES[type][language]}${isOptional ? OR_NOTHING[language] : ''}`,
      ]),
    );
  });

  test('names the format', () => {
    expect(PAGES[language]).toMatch(language === 0 ? `format ${FACTS_FORMAT}.` : `第 ${FACTS_FORMAT} 版格式`);
  });
});

test('the schema has every column, in order', () => {
  expect(Object.keys(schema.properties)).toEqual(FACT_COLUMNS.map(({ name }) => name));
  expect(schema.required).toEqual(FACT_COLUMNS.map(({ name }) => name));
});

test('every line of NDJSON fits the schema, and lacks nothing that it does not allow to lack', async () => {
  const { facts } = await factsOf(CITY, encodeNdjson());
  const lines = facts.toString().trimEnd().split('\n');
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  for (const line of lines) {
    validate(JSON.parse(line));
    expect(validate.errors ?? []).toEqual([]);
  }
  const optional = FACT_COLUMNS.filter(({ isOptional }) => isOptional).map(({ name }) => name);
  const bare = {
    ...(JSON.parse(lines[0] ?? '') as object),
    ...Object.fromEntries(optional.map((name) => [name, null])),
  };
  expect(validate(bare)).toBe(true);
});

test('the parts of a roll-up have no row in common, and together every row', async () => {
  const lines = async (shard?: RollUp['shard']): Promise<string[]> =>
    (await factsOf(CITY, encodeNdjson(), { shard })).facts.toString().split('\n').filter(Boolean);
  const parts = await Promise.all([1, 2, 3].map((number) => lines({ number, of: 3 })));
  expect(parts.every((part) => part.length > 0)).toBe(true);
  expect(parts.flat().sort()).toEqual((await lines()).sort());
});

(HAS_DUCKDB ? describe : describe.skip)('the statements for DuckDB (where it has a binding)', () => {
  const statements = fencedBlocks(ENGLISH.split('\n## DuckDB\n')[1]?.split('\n## ')[0] ?? '', 'sql');
  const [totals, organisations, units, sections, months, ...reading] = statements;
  let folder = '';
  let rolledUp: RollUp;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'facts-'));
    const write = async (name: string, encoder: Parameters<typeof factsOf>[1], shard?: RollUp['shard']) => {
      const { rollUp, facts } = await factsOf(CITY, encoder, { shard });
      writeFileSync(join(folder, name), facts);
      return rollUp;
    };
    rolledUp = await write('facts.parquet', encodeParquet());
    await write('facts.ndjson', encodeNdjson());
    await write('facts.csv', encodeCsv());
    for (const number of [1, 2]) await write(`facts-${number}.parquet`, encodeParquet(), { number, of: 2 });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** What a statement of the page answers, of the files in the test's folder. */
  const ask = (statement = '', file = 'facts.parquet'): Promise<readonly Answer[]> =>
    askDuckdb(statement.replaceAll('facts.parquet', file).replace(/'(facts[-*\d]*\.\w+)'/g, `'${folder}/$1'`));

  const rateOf = ({ counting, done }: Counts): number | null =>
    counting === 0 ? null : Math.round((done / counting) * 10_000) / 10_000;
  const figuresOf = (counts: Counts): Answer => ({
    overdue: String(counts.byState.overdue),
    completion_rate: rateOf(counts),
  });
  const totalsOf = (counts: Counts): Answer => ({
    occurrences: String(occurrencesOf(counts)),
    ...Object.fromEntries(STATES.map((state) => [state.replace('-', '_'), String(counts.byState[state])])),
    completion_rate: rateOf(counts),
  });

  test('are all of them looked at', () => {
    expect(statements).toHaveLength(7);
    expect(rolledUp.plans).toBeGreaterThan(15);
    expect(rolledUp.uncounted + rolledUp.partly).toBeGreaterThan(1);
  });

  test('give the totals of rollup', async () => {
    expect(await ask(totals)).toEqual([totalsOf(rolledUp.total)]);
  });

  test('give its organisations, the worst first', async () => {
    expect(await ask(organisations)).toEqual(
      rolledUp.organisations.map(({ name, folder: at, units: count, counts }) => ({
        organisation: name,
        folder: at,
        units: String(count),
        occurrences: String(occurrencesOf(counts)),
        ...figuresOf(counts),
      })),
    );
  });

  test('give its worst units', async () => {
    expect(rolledUp.worstUnits).toHaveLength(20);
    expect(await ask(units)).toEqual(
      rolledUp.worstUnits.map(({ name, organisation, folder: at, counts }) => ({
        unit: name,
        organisation,
        folder: at,
        ...figuresOf(counts),
      })),
    );
  });

  test('give its sections', async () => {
    expect(await ask(sections)).toEqual(
      rolledUp.sections.map(({ name, counts }) => ({
        section: name,
        occurrences: String(occurrencesOf(counts)),
        ...figuresOf(counts),
      })),
    );
  });

  test('give its months', async () => {
    expect(await ask(months)).toEqual(
      rolledUp.months.map(({ name, counts }) => ({
        month: name,
        occurrences: String(occurrencesOf(counts)),
        ...figuresOf(counts),
      })),
    );
  });

  test('give the same of the parts together as of the whole', async () => {
    for (const statement of [totals, organisations, units, sections, months]) {
      expect(await ask(statement, 'facts-*.parquet')).toEqual(await ask(statement));
    }
  });

  test.each(['NDJSON', 'csv'])('read %s', async (format) => {
    const statement = reading[format === 'NDJSON' ? 0 : 1];
    expect(await ask(statement)).toEqual([{ occurrences: String(occurrencesOf(rolledUp.total)) }]);
  });

  test.each(['NDJSON', 'csv'])('read the same rows from %s as from Parquet', async (format) => {
    const rows = (reading[format === 'NDJSON' ? 0 : 1] ?? '')
      .replace('count(*) AS occurrences', '*')
      .replace(/;\s*$/, '');
    const parquet = `SELECT * FROM 'facts.parquet'`;
    expect(await ask(`(${rows} EXCEPT ALL ${parquet}) UNION ALL (${parquet} EXCEPT ALL ${rows})`)).toEqual([]);
  });
});
