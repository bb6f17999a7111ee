import type { Bilingual } from '../../diagnostic/language';

export const SUMMARY: Bilingual = {
  zh: '把全年的情况写成一个网页，不用联网就能打开',
  en: 'write the year at a glance as one web page (in Chinese) that needs no network',
};
export const OUTPUT: Bilingual = {
  zh: '写入的网页文件，扩展名是 .html；必须写明',
  en: 'the page to write, a file ending in .html; it must be named',
};
export const EXAMPLE_TODAY: Bilingual = { zh: '到今天的情况', en: 'the year as of today' };
export const EXAMPLE_DATE: Bilingual = { zh: '到 9 月 30 日的情况', en: 'as of 30 September' };

export const FILE_NEEDED: Bilingual = {
  zh: '网页要写入文件，请用 -o 写明，例如 yuetishi dashboard -o dashboard.html。',
  en: 'The page needs a file; name it with -o, as in yuetishi dashboard -o dashboard.html.',
};

export function notAPage(file: string): Bilingual {
  return {
    zh: `只能写成网页，“${file}”的扩展名要改成 .html。`,
    en: `Only a web page can be written; let "${file}" end in .html.`,
  };
}
