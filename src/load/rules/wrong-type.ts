import type { Rule } from '../../diagnostic/rule';

export type ShapeWord = 'map' | 'list' | 'text' | 'number' | 'integer' | 'decimal' | 'truth';

const SHAPES: Readonly<Record<ShapeWord, { zh: string; en: string }>> = {
  map: { zh: '一组“键: 值”', en: 'a mapping' },
  list: { zh: '列表', en: 'a list' },
  text: { zh: '文字', en: 'text' },
  number: { zh: '数', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  decimal: { zh: '只用数字写的数', en: 'a number in plain digits' },
  truth: { zh: ' true 或 false', en: 'true or false' },
};

/** A list where a text belongs, and the like. */
export const wrongType: Rule<{ readonly expected: readonly ShapeWord[] }> = {
  code: 'Y203',
  name: 'wrong-type',
  severity: 'error',
  message: {
    zh: ({ expected }) => `这里应是${expected.map((word) => SHAPES[word].zh).join('或')}`,
    en: ({ expected }) => `${expected.map((word) => SHAPES[word].en).join(' or ')} is expected here`,
  },
  explanation: () => ({
    why: {
      zh: '责任单位只能有一个，写成列表就分不清由谁负责；别的键也各有各的写法。',
      en: 'A lead is one unit or one group: of a list nobody could say who answers. Other keys have their form too.',
    },
    bad: { task: 'title: 开展作风检查\nwhen: 9月\nlead: [机关党委, 机关纪委]\n' },
    good: { task: 'title: 开展作风检查\nwhen: 9月\nlead: 机关纪委\nwith: [机关党委]\n' },
  }),
};
