import type { Bilingual } from '../../diagnostic/language';

export const SUMMARY: Bilingual = {
  zh: '建立一个可以开始用的工作文件夹，附编辑器设置；在终端里不写单位就逐项询问',
  en: 'make a working folder to start from, with editor settings; at a terminal it asks for what is not given',
};
export const FOLDER_VALUE: Bilingual = { zh: '文件夹', en: 'folder' };
export const FOLDER: Bilingual = {
  zh: '哪个文件夹；不写就是当前文件夹',
  en: 'the folder; the current one unless told',
};
export const NAME_VALUE: Bilingual = { zh: '名称', en: 'name' };
export const ORGANISATION: Bilingual = { zh: '制定计划的单位，例如 市机关事务管理局', en: 'whose plan it is' };
export const UNITS_VALUE: Bilingual = { zh: '单位', en: 'units' };
export const UNITS: Bilingual = {
  zh: '承担任务的单位，用逗号或顿号分开，例如 机关党委,第一党支部',
  en: 'the units that owe tasks, with commas between them',
};
export const YEAR: Bilingual = { zh: '哪一年的计划；不写就是今年', en: 'the year of the plan; this year unless told' };
export const EXAMPLE_ASK: Bilingual = { zh: '逐项询问', en: 'asks one question after the other' };
export const EXAMPLE_FLAGS: Bilingual = { zh: '不询问，全部写明', en: 'everything is given' };

export const ASK_ORGANISATION: Bilingual = { zh: '制定计划的单位叫什么', en: 'Whose plan is it' };
export const ASK_UNITS: Bilingual = { zh: '哪些单位承担任务（用逗号分开）', en: 'Which units owe tasks (with commas)' };
export const ASK_YEAR: Bilingual = { zh: '哪一年的计划', en: 'Which year' };
export const ASK_DOCUMENT: Bilingual = {
  zh: '有批准的工作要点文件吗，从它生成计划（没有就按回车）',
  en: 'A document to draft the plan from (Enter for none)',
};

export const NOT_TOLD: Bilingual = {
  zh: '请写明 --organisation 和 --units，例如 yuetishi init --organisation 某局 --units 机关党委,第一党支部；只有在终端里不写才逐项询问。',
  en: 'Give --organisation and --units, as in yuetishi init --organisation 某局 --units 机关党委,第一党支部; it asks, but only at a terminal.',
};
export const GIVEN_UP: Bilingual = { zh: '没有建立。', en: 'Nothing was made.' };

export function isNoName(text: string): Bilingual {
  return {
    zh: `“${text}”不能作名称：要有字，不能有空格、@、/ 和控制字符，也不能重复。`,
    en: `"${text}" cannot be a name: it needs letters, no white space, @, / or control characters, and stands once.`,
  };
}

export function madeFile(path: string): Bilingual {
  return { zh: `已建立 ${path}。`, en: `Made ${path}.` };
}

export function wasThere(path: string): Bilingual {
  return { zh: `已有 ${path}，没有动它。`, en: `${path} was there already and was left as it is.` };
}

export function nextStep(plan: string): Bilingual {
  return {
    zh: `下一步：在 ${plan} 里写任务，再运行 yuetishi check。`,
    en: `Next: write tasks into ${plan}, then run yuetishi check.`,
  };
}
