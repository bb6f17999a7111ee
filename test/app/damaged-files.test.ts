import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CheckOutcome } from '../../src/app/check';
import { main } from '../../src/cli/main';
import type { LocatedFinding } from '../../src/diagnostic/located-finding';
import { renderFindingsGithub } from '../../src/render/findings-github';
import { renderFindingsGitlab } from '../../src/render/findings-gitlab';
import { renderFindingsJson } from '../../src/render/findings-json';
import { renderFindingsJunit } from '../../src/render/findings-junit';
import { renderFindingsSarif } from '../../src/render/findings-sarif';
import { renderStepSummary } from '../../src/render/findings-step-summary';
import { renderFindingsText } from '../../src/render/findings-text';
import { renderGoneFindings } from '../../src/render/gone-findings';
import { plainPaint } from '../../src/render/paint';
import type { Location } from '../../src/source/place';
import type { SourceFile } from '../../src/source/source-file';
import { checkFiles, stretch } from '../support/checked-files';
import { damaged, reshaped } from '../support/damage';
import { memoryHost } from '../support/memory-host';
import { outputLines, workflowCommand } from '../support/workflow-commands';
import { childrenOf, xmlTree } from '../support/xml-tree';

// Whatever happens to a file, checking it ends with findings: at places that the file has, in words that can be printed.

const FOLDER = join(__dirname, '../../plans/2022');
const PLAN = readFileSync(join(FOLDER, 'plan.yaml'));
const RECORDS = readFileSync(join(FOLDER, 'records/局机关.yaml'));
const SOURCE = readFileSync(join(FOLDER, 'source.txt'));
const EVIDENCE = Object.fromEntries(
  readdirSync(join(FOLDER, 'evidence')).map((name) => [
    `2022/evidence/${name}`,
    readFileSync(join(FOLDER, 'evidence', name)),
  ]),
);

const textOf = (path: string): string => readFileSync(join(__dirname, '../..', path), 'utf8');

/** A plan that has every key, records of every kind, and what else an office may write, in a few lines each. */
const EVERY_KEY = textOf('test/fixtures/damaged/every-key.yaml');
const WAIVERS = textOf('test/fixtures/ok/waivers/plan.yaml');
const OFFICE = 'test/fixtures/ok/office-with-records/plans';
const SMALL_PLAN = textOf(`${OFFICE}/2022/plan.yaml`);
const SMALL_RECORDS = `${textOf(`${OFFICE}/2022/records/支部.yaml`)}${textOf(`${OFFICE}/2022/records/局机关.yaml`)}`;
const CALENDAR = textOf(`${OFFICE}/calendars/cn.yaml`);
const BASELINE = `id: party-branch
title: 党支部基本要求
requirements:
  - { id: branch-assembly, title: 党员大会, every: quarter, times: 1, basis: 条例, certainty: B }
  # yuetishi-ignore Y402: 无
  - { id: theme-day, title: 主题党日, every: month, times: 1, basis: 条例, certainty: A }
`;
const SETTINGS = `# 本单位的设置
format: 1
severities:
  Y402: error # yuetishi-ignore Y402: 无
  future-record: none
  Y701: warning
fail-on: warning
strict: true
`;

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

function expectPrintable({ findings, waived, files }: CheckOutcome): void {
  const some = [...findings.slice(0, 20), ...waived.slice(0, 5)];
  const printed = (['zh', 'en'] as const).flatMap((language) => [
    renderFindingsText(some, files, { language, paint: plainPaint, width: 100 }),
    renderFindingsJson(some, language),
    renderGoneFindings(some, { language, paint: plainPaint, width: 100 }),
  ]);
  expect(printed.filter((each) => ACTING.test(each))).toEqual([]);
}

/** The formats for other programs can be read, and what they hold can be printed. */
function expectReadable(outcome: CheckOutcome): void {
  const context = { language: 'zh', notChecked: [] } as const;
  const junit = renderFindingsJunit(outcome, { ...context, failing: outcome.failing });
  const github = renderFindingsGithub(outcome, context);
  const gitlab = renderFindingsGitlab(outcome, context);
  const sarif = renderFindingsSarif(outcome, { ...context, version: '1.0.0' });
  const summary = renderStepSummary(outcome, { ...context, mostBytes: 50_000 });
  expect([junit, github, gitlab, sarif, summary].filter((printed) => ACTING.test(printed))).toEqual([]);
  const tasks = outcome.plans.flatMap((plan) => [...plan.tasks, ...plan.files]).length + outcome.otherFiles.length;
  expect(xmlTree(junit).children.flatMap((suite) => childrenOf(suite, 'testcase'))).toHaveLength(tasks);
  expect(outputLines(github).filter((line) => workflowCommand(line) === undefined).length).toBeLessThanOrEqual(1);
  expect(JSON.parse(gitlab)).toHaveLength(outcome.findings.length);
  expect(sarif).toContain('"columnKind": "utf16CodeUnits"');
}

const identity = ({ at, finding }: LocatedFinding): string =>
  `${at.file} ${stretch(at)} ${finding.code} ${finding.message('zh')}`;

