import type { Bilingual } from '../../diagnostic/language';

/** Sentences that all commands share which write papers. */

export function fileNeeded(format: string): Bilingual {
  return {
    zh: `${format} 不能显示在窗口里，请用 -o 写明存成哪个文件，例如 -o 月提示.${format}。`,
    en: `${format} cannot be shown here; say with -o which file to write, such as -o paper.${format}.`,
  };
}
