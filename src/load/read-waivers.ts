import { finding, type Finding } from '../diagnostic/finding';
import type { RuleBook } from '../diagnostic/rule-book';
import type { Waiver } from '../diagnostic/waiver';
import type { Comment } from '../source/comment';
import type { SourceFile } from '../source/source-file';
import { fixedSeverity } from './rules/fixed-severity';
import { malformedWaiver } from './rules/malformed-waiver';
import { unknownCode } from './rules/unknown-code';
import { readWaiverComment, type WaiverComment } from './waiver-comment';
import { WaiverScopes } from './waiver-scope';

/** The waivers of a file, one for each code that may be waived, in the order of the file; and what is wrong with others. */
export interface ReadWaivers {
  readonly waivers: readonly Waiver[];
  readonly findings: readonly Finding[];
}

/** Whether a file has a comment that is meant to waive anything, soundly or not. */
export function holdsWaivers({ text, comments }: SourceFile): boolean {
  return comments.some(({ start, end }) => readWaiverComment(text.slice(start, end)) !== undefined);
}

/**
 * Reads the comments of a file that waive findings.
 *
 * @param rules is asked only where there is such a comment
 */
export function readWaivers(file: SourceFile, rules: () => RuleBook): ReadWaivers {
  const waivers: Waiver[] = [];
  const findings: Finding[] = [];
  let scopes: WaiverScopes | undefined;
  for (const comment of file.comments) {
    const read = readWaiverComment(file.text.slice(comment.start, comment.end));
    if (read === undefined) continue;
    if (!read.isSound) findings.push(malformed(file, comment, read));
    else {
      scopes ??= new WaiverScopes(file);
      const found = waiversOf(file, comment, read, rules());
      const scope = scopes.scopeOf(comment);
      found.waivers.forEach((waiver) => waivers.push({ ...waiver, scope }));
      found.findings.forEach((wrong) => findings.push(wrong));
    }
  }
  return { waivers, findings };
}

type Malformed = Extract<WaiverComment, { isSound: false }>;

function malformed({ path }: SourceFile, { start, end }: Comment, { problem, codes, reason }: Malformed): Finding {
  return finding(malformedWaiver, { file: path, start, end }, { problem, codes, reason });
}

function waiversOf(
  file: SourceFile,
  { start, end }: Comment,
  { codes, reason }: Extract<WaiverComment, { isSound: true }>,
  rules: RuleBook,
): { waivers: readonly Omit<Waiver, 'scope'>[]; findings: readonly Finding[] } {
  const waivers: Omit<Waiver, 'scope'>[] = [];
  const findings: Finding[] = [];
  const comment = { file: file.path, start, end };
  for (const { text, start: from } of codes) {
    const place = { file: file.path, start: start + from, end: start + from + text.length };
    if (!rules.hasCode(text)) {
      findings.push(finding(unknownCode, place, { written: text, nearest: rules.nearestCode(text) }));
    } else if (rules.isFixed(text)) findings.push(finding(fixedSeverity, place, { code: text, use: 'waive' }));
    else waivers.push({ code: text, reason, place, comment });
  }
  return { waivers, findings };
}
