import type { Coverage } from '../check/fidelity/coverage';
import type { Language } from '../diagnostic/language';
import type { LocatedFinding } from '../diagnostic/located-finding';
import type { Location } from '../source/place';
import { jsonText } from '../text/json-text';

/**
 * Findings for programs, in the shape of `schemas/output/check.schema.json`.
 *
 * @param coverages how far plans cover their documents, where that was asked for
 */
export function renderFindingsJson(
  findings: readonly LocatedFinding[],
  language: Language,
  coverages?: readonly Coverage[],
): string {
  return jsonText({
    format: 1,
    findings: findings.map((each) => findingObject(each, language)),
    coverage: coverages, // JSON leaves a key without a value out
  });
}

/** One finding, as every output for programs has it. */
export function findingObject({ finding, at, related }: LocatedFinding, language: Language): object {
  return {
    ...placeObject(at),
    severity: finding.severity,
    code: finding.code,
    name: finding.name,
    message: finding.message(language),
    related: related.map(({ at: place, note }) => ({ ...placeObject(place), message: note[language] })),
    help: finding.help(language),
  };
}

function placeObject({ file, start, end }: Location): object {
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
