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
import { askForStart, unitsFrom, type Start } from './ask-for-start';

/**
 * Drafts the plan from an approved document, in place of the one to start from.
 *
 * @param plan the path of the plan, where none stands yet
 * @returns the exit status
 */
export type DraftInto = (
  session: Session,
  document: string,
  into: StartingFacts & { readonly plan: string },
) => Promise<number>;

/** `init`: a working folder to start from. What is there already stays as it is. */
export async function runInit(
  session: Session,
  [word]: readonly string[],
  options: InitOptions,
  draftInto?: DraftInto,
): Promise<number> {
  const { host } = session;
  const folder = join(host.workingFolder, word === undefined ? '.' : pathFrom(word, host.platform));
  const start = await startFrom(session, options, draftInto !== undefined);
  if (start === undefined) {
    talk(session, words.GIVEN_UP);
    return 1;
  }
  const plan = join(folder, `plans/${start.facts.year}/plan.yaml`);
  const drafted = await draft(session, start, plan, draftInto);
  writeMissing(session, folder, startingFiles(start.facts));
  writeMissing(session, folder, schemaFiles());
  talk(session, words.nextStep(relativeTo(host.workingFolder, plan)));
  return drafted;
}

/** What options say, and at a terminal what they do not. @throws AppError where nobody can be asked */
async function startFrom(session: Session, options: InitOptions, canDraft: boolean): Promise<Start | undefined> {
  const { stdin, stdout } = session.host;
  const { organisation, units } = options;
  const year = options.year ?? yearOf(await today(session.host));
  if (organisation !== undefined && units !== undefined) {
    return { facts: { organisation: nameFrom(organisation), units: unitsFrom(units), year }, document: undefined };
  }
  if (!(stdin.isTTY && stdout.isTTY)) throw wrongUse(words.NOT_TOLD);
  return askForStart(session, { ...options, thisYear: year, canDraft });
}

function nameFrom(text: string): string {
  if (text.trim() === '') throw wrongUse(words.isNoName(text));
  return text.trim();
}

async function draft(session: Session, start: Start, plan: string, draftInto?: DraftInto): Promise<number> {
  const { document, facts } = start;
  if (document === undefined || draftInto === undefined || session.host.kindOf(plan) !== undefined) return 0;
  session.host.makeFolder(parentOf(plan));
  return draftInto(session, document, { ...facts, plan });
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
