import type { CheckOutcome } from '../../app/check';
import type { Bilingual } from '../../diagnostic/language';
import type { Severity } from '../../diagnostic/rule';
import type { FindingsFormat } from '../formats';
import { lookFor } from '../look';
import { writeTextFile, type Output } from '../output';
import type { Session } from '../session';

/** What came of a check, and what formats for programs are told beside it. */
export interface FoundToTell {
  readonly outcome: CheckOutcome;
  /** Why some of it could not be checked; a sentence each. */
  readonly notChecked: readonly Bilingual[];
  readonly failOn: Severity;
}

/** Writes what was found in one format. A file is written also where nothing was, or an old one would tell of what is mended. */
export async function writeFindings(
  session: Session,
  { format, file }: Output<FindingsFormat>,
  told: FoundToTell,
): Promise<void> {
  const text = await renderedAs(format, session, told, file);
  if (file === undefined) session.host.stdout.write(text);
  else writeTextFile(session, { file, format }, text);
}

/** Each renderer is loaded only where its format is asked for. */
async function renderedAs(
  format: FindingsFormat,
  session: Session,
  { outcome, notChecked, failOn }: FoundToTell,
  file: string | undefined,
): Promise<string> {
  const context = { language: session.dataLanguage, notChecked };
  switch (format) {
    case 'text': {
      const { renderFindingsText } = await import('../../render/findings-text');
      const look = await lookFor(session, file === undefined ? session.host.stdout : undefined);
      return renderFindingsText(outcome.findings, outcome.files, look);
    }
    case 'json':
      return (await import('../../render/findings-json')).renderFindingsJson(outcome.findings, context.language);
    case 'sarif': {
      const { VERSION } = await import('../about');
      return (await import('../../render/findings-sarif')).renderFindingsSarif(outcome, {
        ...context,
        version: VERSION,
      });
    }
    case 'junit':
      return (await import('../../render/findings-junit')).renderFindingsJunit(outcome, { ...context, failOn });
  }
}
