import { nearestTopic, ruleNamed } from '../../app/explain';
import { ALL_RULES } from '../../check/all-rules';
import type { RuleFacts } from '../../diagnostic/rule';
import type { ExplanationLook } from '../../render/explanation/explanation-look';
import { renderRuleListMarkdown } from '../../render/explanation/rule-list-markdown';
import { renderRuleListText } from '../../render/explanation/rule-list-text';
import { renderRuleMarkdown } from '../../render/explanation/rule-markdown';
import { renderRuleText } from '../../render/explanation/rule-text';
import type { ExplainOptions } from '../command-options';
import { EXPLANATION_FORMATS } from '../formats';
import { lookFor } from '../look';
import { chooseOutput, deliver } from '../output';
import type { Session } from '../session';
import { unknownTopic } from '../wording/explain';
import { wrongUse } from '../wrong-use';

/** `explain`: one rule, or the list of them. */
export async function runExplain(
  session: Session,
  [word]: readonly string[],
  options: ExplainOptions,
): Promise<number> {
  const { stdout, platform } = session.host;
  const output = chooseOutput(options, EXPLANATION_FORMATS, platform);
  const rule = word === undefined ? undefined : namedTopic(word);
  const look = await lookFor(session, output.file === undefined ? stdout : undefined);
  deliver(session, output, output.format === 'md' ? inMarkdown(rule, look) : inText(rule, look));
  return 0;
}

function namedTopic(word: string): RuleFacts {
  const rule = ruleNamed(word);
  if (rule === undefined) throw wrongUse(unknownTopic(word, nearestTopic(word)));
  return rule;
}

function inText(rule: RuleFacts | undefined, look: ExplanationLook): string {
  return rule === undefined ? renderRuleListText(ALL_RULES, look) : renderRuleText(rule, look);
}

function inMarkdown(rule: RuleFacts | undefined, { language }: ExplanationLook): string {
  return rule === undefined ? renderRuleListMarkdown(ALL_RULES, language) : renderRuleMarkdown(rule, language);
}
