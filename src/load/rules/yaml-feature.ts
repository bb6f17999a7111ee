import type { Rule } from '../../diagnostic/rule';

const YAML_FEATURES = {
  anchor: { zh: '锚点（&）', en: 'an anchor (&)' },
  alias: { zh: '别名（*）', en: 'an alias (*)' },
  merge: { zh: '合并键（<<）', en: 'a merge key (<<)' },
  tag: { zh: '类型标签（!）', en: 'a tag (!)' },
} as const;

/** Anchors, aliases, merge keys and tags, which make a file say elsewhere what it means here. */
export const yamlFeature: Rule<{ readonly feature: keyof typeof YAML_FEATURES }> = {
  code: 'Y107',
  name: 'yaml-feature',
  severity: 'error',
  message: {
    zh: ({ feature }) => `不使用 YAML 的${YAML_FEATURES[feature].zh}`,
    en: ({ feature }) => `${YAML_FEATURES[feature].en} is not used in these files`,
  },
  help: {
    zh: () => '把内容直接写在这里；值以 & * ! 开头的，加引号',
    en: () => 'write the content out here; quote a value that begins with & * or !',
  },
  explanation: () => ({
    why: {
      zh: '计划要让人从上到下一遍看懂；用符号引用别处的内容，改一处就牵动看不见的另一处。',
      en: 'A plan must be understood in one reading; where a sign stands for what is written elsewhere, one change moves what nobody sees.',
    },
    bad: {
      tasks:
        '- { id: 2-1, title: 检查考勤纪律, when: 每季度1次, lead: &纪检 机关纪委 }\n' +
        '- { id: 2-2, title: 通报检查情况, when: 12月, lead: *纪检 }\n',
    },
    good: {
      tasks:
        '- { id: 2-1, title: 检查考勤纪律, when: 每季度1次, lead: 机关纪委 }\n' +
        '- { id: 2-2, title: 通报检查情况, when: 12月, lead: 机关纪委 }\n',
    },
  }),
};
