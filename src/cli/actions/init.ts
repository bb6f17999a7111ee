import { AppError } from '../../app/app-error';
import { draftDocument, inTheWay, type DraftedDocument } from '../../app/draft-document';
import { join, parentOf, relativeTo } from '../../app/paths';
import { startingFiles, type StartingFacts } from '../../app/starting-files';
import { schemaTexts } from '../../generated/schemas';
import { yearOf } from '../../time/civil-date';
import type { InitOptions } from '../command-options';
import { pathFrom } from '../paths';
import { talk, type Session } from '../session';
import { today } from '../today';
import * as words from '../wording/init';
import { wrongUse } from '../wrong-use';
import { askForStart, type Told } from './ask-for-start';
import { tellDrafted, writeDrafted } from './drafted-plan';

/** `init`: a working folder to start from. What is there already stays as it is. */
export async function runInit(
  session: Session,
  [word]: readonly string[],
  { organisation, units, year, document }: InitOptions,
): Promise<number> {
  const { host } = session;
  if (organisation?.trim() === '') throw wrongUse(words.NO_NAME);
  const thisYear = yearOf(await today(host));
  const told: Told = { organisation: organisation?.trim(), units, year, document };
  const start = await startFrom(session, told, thisYear);
  if (start === undefined) {
    talk(session, words.GIVEN_UP);
    return 1;
  }
  make(session, join(host.workingFolder, word === undefined ? '.' : pathFrom(word, host.platform)), start);
  return 0;
}

/** What a working folder is made from. */
interface Start {
  readonly facts: StartingFacts;
  /** The draft of the approved document, where one is named. */
  readonly drafted: DraftedDocument | undefined;
}

/**
 * What options say, and at a terminal what they do not: a document tells the rest where nobody can be asked.
 *
 * @returns undefined where the user gives up
 * @throws AppError where nobody can be asked, and where no plan can be made of the document
 */
async function startFrom(session: Session, told: Told, thisYear: number): Promise<Start | undefined> {
  const { host } = session;
  const draftOf = (document: string, { organisation, units = [], year }: Told): DraftedDocument =>
    draftDocument(host, pathFrom(document, host.platform), {
      ...(organisation !== undefined && { organisation }),
      ...(year !== undefined && { year }),
      units,
      yearUnlessNamed: thisYear,
    });
  const { organisation, units } = told;
  const isAsked = host.stdin.isTTY && host.stdout.isTTY && (organisation === undefined || units === undefined);
  const all = isAsked ? await askForStart(session, told, thisYear, (name) => draftOf(name, told)) : told;
  if (all === undefined) return undefined;
  if (all.document !== undefined && all.document !== '') {
    const drafted = draftOf(all.document, all);
    return { facts: drafted.draft, drafted };
  }
  if (all.organisation === undefined || all.units === undefined) throw wrongUse(words.NOT_TOLD);
  return {
    facts: { organisation: all.organisation, units: all.units, year: all.year ?? thisYear },
    drafted: undefined,
  };
}

function make(session: Session, folder: string, { facts, drafted }: Start): void {
  const { host } = session;
  const planName = `plans/${facts.year}/plan.yaml`;
  const plan = join(folder, planName);
  const files = new Map(startingFiles(facts));
  const isDrafted = drafted !== undefined && host.kindOf(plan) === undefined;
  if (isDrafted) {
    const there = inTheWay(host, plan, drafted.source);
    if (there !== undefined) throw new AppError('could-not', words.otherText(relativeTo(host.workingFolder, there)));
    writeDrafted(session, plan, drafted, false);
    tellDrafted(session, drafted);
    files.delete(planName);
  }
  writeMissing(session, folder, files);
  writeMissing(session, folder, schemaFiles());
  talk(session, words.nextStep(relativeTo(host.workingFolder, plan), isDrafted));
}

function schemaFiles(): ReadonlyMap<string, string> {
  const forEditors = Object.entries(schemaTexts).filter(([name]) => !name.startsWith('output/'));
  return new Map(forEditors.map(([name, text]) => [`schemas/${name}.schema.json`, text]));
}

function writeMissing(session: Session, folder: string, files: ReadonlyMap<string, string>): void {
  const { host } = session;
  for (const [name, text] of files) {
    const path = join(folder, name);
    const shown = relativeTo(host.workingFolder, path);
    if (host.kindOf(path) !== undefined) talk(session, words.wasThere(shown));
    else {
      host.makeFolder(parentOf(path));
      host.writeFileAtomically(path, new TextEncoder().encode(text));
      talk(session, words.madeFile(shown));
    }
  }
}
