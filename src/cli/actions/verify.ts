import { choosePlan } from '../../app/choose-plan';
import { HostFailure } from '../../app/host';
import { lookAtRecords } from '../../app/records-look';
import { verifyEvidence } from '../../app/verify-evidence';
import { relativeTo } from '../../app/paths';
import { isWell, type Verification } from '../../render/verification';
import type { VerifyOptions } from '../command-options';
import { RECORD_FORMATS, type RecordFormat } from '../formats';
import { chooseOutput, deliver } from '../output';
import { pathFrom } from '../paths';
import { complain, type Session } from '../session';
import { today } from '../today';
import { hostFailureSentence } from '../wording/failures';
import { judgedPlan } from './judged-plan';

/** `verify`: what has become of the evidence that records name. */
export async function runVerify(session: Session, [plan]: readonly string[], options: VerifyOptions): Promise<number> {
  const { host } = session;
  const output = chooseOutput(options, RECORD_FORMATS, host.platform);
  const asked = { asOf: options.asOf ?? (await today(host)), period: undefined };
  const judged = await judgedPlan(session, plan, options, asked);
  if (judged === undefined) return 1;
  const named = plan ?? options.plan;
  const path = choosePlan(host, { plan: named === undefined ? undefined : pathFrom(named, host.platform), ...asked });
  const look = lookAtRecords(host, path, asked.asOf);
  if (!('context' in look)) return 1; // it became unreadable between two looks
  const verified = verifyEvidence(host, path, look);
  deliver(session, output, await rendered(session, output.format, verified));
  for (const failure of verified.failures) {
    const isOfSystem = failure instanceof HostFailure;
    complain(
      session,
      isOfSystem ? hostFailureSentence(failure, relativeTo(host.workingFolder, failure.path)) : failure.wording,
    );
  }
  if (judged.status === 2) return 2;
  if (verified.failures.length > 0) return 3;
  return judged.status === 0 && verified.evidence.every(isWell) ? 0 : 1;
}

async function rendered(session: Session, format: RecordFormat, verification: Verification): Promise<string> {
  if (format === 'json') {
    return (await import('../../render/verification-json')).renderVerificationJson(verification);
  }
  return (await import('../../render/verification-text')).renderVerificationText(verification, session.language);
}
