import type { DraftedDocument } from '../../app/draft-document';
import { join, parentOf, relativeTo } from '../../app/paths';
import { SOURCE_FILE } from '../../app/workspace';
import type { Bilingual } from '../../diagnostic/language';
import { doubtInWords } from '../../draft/doubt-words';
import type { Draft } from '../../draft/draft';
import { UNDECIDED_UNIT } from '../../model/plan';
import { talk, type Session } from '../session';
import * as words from '../wording/draft';
import { writtenSentence } from '../wording/general';

/** So many doubts are listed; all of them stand in the plan. */
const MOST_LISTED = 20;

/**
 * Writes a drafted plan, and the document's text beside it; where that stands there already, it stays as it is: byte for
 * byte what was approved.
 *
 * @param path absolute; what stands there is written over, and with `isForced` the text beside it too
 * @throws HostFailure where the system refuses
 */
export function writeDrafted(
  session: Session,
  path: string,
  { plan, source }: DraftedDocument,
  isForced: boolean,
): void {
  const { host } = session;
  const folder = parentOf(path);
  const beside = join(folder, SOURCE_FILE);
  if (host.kindOf(folder) === undefined) host.makeFolder(folder);
  if (isForced || host.kindOf(beside) === undefined) {
    host.writeFileAtomically(beside, new TextEncoder().encode(source));
  }
  host.writeFileAtomically(path, new TextEncoder().encode(plan));
  talk(session, writtenSentence(relativeTo(host.workingFolder, path)));
}

/** Says what became a task, what was not read, and what a person must decide. */
export function tellDrafted(session: Session, { draft, leftOut }: DraftedDocument): void {
  talk(session, words.summary(numbersOf(draft)));
  if (leftOut.length > 0) talk(session, words.leftOutOf(leftOut));
  tellDoubts(session, draft);
}

/** What is to be decided; what is said alike of several places is said once, with their number. */
function tellDoubts(session: Session, { doubts }: Draft): void {
  const places = new Map<string, { readonly said: Bilingual; readonly count: number }>();
  for (const doubt of doubts) {
    if (doubt.about.kind === 'nothing-to-check') continue;
    const said = doubtInWords(doubt);
    places.set(said.zh, { said, count: (places.get(said.zh)?.count ?? 0) + 1 });
  }
  if (places.size === 0) return;
  const all = [...places.values()];
  talk(session, words.toDecide(sumOf(all)));
  for (const { said, count } of all.slice(0, MOST_LISTED)) talk(session, words.doubt(said, count));
  if (all.length > MOST_LISTED) talk(session, words.moreToDecide(sumOf(all.slice(MOST_LISTED))));
}

function sumOf(all: readonly { readonly count: number }[]): number {
  return all.reduce((sum, { count }) => sum + count, 0);
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
