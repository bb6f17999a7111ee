import type { Bilingual, Language } from '../../diagnostic/language';
import type { Example, RuleFacts } from '../../diagnostic/rule';
import { codeFence } from '../../text/code-fence';
import { escapeMarkdown } from '../../text/markdown-escape';
import { examplePartsOf } from './example-parts';
import { exampleHeading, severityNote } from './rule-words';

const SEVERITY: Bilingual = { zh: '程度：', en: 'Severity: ' };

/** A rule as Markdown, under a heading of level 2. */
export function renderRuleMarkdown({ code, name, severity, explanation }: RuleFacts, language: Language): string {
  const { why, bad, good } = explanation();
  const blocks = [
    `## ${code} ${name}`,
    SEVERITY[language] + severityNote(severity, language),
    escapeMarkdown(why[language]),
    ...exampleBlocks('bad', bad, language),
    ...exampleBlocks('good', good, language),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function exampleBlocks(kind: 'bad' | 'good', example: Example, language: Language): readonly string[] {
  const heading = exampleHeading(kind, example, language);
  return examplePartsOf(example, language).flatMap((part, index) => [
    `${index === 0 ? `**${heading}** ` : ''}${escapeMarkdown(part.label)}`,
    codeFence(part.text, part.language),
  ]);
}
