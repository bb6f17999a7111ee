import { NO_SETTINGS, type CheckSettings } from '../diagnostic/check-settings';
import { finding, type Finding } from '../diagnostic/finding';
import { SEVERITIES, type Severity } from '../diagnostic/rule';
import type { RuleBook } from '../diagnostic/rule-book';
import { keyAt, valueAt } from '../source/place';
import type { SourceFile } from '../source/source-file';
import { MapReader } from './map-reader';
import { Report } from './report';
import { reportShape } from './report-shape';
import { fixedSeverity } from './rules/fixed-severity';
import { badValue } from './rules/bad-value';
import { unknownCode } from './rules/unknown-code';
import { isStopped, schemaFindings } from './schema-findings';

/** The name of a settings file. */
export const SETTINGS_FILE = 'yuetishi.yaml';

/** Reads a settings file: what is sound in it, and what is wrong with the rest, which does not act. */
export function readSettings(
  file: SourceFile,
  rules: RuleBook,
): { settings: CheckSettings; findings: readonly Finding[] } {
  if (file.root === undefined) return { settings: NO_SETTINGS, findings: [] };
  const report = new Report();
  const shape = schemaFindings(file.path, file.root, 'settings');
  reportShape(file, file.root, shape, { lists: [], givenNames: () => new Set(), keys: rules.words }, report);
  const head = isStopped(shape) ? undefined : MapReader.of(file.path, [], file.root, report);
  const settings: CheckSettings = {
    severities: head === undefined ? new Map() : severitiesOf(head, rules),
    failOn: head?.oneOf('fail-on', SEVERITIES),
    strict: head?.flag('strict') ?? false,
  };
  head?.number('format');
  return { settings, findings: report.findings };
}

const VALUES = [...SEVERITIES, 'none'] as const;

function severitiesOf(head: MapReader, rules: RuleBook): ReadonlyMap<string, Severity | 'none'> {
  const { file, report } = head;
  const severities = new Map<string, Severity | 'none'>();
  const named = new Map<string, string>();
  for (const [word, node] of head.entries('severities')) {
    const path = ['severities', word];
    if (word.includes('：') && !report.isSound(path)) continue; // a slip, and said
    const value = VALUES.find((each) => node.kind === 'scalar' && each === node.text);
    const code = rules.find(word)?.code;
    if (code === undefined) {
      const nearest = rules.nearestWord(word);
      report.add(finding(unknownCode, keyAt(file, path), { written: word, nearest }));
    } else if (named.has(code)) {
      report.add(finding(badValue, keyAt(file, path), { value: word, ...namedBefore(named.get(code) ?? '') }));
    } else if (value !== undefined && value !== 'error' && rules.isFixed(code)) {
      report.add(finding(fixedSeverity, valueAt(file, path), { code, use: 'lower' }));
    } else if (value !== undefined) severities.set(code, value);
    if (code !== undefined) named.set(code, word);
  }
  return severities;
}

/** A rule may be named by its code or by its name, but not by both. */
function namedBefore(word: string): { zh: string; en: string } {
  return { zh: `与 ${word} 是同一条规则，只写一次`, en: `${word} is the same rule; name it once` };
}
