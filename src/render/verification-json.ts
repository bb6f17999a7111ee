import { jsonText } from '../text/json-text';
import { formatDay } from '../time/civil-date';
import { countStates, type Verification, type VerifiedEvidence } from './verification';

/** What has become of evidence for programs, in the shape of `schemas/output/verify.schema.json`. */
export function renderVerificationJson({ plan, evidence }: Verification): string {
  return jsonText({
    format: 1,
    plan: { title: plan.title, year: plan.year, organisation: plan.organisation },
    totals: { evidence: evidence.length, ...countStates(evidence) },
    evidence: evidence.map(pieceObject),
  });
}

function pieceObject({ claim, at, state, found, movedTo, nearest }: VerifiedEvidence): object {
  const { task, date, file, sha256 } = claim;
  return {
    ...{ file, state, task, date: formatDay(date), sha256, found, movedTo, nearest },
    at: { file: at.file, line: at.start.line, column: at.start.column },
  };
}
