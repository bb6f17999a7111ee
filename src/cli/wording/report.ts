import type { Bilingual } from '../../diagnostic/language';
import { inSentence } from '../../text/in-sentence';

export const SUMMARY: Bilingual = {
  zh: '印出月提示、季度或半年通报、年度总结',
  en: 'issue the monthly prompt (月提示), the bulletin of a quarter or half-year, or the summary of a year; always in Chinese',
};
export const PERIOD: Bilingual = {
  zh: '哪个时段：月 2022-06、季度 2022-Q2、半年 2022-H1、年 2022',
  en: 'a month 2022-06, a quarter 2022-Q2, a half-year 2022-H1 or a year 2022',
};
export const AS_OF: Bilingual = {
  zh: '基准日，也是落款的日期；不写就是今天，但月提示不晚于当月最后一天，其他不晚于时段结束的次日',
  en: 'judge as of this date, which also dates the paper; today unless told, but not after the end of a month, nor after the day following a longer period',
};
export const UNIT: Bilingual = {
  zh: '只印一个单位的月提示；写组名就是组里的各单位合印',
  en: 'only the monthly prompt of this unit, or of a group',
};
export const FOLDER_VALUE: Bilingual = { zh: '文件夹', en: 'folder' };
export const ALL_UNITS: Bilingual = {
  zh: '每个单位一份月提示，写入这个文件夹，不写 --format 就是 docx；同名文件会被替换',
  en: 'a monthly prompt for each unit into this folder, docx unless --format says otherwise, in place of files of the same names',
};
export const NUMBER_VALUE: Bilingual = { zh: '期号', en: 'number' };
export const NUMBER: Bilingual = { zh: '期号，标题下印“第N期”', en: 'the number of the issue, under the title' };
export const CORRECTION: Bilingual = {
  zh: '更正后重发：标题注明（更正），正文说明原件作废',
  en: 'a re-issue: its title is marked, and it says that it takes the place of the one before',
};
export const NOTICE: Bilingual = {
  zh: '用通知的格式：版头、发文字号、主送、版记；通报仍是通报',
  en: 'in the form of a notice, with letterhead and imprint; a bulletin stays one',
};
export const DOC_NUMBER_VALUE: Bilingual = { zh: '文号', en: 'number' };
export const DOC_NUMBER: Bilingual = {
  zh: '通知的发文字号，例如 机党〔2022〕5号；不写就用计划里的，计划里也没有就留空',
  en: "the notice's document number; the plan's unless told, blank where it has none",
};
export const OFFICES_VALUE: Bilingual = { zh: '单位', en: 'offices' };
export const TO: Bilingual = {
  zh: '通知的主送机关；不写就用计划里的',
  en: "whom the notice is for; the plan's unless told",
};
export const COPY: Bilingual = {
  zh: '通知的抄送机关；不写就用计划里的',
  en: "whom it is copied to; the plan's unless told",
};
export const TEMPLATE: Bilingual = {
  zh: '填进自己的模板（.docx 或 .md），占位符见 docs/templates.zh-CN.md',
  en: 'fill a form of your own, .docx or .md; docs/templates.md lists the placeholders',
};

export const THE_TEMPLATE: Bilingual = { zh: '模板', en: 'the template' };
export const EXAMPLE_PRINT: Bilingual = { zh: '6 月 1 日印出的 6 月月提示', en: 'the prompt for June, as of 1 June' };
export const EXAMPLE_FILE: Bilingual = { zh: '写成文本文件', en: 'the same as a text file' };
export const EXAMPLE_QUARTER: Bilingual = { zh: '二季度的通报', en: 'the bulletin of the second quarter' };
export const EXAMPLE_UNITS: Bilingual = { zh: '每个单位一份，写入文件夹 2022-06', en: 'one for each unit' };
export const EXAMPLE_NOTICE: Bilingual = { zh: '用通知的格式', en: 'as a notice' };
export const EXAMPLE_TEMPLATE: Bilingual = { zh: '填进自己的模板', en: 'in a form of your own' };

export function notAReportPeriod(text: string): Bilingual {
  return {
    zh: `“${text}”不是时段，请写成 2022-06（月）、2022-Q2（季度）、2022-H1（半年）或 2022（年），写成 2022年6月 也可以。`,
    en: `"${text}" is no period; write it like 2022-06, 2022-Q2, 2022-H1 or 2022, always with the year.`,
  };
}

