import { nearestTopic, topicNamed, type Topic } from '../../app/explain';
import { ALL_RULES } from '../../check/all-rules';
import { TERMS } from '../../glossary';
import type { ExplanationLook } from '../../render/explanation/explanation-look';
import { renderRuleListMarkdown } from '../../render/explanation/rule-list-markdown';
import { renderRuleMarkdown } from '../../render/explanation/rule-markdown';
import { renderRuleText } from '../../render/explanation/rule-text';
import { renderTermListMarkdown } from '../../render/explanation/term-list-markdown';
import { renderTermMarkdown } from '../../render/explanation/term-markdown';
import { renderTermText } from '../../render/explanation/term-text';
import { renderTopicListText } from '../../render/explanation/topic-list-text';
import type { ExplainOptions } from '../command-options';
import { EXPLANATION_FORMATS } from '../formats';
import { lookFor } from '../look';
import { chooseOutput, deliver } from '../output';
import type { Session } from '../session';
import { unknownTopic } from '../wording/explain';
import { wrongUse } from '../wrong-use';

/** `explain`: one rule or one word, or the list of all. */
export async function runExplain(
  session: Session,
  [word]: readonly string[],
  options: ExplainOptions,
): Promise<number> {
  const { stdout, platform } = session.host;
  const output = chooseOutput(options, EXPLANATION_FORMATS, platform);
  const topic = word === undefined ? undefined : knownTopic(word);
  const look = await lookFor(session, output.file === undefined ? stdout : undefined);
  deliver(session, output, output.format === 'md' ? inMarkdown(topic, look) : inText(topic, look));
  return 0;
}

function knownTopic(word: string): Topic {
  const topic = topicNamed(word);
  if (topic === undefined) throw wrongUse(unknownTopic(word, nearestTopic(word)));
  return topic;
}

function inText(topic: Topic | undefined, look: ExplanationLook): string {
  if (topic === undefined) return renderTopicListText(ALL_RULES, TERMS, look);
  return topic.kind === 'rule' ? renderRuleText(topic.rule, look) : renderTermText(topic.term, look);
}

function inMarkdown(topic: Topic | undefined, { language }: ExplanationLook): string {
  if (topic?.kind === 'rule') return renderRuleMarkdown(topic.rule, language);
  if (topic?.kind === 'term') return renderTermMarkdown(topic.term, language);
  return `${renderRuleListMarkdown(ALL_RULES, language)}\n${renderTermListMarkdown(TERMS, language)}`;
}
