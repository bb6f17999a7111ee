import type { Language } from '../diagnostic/language';
import type { LocatedFinding } from '../diagnostic/located-finding';
import type { Location } from '../source/place';
import type { SourceFile } from '../source/source-file';
import { oneLine, showUnsafe } from '../text/safe-text';
import { excerptOf } from './excerpt';
import { HELP_LABEL, RELATED_LABEL } from './finding-labels';
import type { Paint } from './paint';
import { severityBrush } from './severity-brush';

/** How findings are to look. */
export interface FindingsLook {
  readonly language: Language;
  readonly paint: Paint;
  /** The columns of the terminal, for cutting long source lines. */
  readonly width: number;
}

/**
 * Findings for people, one block each: place, severity, code, name and message on one line, the same for every program
 * that reads them; then the source line with a caret, what to write instead, and the other places that belong to it.
 *
 * @returns the empty text where there is nothing to say
 */
export function renderFindingsText(
  findings: readonly LocatedFinding[],
  files: ReadonlyMap<string, SourceFile>,
  look: FindingsLook,
): string {
  return findings.map((each) => renderBlock(each, files.get(each.at.file), look)).join('\n');
}

function renderBlock(located: LocatedFinding, file: SourceFile | undefined, look: FindingsLook): string {
  const { finding, at, related } = located;
  const { language, paint } = look;
  const margin = ' '.repeat(String(at.start.line).length + 2);
  const lines = [
    `${paint.strong(placeText(at))} ${severityBrush(finding.severity, paint)(finding.severity)} ` +
      `${finding.code} ${finding.name}: ${oneLine(finding.message(language))}`,
    ...(file === undefined ? [] : excerptLines(file, at, margin, look)),
  ];
  const help = finding.help(language);
  if (help !== undefined) lines.push(...helpLines(help, margin, language));
  for (const { at: place, note } of related) {
    lines.push(`${margin}${RELATED_LABEL[language]}${placeText(place)} ${oneLine(note[language])}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function excerptLines(file: SourceFile, at: Location, margin: string, { paint, width }: FindingsLook): string[] {
  const { text, pointer } = excerptOf(file, at, Math.max(20, width - margin.length - 3));
  return [
    `${paint.dim(` ${at.start.line} |`)} ${text}`.trimEnd(),
    `${paint.dim(`${margin}|`)} ${paint.error(pointer)}`,
  ];
}

/** A mended text may be several lines; they stand under each other. */
function helpLines(help: string, margin: string, language: Language): string[] {
  const [first = '', ...more] = showUnsafe(help).split(/\r\n|\r|\n/);
  return [`${margin}${HELP_LABEL[language]}${first}`, ...more.map((line) => `${margin}  ${line}`)];
}

function placeText({ file, start }: Location): string {
  return `${oneLine(file)}:${start.line}:${start.column}`;
}
