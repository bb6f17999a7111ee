import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../src/cli/main';
import { memoryHost } from '../support/memory-host';
import { outputSchema } from '../support/output-schema';

/** The plan of 2022 with its records: every state and stage occurs in it at some date. */
const FILES = Object.fromEntries(
  filesBelow('plans/2022').map((path) => [path, new Uint8Array(readFileSync(join(__dirname, '..', '..', path)))]),
);

function filesBelow(folder: string): string[] {
  return readdirSync(join(__dirname, '..', '..', folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

async function output(argv: readonly string[]): Promise<string> {
  const host = memoryHost({ files: FILES });
  expect(await main(argv, host)).toBe(0);
  expect(host.said.stderr).toBe('');
  return host.said.stdout;
}

const DATES = ['2021-12-31', '2022-01-01', '2022-03-31', '2022-06-01', '2022-07-01', '2022-09-30', '2023-01-15'];

describe.each(DATES)('what is printed as of %s fits its schema', (asOf) => {
  const asJson = ['--as-of', asOf, '--format', 'json', '--quiet'];

  test.each(['status', 'due', 'overdue'] as const)('%s', async (command) => {
    outputSchema(command)(await output([command, ...asJson]));
  });

  test('check', async () => {
    outputSchema('check')(await output(['check', '--strict', ...asJson]));
  });

  test('report', async () => {
    outputSchema('report')(await output(['report', '2022-06', ...asJson]));
  });

  test.each(['提示', '调度', '督查', '督办'])('notice, of the stage %s', async (stage) => {
    const printed = await output(['notice', '--stage', stage, ...asJson]);
    if (printed !== '') outputSchema('report')(printed); // nothing is printed where nothing stands there
  });

  test('rollup', async () => {
    outputSchema('rollup')(await output(['rollup', 'plans', '--year', '2022', ...asJson]));
  });

  test('checklist', async () => {
    outputSchema('report')(await output(['checklist', ...asJson]));
  });
});

test('the totals of a list are the lengths of its parts', async () => {
  interface Status {
    readonly totals: Readonly<Record<string, number>>;
    readonly occurrences: readonly { readonly state: string }[];
  }
  const { totals, occurrences } = JSON.parse(
    await output(['status', '--as-of', '2022-09-30', '--format', 'json']),
  ) as Status;
  expect(totals['occurrences']).toBe(occurrences.length);
  expect(occurrences.length).toBeGreaterThan(0);
  for (const state of ['done', 'done-late', 'open', 'due-soon', 'overdue', 'upcoming', 'waived']) {
    expect(totals[state]).toBe(occurrences.filter((each) => each.state === state).length);
  }
});

test.each([
  ['what was written', ['3-1', '--date', '2022-06-28']],
  ['an extension', ['3-1', '--extend', '2022-07-30', '--approved', '局党组会议']],
  ['a warning', ['12-1@2022-06/第三党支部', '--date', '2022-04-01']],
])('record says %s in the shape of its schema', async (_name, argv) => {
  const host = memoryHost({ files: FILES });
  expect(await main(['record', ...argv, '--as-of', '2022-07-01', '--format', 'json'], host)).toBe(0);
  outputSchema('record')(host.said.stdout);
});

test('record says why it wrote nothing in the shape of its schema', async () => {
  const host = memoryHost({ files: FILES });
  expect(await main(['record', '12-1', '--as-of', '2022-07-01', '--format', 'json'], host)).toBe(1);
  outputSchema('record')(host.said.stdout);
  expect(host.written.size).toBe(0);
});

test('verify says what has become of evidence in the shape of its schema', async () => {
  const evidence = Object.keys(FILES).find((path) => path.startsWith('plans/2022/evidence/'));
  const claims = [
    `{ file: ${evidence?.replace('plans/2022/', '')}, sha256: ${'0'.repeat(64)} }`,
    '{ file: evidence/没有.pdf }',
    `{ file: plan.yaml }`,
  ];
  const records = `- { task: 3-1, date: 2022-06-28, evidence: [${claims.join(', ')}] }\n`;
  const host = memoryHost({ files: { ...FILES, 'plans/2022/records/佐证.yaml': records } });
  expect(await main(['verify', '--as-of', '2022-07-01', '--format', 'json'], host)).toBe(1);
  outputSchema('verify')(host.said.stdout);
  expect(host.said.stdout).toMatch(/"altered": 1,[^}]*"lost": 1/s);
});
