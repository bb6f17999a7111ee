import { CHECK_TERMS } from './check-terms';
import { JUDGEMENT_TERMS } from './judgement-terms';
import { PAPER_TERMS } from './paper-terms';
import { PLAN_TERMS } from './plan-terms';
import { RECORD_TERMS } from './record-terms';
import type { Term } from './term';
import { TIME_TERMS } from './time-terms';

/** The words of this domain, from the plan to what it is held to. What they say is the format's description in short. */
export const TERMS: readonly Term[] = [
  ...PLAN_TERMS,
  ...TIME_TERMS,
  ...JUDGEMENT_TERMS,
  ...RECORD_TERMS,
  ...PAPER_TERMS,
  ...CHECK_TERMS,
];
