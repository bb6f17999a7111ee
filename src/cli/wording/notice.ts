import type { Bilingual } from '../../diagnostic/language';
import { formatDay, type Day } from '../../time/civil-date';

export const SUMMARY: Bilingual = {
  zh: '印出提示单、调度单、督查单或督办单，一期一张',
  en: 'issue a sheet for each occurrence named, or for all at a stage; the paper is always Chinese',
};
export const ID_VALUE: Bilingual = { zh: '编号', en: 'id' };
export const ID: Bilingual = {
  zh: '期次的编号，例如 12-1@2022-06/第一党支部；只有一期的任务写任务编号就行',
  en: 'the id of an occurrence, such as 3-1@2022-06; of a task with only one, the id of the task will do',
};
export const STAGE: Bilingual = {
  zh: '到了这个阶段的，每期一张：提示、调度、督查、督办',
  en: 'a sheet for all that stand at this stage: prompt, dispatch, inspect or supervise',
};
export const EXAMPLE_ID: Bilingual = { zh: '一期一张，到 7 月 1 日', en: 'the sheet of one occurrence as of 1 July' };
export const EXAMPLE_STAGE: Bilingual = {
  zh: '到 9 月 30 日督办的，各一张，写在一个文件里',
  en: 'the sheets of all that is supervised on 30 September, in one file',
};

export const IDS_OR_STAGE: Bilingual = {
  zh: '期次的编号和 --stage 只能写一样：要么写明哪几期，要么写明哪个阶段。',
  en: 'Name either occurrences or a --stage, not both.',
};
export const NOTHING_NAMED: Bilingual = {
  zh: '请写明给哪几期发单，例如 yuetishi notice 3-1@2022-06；或者用 --stage 写明阶段，例如 --stage 督办。',
  en: 'Name the occurrences, as in yuetishi notice 3-1@2022-06, or a stage, as in --stage supervise.',
};

/** @param state what it is instead, in words */
export function standsAtNoStage(id: string, state: Bilingual, asOf: Day): Bilingual {
  return {
    zh: `${id} 到 ${formatDay(asOf)} 是${state.zh}，不在任何阶段，不用发单。`,
    en: `${id} is ${state.en} as of ${formatDay(asOf)} and stands at no stage, so there is no sheet to issue.`,
  };
}

export function nothingAtStage(stage: Bilingual, asOf: Day): Bilingual {
  return {
    zh: `到 ${formatDay(asOf)} 没有处在${stage.zh}阶段的，没有要发的单。`,
    en: `Nothing stands at the stage ${stage.en} as of ${formatDay(asOf)}, so there is no sheet to issue.`,
  };
}

export function tooManySheets(count: number, most: number): Bilingual {
  return {
    zh: `一共 ${count} 份，一个 Word 文件最多放 ${most} 份；请写编号分几次印，或者存成 .html，用浏览器打印。`,
    en: `There are ${count} sheets, and a Word file takes ${most}; name occurrences in several runs, or write .html and print it from a browser.`,
  };
}
