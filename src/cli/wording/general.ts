import type { Bilingual } from '../../diagnostic/language';

/** Words that stand in the help of every command, and the options that several commands share. */

export const PROGRAM: Bilingual = {
  zh: '把全年的工作要点写成 YAML，到哪一天都能说清哪些该办、哪些逾期，并印出每月的月提示。',
  en: "Keeps an office's yearly plan as YAML, says as of any date what is due or overdue, and issues the monthly prompt (月提示).",
};

/** What the library that reads the command line calls its headings, in Chinese. */
export const HEADINGS_IN_CHINESE: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '通用选项：',
  'Commands:': '命令：',
  '[options]': '[选项]',
  '[command]': '[命令]',
};

export const EXAMPLES: Bilingual = { zh: '示例：', en: 'Examples:' };

export const STATUS_CODES: Bilingual = {
  zh: '退出状态：0 正常；1 有问题（见 check 的 --fail-on），或者用了 --exit-code 而有逾期或改动；2 命令或设置写错；3 文件找不到、读不了或写不了；4 程序自身出错。',
  en: 'Exit status: 0 well; 1 findings (see --fail-on of check), or something overdue or changed under --exit-code; 2 wrong use or settings; 3 a file cannot be found, read or written; 4 a bug.',
};

export const VERSION_OPTION: Bilingual = { zh: '显示版本', en: 'print the version' };
export const HELP_OPTION: Bilingual = { zh: '显示帮助', en: 'print this help' };

export const HELP_COMMAND: Bilingual = { zh: '显示一个命令的帮助', en: 'print the help of a command' };
export const HELP_ARGUMENT_NAME: Bilingual = { zh: '命令', en: 'command' };
export const HELP_ARGUMENT: Bilingual = { zh: '命令的名字', en: 'the name of a command' };

export const LANGUAGE_OPTION: Bilingual = {
  zh: '消息和帮助的语言：zh 或 en；不写就看系统的语言设置，一般是中文',
  en: 'language of messages and help, zh or en; Chinese unless the locale names English',
};
export const COLOUR_OPTION: Bilingual = { zh: '不用颜色', en: 'no colours' };
export const QUIET_OPTION: Bilingual = {
  zh: '不说多余的话；结果和错误照常输出',
  en: 'no talk on stderr; results and errors are printed all the same',
};

export const PLAN_ARGUMENT: Bilingual = {
  zh: '计划所在的文件夹或 plan.yaml；不写就从当前文件夹往上找 plans/',
  en: "the plan's folder or its plan.yaml; without it, plans/ is looked for from the current folder upward",
};
export const PLAN_OPTION: Bilingual = { zh: '也可以这样写明计划', en: 'the plan, as an option' };
export const AS_OF_OPTION: Bilingual = {
  zh: '基准日，按哪一天判断；不写就是今天（北京时间）',
  en: 'judge as of this date; today in Shanghai unless told',
};
export const KNOWN_AT_OPTION: Bilingual = {
  zh: '只看这一天及以前登记的记录',
  en: 'see only what was written down by this date',
};
export const DUE_SOON_OPTION: Bilingual = {
  zh: '离时限还有几天算临期；不写就是 7',
  en: 'how many days before the due date count as due soon; 7 unless told',
};
export const FILE_OPTION: Bilingual = {
  zh: '写入文件，格式由扩展名定；.txt 带 BOM 和 Windows 换行，记事本可以直接打开',
  en: 'write to a file, its format taken from the ending; .txt gets a BOM and Windows line ends',
};

export const META = {
  day: { zh: '日期', en: 'date' },
  days: { zh: '天数', en: 'days' },
  file: { zh: '文件', en: 'file' },
  format: { zh: '格式', en: 'format' },
  language: { zh: '语言', en: 'language' },
  path: { zh: '路径', en: 'path' },
  plan: { zh: '计划', en: 'plan' },
  period: { zh: '时段', en: 'period' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** @param formats as `--format` takes them, the usual one first */
export function formatOption(formats: readonly string[]): Bilingual {
  return {
    zh: `${formats.join('、')}；不写就是 ${formats[0]}`,
    en: `${formats.join(', ')}; ${formats[0]} unless told`,
  };
}

export function writtenSentence(file: string): Bilingual {
  return { zh: `已写入 ${file}。`, en: `Written to ${file}.` };
}
