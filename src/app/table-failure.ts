import type { Bilingual } from '../diagnostic/language';
import type { TableProblem, UnreadableTable } from '../sheet/unreadable-table';
import { inSentence } from '../text/in-sentence';
import { AppError } from './app-error';

/** A file that cannot be read as a table, in one sentence. @param file as it is shown */
export function tableFailure({ problem }: UnreadableTable, file: string): AppError {
  const why = wordingOf(problem);
  return new AppError('could-not', { zh: `“${file}”读不了：${why.zh}`, en: `"${file}" cannot be read: ${why.en}` });
}

const MEGABYTE = 1024 * 1024;

const SAVE_AGAIN: Bilingual = {
  zh: '请用 Excel 或 WPS 打开，另存为 .xlsx 再试',
  en: 'open it in Excel or WPS, save it as .xlsx and try again',
};

function wordingOf(problem: TableProblem): Bilingual {
  switch (problem.kind) {
    case 'old-or-locked':
      return {
        zh: '是旧版 .xls，或者加了打开密码；请去掉密码，另存为 .xlsx 再试',
        en: 'it is an old .xls, or behind a password; take the password off, save it as .xlsx and try again',
      };
    case 'damaged': {
      const part = problem.part === undefined ? undefined : inSentence(problem.part);
      return {
        zh: `不是完好的工作簿${part === undefined ? '' : `（${part}）`}；${SAVE_AGAIN.zh}`,
        en: `it is no sound workbook${part === undefined ? '' : ` (${part})`}; ${SAVE_AGAIN.en}`,
      };
    }
    case 'wrong-size':
      return {
        zh: `其中的 ${inSentence(problem.part)} 与目录里写的大小不符，可能被改动过；${SAVE_AGAIN.zh}`,
        en: `its part ${inSentence(problem.part)} is not as long as it says, and may have been tampered with; ${SAVE_AGAIN.en}`,
      };
    case 'too-large':
      return {
        zh: `有 ${inMegabytes(problem.bytes)} MB，最多 ${inMegabytes(problem.limit)} MB；请去掉图片再试`,
        en: `it has ${inMegabytes(problem.bytes)} MB, and at most ${inMegabytes(problem.limit)} are read; take out pictures and try again`,
      };
    case 'unpacks-too-large':
      return {
        zh: '解压后大得不正常，不是台账',
        en: 'it unpacks to far more than a ledger has',
      };
    case 'too-many-cells':
      return {
        zh: `填了的单元格超过 ${problem.limit} 个，不是台账`,
        en: `more than ${problem.limit} cells hold something, which is no ledger`,
      };
    case 'unknown-encoding':
      return {
        zh: '不是 .xlsx，也不是 UTF-8 或 GB18030（GBK）编码的 csv',
        en: 'it is neither an .xlsx nor a csv in UTF-8 or GB18030 (GBK)',
      };
    case 'open-quote':
      return {
        zh: `第 ${problem.row} 行的引号没有配对，csv 从那里起分不清单元格`,
        en: `a quotation mark in row ${problem.row} is never closed, and the cells behind it cannot be told apart`,
      };
  }
}

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / MEGABYTE);
}
