import { join } from 'node:path';
import { decodePlan } from '../../../src/load/decode-plan';
import { WhenDecoder } from '../../../src/load/decode-when';
import { parseYaml } from '../../../src/load/parse-yaml';
import { Report } from '../../../src/load/report';
import { workCalendarOf } from '../../../src/load/work-calendar-of';
import type { When } from '../../../src/model/plan';
import { SourceFile } from '../../../src/source/source-file';
import { formatDay, parseDay, type Day } from '../../../src/time/civil-date';
import { readCases } from '../../support/case-files';
import { planWithTasks } from '../../support/test-plan';

/** What a phrase or a mapping is expected to come to; see the files under cases/. */
interface Expected {
  readonly year?: number;
  readonly kind?: string;
  readonly windows?: readonly string[];
  readonly periods?: readonly string[];
  readonly count?: number;
  readonly first?: string;
  readonly last?: string;
  readonly min?: number;
  readonly max?: number;
  readonly ambiguous?: boolean;
  readonly 'stops-at'?: number;
  readonly anchors?: Readonly<Record<string, string>>;
}
type PhraseCase = Expected & { readonly phrase: string; readonly repeat?: number };
type MappingCase = Expected & { readonly when: string };

const FOLDER = join(__dirname, 'cases');
const CALENDAR = workCalendarOf('CN', [], { restDays: [], workdays: [] });

function decode(yaml: string, { year = 2022, anchors = {} }: Expected): { when: When | undefined; report: Report } {
  const report = new Report();
  const { root } = parseYaml('when.yaml', yaml);
  if (root === undefined) throw new Error(`the case is not YAML: ${yaml}`);
  const own = new Map(Object.entries(anchors).map(([name, text]): [string, Day] => [name, parseDay(text) ?? NaN]));
  const decoder = new WhenDecoder('when.yaml', { year, anchors: own, calendar: CALENDAR }, report);
  return { when: decoder.decode(root, []), report };
}

function expectReading(yaml: string, expected: Expected): void {
  const { when, report } = decode(yaml, expected);
  expect(report.findings.map((found) => found.message('en'))).toEqual([]);
  if (expected.kind !== undefined) return expect(when?.kind).toBe(expected.kind);
  const windows = when?.items.flatMap((item) => item.windows) ?? [];
  const days = windows.map(({ first, last }) => `${formatDay(first)}..${formatDay(last)}`);
  if (expected.windows) expect(days).toEqual(expected.windows);
  if (expected.periods) expect(windows.map(({ key }) => key)).toEqual(expected.periods);
  if (expected.count !== undefined) expect(days).toHaveLength(expected.count);
  if (expected.first !== undefined) expect(days[0]).toBe(expected.first);
  if (expected.last !== undefined) expect(days.at(-1)).toBe(expected.last);
  const times = new Set(windows.map((window) => JSON.stringify([window.times.min, window.times.max ?? null])));
  expect([...times]).toEqual([JSON.stringify([expected.min ?? 1, expected.max ?? null])]);
  const ambiguities = when?.items.flatMap((item) => item.ambiguities) ?? [];
  expect(ambiguities.length > 0).toBe(expected.ambiguous ?? false);
}

function textOf({ phrase, repeat }: PhraseCase): string {
  return phrase.repeat(repeat ?? 1);
}

describe('phrases that are read', () => {
  test.each(
    readCases<PhraseCase>(FOLDER, 'readings.yaml').map((each) => [textOf(each), each.year ?? 2022, each] as const),
  )('%s (%s)', (phrase, _year, each) => expectReading(JSON.stringify(phrase), each));
});

const CODES: Readonly<Record<string, readonly string[]>> = {
  unreadable: ['Y401'],
  impossible: ['Y403', 'Y601'],
  'missing-anchor': ['Y405'],
};

describe('phrases that are refused', () => {
  test.each(readCases<PhraseCase>(FOLDER, 'refusals.yaml').map((each) => [textOf(each).slice(0, 40), each] as const))(
    '%j',
    (_shown, each) => {
      const { when, report } = decode(JSON.stringify(textOf(each)), each);
      expect(when).toBeUndefined();
      expect(report.findings).toHaveLength(1);
      expect(CODES[each.kind ?? '']).toContain(report.findings[0]?.code);
      if (each['stops-at'] !== undefined) expect(report.findings[0]?.args).toMatchObject({ stopsAt: each['stops-at'] });
    },
  );
});

describe('mappings and lists', () => {
  test.each(
    readCases<MappingCase>(FOLDER, 'mappings.yaml').map((each) => [each.when, each.year ?? 2022, each] as const),
  )('%s (%s)', (yaml, _year, each) => {
    if (each.kind !== 'refused' && each.kind !== 'duplicate-period') return expectReading(yaml, each);
    const task = yaml.includes('\n') ? `when:\n${yaml.replace(/^/gm, '      ')}` : `when: ${yaml}`;
    const text = planWithTasks(`tasks:\n  - id: t1\n    title: 甲\n    lead: 机关党委\n    ${task}\n`, each.year);
    const decoded = decodePlan(new SourceFile('plan.yaml', text, parseYaml('plan.yaml', text).root), () => []);
    expect(decoded.plan?.tasks).toEqual([]);
    const codes = decoded.findings.map(({ code }) => code);
    if (each.kind === 'duplicate-period') expect(codes).toEqual(['Y404']);
    else expect(codes).not.toEqual([]);
  });
});
