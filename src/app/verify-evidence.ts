import { evidenceClaims, type EvidenceClaim } from '../check/evidence-claims';
import type { EvidenceFile } from '../check/gate-facts';
import type { EvidenceState, Verification, VerifiedEvidence } from '../render/verification';
import { locate } from '../source/place';
import { gatherEvidence } from './gather-evidence';
import { Gathering } from './gathering';
import type { Host } from './host';
import type { RecordsLook } from './records-look';
import { SumsBelow } from './sums-below';

export interface Verified extends Verification {
  /** What the system refused; the others were looked at. */
  readonly failures: Gathering['failures'];
}

/**
 * Looks at every evidence file that records name, but for records that were taken back: whether it is there and what it was
 * when it was recorded, and where a lost one has gone within the plan's folder.
 *
 * @param planFile the plan's path
 */
export function verifyEvidence(host: Host, planFile: string, { context, opened }: RecordsLook): Verified {
  const gathering = new Gathering(host, planFile);
  const claims = evidenceClaims(context);
  const files = gatherEvidence(gathering, claims);
  const sums = new SumsBelow(gathering);
  const evidence = claims.flatMap((claim): readonly VerifiedEvidence[] => {
    const source = opened.files.get(claim.place.file);
    const file = files.get(claim.file);
    if (source === undefined || file === undefined) return [];
    return [{ claim, at: locate(source, claim.place), ...outcomeOf(claim, file, sums) }];
  });
  return { plan: context.plan, evidence, failures: gathering.failures };
}

type Outcome = Pick<VerifiedEvidence, 'state' | 'found' | 'movedTo' | 'nearest'>;

function outcomeOf({ sha256 }: EvidenceClaim, file: EvidenceFile, sums: SumsBelow): Outcome {
  const outcome = (state: EvidenceState, more: Partial<Outcome> = {}): Outcome => {
    return { state, found: undefined, movedTo: undefined, nearest: undefined, ...more };
  };
  switch (file.kind) {
    case 'present':
      if (sha256 === undefined) return outcome('unsummed');
      return file.sha256 === sha256 ? outcome('intact') : outcome('altered', { found: file.sha256 });
    case 'missing': {
      const movedTo = sha256 === undefined ? undefined : sums.find(sha256);
      return movedTo === undefined ? outcome('lost', { nearest: file.nearest }) : outcome('moved', { movedTo });
    }
    case 'folder':
    case 'outside':
    case 'unreadable':
      return outcome(file.kind);
  }
}
