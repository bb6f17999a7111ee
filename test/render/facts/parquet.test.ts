import { parquetMetadata, parquetReadObjects, type FileMetaData } from 'hyparquet';
import { FACT_COLUMNS } from '../../../src/facts/columns';
import type { FactRow } from '../../../src/facts/fact-row';
import { encodeParquet, type GroupSizes } from '../../../src/render/facts/parquet';
import { day } from '../../support/sample-judgement';
import { bytesOf } from '../../support/encoded-facts';
import { sampleFact } from '../../support/sample-facts';

/** The rows of organisations of some sizes, a plan each. */
function plans(...sizes: readonly number[]): readonly (readonly FactRow[])[] {
  return sizes.map((size, index) => {
    const folder = `很长的一段路径/各区县和市直单位/第${String(index + 1).padStart(3, '0')}个单位`;
    return Array.from({ length: size }, (_, at) => sampleFact({ folder, occurrence: `${at}-1@2022-06` }));
  });
}

function metadataOf(file: Uint8Array): FileMetaData {
  return parquetMetadata(new Uint8Array(file).buffer);
}

const SMALL: GroupSizes = { enough: 50, most: 1000 };

function groupSizes(parts: readonly (readonly FactRow[])[], sizes = SMALL): number[] {
  return metadataOf(bytesOf(encodeParquet(sizes), parts)).row_groups.map((group) => Number(group.num_rows));
}

test('a day is a DATE, a text a STRING, a number and a flag what they are', () => {
  const { schema } = metadataOf(bytesOf(encodeParquet(), []));
  const typeOf = (name: string): unknown => schema.find((element) => element.name === name);
  expect(schema.slice(1).map(({ name }) => name)).toEqual(FACT_COLUMNS.map(({ name }) => name));
  expect(typeOf('due')).toMatchObject({ type: 'INT32', converted_type: 'DATE', repetition_type: 'REQUIRED' });
  expect(typeOf('done_on')).toMatchObject({ type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' });
  expect(typeOf('title')).toMatchObject({ type: 'BYTE_ARRAY', logical_type: { type: 'STRING' } });
  expect(typeOf('year')).toMatchObject({ type: 'INT32' });
  expect(typeOf('counts')).toMatchObject({ type: 'BOOLEAN' });
});

test('a file says which format its columns are, and nothing of the machine', () => {
  const metadata = metadataOf(bytesOf(encodeParquet(), plans(1)));
  expect(metadata.key_value_metadata).toEqual([{ key: 'yuetishi.facts.format', value: '1' }]);
  expect(metadata.created_by).toBe('yuetishi version 1');
});

test('without rows there is a file with columns', () => {
  expect(metadataOf(bytesOf(encodeParquet(), [[], []]))).toMatchObject({ num_rows: 0n, row_groups: [] });
});

test('what is not there is null', async () => {
  const file = bytesOf(encodeParquet(), [[sampleFact({ doneOn: undefined, section: undefined, max: undefined })]]);
  const [row] = await parquetReadObjects({ file: new Uint8Array(file).buffer });
  expect(row).toMatchObject({ done_on: null, section: null, times_max: null, stage: null, clause: '3' });
  expect(row?.['due']).toEqual(new Date(day('2022-06-26') * 86_400_000));
});

test.each<[string, readonly number[], readonly number[]]>([
  ['a few organisations share a row group', [3, 40, 5], [48]],
  ['a group ends with the organisation that fills it', [20, 20, 20, 20], [60, 20]],
  ['a group that is full to the last row takes no more', [50, 10], [50, 10]],
  ['a large organisation is not parted', [10, 120, 10], [130, 10]],
])('%s', (_name, sizes, groups) => {
  expect(groupSizes(plans(...sizes))).toEqual(groups);
});

test('organisations of one name are told apart by their folder', () => {
  const [first = [], second = []] = plans(50, 1);
  expect(groupSizes([first.map((row) => ({ ...row, organisation: '党委' })), second])).toEqual([50, 1]);
  const inOneFolder = second.map((row) => ({ ...row, folder: first[0]?.folder ?? '' }));
  expect(groupSizes([first, inOneFolder])).toEqual([51]);
  expect(groupSizes([first, inOneFolder.map((row) => ({ ...row, organisation: '纪委' }))])).toEqual([50, 1]);
});

test('only an organisation past all measure is parted, for its rows are kept until their group is written', () => {
  expect(groupSizes(plans(2010))).toEqual([1000, 1000, 10]);
});

test('each group tells the folders that it holds, however alike they begin', () => {
  const { row_groups: groups } = metadataOf(bytesOf(encodeParquet(SMALL), plans(50, 50)));
  const bounds = groups.map(({ columns }) => columns[1]?.meta_data?.statistics);
  expect(bounds.map((each) => [each?.min_value, each?.max_value])).toEqual([
    ['很长的一段路径/各区县和市直单位/第001个单位', '很长的一段路径/各区县和市直单位/第001个单位'],
    ['很长的一段路径/各区县和市直单位/第002个单位', '很长的一段路径/各区县和市直单位/第002个单位'],
  ]);
});

test('the same rows are the same bytes, however they come', () => {
  const parts = plans(30, 25, 10);
  const whole = bytesOf(encodeParquet(SMALL), [parts.flat()]);
  const one = parts.flat().map((row) => [row]);
  expect(Buffer.compare(bytesOf(encodeParquet(SMALL), parts), whole)).toBe(0);
  expect(Buffer.compare(bytesOf(encodeParquet(SMALL), one), whole)).toBe(0);
});

test('bytes come when a group is written, and not only at the end', () => {
  const encoder = encodeParquet(SMALL);
  const [first = [], second = []] = plans(50, 1);
  encoder.add(first);
  expect(encoder.add(second).length).toBeGreaterThan(1000);
});

test('a group of ordinary size has some fifty thousand rows', () => {
  const [rows = []] = plans(25_000);
  const parts = ['甲', '乙', '丙'].map((folder) => rows.map((row) => ({ ...row, folder })));
  expect(metadataOf(bytesOf(encodeParquet(), parts)).row_groups.map((group) => Number(group.num_rows))).toEqual([
    50_000, 25_000,
  ]);
});
