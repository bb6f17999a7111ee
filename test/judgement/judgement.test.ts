import { join } from 'node:path';
import { checkPaths } from '../../src/app/check';
import { judgePlan } from '../../src/app/judge';
import { viewStatus } from '../../src/app/status';
import { statusJsonPieces } from '../../src/render/status-json';
import { parseDay, type Day } from '../../src/time/civil-date';
import { caseFiles, readCases } from '../support/case-files';
import { memoryFiles } from '../support/memory-files';
import { planWithTasks } from '../support/test-plan';

interface Case {
  readonly name: string;
  readonly plan: string;
  readonly records?: string | Readonly<Record<string, string>>;
  readonly year?: number;
  readonly at: readonly Moment[];
}

interface Moment {
  readonly 'as-of': string;
  readonly 'known-at'?: string;
  readonly 'due-soon'?: number;
  readonly expect?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly ids?: readonly string[];
  readonly totals?: Readonly<Record<string, unknown>>;
  readonly errors?: number;
  readonly warnings?: number;
}

interface StatusJson {
  readonly totals: Readonly<Record<string, unknown>>;
  readonly occurrences: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
}

const FOLDER = join(__dirname, 'cases');

function day(text: string): Day {
  const found = parseDay(text);
  if (found === undefined) throw new Error(`the case names ${text}, which is no day`);
  return found;
}

function hostOf({ plan, records, year }: Case): ReturnType<typeof memoryFiles> {
  const files = typeof records === 'string' ? { 'a.yaml': records } : (records ?? {});
  return memoryFiles({
    '/office/plans/1/plan.yaml': planWithTasks(plan, year),
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`/office/plans/1/records/${name}`, text])),
  });
}

function statusAt(each: Case, moment: Moment): StatusJson {
  const { judgement, files } = judgePlan(hostOf(each), {
    plan: '/office/plans/1',
    asOf: day(moment['as-of']),
    knownAt: moment['known-at'] === undefined ? undefined : day(moment['known-at']),
    dueSoonDays: moment['due-soon'],
    period: undefined,
  });
  if (judgement === undefined) throw new Error('the plan of the case cannot be read');
  return JSON.parse([...statusJsonPieces(viewStatus(judgement, {}), { kind: 'status' }, files)].join('')) as StatusJson;
}

/** The keys that a case names, null where the answer has none. */
function subset(
  found: Readonly<Record<string, unknown>> | undefined,
  expected: Readonly<Record<string, unknown>>,
): unknown {
  return found && Object.fromEntries(Object.keys(expected).map((key) => [key, found[key] ?? null]));
}

function countFindings(each: Case, asOf: string, severity: string): number {
  const { findings } = checkPaths(hostOf(each), { paths: ['plans/1'], asOf: day(asOf), strict: false });
  return findings.filter(({ finding }) => finding.severity === severity).length;
}

describe.each(caseFiles(FOLDER))('judgements: %s', (file) => {
  for (const each of readCases<Case>(FOLDER, file)) {
    describe(each.name, () => {
      for (const moment of each.at) {
        const known = moment['known-at'] === undefined ? '' : `, known at ${moment['known-at']}`;
        test(`as of ${moment['as-of']}${known}`, () => {
          const status = statusAt(each, moment);
          for (const [id, expected] of Object.entries(moment.expect ?? {})) {
            const found = status.occurrences.find((occurrence) => occurrence.id === id);
            expect({ [id]: subset(found, expected) }).toEqual({ [id]: expected });
          }
          if (moment.ids) expect(status.occurrences.map(({ id }) => id)).toEqual(moment.ids);
          if (moment.totals) expect(subset(status.totals, moment.totals)).toEqual(moment.totals);
          if (moment.errors !== undefined) expect(countFindings(each, moment['as-of'], 'error')).toBe(moment.errors);
          if (moment.warnings !== undefined)
            expect(countFindings(each, moment['as-of'], 'warning')).toBe(moment.warnings);
        });
      }
    });
  }
});

test('the table holds more than 160 judgements', () => {
  const judgements = caseFiles(FOLDER)
    .flatMap((file) => readCases<Case>(FOLDER, file))
    .flatMap(({ at }) => at)
    .reduce((sum, { expect: expected }) => sum + Object.keys(expected ?? {}).length, 0);
  expect(judgements).toBeGreaterThan(160);
});
