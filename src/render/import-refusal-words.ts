import type { Bilingual } from '../diagnostic/language';
import { ledgerColumns, type LedgerKey } from '../ledger/columns';
import type { MovedRecord, RefusalReason } from '../ledger/import/refusal';
import type { TakenBackRecord } from '../model/ledger-entry';
import { inSentence } from '../text/in-sentence';
import { oneLine } from '../text/safe-text';
import { formatDay, type Day } from '../time/civil-date';

/** Why a cell cannot be taken, what was expected, and how to mend it. */
export function refusalWords(reason: RefusalReason): Bilingual {
  switch (reason.kind) {
    case 'no-ledger':
      return {
        zh: '文件里没有台账：找不到 期次编号、任务、完成日期 这样的表头',
        en: 'the file holds no ledger: there are no headings such as 期次编号, 任务 and 完成日期',
      };
    case 'no-column':
      return {
        zh: `表里没有“${headingOf(reason.key)}”这一列；请从导出的台账里补上`,
        en: `the sheet has no column ${headingOf(reason.key)}; take it over from an exported ledger`,
      };
    case 'column-twice':
      return {
        zh: `“${headingOf(reason.key)}”这一列有两个，分不清看哪个；请删去一个`,
        en: `the column ${headingOf(reason.key)} is there twice; delete one`,
      };
    case 'fits-none':
      return {
        zh: '没有期次编号，按任务、责任单位、完成时限也找不到是哪一期；请补上期次编号',
        en: 'there is no id, and task, unit and due date fit no occurrence; fill in its id (期次编号)',
      };
    case 'fits-several':
      return {
        zh: `没有期次编号，合得上的不止一期：${reason.ids.slice(0, MOST_LISTED).join('、')}；请补上期次编号`,
        en: `there is no id, and several occurrences fit: ${reason.ids.slice(0, MOST_LISTED).join(', ')}; fill in its id (期次编号)`,
      };
    case 'unknown-id':
      return {
        zh: `计划里没有编号为“${inSentence(reason.id)}”的期次；请用最近导出的台账`,
        en: `the plan has no occurrence "${inSentence(reason.id)}"; use a ledger that was exported lately`,
      };
    case 'of-another':
      return {
        zh: `这一行的编号是 ${reason.id}，“${inSentence(reason.text)}”却是另一期的：可能只排了部分列的顺序；请整行一起排序`,
        en: `the id of this row is ${reason.id}, and "${inSentence(reason.text)}" is of another: perhaps only some columns were sorted; sort whole rows`,
      };
    case 'waived':
      return {
        zh: `${reason.id} 已经免办，不再登记`,
        en: `${reason.id} is waived; nothing is recorded for it`,
      };
    case 'taken-back':
      return takenBackWords(reason.taken);
    case 'moves-record':
      return movedWords(reason.record);
    default:
      return valueWords(reason);
  }
}

type AboutRow =
  | 'no-ledger'
  | 'no-column'
  | 'column-twice'
  | 'fits-none'
  | 'fits-several'
  | 'unknown-id'
  | 'of-another'
  | 'waived'
  | 'taken-back'
  | 'moves-record';

function takenBackWords({ record, retraction: { date, reason, place, line } }: TakenBackRecord): Bilingual {
  const at = `${oneLine(place.file)}:${line}`;
  const [zh, en] =
    reason === undefined ? ['', ''] : [`，原因：${inSentence(reason)}`, `, reason: ${inSentence(reason)}`];
  return {
    zh: `${formatDay(record.date)} 的记录已于 ${formatDay(date)} 撤回（${at}${zh}）；请用最近导出的台账，确已办了的用 record 登记`,
    en: `the record of ${formatDay(record.date)} was taken back on ${formatDay(date)} (${at}${en}); use a ledger that was exported lately, or write down by yuetishi record what was really done`,
  };
}

/** @param said the line, made fit for a sentence */
function evidenceWords(kind: 'evidence-outside' | 'evidence-missing', said: string): Bilingual {
  return kind === 'evidence-outside'
    ? {
        zh: `“${said}”不在计划的文件夹里；请把文件放进 evidence/，这里只写文件名`,
        en: `"${said}" is not in the plan's folder; put the file into evidence/ and write its name only`,
      }
    : {
        zh: `没有“${said}”这个文件；请先把它放进计划文件夹的 evidence/，再导入`,
        en: `there is no file "${said}"; put it into evidence/ in the plan's folder, then import`,
      };
}

