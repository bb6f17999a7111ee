import type { RuleFacts } from '../../diagnostic/rule';
import { firstSentence } from '../../text/first-sentence';
import { wrapText } from '../../text/wrap';
import { severityBrush } from '../severity-brush';
import type { ExplanationLook } from './explanation-look';

/** Below this, sentences beside the names would be columns of single words. */
const NARROWEST_COLUMN = 28;

/** Rules one below the other: code, name, and the first sentence of why. */
export function renderRuleListText(rules: readonly RuleFacts[], { language, paint, width }: ExplanationLook): string {
  const margin = Math.max(...rules.map((rule) => titleOf(rule).length)) + 2;
  const isBeside = width - margin >= NARROWEST_COLUMN;
  const indent = isBeside ? margin : 2;
  const lines = rules.flatMap((rule) => {
    const title = titleOf(rule);
    const painted = severityBrush(rule.severity, paint)(rule.code) + title.slice(rule.code.length);
    const why = wrapText(firstSentence(rule.explanation().why[language]), width - indent);
    const [first = '', ...more] = why;
    const shifted = more.map((line) => ' '.repeat(indent) + line);
    return isBeside
      ? [painted + ' '.repeat(indent - title.length) + first, ...shifted]
      : [painted, `${' '.repeat(indent)}${first}`, ...shifted];
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** Of plain letters, each one column wide. */
function titleOf({ code, name }: RuleFacts): string {
  return `${code} ${name}`;
}
