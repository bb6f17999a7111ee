import type { CheckOutcome } from '../../app/check';
import type { Bilingual } from '../../diagnostic/language';
import type { FindingsFormat } from '../formats';
import { lookFor, type Look } from '../look';
import { writeTextFile, type Output } from '../output';
import { pathFrom } from '../paths';
import type { Session } from '../session';

/** What came of a check, and what formats for programs are told beside it. */
export interface FoundToTell {
  readonly outcome: CheckOutcome;
  /** Why some of it could not be checked; a sentence each. */
  readonly notChecked: readonly Bilingual[];
  readonly isCoverageWanted: boolean;
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
  { outcome, notChecked, isCoverageWanted }: FoundToTell,
  file: string | undefined,
): Promise<string> {
  const context = { language: session.dataLanguage, notChecked };
  switch (format) {
    case 'text': {
      const { renderFindingsText } = await import('../../render/findings-text');
      const look = await lookFor(session, file === undefined ? session.host.stdout : undefined);
      const parts = [
        renderFindingsText(outcome.findings, outcome.files, look),
        ...(await coverageTables(outcome, look)),
      ];
      return parts.filter((part) => part !== '').join('\n');
    }
    case 'json':
      return (await import('../../render/findings-json')).renderFindingsJson(
        outcome.findings,
        context.language,
        isCoverageWanted ? outcome.coverages : undefined,
      );
    case 'sarif': {
      const { VERSION } = await import('../about');
      return (await import('../../render/findings-sarif')).renderFindingsSarif(outcome, {
        ...context,
        version: VERSION,
      });
    }
    case 'junit':
      return (await import('../../render/findings-junit')).renderFindingsJunit(outcome, {
        ...context,
        failing: outcome.failing,
      });
    case 'github':
      return (await import('../../render/findings-github')).renderFindingsGithub(outcome, context);
    case 'gitlab':
      return (await import('../../render/findings-gitlab')).renderFindingsGitlab(outcome, context);
  }
}

async function coverageTables({ coverages }: CheckOutcome, look: Look): Promise<readonly string[]> {
  if (coverages.length === 0) return [];
  const { renderCoverageTable } = await import('../../render/terminal/coverage-table');
  return coverages.map((coverage) => renderCoverageTable(coverage, look));
}

/**
 * Adds what was found to the summary of this step, where GitHub names a file for it; what other programs of the step have
 * written there counts to its size.
 */
export async function addToStepSummary(session: Session, { outcome, notChecked }: FoundToTell): Promise<void> {
  const { host, dataLanguage } = session;
  const named = host.env['GITHUB_STEP_SUMMARY'] ?? '';
  if (named === '') return;
  const path = pathFrom(named, host.platform);
  const { MOST_BYTES_OF_SUMMARY, renderStepSummary } = await import('../../render/findings-step-summary');
  const taken = host.kindOf(path) === 'file' ? host.readFile(path).length : 0;
  const mostBytes = MOST_BYTES_OF_SUMMARY - taken;
  const text = renderStepSummary(outcome, { language: dataLanguage, notChecked, mostBytes });
  if (text !== '') host.appendToFile(path, new TextEncoder().encode(text));
}
