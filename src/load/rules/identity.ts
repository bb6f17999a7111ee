import type { Rule } from '../../diagnostic/rule';
import type { Bilingual } from '../../diagnostic/language';

/** Y3xx identity and references, Y5xx units: names that are given twice, or that nobody gave. */

interface Misspelt {
  readonly nearest: string | undefined;
}

const didYouMean: Bilingual<(args: Misspelt) => string | undefined> = {
  zh: ({ nearest }) => (nearest === undefined ? undefined : `是不是 ${nearest}？`),
  en: ({ nearest }) => (nearest === undefined ? undefined : `did you mean ${nearest}?`),
};

export const duplicateId: Rule<{ readonly id: string }> = {
  code: 'Y301',
  name: 'duplicate-id',
  severity: 'error',
  message: { zh: ({ id }) => `编号 ${id} 已经用过`, en: ({ id }) => `the id ${id} is taken` },
  help: {
    zh: () => '每个任务的编号只能用一次，记录按编号找任务',
    en: () => 'an id stands for one task only; records refer to it',
  },
};

export const unknownTask: Rule<{ readonly id: string; readonly nearest: string | undefined }> = {
  code: 'Y302',
  name: 'unknown-task',
  severity: 'error',
  incidental: ['nearest'],
  message: { zh: ({ id }) => `计划里没有编号为 ${id} 的任务`, en: ({ id }) => `no task of the plan has the id ${id}` },
  help: didYouMean,
};

export const circle: Rule<{ readonly ids: readonly string[] }> = {
  code: 'Y303',
  name: 'circle',
  severity: 'error',
  message: {
    zh: ({ ids }) => `这些任务互相等待：${chainInWords(ids)}`,
    en: ({ ids }) => `these tasks wait for each other: ${chainInWords(ids)}`,
  },
};

/** A chain of ids; the middle of a long one is left out. */
function chainInWords(ids: readonly string[]): string {
  const shown = ids.length > 12 ? [...ids.slice(0, 10), '…', ...ids.slice(-1)] : ids;
  return shown.join(' → ');
}

export const unknownUnit: Rule<{ readonly name: string; readonly nearest: string | undefined }> = {
  code: 'Y501',
  name: 'unknown-unit',
  severity: 'error',
  incidental: ['nearest'],
  message: {
    zh: ({ name }) => `units 和 groups 里没有“${name}”`,
    en: ({ name }) => `neither units nor groups names “${name}”`,
  },
  help: didYouMean,
};

export const duplicateUnit: Rule<{ readonly name: string }> = {
  code: 'Y503',
  name: 'duplicate-unit',
  severity: 'error',
  message: {
    zh: ({ name }) => `“${name}”已经是一个单位或一组单位的名称`,
    en: ({ name }) => `“${name}” names a unit or a group already`,
  },
};

export const groupInGroup: Rule<{ readonly name: string }> = {
  code: 'Y505',
  name: 'group-in-group',
  severity: 'error',
  message: {
    zh: ({ name }) => `“${name}”是一组单位，组里只能写单位`,
    en: ({ name }) => `“${name}” is a group, and a group holds units only`,
  },
  help: {
    zh: ({ name }) => `把“${name}”的单位逐个写出来`,
    en: ({ name }) => `write out the units of “${name}”`,
  },
};

export const reversedDays: Rule<{ readonly from: string; readonly until: string }> = {
  code: 'Y407',
  name: 'reversed-days',
  severity: 'error',
  message: {
    zh: ({ from, until }) => `until（${until}）早于 from（${from}）`,
    en: ({ from, until }) => `until (${until}) is before from (${from})`,
  },
};
