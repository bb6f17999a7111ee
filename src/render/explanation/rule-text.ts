import type { Example, RuleFacts } from '../../diagnostic/rule';
import { showUnsafe } from '../../text/safe-text';
import { wrapText } from '../../text/wrap';
import { severityBrush } from '../severity-brush';
import { examplePartsOf } from './example-parts';
import type { ExplanationLook } from './explanation-look';
import { exampleHeading, severityNote } from './rule-words';

/** A rule for a terminal: what it is called and how much it weighs, why it is there, and its two examples. */
export function renderRuleText({ code, name, severity, explanation }: RuleFacts, look: ExplanationLook): string {
  const { language, paint, width } = look;
  const { why, bad, good } = explanation();
  const note = severityBrush(severity, paint)(severityNote(severity, language));
  const lines = [
    paint.strong(`${code} ${name}`) + { zh: `（${note}）`, en: ` (${note})` }[language],
    '',
    ...wrapText(why[language], width),
    ...exampleLines('bad', bad, look),
    ...exampleLines('good', good, look),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** What an example holds is not wrapped: it is to be copied as it stands. */
function exampleLines(kind: 'bad' | 'good', example: Example, { language, paint }: ExplanationLook): string[] {
  const colon = { zh: '：', en: ':' }[language];
  const heading = exampleHeading(kind, example, language) + colon;
  return [
    '',
    paint.strong(heading),
    ...examplePartsOf(example, language).flatMap(({ label, text }) => [
      '',
      `  ${paint.dim(label)}`,
      ...showUnsafe(text)
        .split('\n')
        .map((line) => `    ${line}`.trimEnd()),
    ]),
  ];
}
