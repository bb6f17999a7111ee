import { AppError } from '../../app/app-error';
import type { DraftedDocument } from '../../app/draft-document';
import { HostFailure } from '../../app/host';
import { relativeTo } from '../../app/paths';
import { UNDECIDED_UNIT } from '../../model/plan';
import { unitsFrom, yearOption } from '../option-values';
import type { Session } from '../session';
import { hostFailureSentence } from '../wording/failures';
import * as words from '../wording/init';
import { wrongUse } from '../wrong-use';

/** What options of `init` say, or answers. */
export interface Told {
  readonly organisation?: string | undefined;
  readonly units?: readonly string[] | undefined;
  readonly year?: number | undefined;
  /** The approved document, as written. */
  readonly document?: string | undefined;
}

/**
 * Asks for what no option says; what a document says of it is offered as the usual answer.
 *
 * @param drafted the draft of a document, with what is told already
 * @returns undefined where the user gives up
 */
export async function askForStart(
  session: Session,
  told: Told,
  thisYear: number,
  drafted: (document: string) => DraftedDocument,
): Promise<Told | undefined> {
  const { host, language } = session;
  const asker = await host.startAsking();
  const ask = (question: string, read: (text: string) => unknown, usual?: string): Promise<string | undefined> =>
    asker.ask(question, {
      ...(usual !== undefined && { usual }),
      wrong: (text) => faultOf(() => read(text), session),
    });

  const readDocument = (text: string): unknown => (text.trim() === '' ? undefined : drafted(text.trim()));
  const document = told.document ?? (await ask(words.ASK_DOCUMENT[language], readDocument, ''))?.trim();
  if (document === undefined) return undefined;
  const draft = document === '' ? undefined : drafted(document).draft;

  const known = draft?.organisation === UNDECIDED_UNIT ? undefined : draft?.organisation;
  const organisation = told.organisation ?? (await ask(words.ASK_ORGANISATION[language], requireText, known))?.trim();
  if (organisation === undefined) return undefined;
  const units = told.units?.join('，') ?? (await ask(words.ASK_UNITS[language], unitsFrom, draft?.units.join('，')));
  if (units === undefined) return undefined;
  const readYear = yearOption(words.ASK_YEAR[language]);
  const usualYear = String(draft?.year ?? thisYear);
  const year = told.year?.toString() ?? (await ask(words.ASK_YEAR[language], readYear, usualYear));
  if (year === undefined) return undefined;
  return { organisation, units: unitsFrom(units), year: readYear(year), document };
}

function requireText(text: string): void {
  if (text.trim() === '') throw wrongUse(words.NO_NAME);
}

/** What is wrong with an answer, to ask again; undefined where it can be taken. */
function faultOf(read: () => unknown, { host, language }: Session): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return error.wording[language];
    if (error instanceof HostFailure)
      return hostFailureSentence(error, relativeTo(host.workingFolder, error.path))[language];
    throw error;
  }
}
