import type { Bilingual } from '../../diagnostic/language';

/** Sentences that all commands share which write papers. */

export function fileNeeded(format: string): Bilingual {
  return {
    zh: `${format} 不能显示在窗口里，请用 -o 写明存成哪个文件，例如 -o 月提示.${format}。`,
    en: `${format} cannot be shown here; say with -o which file to write, such as -o paper.${format}.`,
  };
}

/** @param file a part of the program that lies beside it, such as `document-docx.js` */
export function partMissing(file: string): Bilingual {
  return {
    zh: `生成这种格式需要程序的另一部分 ${file}，但它不在程序旁边；请把它从同一版本的 dist 文件夹复制过来，与 yuetishi.js 放在一起。`,
    en: `this format needs a further part of the program, ${file}, which does not lie beside it; copy it there from the dist folder of the same version.`,
  };
}
