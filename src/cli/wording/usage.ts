import type { Bilingual } from '../../diagnostic/language';

/** Sentences about a command line that cannot be meant: what is wrong, what was expected, how to mend it. */

export const EMPTY_PATH: Bilingual = {
  zh: '路径是空的，请写明文件或文件夹。',
  en: 'A path is empty; name a file or a folder.',
};

/** @param option as written; `nearest`, the one probably meant */
export function unknownOption(option: string, command: string, nearest: string | undefined): Bilingual {
  const help = `${command} --help`;
  return nearest === undefined
    ? {
        zh: `没有 ${option} 这个选项，可用的选项见 ${help}。`,
        en: `There is no option ${option}; ${help} lists those there are.`,
      }
    : {
        zh: `没有 ${option} 这个选项，是不是 ${nearest}？`,
        en: `There is no option ${option}; did you mean ${nearest}?`,
      };
}

/** An option that belongs to a command stands before it. */
export function misplacedOption(option: string, command: string): Bilingual {
  return {
    zh: `${option} 要写在命令后面，例如 yuetishi ${command} ${option} …。`,
    en: `${option} belongs behind the command, as in yuetishi ${command} ${option} ….`,
  };
}

/** @param parent what it was looked for under: the program, or a command that has commands of its own */
export function unknownCommand(command: string, nearest: string | undefined, parent: string): Bilingual {
  return nearest === undefined
    ? {
        zh: `没有 ${command} 这个命令，可用的命令见 ${parent} --help。`,
        en: `There is no command ${command}; ${parent} --help lists those there are.`,
      }
    : {
        zh: `没有 ${command} 这个命令，是不是 ${nearest}？`,
        en: `There is no command ${command}; did you mean ${nearest}?`,
      };
}

export function missingArgument(name: string, example: string): Bilingual {
  return {
    zh: `缺少 ${name}，要写成“${example}”这样。`,
    en: `${name} is missing; write it like "${example}".`,
  };
}

export function optionNeedsValue(flags: string): Bilingual {
  const [option = flags] = flags.split(/[ ,=]/);
  return {
    zh: `${option} 后面缺少内容，要写成 ${flags}。`,
    en: `${option} needs a value behind it: ${flags}.`,
  };
}

export function tooManyArguments(extra: string, example: string): Bilingual {
  return {
    zh: `多写了“${extra}”，要写成“${example}”这样。`,
    en: `"${extra}" is one too many; write it like "${example}".`,
  };
}

export function excludingOptions(option: string, other: string): Bilingual {
  return {
    zh: `${option} 和 ${other} 只能写一个。`,
    en: `${option} and ${other} cannot both be given; leave one out.`,
  };
}

export function notADay(option: string, text: string): Bilingual {
  return {
    zh: `${option} 要写成 2022-06-30 这样确有的日期，“${text}”不是。`,
    en: `${option} takes a date that exists, written like 2022-06-30; "${text}" is none.`,
  };
}

export function notAPeriod(option: string, text: string): Bilingual {
  return {
    zh: `${option} 要写成 2022-06、2022-Q2、2022-H1、2022、2022-06-30 或 2022-03..2022-05 这样的时段，“${text}”不是。`,
    en: `${option} takes a period such as 2022-06, 2022-Q2, 2022-H1, 2022, 2022-06-30 or 2022-03..2022-05; "${text}" is none.`,
  };
}

export function notAWholeNumber(option: string, text: string, most: number): Bilingual {
  return {
    zh: `${option} 要写成 0 到 ${most} 的整数，“${text}”不是。`,
    en: `${option} takes a whole number from 0 to ${most}; "${text}" is none.`,
  };
}

export function notAUnitName(text: string): Bilingual {
  return {
    zh: `“${text}”不能作单位名称：不能空着，不能有空格、@、/ 和控制字符，最多 100 个字，也不能重复。`,
    en: `"${text}" cannot be the name of a unit: not empty, without white space, @, / or control characters, at most 100 characters, and only once.`,
  };
}

export function notAYear(option: string, text: string, first: number, last: number): Bilingual {
  return {
    zh: `${option} 要写成 ${first} 到 ${last} 的年份，“${text}”不是。`,
    en: `${option} takes a year from ${first} to ${last}; "${text}" is none.`,
  };
}

export function notAShard(option: string, text: string): Bilingual {
  return {
    zh: `${option} 要写成 3/16（共 16 组的第 3 组）这样，组数最多 9999，“${text}”不是。`,
    en: `${option} takes a part and how many there are, at most 9999, written like 3/16; "${text}" is none.`,
  };
}

