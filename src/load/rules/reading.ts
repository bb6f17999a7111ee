import type { Rule } from '../../diagnostic/rule';
import { inSentence } from '../../text/in-sentence';

/** Y1xx: what keeps a file from being read as YAML of this format. */

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

export const notText: Rule<{ readonly code: string }> = {
  code: 'Y102',
  name: 'not-text',
  severity: 'error',
  message: {
    zh: ({ code }) => `这不是文本文件：含有控制字符 ${code}`,
    en: ({ code }) => `this is not a text file: it holds the control character ${code}`,
  },
  help: {
    zh: () => '计划和记录是 YAML 文本；Word、Excel 文件不能直接读',
    en: () => 'plans and records are YAML text; Word and Excel files cannot be read as they are',
  },
};

export const tooLarge: Rule<{ readonly bytes: number; readonly limit: number }> = {
  code: 'Y103',
  name: 'file-too-large',
  severity: 'error',
  message: {
    zh: ({ bytes, limit }) => `文件有 ${bytes} 字节，超过上限 ${limit} 字节`,
    en: ({ bytes, limit }) => `the file has ${bytes} bytes, more than the limit of ${limit}`,
  },
  help: {
    zh: () => '记录可以按单位或按月分成几个文件',
    en: () => 'records can be split into one file a unit or a month',
  },
};

export const emptyFile: Rule<{ readonly expected: 'plan' | 'calendar' | 'baseline' | 'settings' }> = {
  code: 'Y104',
  name: 'empty-file',
  severity: 'error',
  message: {
    zh: () => '文件是空的',
    en: () => 'the file is empty',
  },
  help: {
    zh: ({ expected }) => (expected === 'plan' ? '计划从 format: 1、title、year 写起' : '补上内容，或者删去这个文件'),
    en: ({ expected }) =>
      expected === 'plan' ? 'a plan begins with format: 1, title and year' : 'write its content, or remove the file',
  },
};

export const yamlSyntax: Rule<{
  readonly zh: string;
  readonly en: string;
  readonly mendZh?: string;
  readonly mendEn?: string;
}> = {
  code: 'Y105',
  name: 'yaml-syntax',
  severity: 'error',
  message: { zh: ({ zh }) => `YAML 写法有误：${zh}`, en: ({ en }) => `not valid YAML: ${en}` },
  help: { zh: ({ mendZh }) => mendZh, en: ({ mendEn }) => mendEn },
};

export const fullWidthSlip: Rule<{ readonly found: string; readonly mended: string }> = {
  code: 'Y106',
  name: 'full-width-slip',
  severity: 'error',
  message: {
    zh: ({ found }) => `此处的“${found}”是全角符号，应为半角`,
    en: ({ found }) => `the full-width “${found}” here must be half-width`,
  },
  help: { zh: ({ mended }) => `应写：${mended}`, en: ({ mended }) => `write: ${mended}` },
};

const YAML_FEATURES = {
  anchor: { zh: '锚点（&）', en: 'an anchor (&)' },
  alias: { zh: '别名（*）', en: 'an alias (*)' },
  merge: { zh: '合并键（<<）', en: 'a merge key (<<)' },
  tag: { zh: '类型标签（!）', en: 'a tag (!)' },
} as const;

export const yamlFeature: Rule<{ readonly feature: keyof typeof YAML_FEATURES }> = {
  code: 'Y107',
  name: 'yaml-feature',
  severity: 'error',
  message: {
    zh: ({ feature }) => `不使用 YAML 的${YAML_FEATURES[feature].zh}`,
    en: ({ feature }) => `${YAML_FEATURES[feature].en} is not used in these files`,
  },
  help: {
    zh: () => '把内容直接写在这里；值以 & * ! 开头的，加引号',
    en: () => 'write the content out here; quote a value that begins with & * or !',
  },
};

export const duplicateKey: Rule<{ readonly key: string }> = {
  code: 'Y108',
  name: 'duplicate-key',
  severity: 'error',
  message: {
    zh: ({ key }) => `键“${inSentence(key)}”在这里写了两次`,
    en: ({ key }) => `the key “${inSentence(key)}” stands here twice`,
  },
  help: { zh: () => '留下一个', en: () => 'keep one of them' },
};

export const tooDeep: Rule<{ readonly limit: number }> = {
  code: 'Y109',
  name: 'nested-too-deep',
  severity: 'error',
  message: {
    zh: ({ limit }) => `嵌套超过 ${limit} 层`,
    en: ({ limit }) => `nested deeper than ${limit} levels`,
  },
};
