import type { Bilingual } from '../../diagnostic/language';
import type { LeftOut } from '../../intake/document-text';

export const SUMMARY: Bilingual = {
  zh: '把批准的原文编成计划初稿',
  en: 'make a plan of an approved document, to be finished by hand',
};
export const DOCUMENT: Bilingual = {
  zh: '原文：.docx、.txt 或 .md',
  en: 'the document: .docx, .txt or .md',
};
export const DOCUMENT_NAME: Bilingual = { zh: '原文', en: 'document' };
export const OUTPUT: Bilingual = {
  zh: '写到这个文件，原文的文字写到同一文件夹的 source.txt；不写就只印出来',
  en: 'write the plan here and the text beside it as source.txt; printed only unless told',
};
export const YEAR: Bilingual = {
  zh: '哪一年的计划；不写就取原文写的年份',
  en: 'the year; the one that the document names unless told',
};
export const YEAR_VALUE: Bilingual = { zh: '年份', en: 'year' };
export const ORGANISATION: Bilingual = { zh: '单位名称', en: 'the name of the office' };
export const NAME_VALUE: Bilingual = { zh: '名称', en: 'name' };
export const UNITS: Bilingual = { zh: '责任单位，用逗号隔开', en: 'its units, with commas between them' };
export const UNITS_VALUE: Bilingual = { zh: '单位', en: 'units' };
export const FORCE: Bilingual = { zh: '已有的计划和原文也改写', en: 'overwrite a plan and a text that are there' };
export const EXAMPLE_FILE: Bilingual = { zh: '编成 2023 年的计划', en: 'a plan for 2023' };
export const EXAMPLE_PRINT: Bilingual = { zh: '先看一看', en: 'have a look first' };

export const THE_DOCUMENT: Bilingual = { zh: '批准的原文', en: 'the approved document' };

export function alreadyThere(file: string): Bilingual {
  return {
    zh: `${file} 已经有了，没有改写；要改写请加 --force`,
    en: `${file} is there already and was left alone; add --force to overwrite it`,
  };
}

export interface Numbers {
  readonly sections: number;
  readonly clauses: number;
  readonly tasks: number;
  readonly owed: number;
  readonly undecided: number;
  readonly bare: number;
}

export function summary({ sections, clauses, tasks, owed, undecided, bare }: Numbers): Bilingual {
  const zh = [
    `编成 ${sections} 个部分、${clauses} 条、${tasks} 项任务，其中 ${owed} 项写明了时间或次数`,
    ...(undecided > 0 ? [`${undecided} 项待明确责任单位`] : []),
    ...(bare > 0 ? [`${bare} 条没有可以核对的任务`] : []),
  ];
  const en = [
    `sections: ${sections}, clauses: ${clauses}, tasks: ${tasks}, of which ${owed} with a time or a count`,
    ...(undecided > 0 ? [`without a unit yet: ${undecided}`] : []),
    ...(bare > 0 ? [`clauses without a task that can be checked: ${bare}`] : []),
  ];
  return { zh: `${zh.join('；')}。`, en: `${en.join('; ')}.` };
}

export function toDecide(count: number): Bilingual {
  return { zh: `还有 ${count} 处需要核对。`, en: `${count} things are to be decided.` };
}

/** A line of the list. @param count in how many places it is said */
export function doubt({ zh, en }: Bilingual, count: number): Bilingual {
  return count === 1
    ? { zh: `- ${zh}`, en: `- ${en}` }
    : { zh: `- ${zh}（${count} 处）`, en: `- ${en} (${count} places)` };
}

export function moreToDecide(count: number): Bilingual {
  return { zh: `另有 ${count} 处，见计划里标有“核对”的地方。`, en: `${count} more stand in the plan, marked 核对.` };
}

const LEFT_OUT: Readonly<Record<LeftOut, Bilingual>> = {
  footnotes: { zh: '脚注', en: 'footnotes' },
  comments: { zh: '批注', en: 'comments' },
  deletions: { zh: '修订中已删除的文字', en: 'text whose deletion is tracked' },
  'hidden-text': { zh: '隐藏的文字', en: 'hidden text' },
  pictures: { zh: '图片', en: 'pictures' },
  macros: { zh: '宏', en: 'macros' },
};

export function leftOutOf(kinds: readonly LeftOut[]): Bilingual {
  const said = kinds.map((kind) => LEFT_OUT[kind]);
  return {
    zh: `没有读入：${said.map(({ zh }) => zh).join('、')}。`,
    en: `Not read: ${said.map(({ en }) => en).join(', ')}.`,
  };
}
