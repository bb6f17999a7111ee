/** A syntax error in words for the secretary and for the engineer, with what to do where that is known. */
export interface SyntaxWording {
  readonly zh: string;
  readonly en: string;
  readonly mendZh?: string;
  readonly mendEn?: string;
}

const COLON_IN_TEXT = {
  mendZh: '文字里有半角冒号加空格的，把整段文字放进引号',
  mendEn: 'quote a text that holds a colon followed by a space',
};

const MARK: SyntaxWording = {
  zh: '以 &、* 或 ! 开头的写法不成立',
  en: 'what begins with &, * or ! does not stand',
  mendZh: '把值放进引号',
  mendEn: 'quote the value',
};

const WORDINGS: Readonly<Record<string, SyntaxWording>> = {
  TAB_AS_INDENT: {
    zh: '缩进用了制表符（Tab）',
    en: 'a tab is used for indentation',
    mendZh: '改用空格',
    mendEn: 'use spaces',
  },
  BAD_INDENT: {
    zh: '缩进与上下文不齐，或括号没有配对',
    en: 'the indentation does not fit, or a bracket is not closed',
  },
  BLOCK_AS_IMPLICIT_KEY: { zh: '这一行的层次不成立', en: 'the nesting of this line does not stand', ...COLON_IN_TEXT },
  MULTILINE_IMPLICIT_KEY: {
    zh: '键后面缺少冒号，或者冒号后面缺少空格',
    en: 'a colon after a key, or the space after the colon, is missing',
    mendZh: '写成“键: 值”，冒号用半角，后面空一格',
    mendEn: 'write “key: value”, with a space after the colon',
  },
  MISSING_CHAR: { zh: '缺少配对的引号、括号或冒号', en: 'a quotation mark, bracket or colon is missing' },
  BAD_SCALAR_START: {
    zh: '值不能以 @ 或 ` 开头',
    en: 'a value cannot begin with @ or `',
    mendZh: '把值放进引号',
    mendEn: 'quote the value',
  },
  BAD_DQ_ESCAPE: {
    zh: '双引号里的反斜杠写法不成立',
    en: 'this backslash escape does not exist',
    mendZh: '路径用正斜杠 /，或者改用单引号',
    mendEn: 'use forward slashes in paths, or single quotes',
  },
  MULTIPLE_DOCS: {
    zh: '一个文件里有几份文档（---）',
    en: 'several documents (---) stand in one file',
    mendZh: '一个文件只写一份',
    mendEn: 'write one document a file',
  },
  BLOCK_IN_FLOW: {
    zh: '括号里的写法不成立，多半是少了逗号',
    en: 'what stands in brackets does not fit; a comma is probably missing',
  },
  RESOURCE_EXHAUSTION: { zh: '嵌套太深', en: 'nested too deep' },
  KEY_OVER_1024_CHARS: { zh: '键太长', en: 'a key is too long' },
  BAD_DIRECTIVE: { zh: '以 % 开头的一行不成立', en: 'a line that begins with % does not stand' },
  ALIAS_PROPS: MARK,
  BAD_ALIAS: MARK,
  BAD_COLLECTION_TYPE: MARK,
  BAD_PROP_ORDER: MARK,
  MULTIPLE_ANCHORS: MARK,
  MULTIPLE_TAGS: MARK,
  TAG_RESOLVE_FAILED: MARK,
  UNEXPECTED_TOKEN: { zh: '此处多出了内容', en: 'something is too much here' },
};

/** @param code the parser's code; @param message its own sentence, for errors that have no wording here */
export function describeSyntaxError(code: string, message: string): SyntaxWording {
  return WORDINGS[code] ?? { zh: `此处读不下去（${code}）`, en: message };
}
