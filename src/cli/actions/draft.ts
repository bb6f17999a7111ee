import { draftDocument, inTheWay, SOURCE_NAME, type DraftedDocument } from '../../app/draft-document';
import { parentOf } from '../../app/paths';
import { AppError } from '../../app/app-error';
import { doubtInWords } from '../../draft/doubt-words';
import type { Draft } from '../../draft/draft';
import { UNDECIDED_UNIT } from '../../model/plan';
import type { DraftOptions } from '../command-options';
import { pathFrom } from '../paths';
import { talk, type Session } from '../session';
import * as words from '../wording/draft';
import { writtenSentence } from '../wording/general';

/** So many doubts are listed; all of them stand in the plan. */
const MOST_LISTED = 20;

/** `draft`: a plan from an approved document, and what a person must decide in it. */
export function runDraft(session: Session, [document = '']: readonly string[], options: DraftOptions): Promise<number> {
  const { host } = session;
  const { year, organisation, units = [] } = options;
  const drafted = draftDocument(host, pathFrom(document, host.platform), {
    ...(year !== undefined && { year }),
    ...(organisation !== undefined && { organisation }),
    units,
  });
  if (options.o === undefined) host.stdout.write(drafted.plan);
  else write(session, pathFrom(options.o, host.platform), drafted, options.force === true);
  tell(session, drafted);
  return Promise.resolve(0);
}

function write(session: Session, file: string, { plan, source }: DraftedDocument, isForced: boolean): void {
  const { host } = session;
  const there = isForced ? undefined : inTheWay(host, file, source);
  if (there !== undefined) throw new AppError('could-not', words.alreadyThere(there));
  const folder = parentOf(file);
  if (folder !== '' && host.kindOf(folder) === undefined) host.makeFolder(folder);
  const beside = folder === '' || folder === '.' ? SOURCE_NAME : `${folder}/${SOURCE_NAME}`;
  // Where it stands beside already, it stays as it is: byte for byte what was approved.
  if (isForced || host.kindOf(beside) === undefined) {
    host.writeFileAtomically(beside, new TextEncoder().encode(source));
  }
  host.writeFileAtomically(file, new TextEncoder().encode(plan));
  talk(session, writtenSentence(file));
}

function tell(session: Session, { draft, leftOut }: DraftedDocument): void {
  talk(session, words.summary(numbersOf(draft)));
  if (leftOut.length > 0) talk(session, words.leftOutOf(leftOut));
  const doubts = [
    ...new Map(
      draft.doubts
        .filter(({ about }) => about.kind !== 'nothing-to-check')
        .map((doubt) => [doubtInWords(doubt).zh, doubtInWords(doubt)]),
    ).values(),
  ];
  if (doubts.length === 0) return;
  talk(session, words.toDecide(doubts.length));
  for (const doubt of doubts.slice(0, MOST_LISTED)) talk(session, { zh: `- ${doubt.zh}`, en: `- ${doubt.en}` });
  if (doubts.length > MOST_LISTED) talk(session, words.moreToDecide(doubts.length - MOST_LISTED));
}

function numbersOf({ sections, doubts }: Draft): words.Numbers {
  const clauses = sections.flatMap((section) => section.clauses);
  const tasks = clauses.flatMap((clause) => clause.tasks);
  return {
    sections: sections.length,
    clauses: clauses.length,
    tasks: tasks.length,
    owed: tasks.filter(({ statement }) => statement !== undefined).length,
    undecided: tasks.filter(({ lead }) => lead === UNDECIDED_UNIT).length,
    bare: doubts.filter(({ about }) => about.kind === 'nothing-to-check').length,
  };
}
