import type { HostFailure } from '../../app/host';
import type { Bilingual } from '../../diagnostic/language';

/** The system refused: which file, why, and what to do about it. @param path as it is shown */
export function hostFailureSentence({ reason, detail }: HostFailure, path: string): Bilingual {
  switch (reason) {
    case 'denied':
      return {
        zh: `没有读写“${path}”的权限，请检查文件的权限，或者换个位置。`,
        en: `Reading or writing "${path}" is not permitted; check its permissions, or use another place.`,
      };
    case 'busy':
      return {
        zh: `“${path}”正被别的程序占用（可能在 Excel 或 WPS 里打开着），请关闭后再试。`,
        en: `"${path}" is in use by another program, perhaps open in Excel or WPS; close it and try again.`,
      };
    case 'locked':
      return {
        zh: `另一个月提示程序正在写“${path}”，等了一阵仍未写完，请稍后再试。`,
        en: `Another yuetishi is writing "${path}" and has not finished; try again in a while.`,
      };
    case 'missing':
      return { zh: `找不到“${path}”，请检查路径。`, en: `"${path}" does not exist; check the path.` };
    case 'full':
      return { zh: `磁盘已满，写不下“${path}”。`, en: `The disk is full: "${path}" could not be written.` };
    case 'special':
      return {
        zh: `“${path}”不是普通文件，可能是管道或设备，不能读取。`,
        en: `"${path}" is no ordinary file but perhaps a pipe or a device, and is not read.`,
      };
    case 'other':
      return detail === 'EISDIR'
        ? {
            zh: `“${path}”是文件夹，这里要写文件名。`,
            en: `"${path}" is a folder where a file is needed; name a file.`,
          }
        : {
            zh: `系统不肯读写“${path}”（${detail}）。`,
            en: `The system refused to read or write "${path}" (${detail}).`,
          };
  }
}

/** A mistake of the program. @param whereTo an address for reports; without one, the maintainers */
export function bugSentence(message: string, whereTo: string | undefined): Bilingual {
  return {
    zh: `程序出错了，这不是您的问题：${message}。请报告给${whereTo === undefined ? '维护者' : ` ${whereTo}`}，并附上所用的命令。`,
    en: `This is a bug of the program: ${message}. Please report it to ${whereTo ?? 'the maintainers'}, with the command you gave.`,
  };
}

/** @param file a part of the program that lies beside it, such as `document-docx.js` */
export function partMissing(file: string): Bilingual {
  return {
    zh: `程序缺了一部分：${file} 不在 yuetishi.js 旁边；请把同一版本的 dist 文件夹整个复制过来。`,
    en: `A part of the program is missing: ${file} does not lie beside yuetishi.js; copy the whole folder dist of the same version.`,
  };
}
