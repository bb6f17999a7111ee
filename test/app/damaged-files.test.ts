import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CheckOutcome } from '../../src/app/check';
import type { LocatedFinding } from '../../src/diagnostic/located-finding';
import { renderFindingsGithub } from '../../src/render/findings-github';
import { renderFindingsGitlab } from '../../src/render/findings-gitlab';
import { renderFindingsJson } from '../../src/render/findings-json';
import { renderFindingsJunit } from '../../src/render/findings-junit';
import { renderFindingsSarif } from '../../src/render/findings-sarif';
import { renderStepSummary } from '../../src/render/findings-step-summary';
import { renderFindingsText } from '../../src/render/findings-text';
import { plainPaint } from '../../src/render/paint';
import type { Location } from '../../src/source/place';
import type { SourceFile } from '../../src/source/source-file';
import { checkFiles, stretch } from '../support/checked-files';
import { outputLines, workflowCommand } from '../support/workflow-commands';
import { childrenOf, xmlTree } from '../support/xml-tree';

// Whatever happens to a file, checking it ends with findings: at places that the file has, in words that can be printed.

const FOLDER = join(__dirname, '../../plans/2022');
const PLAN = readFileSync(join(FOLDER, 'plan.yaml'));
const RECORDS = readFileSync(join(FOLDER, 'records/局机关.yaml'));
const SOURCE = readFileSync(join(FOLDER, 'source.txt'));
const EVIDENCE = Object.fromEntries(
  readdirSync(join(FOLDER, 'evidence')).map((name) => [
    `plans/2022/evidence/${name}`,
    readFileSync(join(FOLDER, 'evidence', name)),
  ]),
);

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Texts that mean something in YAML, in the format, in Unicode, or to a terminal. */
const FRAGMENTS = [
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    ' ',
    '      ',
    ': ',
    '- ',
    ', ',
    '#',
    ' #',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '| \n',
    '>-\n',
  ],
  ...['&a ', '*a', '!!str ', '<<: ', '---\n', '...\n', '%YAML 1.1\n', '? ', '~', '\\', '`', '@', '/'],
  ...['：', '，', '、', '［', '］', '｛', '｝', '－', '＃', '“', '　', '㍿', '６'],
  ...[
    '\u0000',
    '\u001b[31m',
    '\u0007',
    '\u0085',
    '\u202e',
    '\u2066',
    '\u2028',
    '\ufeff',
    '\ufffd',
    '\u0301',
    '𠮷',
    '👩‍👩‍👧',
  ],
  ...['"\\u001b[2J"', '"\\ud800"', '"\\u202e"', '"a\\nb"', '0x7E6', '1e3', '2022-02-30', '99999999999999999999'],
  ...['id: ', 'when: ', 'lead: ', 'tasks:', 'units: [', 'id：', '__proto__: ', 'constructor: ', 'toString: { '],
  ...['when: { after: 3-1, within: 3 days }', 'when: { every: week }', 'when: 6月31日', '6月', '各支部', '待明确'],
  ...['kind: void', 'kind: extend', 'for: 2022-Q9', 'of: {}', 'task: 3-1', 'unit: [第一党支部，第二党支部]'],
].map(utf8);

const fragment = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...FRAGMENTS) },
  { weight: 1, arbitrary: fc.uint8Array({ minLength: 1, maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }).map(utf8) },
  { weight: 1, arbitrary: fc.constantFrom('[', '{a: ', '- ', ' ', 'a:\n').map((part) => utf8(part.repeat(3000))) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('长', 'a ', '\u202e', '𠮷').map((part) => utf8(`title: "${part.repeat(20_000)}"`)),
  },
);

/** One damage: some bytes dropped, something put in their place, or a stretch of the file itself moved there. */
const damage = fc.record({
  at: fc.nat(1_000_000),
  drop: fc.oneof(fc.constantFrom(0, 1, 3), fc.nat(400)),
  insert: fc.option(fragment, { nil: undefined }),
  splice: fc.option(fc.record({ from: fc.nat(1_000_000), count: fc.nat(300) }), { nil: undefined, freq: 4 }),
});

function damaged(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const edits = fc.array(damage, { minLength: 1, maxLength: 4 });
  return fc.tuple(edits, fc.option(fc.nat(bytes.length), { nil: undefined, freq: 6 })).map(([damages, cutAt]) => {
    const changed = damages.reduce<Uint8Array>((made, { at, drop, insert, splice }) => {
      const position = at % (made.length + 1);
      const from = (splice?.from ?? 0) % (made.length + 1);
      const parts = [
        made.subarray(0, position),
        insert ?? new Uint8Array(),
        made.subarray(from, from + (splice?.count ?? 0)),
        made.subarray(position + drop),
      ];
      return Uint8Array.from(parts.flatMap((part) => [...part]));
    }, bytes);
    return cutAt === undefined ? changed : changed.subarray(0, cutAt);
  });
}

