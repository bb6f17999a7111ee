import type { Rule } from '../../diagnostic/rule';
import { inSentence } from '../../text/in-sentence';

/** Y2xx: what does not have the shape that the schemas under `schemas/` describe. */

export const unknownKey: Rule<{
  readonly key: string;
  readonly nearest: string | undefined;
  readonly known: readonly string[];
}> = {
  code: 'Y201',
  name: 'unknown-key',
  severity: 'error',
  message: {
    zh: ({ key }) => `没有“${inSentence(key)}”这个键`,
    en: ({ key }) => `there is no key “${inSentence(key)}” here`,
  },
  help: {
    zh: ({ nearest, known }) =>
      nearest !== undefined ? `是不是 ${nearest}？` : known.length > 0 ? `这里可用：${known.join('、')}` : '删去这一项',
    en: ({ nearest, known }) =>
      nearest !== undefined
        ? `did you mean ${nearest}?`
        : known.length > 0
          ? `known here: ${known.join(', ')}`
          : 'remove it',
  },
};

export const missingKey: Rule<{ readonly key: string }> = {
  code: 'Y202',
  name: 'missing-key',
  severity: 'error',
  message: { zh: ({ key }) => `缺少必填的 ${key}`, en: ({ key }) => `${key} is required and missing` },
};

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

export const wrongType: Rule<{ readonly expected: readonly ShapeWord[] }> = {
  code: 'Y203',
  name: 'wrong-type',
  severity: 'error',
  message: {
    zh: ({ expected }) => `这里应是${expected.map((word) => SHAPES[word].zh).join('或')}`,
    en: ({ expected }) => `${expected.map((word) => SHAPES[word].en).join(' or ')} is expected here`,
  },
};

export const badValue: Rule<{
  /** Absent for a list or a mapping, which cannot be repeated in a sentence. */
  readonly value: string | undefined;
  readonly zh: string;
  readonly en: string;
  readonly nearest?: string;
}> = {
  code: 'Y204',
  name: 'bad-value',
  severity: 'error',
  message: {
    zh: ({ value, zh }) => (value === undefined ? `这里不合要求：${zh}` : `值“${inSentence(value)}”不合要求：${zh}`),
    en: ({ value, en }) =>
      value === undefined ? `this does not fit: ${en}` : `the value “${inSentence(value)}” does not fit: ${en}`,
  },
  help: {
    zh: ({ nearest }) => (nearest === undefined ? undefined : `是不是 ${nearest}？`),
    en: ({ nearest }) => (nearest === undefined ? undefined : `did you mean ${nearest}?`),
  },
};
