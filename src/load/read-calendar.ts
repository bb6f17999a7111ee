import { finding, type Finding } from '../diagnostic/finding';
import { valueAt } from '../source/place';
import type { SourceFile } from '../source/source-file';
import { nodeAt, type Path, type SourceNode } from '../source/tree';
import { parseDay } from '../time/civil-date';
import { calendarYearOf } from './calendar-year';
import { noDay } from './no-day';
import { badValue } from './rules/bad-value';
import { impossibleDate } from './rules/impossible-date';
import { schemaFindings } from './schema-findings';
import type { CalendarYear } from './work-calendar-of';

/** Reads a user's own calendar file, which adds years to the shipped ones or takes their place. */
export function readCalendar(file: SourceFile): { years: readonly CalendarYear[]; findings: readonly Finding[] } {
  if (file.root === undefined) return { years: [], findings: [] };
  const days = dayFindings(file.path, file.root);
  const said = new Set(days.map(({ place }) => JSON.stringify(place)));
  const shape = schemaFindings(file.path, file.root, 'calendar');
  const findings = [...days, ...shape.filter(({ place }) => !said.has(JSON.stringify(place)))];
  const years = nodeAt(file.root, ['years']);
  const sound = findings.length === 0 && years?.kind === 'list' ? years.items : [];
  return { years: sound.map(calendarYearOf), findings };
}

/** In days; a longer stretch is a slip in one of its ends, and each of its days would become a rest day. */
const LONGEST_HOLIDAY = 100;
const TOO_LONG = {
  zh: `一段假期最多 ${LONGEST_HOLIDAY} 天`,
  en: `a holiday has at most ${LONGEST_HOLIDAY} days`,
};

/** Days and stretches that have the right form and do not exist. */
function dayFindings(file: string, root: SourceNode): Finding[] {
  const findings: Finding[] = [];
  const visit = (node: SourceNode, path: Path): void => {
    if (node.kind === 'list') node.items.forEach((item, index) => visit(item, [...path, index]));
    if (node.kind === 'map') node.entries.forEach(({ key, value }) => visit(value, [...path, key]));
    if (node.kind !== 'scalar' || !/^\d{4}-\d{2}-\d{2}(?:\.\.\d{4}-\d{2}-\d{2})?$/.test(node.text)) return;
    const ends = node.text.split('..').map((text) => ({ text, day: parseDay(text) }));
    const [first, last] = ends.map(({ day }) => day);
    const missing = ends.find(({ day }) => day === undefined);
    const place = valueAt(file, path);
    if (missing !== undefined) {
      findings.push(finding(impossibleDate, place, { text: missing.text, problem: noDay(missing.text) }));
    } else if (first !== undefined && last !== undefined && last < first) {
      const problem = { kind: 'reversed-span', first, last } as const;
      findings.push(finding(impossibleDate, place, { text: node.text, problem }));
    } else if (first !== undefined && last !== undefined && last - first >= LONGEST_HOLIDAY) {
      findings.push(finding(badValue, place, { value: node.text, ...TOO_LONG }));
    }
  };
  visit(root, []);
  return findings;
}
