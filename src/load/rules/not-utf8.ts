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
  explanation: () => ({
    why: {
      zh: 'Windows 上的编辑器常按 GBK 保存，换一台电脑就是乱码，所以只读 UTF-8。',
      en: 'Editors on Windows often save as GBK, which other machines read as garbage; so UTF-8 alone is read.',
    },
    bad: { head: 'title: 2022年机关党建工作要点\norganisation: 市机关事务管理局\n', encoding: 'GB18030' },
    good: { head: 'title: 2022年机关党建工作要点\norganisation: 市机关事务管理局\n' },
  }),
};
