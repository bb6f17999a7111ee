import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { assembleReport } from '../../src/app/check-report';
import type { CheckedPlan, CheckReport } from '../../src/diagnostic/check-report';
import { finding, type Finding } from '../../src/diagnostic/finding';
import type { Bilingual } from '../../src/diagnostic/language';
import { SEVERITIES, type Explanation, type Rule, type Severity } from '../../src/diagnostic/rule';
import type { Waiver } from '../../src/diagnostic/waiver';
import { SourceFile } from '../../src/source/source-file';
import { dayOf } from '../../src/time/civil-date';
import { anyPath, anyText } from './odd-texts';

/** Reports made by hand and by chance, for the tests of formats. */

const HASHING = { sha256: (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex') };

export interface SaidFinding {
  readonly code?: string;
  readonly severity?: Severity;
  readonly message?: string;
  readonly help?: string | undefined;
  readonly explanation?: Explanation;
  readonly file: string;
  /** Offsets into the file's text. */
  readonly start?: number;
  readonly end?: number;
  /** The reason for which it is waived, by a comment that stands where it begins. */
  readonly waived?: string | undefined;
  readonly related?: readonly { readonly file: string; readonly start: number; readonly note: string }[];
}

function findingOf(said: SaidFinding): Finding {
  const { code = 'Y301', severity = 'error', message = '有误', help, file, start = 0, end = start } = said;
  const rule: Rule<{ readonly message: string }> = {
    ...{ code, name: `rule-${code.toLowerCase()}`, severity },
    explanation: () => said.explanation ?? { why: { zh: '有误。', en: 'It is wrong.' }, bad: {}, good: {} },
    message: both(message),
    ...(help !== undefined && { help: both(help) }),
  };
  const related = (said.related ?? []).map((other) => ({
    place: { file: other.file, start: other.start, end: other.start },
    note: { zh: other.note, en: `en: ${other.note}` },
  }));
  return finding(rule, { file, start, end: Math.max(start, end) }, { message }, related);
}

/** The same in each language, but for a mark. */
function both(text: string): Bilingual<() => string> {
  return { zh: () => text, en: () => `en: ${text}` };
}

function waiverOf(reason: string | undefined, waived: Finding): readonly (readonly [Finding, Waiver])[] {
  if (reason === undefined || !('start' in waived.place)) return [];
  return [[waived, { code: waived.code, reason, place: waived.place, comment: waived.place, scope: undefined }]];
}

/** A report on files that belong to no plan. */
export function reportOn(files: Readonly<Record<string, string>>, said: readonly SaidFinding[]): CheckReport {
  const sources = Object.entries(files).map(([path, text]) => new SourceFile(path, text));
  const found = said.map((each) => ({ said: each, finding: findingOf(each) }));
  return assembleReport(HASHING, {
    asOf: dayOf(2022, 6, 1),
    findings: found.filter((each) => each.said.waived === undefined).map((each) => each.finding),
    waived: new Map(found.flatMap(({ said: { waived }, finding: each }) => waiverOf(waived, each))),
    files: new Map(sources.map((file) => [file.path, file])),
    plans: [],
    alone: new Set(Object.keys(files)),
  });
}

/** Makes plans of some files of a report: what was found there goes to tasks with these names, and the rest to the file. */
export function withPlans(
  report: CheckReport,
  plans: readonly {
    readonly file: string;
    readonly title?: string;
    readonly tasks: readonly (readonly [id: string, title: string])[];
  }[],
): CheckReport {
  const made = plans.map(({ file, title, tasks }): CheckedPlan => {
    const findings = report.otherFiles.find((each) => each.file === file)?.findings ?? [];
    const place = { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    return {
      ...{ file, title },
      tasks: tasks.map(([id, name], index) => ({
        ...{ id, title: name, label: '1', at: place },
        findings: findings.slice(index, index + 1),
      })),
      files: [{ file, findings: findings.slice(tasks.length) }],
    };
  });
  const taken = new Set(plans.map(({ file }) => file));
  return { ...report, plans: made, otherFiles: report.otherFiles.filter(({ file }) => !taken.has(file)) };
}

const anyLines = fc
  .array(fc.oneof(anyText, fc.constant('when: 6月31日')), { maxLength: 4 })
  .map((parts) => parts.join('\n'));

function anyFinding(paths: readonly string[]): fc.Arbitrary<SaidFinding> {
  const file = fc.constantFrom(...paths);
  const related = fc.record({ file, start: fc.nat(30), note: anyText });
  return fc.record({
    code: fc.constantFrom('Y301', 'Y403', 'Y712'),
    severity: fc.constantFrom(...SEVERITIES),
    message: anyText.map((text) => text.trim() || '有误'),
    help: fc.option(
      anyText.map((text) => text.trim() || '改'),
      { nil: undefined },
    ),
    file,
    start: fc.nat(30),
    end: fc.nat(30),
    waived: fc.option(anyText, { nil: undefined, freq: 4 }),
    related: fc.array(related, { maxLength: 2 }),
  });
}

/** Any report: odd file names, messages and texts, at any place. */
export const anyReport: fc.Arbitrary<CheckReport> = fc
  .uniqueArray(anyPath, { minLength: 1, maxLength: 4 })
  .chain((paths) =>
    fc.record({
      paths: fc.constant(paths),
      texts: fc.array(anyLines, { minLength: paths.length, maxLength: paths.length }),
      said: fc.array(anyFinding(paths), { maxLength: 8 }),
      planned: fc.nat(paths.length),
      title: anyText,
      tasks: fc.array(fc.tuple(anyText, anyText), { maxLength: 4 }),
    }),
  )
  .map(({ paths, texts, said, planned, title, tasks }) => {
    const files = Object.fromEntries(paths.map((path, index) => [path, texts[index] ?? '']));
    return withPlans(
      reportOn(files, said),
      paths.slice(0, planned).map((file) => ({ file, title, tasks })),
    );
  });

/** Any sentences about what could not be checked. */
export const anyNotChecked: fc.Arbitrary<readonly Bilingual[]> = fc.array(
  anyText.map((text) => ({ zh: text.trim() || '没有', en: `en: ${text.trim()}` })),
  { maxLength: 2 },
);