/** Whether a place has its lines and columns in its file, and does not end before it begins. */
function isInside({ file, start, end }: Location, files: ReadonlyMap<string, SourceFile>): boolean {
  const read = files.get(file);
  if (read === undefined) return false;
  const { lines, text } = read;
  const reaches = ({ line, column }: Location['start']): boolean => {
    const lineEnd = line < lines.count ? lines.startOf(line + 1) : text.length;
    return line >= 1 && line <= lines.count && column >= 1 && lines.startOf(line) + column - 1 <= lineEnd;
  };
  const isForward = start.line < end.line || (start.line === end.line && start.column <= end.column);
  return reaches(start) && reaches(end) && isForward;
}

/** What a terminal would obey, line ends aside. */
const ACTING = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

function expectPrintable({ findings, files }: CheckOutcome): void {
  for (const language of ['zh', 'en'] as const) {
    const some = findings.slice(0, 20);
    expect(renderFindingsText(some, files, { language, paint: plainPaint, width: 100 })).not.toMatch(ACTING);
    expect(renderFindingsJson(some, language)).not.toMatch(ACTING);
  }
}

/** The formats for other programs can be read, and what they hold can be printed. */
function expectReadable(outcome: CheckOutcome): void {
  const context = { language: 'zh', notChecked: [] } as const;
  const junit = renderFindingsJunit(outcome, { ...context, failOn: 'warning' });
  const github = renderFindingsGithub(outcome, context);
  const gitlab = renderFindingsGitlab(outcome, context);
  const sarif = renderFindingsSarif(outcome, { ...context, version: '1.0.0' });
  const summary = renderStepSummary(outcome, { ...context, mostBytes: 50_000 });
  for (const printed of [junit, github, gitlab, sarif, summary]) expect(printed).not.toMatch(ACTING);
  const tasks = outcome.plans.flatMap((plan) => [...plan.tasks, ...plan.files]).length + outcome.otherFiles.length;
  expect(xmlTree(junit).children.flatMap((suite) => childrenOf(suite, 'testcase'))).toHaveLength(tasks);
  expect(outputLines(github).filter((line) => workflowCommand(line) === undefined).length).toBeLessThanOrEqual(1);
  expect(JSON.parse(gitlab)).toHaveLength(outcome.findings.length);
  expect(sarif).toContain('"columnKind": "utf16CodeUnits"');
}

const identity = ({ at, finding }: LocatedFinding): string =>
  `${at.file} ${stretch(at)} ${finding.code} ${finding.message('zh')}`;

/** An office's files; those that are not given are as they are. */
interface OfficeFiles {
  readonly plan?: Uint8Array;
  readonly records?: Uint8Array;
  readonly source?: Uint8Array;
}

function office({ plan = PLAN, records = RECORDS, source = SOURCE }: OfficeFiles): Record<string, Uint8Array> {
  const files = { 'plans/2022/plan.yaml': plan, 'plans/2022/records/a.yaml': records, 'plans/2022/source.txt': source };
  return { ...files, ...EVIDENCE };
}

function expectOrderly(files: OfficeFiles): void {
  const content = office(files);
  const outcome = checkFiles(content, { asOf: '2022-09-30', strict: true });
  expect(outcome.failures).toEqual([]);
  const places = outcome.findings.flatMap(({ at, related }) => [at, ...related.map((other) => other.at)]);
  expect(places.filter((place) => !isInside(place, outcome.files))).toEqual([]);
  expect(new Set(outcome.findings.map(identity)).size).toBe(outcome.findings.length);
  expect(new Set(outcome.findings.map(({ fingerprint }) => fingerprint)).size).toBe(outcome.findings.length);
  expectPrintable(outcome);
  expectReadable(outcome);
}

test('the files as they are have no fault', () => {
  const { findings } = checkFiles(office({}), { asOf: '2022-09-30' });
  expect(findings.map(identity)).toEqual([]);
});

test('a damaged plan', () => {
  fc.assert(
    fc.property(damaged(PLAN), (plan) => expectOrderly({ plan })),
    { numRuns: 120 },
  );
});

test('damaged records', () => {
  fc.assert(
    fc.property(damaged(RECORDS), (records) => expectOrderly({ records })),
    { numRuns: 120 },
  );
});

test('a damaged document', () => {
  fc.assert(
    fc.property(damaged(SOURCE), (source) => expectOrderly({ source })),
    { numRuns: 120 },
  );
});
