import type { Rule } from '../../diagnostic/rule';

/** Bytes that are no UTF-8: nothing of the file can be read. */
export const notUtf8: Rule<{ readonly looksLike: string | undefined }> = {
  code: 'Y101',
  name: 'not-utf8',
  severity: 'error',
  message: {
    zh: ({ looksLike }) => `文件不是 UTF-8 编码${looksLike === undefined ? '' : `，看来是 ${looksLike}`}`,
    en: ({ looksLike }) => `the file is not UTF-8${looksLike === undefined ? '' : `; it looks like ${looksLike}`}`,
  },
  help: {
    zh: () => '用记事本或 WPS 打开，另存为，编码选 UTF-8',
    en: () => 'open it in an editor and save it again as UTF-8',
  },
};
