import type { Assessment, StageReached, State } from '../model/assessment';
import type { Judgement } from '../model/judgement';
import type { CompletionRecord, Extension, Retraction, Waiver } from '../model/ledger-entry';
import type { Bilingual } from '../diagnostic/language';
import { formatDay, weekdayOf, type Day } from '../time/civil-date';
import { PACE_WORDS, STATE_WORDS, stageWord } from './judgement-words';
import { expectedBy } from './pace';
import { extensionsOf, replacements, trailOf, waiversOf } from './record-trail';

/** One step of how an occurrence's judgement comes about. */
export interface DerivationStep {
  readonly kind:
    | 'phrase'
    | 'window'
    | 'extension'
    | 'rest-day'
    | 'reminder'
    | 'waiver'
    | 'records'
    | 'taken-back'
    | 'pace'
    | 'state'
    | 'stage'
    | 'next';
  readonly text: Bilingual;
}

/** Why an occurrence is judged as it is, step by step, from the phrase in the plan to the next stage. */
export function derivationOf(judgement: Judgement, assessment: Assessment): readonly DerivationStep[] {
  return [
    phraseStep(assessment),
    windowStep(assessment),
    ...extensionSteps(assessment),
    restDayStep(judgement, assessment),
    reminderStep(assessment),
    ...waiverSteps(assessment),
    recordsStep(assessment),
    ...takenBackSteps(assessment),
    ...paceStep(judgement, assessment),
    stateStep(judgement, assessment),
    ...stageSteps(assessment),
  ];
}

function phraseStep({ occurrence }: Assessment): DerivationStep {
  const { task, unit } = occurrence;
  const phrases = task.when.items.map(({ text }) => text).join(' / ');
  const fanOut = task.lead === unit ? '' : `（由“${task.lead}”分到每个单位）`;
  const fannedOut = task.lead === unit ? '' : ` (one of “${task.lead}”)`;
  return {
    kind: 'phrase',
    text: {
      zh: `计划写明：${task.title}，${phrases}，责任单位 ${unit}${fanOut}`,
      en: `the plan says: ${task.title}, ${phrases}, owed by ${unit}${fannedOut}`,
    },
  };
}

function windowStep({ occurrence }: Assessment): DerivationStep {
  const { period, opens, due, openFrom, isOneDay, times } = occurrence;
  const early = isOneDay && openFrom < opens;
  return {
    kind: 'window',
    text: {
      zh: `期次 ${period}：${formatDay(opens)} 至 ${formatDay(due)}，${timesInChinese(times)}${early ? `；只有一天，自 ${formatDay(openFrom)} 起算进行中` : ''}`,
      en: `period ${period}: ${formatDay(opens)} to ${formatDay(due)}, ${timesInEnglish(times)}${early ? `; a single day, open from ${formatDay(openFrom)}` : ''}`,
    },
  };
}

function timesInChinese({ min, max }: { min: number; max?: number }): string {
  if (max === undefined) return `应完成 ${min} 次`;
  return min === 0 ? `不超过 ${max} 次` : `应完成 ${min}-${max} 次`;
}

