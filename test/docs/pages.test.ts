import { composePages } from '../../scripts/docs/pages';
import { ALL_RULES } from '../../src/check/all-rules';
import { TERMS } from '../../src/glossary';
import { examplePartsOf } from '../../src/render/explanation/example-parts';
import { showUnsafe } from '../../src/text/safe-text';
import { repositoryText } from '../support/repository-files';
import { fencedBlocks } from './readme-parts';

// The pages are kept, so that they can be read where the project is looked at; here they are held to what makes them.

const PAGES = composePages();

test.each(PAGES)('$path is what npm run docs writes', ({ path, text }) => {
  expect(repositoryText(path)).toBe(text);
});

describe.each(['docs/rules.md', 'docs/rules.zh-CN.md'])('%s', (path) => {
  const text = repositoryText(path);

  test.each(ALL_RULES)('has $code in its table, and explains it below', ({ code, name, explanation }) => {
    expect(text.match(new RegExp(`^\\| \\[${code}\\]\\(#`, 'gm'))).toHaveLength(1);
    const [, section = ''] = text.split(`\n## ${code} ${name}\n`);
    const shown = fencedBlocks(section.split('\n## ')[0] ?? '', '(?:yaml|text)');
    const { bad, good } = explanation();
    const parts = [bad, good].flatMap((example) => examplePartsOf(example, 'en'));
    expect(shown).toEqual(parts.map((part) => `${showUnsafe(part.text)}\n`));
  });
});

test.each([
  ['docs/terms.md', 'en'],
  ['docs/terms.zh-CN.md', 'zh'],
] as const)('%s has every term', (path, language) => {
  const text = repositoryText(path);
  const headings = [...text.matchAll(/^## (.*)$/gm)].map((match) => match[1]);
  expect(headings).toEqual(TERMS.map(({ name }) => name[language]));
});
