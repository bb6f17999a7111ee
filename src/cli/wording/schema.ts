import type { Bilingual } from '../../diagnostic/language';

export const SUMMARY: Bilingual = {
  zh: '显示一种文件格式的 JSON Schema，供编辑器提示和检查；不写名字就列出有哪些',
  en: 'print the JSON Schema of a format; without a name, list what there is',
};
export const NAME_VALUE: Bilingual = { zh: '格式', en: 'name' };
export const NAME: Bilingual = {
  zh: '格式的名字，例如 plan、records',
  en: 'the name of a format, such as plan or records',
};
export const PLACE: Bilingual = {
  zh: '写了名字就写入这个文件，没写名字就把全部格式写入这个文件夹',
  en: 'with a name, write it to this file; without one, write them all into this folder',
};
export const EXAMPLE_PRINT: Bilingual = { zh: '显示计划的格式', en: 'the format of plans' };
export const EXAMPLE_ALL: Bilingual = { zh: '全部写入 schemas 文件夹', en: 'write them all into a folder' };

export function unknownSchema(name: string, known: readonly string[], nearest: string | undefined): Bilingual {
  const hint = nearest === undefined ? undefined : { zh: `是不是 ${nearest}？`, en: ` did you mean ${nearest}?` };
  return {
    zh: `没有“${name}”这种格式，${hint?.zh ?? ''}有的是 ${known.join('、')}。`,
    en: `There is no schema "${name}";${hint?.en ?? ''} there are ${known.join(', ')}.`,
  };
}

export function allWritten(count: number, folder: string): Bilingual {
  return { zh: `已把 ${count} 种格式写入 ${folder}。`, en: `${count} schemas written into ${folder}.` };
}
