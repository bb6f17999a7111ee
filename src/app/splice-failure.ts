import type { SpliceRefusal } from '../splice/records-text';
import { AppError } from './app-error';

/** Why a records file cannot be changed where `check` finds nothing wrong with it. @param file as shown */
export function spliceFailure({ reason }: SpliceRefusal, file: string): AppError {
  switch (reason) {
    case 'too-large':
      return new AppError('could-not', {
        zh: `${file} 再写就太大了；请把一部分记录移到 records/ 里的另一个文件`,
        en: `${file} would grow too large; move some of its records to another file in records/`,
      });
    case 'not-there':
      return new AppError('could-not', {
        zh: `${file} 里那条记录已经不在原处，请再试一次`,
        en: `the entry in ${file} is no longer where it was; try again`,
      });
    case 'unreadable':
    case 'not-a-list':
    case 'no-safe-place':
      return new AppError('could-not', {
        zh: `${file} 的写法特别，程序不敢改动；请在编辑器里把记录写成 - 开头的一条一条，再试一次`,
        en: `${file} is written so oddly that it cannot be changed safely; lay its records out as items that begin with "-"`,
      });
  }
}
