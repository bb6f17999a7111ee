import { firstSentence } from '../../text/first-sentence';
import type { Lookup } from '../command-spec';
import { NONE, type Candidate, type Candidates, type Typist } from './candidate';
import type { TypedWords } from './typed-words';

/** What has to be looked up, in the files or in what a command would load: each is loaded only when it is asked for. */
export async function lookUp(
  lookup: Exclude<Lookup, 'commands'>,
  typed: TypedWords,
  typist: Typist,
): Promise<Candidates> {
  switch (lookup) {
    case 'files':
      return { ...NONE, files: true };
    case 'plans':
      return { ...NONE, words: await plans(typist), files: true };
    case 'schemas':
      return { ...NONE, words: await schemas() };
    case 'topics':
      return { ...NONE, words: await topics(typist) };
    default: {
      const { wordsOfPlan } = await import('./plan-words');
      return { ...NONE, words: await wordsOfPlan(lookup, typed, typist) };
    }
  }
}

async function plans({ host }: Typist): Promise<readonly Candidate[]> {
  const { listPlans } = await import('../../app/list-plans');
  return listPlans(host).map(({ folder, title }) => ({ value: folder, text: title }));
}

async function schemas(): Promise<readonly Candidate[]> {
  const { schemaTexts } = await import('../../generated/schemas');
  return Object.keys(schemaTexts).map((value) => ({ value }));
}

/** Codes and names of rules, and the names of terms in both languages. */
async function topics({ language }: Typist): Promise<readonly Candidate[]> {
  const [{ ALL_RULES }, { TERMS }] = await Promise.all([import('../../check/all-rules'), import('../../glossary')]);
  return [
    ...ALL_RULES.flatMap(({ code, name, explanation }) =>
      [code, name].map((value) => ({ value, text: firstSentence(explanation().why[language]) })),
    ),
    ...TERMS.flatMap(({ name, definition }) =>
      [name.zh, name.en].map((value) => ({ value, text: firstSentence(definition[language]) })),
    ),
  ];
}
