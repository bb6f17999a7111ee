import { WhenDecoder } from '../../src/load/decode-when';
import { parseYaml } from '../../src/load/parse-yaml';
import { Report } from '../../src/load/report';
import { workCalendarOf } from '../../src/load/work-calendar-of';
import type { When } from '../../src/model/plan';
import { formatDay, type Day } from '../../src/time/civil-date';
import type { Span } from '../../src/time/period';

/** The shipped calendar without any days of an office's own. */
export const SHIPPED_CALENDAR = workCalendarOf('CN', [], { restDays: [], workdays: [] });

/** What a `when` comes to in a plan's year, and what was wrong with it, in English. */
export function readWhen(yaml: string, year: number, anchors: ReadonlyMap<string, Day> = new Map()): WhenRead {
  const report = new Report();
  const { root } = parseYaml('when.yaml', yaml);
  if (root === undefined) throw new Error(`no YAML: ${yaml}`);
  const when = new WhenDecoder('when.yaml', { year, anchors, calendar: SHIPPED_CALENDAR }, report).decode(root, []);
  return { when, wrong: report.findings.map((found) => found.message('en')) };
}

export interface WhenRead {
  readonly when: When | undefined;
  readonly wrong: readonly string[];
}

/** What a phrase or a mapping comes to; the test fails where it is not sound. */
export function whenOf(yaml: string, year = 2022): When {
  const { when, wrong } = readWhen(yaml, year);
  if (when === undefined) throw new Error(`${yaml}: ${wrong.join('; ')}`);
  return when;
}

/** The windows of a `when`, each with its PERIOD, its days and its count: `2022-06 2022-06-01..2022-06-30 1-`. */
export function windowsInWords({ items }: When): readonly string[] {
  return items.flatMap(({ windows }) =>
    windows.map((window) => `${window.key} ${spanInWords(window)} ${window.times.min}-${window.times.max ?? ''}`),
  );
}

/** `2022-06-01..2022-06-30`. */
export function spanInWords({ first, last }: Span): string {
  return `${formatDay(first)}..${formatDay(last)}`;
}
