import type { Bilingual } from '../../diagnostic/language';

export const SUMMARY: Bilingual = {
  zh: '列出全部期次到基准日的状态、灯、阶段和次数',
  en: 'list every occurrence with its state, light, stage and count',
};
export const UNIT_VALUE: Bilingual = { zh: '单位', en: 'unit' };
export const UNIT: Bilingual = {
  zh: '只看一个单位牵头的；它配合的另列在后，不计数',
  en: 'what this unit leads; what it helps with is listed behind, uncounted',
};
export const STATE_VALUE: Bilingual = { zh: '状态', en: 'state' };
export const STATE: Bilingual = {
  zh: '只看一种状态：done 按期办结、done-late 逾期办结、open 进行中、due-soon 临期、overdue 逾期、upcoming 未到期、waived 免办',
  en: 'only this state: done, done-late, open, due-soon, overdue, upcoming or waived',
};
export const STAGE_VALUE: Bilingual = { zh: '阶段', en: 'stage' };
export const STAGE: Bilingual = {
  zh: '只看一个阶段：提示、调度、督查、督办',
  en: 'only this stage: prompt, dispatch, inspect or supervise',
};
export const CLAUSE_VALUE: Bilingual = { zh: '条号', en: 'clause' };
export const CLAUSE: Bilingual = { zh: '只看一条，写计划中的条号', en: "only this clause, by the plan's label" };
export const PERIOD: Bilingual = {
  zh: '只看一个时段，例如 2022-06、2022-Q2、2022-H1',
  en: 'only this period, such as 2022-06, 2022-Q2 or 2022-H1',
};
export const WHY_VALUE: Bilingual = { zh: '编号', en: 'id' };
export const WHY: Bilingual = {
  zh: '逐步说明一个期次为什么这样判定',
  en: 'print step by step how one occurrence came to be judged so',
};
export const EXIT_CODE: Bilingual = { zh: '有逾期的就以状态 1 结束', en: 'exit with 1 when something is overdue' };
export const EXAMPLE_UNIT: Bilingual = { zh: '一个单位到 7 月 1 日的情况', en: 'one unit as of 1 July' };
export const EXAMPLE_WHY: Bilingual = { zh: '这一期为什么这样判定', en: 'why this occurrence is judged so' };

export const WHY_IS_TEXT: Bilingual = {
  zh: '--why 的说明只有文字，没有 JSON；请去掉 --format json，或者写入 .txt 文件。',
  en: '--why is text only, not JSON; leave out --format json, or write to a .txt file.',
};

export function unknownName(what: Bilingual, name: string, known: readonly string[], nearest?: string): Bilingual {
  const offer = nearest === undefined ? undefined : { zh: `是不是“${nearest}”？`, en: `did you mean "${nearest}"? ` };
  return {
    zh: `计划里没有${what.zh}“${name}”，${offer?.zh ?? ''}有的是 ${known.join('、')}。`,
    en: `The plan has no ${what.en} "${name}"; ${offer?.en ?? ''}${offer === undefined ? 'it' : 'It'} has ${known.join(', ')}.`,
  };
}

export function unknownOccurrence(id: string, nearest: string | undefined): Bilingual {
  return nearest === undefined
    ? {
        zh: `没有编号为“${id}”的期次，编号见 yuetishi status --format json。`,
        en: `There is no occurrence "${id}"; yuetishi status --format json lists their ids.`,
      }
    : {
        zh: `没有编号为“${id}”的期次，是不是 ${nearest}？`,
        en: `There is no occurrence "${id}"; did you mean ${nearest}?`,
      };
}

/** A year of weeks would be a page; the first ones show how ids are written. */
const IDS_TO_SHOW = 6;

export function severalOccurrences(task: string, ids: readonly string[]): Bilingual {
  const shown = ids.slice(0, IDS_TO_SHOW);
  const isCut = ids.length > shown.length;
  return {
    zh: `任务“${task}”有 ${ids.length} 个期次，请写明是哪一个：${shown.join('、')}${isCut ? ' 等' : ''}。`,
    en: `Task "${task}" has ${ids.length} occurrences; name one of them: ${shown.join(', ')}${isCut ? ' …' : ''}.`,
  };
}

export function noOccurrences(task: string): Bilingual {
  return {
    zh: `任务“${task}”没有期次：它是常态化的，或者时间待定，不判逾期。`,
    en: `Task "${task}" has no occurrences: it is ongoing or not yet scheduled, and never judged.`,
  };
}