/** Files by path below `plans/`. */
type Office = Readonly<Record<string, string | Uint8Array>>;

const THIS_OFFICE: Office = {
  ...EVIDENCE,
  '2022/plan.yaml': PLAN,
  '2022/records/a.yaml': RECORDS,
  '2022/source.txt': SOURCE,
};
const SMALL_OFFICE: Office = {
  '2022/plan.yaml': SMALL_PLAN,
  '2022/records/a.yaml': SMALL_RECORDS,
  'calendars/cn.yaml': CALENDAR,
  'baselines/party-branch.yaml': BASELINE,
  '2022/yuetishi.yaml': SETTINGS,
};

function filesOf(office: Office): Record<string, string | Uint8Array> {
  return Object.fromEntries(Object.entries(office).map(([path, content]) => [`plans/${path}`, content]));
}

function expectOrderly(office: Office): void {
  const baseline = 'baselines/party-branch.yaml' in office ? ['plans/baselines/party-branch.yaml'] : [];
  const wishes = { paths: ['plans', ...baseline], asOf: '2022-09-30', strict: true };
  const outcome = checkFiles(filesOf(office), wishes);
  expect(outcome.failures).toEqual([]);
  const told = [...outcome.findings, ...outcome.waived];
  const places = told.flatMap(({ at, related }) => [at, ...related.map((other) => other.at)]);
  const comments = outcome.waived.map(({ waiver }) => waiver.at);
  expect([...places, ...comments].filter((place) => !isInside(place, outcome.files))).toEqual([]);
  expect(new Set(told.map(identity)).size).toBe(told.length);
  expect(new Set(outcome.findings.map(({ fingerprint }) => fingerprint)).size).toBe(outcome.findings.length);
  const findings = new Set(outcome.findings.map(({ finding }) => finding));
  expect([...outcome.failing].filter((found) => !findings.has(found))).toEqual([]);
  expectPrintable(outcome);
  expectReadable(outcome);
}

test('the files as they are have no fault', () => {
  const { findings } = checkFiles(filesOf(THIS_OFFICE), { asOf: '2022-09-30' });
  expect(findings.map(identity)).toEqual([]);
});

/** What is damaged, with the files around it, and how often. */
const TARGETS: readonly (readonly [what: string, office: Office, path: string, numRuns: number])[] = [
  ['this office’s plan', THIS_OFFICE, '2022/plan.yaml', 100],
  ['this office’s records', THIS_OFFICE, '2022/records/a.yaml', 100],
  ['the approved document', THIS_OFFICE, '2022/source.txt', 100],
  ['a small plan', SMALL_OFFICE, '2022/plan.yaml', 550],
  ['a plan with every key', { '2022/plan.yaml': EVERY_KEY }, '2022/plan.yaml', 550],
  ['a plan with waivers', { '2022/plan.yaml': WAIVERS }, '2022/plan.yaml', 550],
  ['records', SMALL_OFFICE, '2022/records/a.yaml', 550],
  ['a calendar', SMALL_OFFICE, 'calendars/cn.yaml', 250],
  ['a baseline', SMALL_OFFICE, 'baselines/party-branch.yaml', 250],
  ['settings', SMALL_OFFICE, '2022/yuetishi.yaml', 250],
];

test.each(TARGETS)('%s, with something dropped, put in, moved or cut off', (_what, office, path, numRuns) => {
  fc.assert(
    fc.property(damaged(office[path] ?? ''), (bytes) => expectOrderly({ ...office, [path]: bytes })),
    { numRuns },
  );
});

test.each(TARGETS.filter(([, , path]) => path.endsWith('.yaml')))(
  '%s, with parts of the wrong kind',
  (_what, office, path, numRuns) => {
    fc.assert(
      fc.property(reshaped(office[path] ?? ''), (other) => expectOrderly({ ...office, [path]: other })),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  },
);

test('every command answers or says why not, and prints nothing that acts', async () => {
  const commands = [['check', '--strict'], ['check', '--format', 'json'], ['status'], ['report', '2022-06']];
  const anyOffice = fc
    .tuple(damaged(SMALL_PLAN), damaged(SMALL_RECORDS), damaged(SETTINGS), fc.nat(2))
    .map(([plan, records, settings, kept]): Office => {
      const parts = { '2022/plan.yaml': plan, '2022/records/a.yaml': records, '2022/yuetishi.yaml': settings };
      const sound = Object.keys(parts)[kept] ?? '';
      return { ...SMALL_OFFICE, ...parts, [sound]: SMALL_OFFICE[sound] ?? '' };
    });
  await fc.assert(
    fc.asyncProperty(
      anyOffice,
      fc.constantFrom(...commands),
      fc.constantFrom('zh', 'en'),
      async (office, command, lang) => {
        const host = memoryHost({ files: filesOf(office) });
        expect([0, 1, 2]).toContain(await main([...command, '--as-of', '2022-06-20', '--lang', lang], host));
        expect(host.said.stdout).not.toMatch(ACTING);
        expect(host.said.stderr).not.toMatch(ACTING);
      },
    ),
    { numRuns: 300 },
  );
});
