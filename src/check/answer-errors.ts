import type { CheckRule } from './check-rule';
import { duplicatePeriod } from './rules/duplicate-period';
import { extensionBeforeDue } from './rules/extension-before-due';
import { notApproved } from './rules/not-approved';
import { recordNamesWaived } from './rules/record-names-waived';
import { recordNeedsPeriod } from './rules/record-needs-period';
import { recordNeedsUnit } from './rules/record-needs-unit';
import { recordNoOccurrence } from './rules/record-no-occurrence';
import { recordNoSuchPeriod } from './rules/record-no-such-period';
import { recordNotOwing } from './rules/record-not-owing';
import { recordUnknownTask } from './rules/record-unknown-task';
import { recordUnknownUnit } from './rules/record-unknown-unit';
import { unknownParent } from './rules/unknown-parent';
import { voidFitsNone } from './rules/void-fits-none';
import { voidFitsSeveral } from './rules/void-fits-several';
import { voidTwice } from './rules/void-twice';

/**
 * The rules whose findings make an answer from a plan wrong: those that are errors by themselves and look at nothing but the
 * plan and its records, in order of code. They are a fifth of all, and whoever answers loads no others.
 */
export const ANSWER_ERRORS: readonly CheckRule[] = [
  duplicatePeriod,
  unknownParent,
  recordUnknownTask,
  recordUnknownUnit,
  recordNoSuchPeriod,
  recordNotOwing,
  recordNeedsUnit,
  recordNoOccurrence,
  recordNamesWaived,
  recordNeedsPeriod,
  notApproved,
  extensionBeforeDue,
  voidFitsNone,
  voidFitsSeveral,
  voidTwice,
];
