import { ALL_RULES } from '../check/all-rules';
import type { RuleFacts } from '../diagnostic/rule';
import { TERMS } from '../glossary';
import type { Term } from '../glossary/term';
import { nearestWord } from '../text/nearest';

/** What can be explained: a rule, or a word of the domain. */
export type Topic =
  { readonly kind: 'rule'; readonly rule: RuleFacts } | { readonly kind: 'term'; readonly term: Term };

/**
 * The rule with a code or a name (`Y403`, `403`, `impossible-date`), or the word of the domain with a name, in either
 * language. Capitals, spaces, hyphens and quotes make no difference.
 */
export function topicNamed(word: string): Topic | undefined {
  const asked = plain(word);
  const found = everyName().find(({ name }) => plain(name) === asked);
  return found?.topic ?? (/^\d{3}$/.test(asked) ? topicNamed(`Y${asked}`) : undefined);
}

/** The name that a word was probably meant to be. */
export function nearestTopic(word: string): string | undefined {
  const names = new Map(everyName().map(({ name }) => [plain(name), name]));
  return names.get(nearestWord(plain(word), [...names.keys()]) ?? '');
}

/** Every code, name and word that can be asked for. */
export function everyName(): readonly { readonly name: string; readonly topic: Topic }[] {
  return [
    ...ALL_RULES.flatMap((rule) => [rule.code, rule.name].map((name) => ({ name, topic: ruleTopic(rule) }))),
    ...TERMS.flatMap((term) =>
      [term.name.zh, term.name.en, ...term.alsoCalled].map((name) => ({ name, topic: termTopic(term) })),
    ),
  ];
}

function ruleTopic(rule: RuleFacts): Topic {
  return { kind: 'rule', rule };
}

function termTopic(term: Term): Topic {
  return { kind: 'term', term };
}

function plain(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_“”"'‘’-]/g, '');
}