export function notACount(option: string, text: string): Bilingual {
  return {
    zh: `${option} 要写成 1 到 99999 的整数，“${text}”不是。`,
    en: `${option} takes a whole number from 1 to 99999; "${text}" is none.`,
  };
}

export function notAWrittenDay(option: string, text: string): Bilingual {
  return {
    zh: `${option} 要写成 2022-06-28 或 6月28日 这样确有的日期，“${text}”不是。`,
    en: `${option} takes a date that exists, written like 2022-06-28 or 6月28日; "${text}" is none.`,
  };
}

export function notAStretch(option: string, text: string, mostDays: number): Bilingual {
  return {
    zh: `${option} 要写成 30d（天）或 4w（周），最多 ${mostDays} 天，“${text}”不是。`,
    en: `${option} takes days or weeks, written like 30d or 4w, at most ${mostDays} days; "${text}" is neither.`,
  };
}

export function notARevision(option: string, text: string): Bilingual {
  return {
    zh: `${option} 要写成 main、v1.0 或 HEAD~1 这样的 git 版本，“${text}”不是。`,
    en: `${option} takes a git revision such as main, v1.0 or HEAD~1; "${text}" is none.`,
  };
}

export function notOneOf(what: string, text: string, known: readonly string[], nearest: string | undefined): Bilingual {
  const zh = `${what} 没有“${text}”`;
  const en = `${what} does not know "${text}"`;
  return nearest === undefined
    ? { zh: `${zh}，可以写 ${known.join('、')}。`, en: `${en}; it knows ${known.join(', ')}.` }
    : {
        zh: `${zh}，是不是 ${nearest}？可以写 ${known.join('、')}。`,
        en: `${en}; did you mean ${nearest}? It knows ${known.join(', ')}.`,
      };
}

export function noFormatForFile(file: string, extensions: readonly string[]): Bilingual {
  return {
    zh: `从“${file}”的扩展名看不出格式，请用 ${extensions.join('、')}，或者用 --format 写明。`,
    en: `The ending of "${file}" names no format; use ${extensions.join(', ')}, or say it with --format.`,
  };
}

export function noFormatForFacts(file: string, extensions: readonly string[]): Bilingual {
  return {
    zh: `从“${file}”的扩展名看不出明细的格式，--facts 的文件请用 ${extensions.join('、')}。`,
    en: `The ending of "${file}" names no format of facts; --facts takes a file with ${extensions.join(', ')}.`,
  };
}

export function factsOverOutput(file: string): Bilingual {
  return {
    zh: `--facts 和 -o 都写的是“${file}”，明细和汇总要写入不同的文件。`,
    en: `--facts and -o both name "${file}"; facts and the roll-up need a file each.`,
  };
}

export function notAnOutput(text: string): Bilingual {
  return {
    zh: `--output 要写成 格式=文件，例如 json=findings.json，“${text}”不是。`,
    en: `--output takes FORMAT=FILE, such as json=findings.json; "${text}" is none.`,
  };
}

export function writtenTwice(file: string): Bilingual {
  return {
    zh: `“${file}”要写入两次，请给每种格式各写一个文件名。`,
    en: `"${file}" would be written twice; give each format a file of its own.`,
  };
}

export function replacesYaml(file: string): Bilingual {
  return {
    zh: `“${file}”已经有了，是计划、记录或设置一类的 YAML 文件，不能写入结果，请换一个文件名。`,
    en: `"${file}" is there already: a YAML file, as plans, records and settings are. It cannot hold the result; name another file.`,
  };
}

export function replacesDocument(file: string): Bilingual {
  return {
    zh: `“${file}”是计划的原文，不能写入结果，请换一个文件名。`,
    en: `"${file}" is the approved document of a plan, and cannot hold the result; name another file.`,
  };
}

/** @param what the file is to the command: a template, a document */
export function replacesInput(file: string, what: Bilingual): Bilingual {
  return {
    zh: `“${file}”是${what.zh}，不能写入结果，请换一个文件名。`,
    en: `"${file}" is ${what.en}, and cannot hold the result; name another file.`,
  };
}

export function overwritesInput(file: string): Bilingual {
  return {
    zh: `“${file}”是要检查的文件，不能写入结果，请换一个文件名。`,
    en: `"${file}" is one of the files that were checked, and cannot hold the result; name another file.`,
  };
}