function timesInEnglish({ min, max }: { min: number; max?: number }): string {
  if (max === undefined) return `owed ${counted(min, 'time')}`;
  return min === 0 ? `at most ${counted(max, 'time')}` : `owed ${min} to ${max} times`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function extensionSteps(assessment: Assessment): readonly DerivationStep[] {
  const replaced = replacements(assessment);
  return extensionsOf(assessment).map((extension) => {
    const { date, to, approved = '' } = extension;
    const { zh, en } = trailOf(extension, replaced.get(extension));
    return {
      kind: 'extension',
      text: {
        zh: `${formatDay(date)} 延期至 ${formatDay(to)}，批准：${approved}${zh}`,
        en: `extended on ${formatDay(date)} to ${formatDay(to)}, approved by ${approved}${en}`,
      },
    };
  });
}

function restDayStep({ plan, calendar }: Judgement, { occurrence }: Assessment): DerivationStep {
  const { task, due, extension, effectiveDue } = occurrence;
  const agreed = extension?.to ?? due;
  const rule = task.restDay ?? plan.calendar.restDay;
  const kind = 'rest-day' as const;
  if (calendar.isWorkday(agreed)) {
    return {
      kind,
      text: {
        zh: `${dayInChinese(agreed)}是工作日，时限即这一天`,
        en: `${formatDay(agreed)} is a workday and stays the due date`,
      },
    };
  }
  const chinese = { keep: '不变', advance: '提前', postpone: '顺延' }[rule];
  return {
    kind,
    text: {
      zh: `${dayInChinese(agreed)}是休息日，按规定${chinese}：时限为 ${formatDay(effectiveDue)}`,
      en: `${formatDay(agreed)} is a rest day; by the rule “${rule}” the due date is ${formatDay(effectiveDue)}`,
    },
  };
}

function reminderStep({ occurrence }: Assessment): DerivationStep {
  const { remindOn, provisional } = occurrence;
  return {
    kind: 'reminder',
    text: {
      zh: `时限及之前最后一个工作日是${dayInChinese(remindOn)}${provisional ? '（暂定：该年放假安排尚未公布）' : ''}`,
      en: `the last workday on or before it is ${formatDay(remindOn)}${provisional ? ' (provisional: that year’s holidays are not published)' : ''}`,
    },
  };
}

function waiverSteps(assessment: Assessment): readonly DerivationStep[] {
  const kind = 'waiver' as const;
  if (assessment.occurrence.waived === 'with-trigger') {
    return [{ kind, text: { zh: '所跟随的事项已免办，随之免办', en: 'what it follows is waived, and so is this' } }];
  }
  const replaced = replacements(assessment);
  return waiversOf(assessment).map((waiver) => {
    const { date, reason, approved = '' } = waiver;
    const { zh, en } = trailOf(waiver, replaced.get(waiver));
    return {
      kind,
      text: {
        zh: `${formatDay(date)} 免办${because(reason).zh}，批准：${approved}${zh}`,
        en: `waived on ${formatDay(date)}${because(reason).en}, approved by ${approved}${en}`,
      },
    };
  });
}

/** The reason, where one was written down. */
function because(reason: string | undefined): Bilingual {
  return reason === undefined ? { zh: '', en: '' } : { zh: `，原因：${reason}`, en: `, reason: ${reason}` };
}

function recordsStep(assessment: Assessment): DerivationStep {
  const { records, count, progress, doneOn } = assessment;
  const replaced = replacements(assessment);
  const trails = records.map((record) => {
    const { zh, en } = trailOf(record, replaced.get(record));
    const what = `${formatDay(record.date)} ×${record.count}`;
    return { zh: `${what}${zh}`, en: `${what}${en}` };
  });
  const listed = trails.map(({ zh }) => zh).join('、');
  const inEnglish = trails.map(({ en }) => en).join(', ');
  const notes = progress.length === 0 ? '' : `；进展 ${progress.length} 条`;
  const reached = doneOn === undefined ? '' : `，${formatDay(doneOn)} 达到应完成次数`;
  return {
    kind: 'records',
    text: {
      zh: `记录 ${records.length} 条，计 ${count} 次${records.length > 0 ? `：${listed}` : ''}${reached}${notes}`,
      en: `${records.length === 0 ? 'no record counts' : `${counted(records.length, 'record')}, ${count} in all`}${records.length > 0 ? `: ${inEnglish}` : ''}${doneOn === undefined ? '' : `; enough on ${formatDay(doneOn)}`}${progress.length === 0 ? '' : `; ${counted(progress.length, 'note')} of progress`}`,
    },
  };
}

function takenBackSteps({ takenBack, agreementsTakenBack }: Assessment): readonly DerivationStep[] {
  return [
    ...agreementsTakenBack.map(({ agreement, retraction }) => takenBackStep(agreement, retraction)),
    ...takenBack.map(({ record, retraction }) => takenBackStep(record, retraction)),
  ];
}

function takenBackStep(entry: CompletionRecord | Extension | Waiver, retraction: Retraction): DerivationStep {
  const { date, reason } = retraction;
  const [what, old, taken] = [nameOf(entry), trailOf(entry), trailOf(retraction)];
  return {
    kind: 'taken-back',
    text: {
      zh: `${what.zh}${old.zh}已于 ${formatDay(date)} 撤回${because(reason).zh}${taken.zh}`,
      en: `${what.en}${old.en} was taken back on ${formatDay(date)}${because(reason).en}${taken.en}`,
    },
  };
}

function nameOf(entry: CompletionRecord | Extension | Waiver): Bilingual {
  const on = formatDay(entry.date);
  if (entry.kind === 'done') return { zh: `${on} 的记录`, en: `the record of ${on}` };
  if (entry.kind === 'waive') return { zh: `${on} 的免办`, en: `the waiver of ${on}` };
  const to = formatDay(entry.to);
  return { zh: `${on} 延期至 ${to}`, en: `the extension of ${on} to ${to}` };
}

function paceStep({ asOf }: Judgement, { occurrence, pace, count }: Assessment): readonly DerivationStep[] {
  if (pace === undefined) return [];
  const expected = expectedBy(occurrence, asOf);
  return [
    {
      kind: 'pace',
      text: {
        zh: `序时进度：到 ${formatDay(asOf)} 应完成 ${expected} 次，已完成 ${count} 次，${PACE_WORDS[pace].zh}`,
        en: `pace: ${expected} expected by ${formatDay(asOf)}, ${count} done: ${PACE_WORDS[pace].en}`,
      },
    },
  ];
}

/** What the word for a state leaves to be explained. */
const STATE_REASONS: Partial<Readonly<Record<State, Bilingual>>> = {
  'done-late': { zh: '，达到次数时已过时限', en: ': the count was reached after the due date' },
  upcoming: { zh: '，还没有开始', en: ': not open yet' },
};

function stateStep({ asOf }: Judgement, { state, daysLate }: Assessment): DerivationStep {
  const { zh, en } = STATE_WORDS[state];
  const reason = STATE_REASONS[state] ?? { zh: '', en: '' };
  return {
    kind: 'state',
    text: {
      zh: `基准日 ${formatDay(asOf)}：${zh}${reason.zh}${daysLate === undefined ? '' : ` ${daysLate} 天`}`,
      en: `as of ${formatDay(asOf)}: ${en}${reason.en}${daysLate === undefined ? '' : ` by ${counted(daysLate, 'day')}`}`,
    },
  };
}

function stageSteps({ stage, nextStage }: Assessment): readonly DerivationStep[] {
  const step = (kind: 'stage' | 'next', reached: StageReached, zh: string, en: string): DerivationStep => ({
    kind,
    text: {
      zh: `${zh}：${reached.stage}，${formatDay(reached.since)} 起`,
      en: `${en}: ${stageWord(reached.stage).en}, from ${formatDay(reached.since)}`,
    },
  });
  return [
    ...(stage === undefined ? [] : [step('stage', stage, '所处阶段', 'stage')]),
    ...(nextStage === undefined ? [] : [step('next', nextStage, '仍未完成则转入', 'next, if still unmet')]),
  ];
}

function dayInChinese(day: Day): string {
  return `${formatDay(day)}（周${'一二三四五六日'.charAt(weekdayOf(day) - 1)}）`;
}
