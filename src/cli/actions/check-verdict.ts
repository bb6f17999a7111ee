import type { CheckOutcome } from '../../app/check';
import { HostFailure } from '../../app/host';
import type { Bilingual, Language } from '../../diagnostic/language';
import { renderFindingsSummary } from '../../render/findings-summary';
import { renderWaivedSummary } from '../../render/waived-summary';
import { hostFailureSentence } from '../wording/failures';

/** How much was found; where there is nothing to say of that, what is waived needs no word either. */
export function summaryOf({ findings, waived }: Pick<CheckOutcome, 'findings' | 'waived'>, language: Language): string {
  return findings.length === 0
    ? ''
    : renderFindingsSummary(findings, language) + renderWaivedSummary(waived.length, language);
}

/** Why some of what was asked for could not be checked, a sentence each. */
export function failureSentences({ failures }: CheckOutcome): readonly Bilingual[] {
  return failures.map((failure) =>
    failure instanceof HostFailure ? hostFailureSentence(failure, failure.path) : failure.wording,
  );
}

/** What could not be checked weighs more than what was found: the answer is not whole. Settings say what is asked. */
export function exitStatus({ failing, failures, hasWrongSettings }: CheckOutcome): number {
  if (hasWrongSettings) return 2;
  if (failures.length > 0) return 3;
  return failing.size > 0 ? 1 : 0;
}