function movedWords({ kind, day, file, line, from, to }: MovedRecord): Bilingual {
  const named = { done: { zh: '记录', en: 'record' }, progress: { zh: '进展', en: 'note of progress' } }[kind];
  const at = `${oneLine(file)}:${line}`;
  const goes =
    to === undefined
      ? { zh: '不再算到任何一期', en: 'would count for no period any more' }
      : { zh: `会改算到 ${to}`, en: `would count for ${to}` };
  return {
    zh: `登记以后，原来 ${formatDay(day)} 的${named.zh}（${at}）${goes.zh}；请先给那条${named.zh}写明 for: ${from}`,
    en: `once this is recorded, the ${named.en} of ${formatDay(day)} (${at}) ${goes.en}; first write for: ${from} into it`,
  };
}

/** What is wrong with what a unit filled in. */
function valueWords(reason: Exclude<RefusalReason, { readonly kind: AboutRow }>): Bilingual {
  switch (reason.kind) {
    case 'not-a-date':
      return {
        zh: `“${inSentence(reason.text)}”不是日期；写成 2022-06-28 或 6月28日，几个日期各写一行`,
        en: `"${inSentence(reason.text)}" is no date; write 2022-06-28 or 6月28日, several dates on lines of their own`,
      };
    case 'no-such-day':
      return {
        zh: `没有“${inSentence(reason.text)}”这一天`,
        en: `there is no day "${inSentence(reason.text)}"`,
      };
    case 'in-the-future':
      return {
        zh: `${formatDay(reason.day)} 在基准日 ${formatDay(reason.asOf)} 之后，还没有到；完成日期只填已经办了的`,
        en: `${formatDay(reason.day)} comes after the as-of date ${formatDay(reason.asOf)}; fill in only what is done`,
      };
    case 'failed-formula':
      return {
        zh: `公式算不出来（${inSentence(reason.text)}）；请直接填写`,
        en: `the formula fails (${inSentence(reason.text)}); write the value itself`,
      };
    case 'uncomputed-formula':
      return {
        zh: '公式没有算出来的值；请用 Excel 或 WPS 打开后保存，或者直接填写',
        en: 'the formula has no value; open and save the file in Excel or WPS, or write the value itself',
      };
    case 'unsafe-character':
      return {
        zh: `有一个看不见的控制字符 ${reason.code}；请删去，重新输入`,
        en: `there is an invisible control character ${reason.code}; delete it and type the text again`,
      };
    case 'days-differ':
      return {
        zh: `已登记的 ${listOfDays(reason.recorded, '、')} 在表里没有了；登记错的先用 record --undo 撤回，没有错的请填回表里`,
        en: `${listOfDays(reason.recorded, ', ')} on record is not in the cell; take a wrong record back with record --undo, else write it back`,
      };
    case 'note-differs':
      return {
        zh: `与已登记的完成情况“${inSentence(reason.recorded.join('；'))}”不同；导入不改已有的记录，请改回来`,
        en: `it differs from the note on record, "${inSentence(reason.recorded.join('; '))}"; an import changes no record: write it back`,
      };
    case 'evidence-differs':
      return {
        zh: `缺少已登记的佐证“${inSentence(reason.recorded.join('；'))}”；导入不改已有的记录，请填回来`,
        en: `evidence on record, "${inSentence(reason.recorded.join('; '))}", is missing; an import changes no record: write it back`,
      };
    case 'added-without-day':
      return {
        zh: `这一期已经办结，“${inSentence(reason.text)}”没有新的完成日期，不知道记到哪一次；请补上日期，或者用 record --progress 登记`,
        en: `this occurrence is done, and "${inSentence(reason.text)}" comes without a new day; add the day, or use record --progress`,
      };
    case 'evidence-outside':
    case 'evidence-missing':
      return evidenceWords(reason.kind, inSentence(reason.text));
  }
}

const MOST_LISTED = 6;

function headingOf(key: LedgerKey): string {
  return ledgerColumns.find((column) => column.key === key)?.heading ?? key;
}

function listOfDays(days: readonly Day[], separator: string): string {
  return days.map(formatDay).join(separator);
}
