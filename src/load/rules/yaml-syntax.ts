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
  explanation: () => ({
    why: {
      zh: '写法不合 YAML 的规矩，后面的内容就分不清归谁，程序不猜。值以半角引号开头又不以它结尾，是最常见的一种。',
      en: 'Where a text breaks the rules of YAML, what belongs to what can no longer be told, and nothing is guessed. A value that begins with a straight quote and goes on behind the second is the usual case.',
    },
    bad: { task: 'title: "两个维护"专题学习\nwhen: 6月\n' },
    good: { task: 'title: “两个维护”专题学习\nwhen: 6月\n' },
  }),
};
