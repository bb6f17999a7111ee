import type { CheckContext } from '../check/check-rule';
import { evidenceClaims } from '../check/evidence-claims';
import type { GateFacts } from '../check/gate-facts';
import type { Host } from './host';
import { gatherBase } from './gather-base';
import { gatherBaselines } from './gather-baselines';
import { gatherDocument } from './gather-document';
import { gatherEvidence } from './gather-evidence';
import { Gathering } from './gathering';

/** What was gathered for the rules of the gate, and what came up on the way. */
export type GatheredFacts = Pick<Gathering, 'findings' | 'files' | 'failures' | 'notes'> & {
  readonly facts: GateFacts;
};

/**
 * Reads all that the gate looks at beside a plan and its records.
 *
 * @param planFile the plan's path
 * @param context the plan and its records as the rules see them
 * @param base a git revision to compare the plan with
 * @throws AppError where there is no such revision
 */
export function gatherFacts(host: Host, planFile: string, context: CheckContext, base?: string): GatheredFacts {
  const { plan } = context;
  const gathering = new Gathering(host, planFile);
  const facts: GateFacts = {
    source: plan.source === undefined ? undefined : gatherDocument(gathering, plan.source, context),
    baselines: gatherBaselines(gathering, plan),
    evidence: gatherEvidence(gathering, evidenceClaims(context)),
    base: base === undefined ? undefined : gatherBase(gathering, context, base),
  };
  const { findings, files, failures, notes } = gathering;
  return { facts, findings, files, failures, notes };
}
