import type { Bilingual, Language } from '../diagnostic/language';
import type { Assessment } from '../model/assessment';
import type { LedgerEntry } from '../model/ledger-entry';
import { taskOf, type Plan } from '../model/plan';
import { LIGHT_WORDS, STATE_WORDS, stageWord } from '../status/judgement-words';
import { oneLine } from '../text/safe-text';
import { formatDay } from '../time/civil-date';
import type { Recorded, RecordedChange } from './recorded';

const KIND_WORDS: Readonly<Record<LedgerEntry['kind'], Bilingual>> = {
  done: { zh: '办结', en: 'done' },
  extend: { zh: '延期', en: 'extended' },
  waive: { zh: '免办', en: 'waived' },
  progress: { zh: '进展', en: 'progress' },
  void: { zh: '作废', en: 'taken back' },
};

const WRITTEN: Bilingual = { zh: '已登记', en: 'written' };
const REMOVED: Bilingual = { zh: '已删去', en: 'removed' };
const NO_CHANGE: Bilingual = { zh: '各期次的状态没有变化。', en: 'No occurrence is judged otherwise than before.' };

/** What was written or removed, one line each, then each occurrence that it changes, with its state before and after. */
export function renderRecordedText({ written, removed, changes, judgement }: Recorded, language: Language): string {
  const { plan } = judgement;
  const lines = [
    ...written.map((entry) => entryLine(plan, WRITTEN, entry, language)),
    ...removed.map((entry) => entryLine(plan, REMOVED, entry, language)),
    ...(changes.length === 0 ? [NO_CHANGE[language]] : changes.map((change) => changeLine(change, language))),
  ];
  return lines.map((line) => `${oneLine(line)}\n`).join('');
}

function entryLine(plan: Plan, verb: Bilingual, entry: LedgerEntry, language: Language): string {
  const of = entry.kind === 'void' ? entry.of : entry;
  const title = of.task === undefined ? '' : ` ${taskOf(plan, of.task)?.title ?? ''}`;
  const units =
    of.units === undefined ? '' : { zh: `（${of.units.join('、')}）`, en: ` (${of.units.join(', ')})` }[language];
  const day = entry.kind === 'void' ? entry.of.date : entry.date;
  const gap = units !== '' && language === 'zh' ? '' : ' ';
  const what = `${of.task ?? ''}${title}${units}${day === undefined ? '' : `${gap}${formatDay(day)}`}`;
  const to = entry.kind === 'extend' ? ` → ${formatDay(entry.to)}` : '';
  const kind = KIND_WORDS[entry.kind][language];
  const place = `${entry.place.file}:${entry.line}`;
  return language === 'zh'
    ? `${verb.zh}${kind}：${what}${to}（${place}）`
    : `${verb.en}, ${kind}: ${what}${to} (${place})`;
}

function changeLine({ id, before, after }: RecordedChange, language: Language): string {
  const hasDue = before?.occurrence.effectiveDue !== after?.occurrence.effectiveDue;
  const [then, now] = [before, after].map((each) => stateText(each, hasDue, language));
  const colon = { zh: '：', en: ': ' }[language];
  return `  ${id}${colon}${then} → ${now}`;
}

/** `逾期 红灯 0/1 督查`. @param hasDue whether the due date belongs to it */
function stateText(assessment: Assessment | undefined, hasDue: boolean, language: Language): string {
  if (assessment === undefined) return { zh: '无', en: 'none' }[language];
  const { occurrence, state, light, count, stage, progress } = assessment;
  const { effectiveDue, times } = occurrence;
  const due = `${{ zh: '时限', en: 'due' }[language]} ${formatDay(effectiveDue)}`;
  return [
    STATE_WORDS[state][language],
    ...(light === undefined ? [] : [LIGHT_WORDS[light][language]]),
    `${count}/${times.min}`,
    ...(stage === undefined ? [] : [stageWord(stage.stage)[language]]),
    ...(progress.length === 0
      ? []
      : [{ zh: `进展 ${progress.length} 条`, en: `progress ${progress.length}` }[language]]),
    ...(hasDue ? [due] : []),
  ].join({ zh: ' ', en: ', ' }[language]);
}
