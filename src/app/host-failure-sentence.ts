import type { Bilingual } from '../diagnostic/language';
import type { HostFailure } from './host';

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
