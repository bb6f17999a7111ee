import type { Term } from '../../glossary/term';
import { wrapText } from '../../text/wrap';
import type { ExplanationLook } from './explanation-look';
import { ALSO_CALLED, listed, nameInBoth, otherNames, relatedNames, SEE_ALSO } from './term-words';

/** A word of the domain for a terminal: what else it is called, what it means, and what to look up next. */
export function renderTermText(term: Term, { language, paint, width }: ExplanationLook): string {
  const others = otherNames(term, language);
  const lines = [
    paint.strong(nameInBoth(term, language)),
    ...(others.length === 0 ? [] : wrapText(ALSO_CALLED[language] + listed(others, language), width).map(paint.dim)),
    '',
    ...wrapText(term.definition[language], width),
    '',
    ...wrapText(SEE_ALSO[language] + listed(relatedNames(term, language), language), width),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
