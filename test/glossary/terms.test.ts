import { topicNamed } from '../../src/app/explain';
import { LANGUAGES } from '../../src/diagnostic/language';
import { SEVERITY_WORDS } from '../../src/diagnostic/severity-words';
import { TERMS } from '../../src/glossary';
import type { Term } from '../../src/glossary/term';
import { DEFAULT_ESCALATION, REST_DAY_RULES, UNDECIDED_UNIT } from '../../src/model/plan';
import { DUE_SOON_DAYS } from '../../src/status/assess';
import { LIGHT_WORDS, PACE_WORDS, STATE_WORDS, stageWord } from '../../src/status/judgement-words';
import { KNOWN_ANCHORS } from '../../src/time/anchors';

function termNamed(word: string): Term | undefined {
  const topic = topicNamed(word);
  return topic?.kind === 'term' ? topic.term : undefined;
}

describe.each(TERMS.map((term) => [term.name.en, term] as const))('%s', (_name, term) => {
  test('is found by each of its names, and by no other term’s or rule’s', () => {
    for (const name of [term.name.zh, term.name.en, ...term.alsoCalled]) expect(termNamed(name)).toBe(term);
  });

  test('has a Chinese and an English name, and means something in both languages', () => {
    expect(term.name.zh).toMatch(/^\p{Script=Han}+$/u);
    expect(term.name.en).toMatch(/^[a-z]+(?:[ -][a-z]+)*$/);
    expect(term.definition.zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(term.definition.en).toMatch(/[a-z].*\.$/);
    expect(term.definition.en).not.toMatch(/[，。；：、]/);
    expect(term.definition.zh).not.toMatch(/\p{Script=Han}[,.;:!?]/u);
  });

  test('leads on to other terms, each once', () => {
    expect(term.seeAlso.length).toBeGreaterThan(0);
    expect(new Set(term.seeAlso).size).toBe(term.seeAlso.length);
    const known = TERMS.map(({ name }) => name.en);
    expect(term.seeAlso.filter((name) => name === term.name.en || !known.includes(name))).toEqual([]);
  });
});

test('there are some forty terms, none twice', () => {
  const names = TERMS.flatMap(({ name }) => [name.zh, name.en]);
  expect(new Set(names).size).toBe(names.length);
  expect(TERMS.length).toBeGreaterThanOrEqual(40);
});

const PRINTED = [STATE_WORDS, LIGHT_WORDS, PACE_WORDS, SEVERITY_WORDS]
  .flatMap((words) => Object.values(words))
  .concat(DEFAULT_ESCALATION.map(({ stage }) => stageWord(stage)))
  .flatMap((word) => LANGUAGES.map((language) => word[language]));
const WRITTEN = [
  ...REST_DAY_RULES,
  UNDECIDED_UNIT,
  'done',
  'extend',
  'waive',
  'progress',
  'void',
  'soft',
  'lead',
  'with',
];

test.each([...PRINTED, ...WRITTEN])('%s, which the program prints or reads, is explained', (word) => {
  expect(termNamed(word)).toBeDefined();
});

describe('what the definitions say is what the program does', () => {
  const definitionOf = (name: string): string => {
    const term = termNamed(name);
    return `${term?.definition.zh} ${term?.definition.en}`;
  };

  test('the steps of the ladder', () => {
    const { zh = '', en = '' } = termNamed('stage')?.definition ?? {};
    for (const { stage, from, rectifyWithin } of DEFAULT_ESCALATION) {
      expect(en).toContain(`${stageWord(stage).en} (${stage})`);
      if (from.kind === 'opens') continue;
      const { count, unit } = from.offset;
      const days = { days: ' 天', workdays: ' 个工作日' }[unit];
      expect(zh).toContain(`${count < 0 ? '前' : '后'} ${Math.abs(count)}${days}起`);
      expect(en).toContain(`${Math.abs(count)} ${count === 1 ? 'day' : unit} ${count < 0 ? 'before' : 'after'}`);
      if (rectifyWithin === undefined) continue;
      expect(zh).toContain(`是${stage}，${rectifyWithin.count} 天内整改`);
      expect(en).toContain(`within ${rectifyWithin.count} days`);
    }
  });

  test('the days before a due date that count as due soon', () => {
    expect(definitionOf('临期')).toContain(`最多 ${DUE_SOON_DAYS} 天`);
    expect(definitionOf('临期')).toContain(`at most ${DUE_SOON_DAYS} days`);
  });

  test.each(KNOWN_ANCHORS)('%s is known without being listed', (name) => {
    expect(termNamed('anchor')?.definition.zh).toContain(name);
    expect(termNamed('anchor')?.definition.en).toContain(name);
  });
});
