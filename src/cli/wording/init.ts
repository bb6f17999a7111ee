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
export const DOCUMENT_VALUE: Bilingual = { zh: '原文', en: 'document' };
export const DOCUMENT: Bilingual = {
  zh: '批准的工作要点（.docx、.txt 或 .md），由它编成计划初稿；单位和年份不写就取原文里的',
  en: 'the approved document (.docx, .txt or .md) to draft the plan from; it also tells units and year unless given',
};
export const EXAMPLE_DOCUMENT: Bilingual = {
  zh: '由批准的工作要点编成计划',
  en: 'the plan is drafted from the document',
};
export const EXAMPLE_FLAGS: Bilingual = { zh: '不询问，全部写明', en: 'everything is given' };

export const ASK_ORGANISATION: Bilingual = { zh: '制定计划的单位叫什么', en: 'Whose plan is it' };
export const ASK_UNITS: Bilingual = { zh: '哪些单位承担任务（用逗号分开）', en: 'Which units owe tasks (with commas)' };
export const ASK_YEAR: Bilingual = { zh: '哪一年的计划', en: 'Which year' };
export const ASK_DOCUMENT: Bilingual = {
  zh: '批准的工作要点在哪个文件里（没有就按回车）',
  en: 'The approved document to draft the plan from (Enter for none)',
};

export const NOT_TOLD: Bilingual = {
  zh: '请写明 --organisation 和 --units，例如 yuetishi init --organisation 某局 --units 机关党委,第一党支部，或者用 --document 写明批准的工作要点；只有在终端里不写才逐项询问。',
  en: 'Give --organisation and --units, as in yuetishi init --organisation 某局 --units 机关党委,第一党支部, or the approved document with --document; it asks, but only at a terminal.',
};
export const GIVEN_UP: Bilingual = { zh: '没有建立。', en: 'Nothing was made.' };

export const NO_NAME: Bilingual = { zh: '单位名称不能空着。', en: 'The name of the office must not be empty.' };

export function madeFile(path: string): Bilingual {
  return { zh: `已建立 ${path}。`, en: `Made ${path}.` };
}

export function wasThere(path: string): Bilingual {
  return { zh: `已有 ${path}，没有动它。`, en: `${path} was there already and was left as it is.` };
}

export function otherText(path: string): Bilingual {
  return {
    zh: `${path} 是另一份文件的文字，没有动它；请先把它移开再试。`,
    en: `${path} holds the text of another document and was left as it is; move it away and try again.`,
  };
}

export function nextStep(plan: string, isDrafted: boolean): Bilingual {
  return isDrafted
    ? {
        zh: `下一步：核对 ${plan} 里标有“核对”的地方，再运行 yuetishi check。`,
        en: `Next: decide what is marked 核对 in ${plan}, then run yuetishi check.`,
      }
    : {
        zh: `下一步：在 ${plan} 里写任务，再运行 yuetishi check。`,
        en: `Next: write tasks into ${plan}, then run yuetishi check.`,
      };
}
