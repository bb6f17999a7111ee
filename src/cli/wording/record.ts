import type { Bilingual } from '../../diagnostic/language';

export const SUMMARY: Bilingual = {
  zh: '登记做了什么：办结、延期、免办或进展；在终端里不写任务就逐项询问',
  en: 'write a record: done, extended, waived or progress; at a terminal, without a task, it asks',
};
export const TASK_VALUE: Bilingual = { zh: '任务', en: 'task' };
export const TASK: Bilingual = {
  zh: '任务的编号，例如 12-1，或者期次的编号，例如 12-1@2022-04/第一党支部；可以写几个',
  en: 'the id of a task, such as 12-1, or of an occurrence, such as 12-1@2022-04/机关党委; may be several',
};
export const DATE: Bilingual = {
  zh: '哪一天做的，写成 2022-06-28 或 6月28日；不写就是今天',
  en: 'the day it happened, such as 2022-06-28, or month and day in Chinese; today unless told',
};
export const UNIT_VALUE: Bilingual = { zh: '单位', en: 'unit' };
export const UNIT: Bilingual = {
  zh: '哪个单位，或者写组名表示全部；几个单位就写几次',
  en: 'the unit, or a group for all of its members; may be given several times',
};
export const FOR: Bilingual = {
  zh: '算哪一期，例如 2022-04、2022-Q2；不写就按日期定',
  en: 'the period that it counts for, such as 2022-04 or 2022-Q2; by the date unless told',
};
export const COUNT_VALUE: Bilingual = { zh: '次数', en: 'count' };
export const COUNT: Bilingual = { zh: '一次算几次；不写就是 1', en: 'how many at once; 1 unless told' };
export const TEXT_VALUE: Bilingual = { zh: '文字', en: 'text' };
export const NOTE: Bilingual = { zh: '办了什么、到了哪一步', en: 'what was done, or how far it has come' };
export const EVIDENCE: Bilingual = {
  zh: '佐证：文件，或者网址，或者写成 ref:文号；可以写几个。不在计划文件夹里的文件复制到 evidence/',
  en: "evidence: files, addresses, or ref:NUMBER of a document; files outside of the plan's folder are copied to evidence/",
};
export const COPY: Bilingual = {
  zh: '佐证一律复制到 evidence/，计划文件夹里的也复制',
  en: "copy evidence to evidence/ also from elsewhere in the plan's folder",
};
export const EXTEND: Bilingual = { zh: '延期到这一天', en: 'extend the due date to this day' };
export const WAIVE: Bilingual = { zh: '免办', en: 'waive it' };
export const PROGRESS: Bilingual = { zh: '只记进展，不算办结', en: 'note progress; it does not count' };
export const REASON: Bilingual = { zh: '为什么延期、免办或撤回', en: 'why it is extended, waived or taken back' };
export const APPROVED: Bilingual = {
  zh: '谁批准的，例如 局党组会议；没有批准不能延期、免办',
  en: 'who approved it; nothing is extended or waived without',
};
export const UNDO: Bilingual = {
  zh: '撤回最后登记的一条，写了任务就是这个任务的：git 里还没有的就删去，已有的用 void 作废',
  en: 'take back the last entry, of a task where one is named: removed, or by a void where git has it',
};
export const EXAMPLE_DONE: Bilingual = {
  zh: '一个单位 6 月 28 日办的，附一份佐证',
  en: 'done by one unit on 28 June, with evidence',
};
export const EXAMPLE_EXTEND: Bilingual = { zh: '经批准延期', en: 'a later due date, approved' };
export const EXAMPLE_UNDO: Bilingual = { zh: '撤回刚才登记的', en: 'take back what was just written' };

export const NOTHING_NAMED: Bilingual = {
  zh: '请写明任务，例如 yuetishi record 3-1；只有在终端里不写才逐项询问。',
  en: 'Name a task, as in yuetishi record 3-1; without one it asks, but only at a terminal.',
};
export const REFUSED: Bilingual = {
  zh: '没有登记，因为有以下错误。',
  en: 'Nothing was written, because of the errors below.',
};

export function unknownTask(name: string, nearest: string | undefined): Bilingual {
  return nearest === undefined
    ? {
        zh: `计划里没有编号为“${name}”的任务，编号见 yuetishi status。`,
        en: `The plan has no task "${name}"; yuetishi status lists their ids.`,
      }
    : {
        zh: `计划里没有编号为“${name}”的任务，是不是 ${nearest}？`,
        en: `The plan has no task "${name}"; did you mean ${nearest}?`,
      };
}

export function saidTwice(word: string, option: string): Bilingual {
  return {
    zh: `“${word}”里已经写明，不要再写 ${option}。`,
    en: `"${word}" says it already; leave out ${option}.`,
  };
}

export function namedTwice(before: string, word: string): Bilingual {
  return before === word
    ? { zh: `“${word}”写了两遍，请只写一遍。`, en: `"${word}" is named twice; name it once.` }
    : {
        zh: `“${before}”和“${word}”会把同一项任务登记两遍，请只写一个。`,
        en: `"${before}" and "${word}" would record the same task twice; leave out one of them.`,
      };
}

/** @param where the options that it belongs to */
export function belongsTo(option: string, where: readonly string[]): Bilingual {
  return {
    zh: `${option} 要和 ${where.join(' 或 ')} 一起写。`,
    en: `${option} goes with ${where.join(' or ')} only.`,
  };
}

export function onlyForDone(option: string): Bilingual {
  return {
    zh: `${option} 只用于办结，不能和 --extend、--waive、--progress 一起写。`,
    en: `${option} is for what is done, not for --extend, --waive or --progress.`,
  };
}

export function copied(from: string, to: string): Bilingual {
  return { zh: `已把佐证“${from}”复制到 ${to}。`, en: `The evidence "${from}" was copied to ${to}.` };
}

export function otherErrors(count: number): Bilingual {
  return {
    zh: `计划和记录里另有 ${count} 个错误，见 yuetishi check。`,
    en: `The plan and its records have ${count} other error${count === 1 ? '' : 's'}; see yuetishi check.`,
  };
}
