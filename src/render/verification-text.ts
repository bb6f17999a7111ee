import type { Bilingual, Language } from '../diagnostic/language';
import { oneLine } from '../text/safe-text';
import { formatDay } from '../time/civil-date';
import {
  countStates,
  EVIDENCE_STATES,
  type EvidenceState,
  type Verification,
  type VerifiedEvidence,
} from './verification';

const STATE_WORDS: Readonly<Record<EvidenceState, Bilingual>> = {
  intact: { zh: '完好', en: 'intact' },
  unsummed: { zh: '未登记校验和', en: 'no sum recorded' },
  altered: { zh: '已改动', en: 'altered' },
  moved: { zh: '已移动', en: 'moved' },
  lost: { zh: '丢失', en: 'lost' },
  folder: { zh: '是文件夹', en: 'a folder' },
  outside: { zh: '在计划的文件夹外', en: 'outside' },
  unreadable: { zh: '读不了', en: 'unreadable' },
};

/** How much evidence there is of each state, then each piece that is not known to be intact. */
export function renderVerificationText({ plan, evidence }: Verification, language: Language): string {
  const counts = countStates(evidence);
  const parts = EVIDENCE_STATES.filter((state) => counts[state] > 0).map(
    (state) => `${STATE_WORDS[state][language]} ${counts[state]}`,
  );
  const told = evidence.filter(({ state }) => state !== 'intact');
  const heading =
    language === 'zh'
      ? `${plan.title}　佐证 ${evidence.length} 份${parts.length === 0 ? '' : `：${parts.join('，')}`}`
      : `${plan.title}: ${evidence.length} pieces of evidence${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`;
  return [heading, ...told.map((piece) => pieceLine(piece, language))].map((line) => `${oneLine(line)}\n`).join('');
}

function pieceLine({ claim, at, state, movedTo, nearest }: VerifiedEvidence, language: Language): string {
  const { task, date, file } = claim;
  const place = `${at.file}:${at.start.line}`;
  const moved = movedTo === undefined ? '' : ` → ${movedTo}`;
  const word = STATE_WORDS[state][language];
  if (language === 'zh') {
    const hint = nearest === undefined ? '' : `，是不是 ${nearest}？`;
    return `${word}：${file}${moved}（任务 ${task}，${formatDay(date)}，${place}）${hint}`;
  }
  const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`;
  return `${word}: ${file}${moved} (task ${task}, ${formatDay(date)}, ${place})${hint}`;
}
