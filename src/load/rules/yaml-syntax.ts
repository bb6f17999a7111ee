import type { Rule } from '../../diagnostic/rule';

/** What the YAML parser stumbles over. */
export const yamlSyntax: Rule<{
  readonly zh: string;
  readonly en: string;
  readonly mendZh?: string;
  readonly mendEn?: string;
}> = {
  code: 'Y105',
  name: 'yaml-syntax',
  severity: 'error',
  message: { zh: ({ zh }) => `YAML 写法有误：${zh}`, en: ({ en }) => `not valid YAML: ${en}` },
  help: { zh: ({ mendZh }) => mendZh, en: ({ mendEn }) => mendEn },
};
