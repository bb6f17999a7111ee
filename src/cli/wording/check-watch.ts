import type { Bilingual } from '../../diagnostic/language';

export const WATCH: Bilingual = {
  zh: '一直开着，文件一保存就重新检查，只列出变化；按 Ctrl-C 结束',
  en: 'stay, check again whenever a file is saved, and tell what changed; end with Ctrl-C',
};
export const EXAMPLE_WATCH: Bilingual = {
  zh: '边写边查',
  en: 'check while you write',
};
export const WATCHING: Bilingual = {
  zh: '保存文件后会自动重新检查，按 Ctrl-C 结束。',
  en: 'Files are checked again when they are saved; end with Ctrl-C.',
};
export const ALL_WELL: Bilingual = { zh: '没有问题。', en: 'All is well.' };
export const WATCH_IS_TEXT: Bilingual = {
  zh: '--watch 只在屏幕上列出文字，不能与 -o、--output、--coverage 或别的 --format 同用。',
  en: '--watch prints text on the screen; it cannot stand with -o, --output, --coverage or another --format.',
};
