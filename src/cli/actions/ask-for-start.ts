import { AppError } from '../../app/app-error';
import type { StartingFacts } from '../../app/starting-files';
import type { Asker } from '../cli-host';
import type { InitOptions } from '../command-options';
import { yearOption } from '../option-values';
import type { Session } from '../session';
import * as words from '../wording/init';
import { wrongUse } from '../wrong-use';

/** What a working folder is made from. */
export interface Start {
  readonly facts: StartingFacts;
  /** To draft the plan from. */
  readonly document: string | undefined;
}

export interface StartQuestions extends InitOptions {
  readonly thisYear: number;
  /** Whether a plan can be drafted from a document, so that it is asked for. */
  readonly canDraft: boolean;
}

/** Asks for what no option says. @returns undefined where the user gives up */
export async function askForStart(session: Session, given: StartQuestions): Promise<Start | undefined> {
  const { language } = session;
  const asker = await session.host.startAsking();
  const ask = askerFor(asker, session);
  const organisation = given.organisation ?? (await ask(words.ASK_ORGANISATION[language], requireText));
  if (organisation === undefined) return undefined;
  const units = given.units ?? (await ask(words.ASK_UNITS[language], unitsFrom));
  if (units === undefined) return undefined;
  const readYear = yearOption(words.ASK_YEAR[language]);
  const year = given.year === undefined ? await ask(words.ASK_YEAR[language], readYear, String(given.thisYear)) : '';
  if (year === undefined) return undefined;
  const document = given.canDraft ? await asker.ask(words.ASK_DOCUMENT[language], {}) : '';
  if (document === undefined) return undefined;
  return {
    facts: { organisation: organisation.trim(), units: unitsFrom(units), year: given.year ?? readYear(year) },
    document: document.trim() === '' ? undefined : document.trim(),
  };
}

type Ask = (question: string, read: (text: string) => unknown, usual?: string) => Promise<string | undefined>;

/** Asks until the answer can be read. */
function askerFor(asker: Asker, { language }: Session): Ask {
  return (question, read, usual) =>
    asker.ask(question, {
      ...(usual !== undefined && { usual }),
      wrong: (text) => {
        try {
          read(text);
          return undefined;
        } catch (error) {
          if (error instanceof AppError) return error.wording[language];
          throw error;
        }
      },
    });
}

function requireText(text: string): void {
  if (text.trim() === '') throw wrongUse(words.isNoName(text));
}

/** Names with commas between them, half or full width. @throws AppError where one cannot be a unit's name */
export function unitsFrom(text: string): readonly string[] {
  const names = text.split(/[,，、]/).map((name) => name.trim());
  const wrong = names.find((name, index) => /^$|[@/\s\p{Cc}]/u.test(name) || names.indexOf(name) !== index);
  if (wrong !== undefined) throw wrongUse(words.isNoName(wrong));
  return names;
}
