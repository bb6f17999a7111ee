import type { Bilingual, Language } from '../diagnostic/language';
import type { Standing } from '../ledger/import/plan-import';
import type { CellPlace } from '../ledger/import/refusal';
import type { Addition } from '../ledger/import/row-entries';
import type { Judgement } from '../model/judgement';
import type { Evidence } from '../model/ledger-entry';
import { addressOf } from '../sheet/cell-address';
import { inSentence } from '../text/in-sentence';
import { oneLine } from '../text/safe-text';
import { formatDay } from '../time/civil-date';
import { refusalWords } from './import-refusal-words';
import type { Imported } from './imported';

const LONGEST_NOTE = 30;

/** Everything that an import would do or cannot do, one line a row of the ledger. */
export function renderImportedText({ planned, errors, judgement }: Imported, language: Language): string {
  const titles = titlesOf(judgement);
  const isRefused = planned.refusals.length + errors.length > 0;
  const parts: readonly Part[] = [
    {
      heading: isRefused ? { zh: '本可新增', en: 'Would be new' } : { zh: '新增', en: 'New' },
      lines: planned.additions.map((addition) => additionLine(addition, titles, language)),
    },
    {
      heading: { zh: '已经登记，不重复', en: 'On record already' },
      lines: planned.standing.map((each) => standingLine(each, titles, language)),
    },
    {
      heading: { zh: '表中没有填，原有的记录保留', en: 'Nothing filled in, and the records stay' },
      lines: planned.kept.map((each) => standingLine(each, titles, language)),
    },
    {
      heading: { zh: '不能导入', en: 'Cannot be imported' },
      lines: [
        ...planned.refusals.map(({ at, reason }) => placed(at, refusalWords(reason)[language], language)),
        ...errors.map(({ at, found: { finding } }) =>
          placed(at, `${finding.message(language)} (${finding.code})`, language),
        ),
      ],
    },
  ];
  const told = parts.filter(({ lines }) => lines.length > 0);
  if (told.length === 0) return `${NOTHING_SAID[language]}\n`;
  return told.map((part) => partText(part, language)).join('');
}

const NOTHING_SAID: Bilingual = { zh: '台账里没有填什么。', en: 'Nothing is filled in.' };

interface Part {
  readonly heading: Bilingual;
  readonly lines: readonly string[];
}

function partText({ heading, lines }: Part, language: Language): string {
  const count = { zh: `（${lines.length}）：`, en: ` (${lines.length}):` }[language];
  return [`${heading[language]}${count}`, ...lines.map((line) => `  ${oneLine(line)}`)]
    .map((line) => `${line}\n`)
    .join('');
}

/** The title of each occurrence's task. */
type Titles = ReadonlyMap<string, string>;

function titlesOf({ assessments }: Judgement): Titles {
  return new Map(assessments.map(({ occurrence }) => [occurrence.id, occurrence.task.title]));
}

function additionLine({ at, occurrence, entry }: Addition, titles: Titles, language: Language): string {
  const { kind, date, note, evidence = [] } = entry;
  const count = kind === 'done' ? (entry.count ?? 1) : 1;
  const parts = [
    named(occurrence, titles),
    ...(kind === 'progress' ? [PROGRESS[language]] : []),
    `${formatDay(date)}${count > 1 ? ` ×${count}` : ''}`,
    ...(note === undefined ? [] : [inSentence(note, LONGEST_NOTE)]),
    ...evidence.map((proof) => evidenceText(proof, language)),
  ];
  return placed(at, parts.join({ zh: '，', en: ', ' }[language]), language);
}

const PROGRESS: Bilingual = { zh: '进展', en: 'progress' };

function evidenceText(proof: Evidence, language: Language): string {
  switch (proof.kind) {
    case 'file':
      return { zh: `文件 ${proof.file}`, en: `file ${proof.file}` }[language];
    case 'url':
      return proof.url;
    case 'ref':
      return { zh: `文号 ${proof.ref}`, en: `document ${proof.ref}` }[language];
  }
}

function standingLine({ at, occurrence, days }: Standing, titles: Titles, language: Language): string {
  const listed = days.map(formatDay).join({ zh: '、', en: ', ' }[language]);
  return placed(at, [named(occurrence, titles), listed].join({ zh: '，', en: ', ' }[language]), language);
}

function named(occurrence: string, titles: Titles): string {
  return `${occurrence} ${titles.get(occurrence) ?? ''}`;
}

/** A text behind the cell it is about: `局党组 K5：…`. */
function placed(at: CellPlace | undefined, text: string, language: Language): string {
  if (at === undefined) return text;
  const sheet = at.sheet === '' ? '' : `${inSentence(at.sheet)} `;
  return `${sheet}${addressOf(at.row, at.column)}${{ zh: '：', en: ': ' }[language]}${text}`;
}