export function noReportOn(period: string, month: string): Bilingual {
  return {
    zh: `只有月、季度、半年和年有文件可印，“${period}”都不是；请写成 ${month} 这样。`,
    en: `Papers are issued on months, quarters, half-years and years, and "${period}" is none of them; write it like ${month}.`,
  };
}

/** A year has one summary, and it is of the plan of that year. */
export function planOfOtherYear(asked: number, year: number): Bilingual {
  return {
    zh: `计划是 ${year} 年的，印不出 ${asked} 年的年度总结；请写 report ${year}，或者用 --plan 写明 ${asked} 年的计划。`,
    en: `The plan is of ${year}, so there is no summary of ${asked}; write report ${year}, or name the plan of ${asked} with --plan.`,
  };
}

export function nothingInPeriod(period: string, year: number): Bilingual {
  return {
    zh: `提醒：计划是 ${year} 年的，没有哪一期在 ${period} 之内，文件里没有事项。`,
    en: `Note: the plan is of ${year} and has no occurrence within ${period}; the paper has nothing to tell.`,
  };
}

export const NO_SHEETS_OF_UNITS: Bilingual = {
  zh: '只有月提示可以按单位印；通报和年度总结说的是所有单位，请去掉 --unit、--all-units，或者写一个月。',
  en: 'Only monthly prompts come by unit, since bulletins and summaries compare all units; leave out --unit and --all-units, or name a month.',
};

export function needsNotice(option: string): Bilingual {
  return {
    zh: `${option} 是通知的格式里才有的，请同时写 --notice，或者去掉它。`,
    en: `${option} belongs to a notice; say --notice, too, or leave it out.`,
  };
}

export const NO_NUMBERED_NOTICE: Bilingual = {
  zh: '通知编发文字号，不编期号；--number 和 --notice 只能写一个，文号请用 --doc-number。',
  en: 'A notice is counted by its document number; give --doc-number instead of --number, or leave out --notice.',
};

export function noNoticeAs(format: string): Bilingual {
  return {
    zh: `通知的格式是给人看的，不能写成 ${format}；请换一种格式，或者去掉 --notice。`,
    en: `A notice is a paper to be read and cannot be ${format}; choose another format, or leave out --notice.`,
  };
}

export function templateGives(format: string, asked: string): Bilingual {
  return {
    zh: `模板是 .${format}，填出来的也是，不能是“${inSentence(asked)}”；请改成 .${format}，或者换一个模板。`,
    en: `The template is a .${format} and so is what it makes, which cannot be "${inSentence(asked)}"; ask for .${format}, or use another template.`,
  };
}

export function isAFile(path: string): Bilingual {
  return {
    zh: `“${inSentence(path)}”是文件，--all-units 要写文件夹。`,
    en: `"${inSentence(path)}" is a file; --all-units takes a folder.`,
  };
}

export function unitPapersWritten(folder: string, count: number): Bilingual {
  return {
    zh: `已写入文件夹“${inSentence(folder)}”，共 ${count} 份，每个单位一份`,
    en: `Written to the folder "${inSentence(folder)}": ${count === 1 ? '1 paper' : `${count} papers`}, one for each unit`,
  };
}

export function notADocumentNumber(where: string, text: string): Bilingual {
  return {
    zh: `${where} 要写成 机党〔2022〕5号 这样的发文字号，“${inSentence(text)}”不是。`,
    en: `${where} takes a document number such as 机党〔2022〕5号; "${inSentence(text)}" is none.`,
  };
}

export const NUMBER_LEFT_BLANK: Bilingual = {
  zh: '没有发文字号，版头里留了空，编号后请填上',
  en: 'There is no document number; its line was left blank, to be filled in when it is given',
};

export function numberMended(from: string, to: string): Bilingual {
  return {
    zh: `发文字号“${inSentence(from)}”已按规范写成“${to}”`,
    en: `The document number "${inSentence(from)}" is printed as "${to}", as the standard has it`,
  };
}

export function numberOfOtherYear(number: string, year: number): Bilingual {
  return {
    zh: `发文字号“${number}”的年份不是落款的 ${year} 年，请核对`,
    en: `The document number "${number}" is not of ${year}, the year of the paper's date; check it`,
  };
}
