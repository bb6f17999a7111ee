import type { CheckRule } from '../check-rule';
import { aboveMax } from './above-max';
import { ambiguousAllocation } from './ambiguous-allocation';
import { ambiguousPhrase } from './ambiguous-phrase';
import { backFilled } from './back-filled';
import { busyMonth } from './busy-month';
import { busyUnit } from './busy-unit';
import { clauseInOtherSection } from './clause-in-other-section';
import { clauseNotInSource } from './clause-not-in-source';
import { clauseWithoutTask } from './clause-without-task';
import { doneTooEarly } from './done-too-early';
import { dueChanged } from './due-changed';
import { dueOnRestDay } from './due-on-rest-day';
import { duplicatePeriod } from './duplicate-period';
import { evidenceChanged } from './evidence-changed';
import { evidenceMissing } from './evidence-missing';
import { evidenceOutside } from './evidence-outside';
import { evidenceShared } from './evidence-shared';
import { extensionAskedLate } from './extension-asked-late';
import { extensionBeforeDue } from './extension-before-due';
import { extensionOfDone } from './extension-of-done';
import { extensionTooLong } from './extension-too-long';
import { futureRecord } from './future-record';
import { labelDiffers } from './label-differs';
import { neverOwed } from './never-owed';
import { noMeasurableResult } from './no-measurable-result';
import { notApproved } from './not-approved';
import { phraseWithoutTask } from './phrase-without-task';
import { quoteNotInSource } from './quote-not-in-source';
import { quoteOfOtherClause } from './quote-of-other-clause';
import { recordBeforeYear } from './record-before-year';
import { recordLeavesUnmet } from './record-leaves-unmet';
import { recordNamesWaived } from './record-names-waived';
import { recordNeedsPeriod } from './record-needs-period';
import { recordNeedsUnit } from './record-needs-unit';
import { recordNoOccurrence } from './record-no-occurrence';
import { recordNoSuchPeriod } from './record-no-such-period';
import { recordNotOwing } from './record-not-owing';
import { recordUnknownTask } from './record-unknown-task';
import { recordUnknownUnit } from './record-unknown-unit';
import { recordedEarly } from './recorded-early';
import { recordedTwice } from './recorded-twice';
import { requirementMissing } from './requirement-missing';
import { requirementTooRare } from './requirement-too-rare';
import { requirementUnverified } from './requirement-unverified';
import { similarTasks } from './similar-tasks';
import { sourceUnusable } from './source-unusable';
import { statementsShareTask } from './statements-share-task';
import { taskWithoutQuote } from './task-without-quote';
import { titleDiffers } from './title-differs';
import { uncheckableDuty } from './uncheckable-duty';
import { undecidedUnit } from './undecided-unit';
import { unknownBaseline } from './unknown-baseline';
import { unknownParent } from './unknown-parent';
import { unknownRequirement } from './unknown-requirement';
import { unpublishedYear } from './unpublished-year';
import { voidFitsNone } from './void-fits-none';
import { voidFitsSeveral } from './void-fits-several';
import { voidTwice } from './void-twice';
import { whenDiffers } from './when-differs';
import { whenNarrower } from './when-narrower';
import { yearEndPileUp } from './year-end-pile-up';

/** Every rule that looks at a decoded plan and its records, in order of code. */
export const RULES: readonly CheckRule[] = [
  similarTasks,
  ambiguousPhrase,
  duplicatePeriod,
  neverOwed,
  unpublishedYear,
  dueOnRestDay,
  yearEndPileUp,
  uncheckableDuty,
  busyMonth,
  undecidedUnit,
  unknownParent,
  busyUnit,
  aboveMax,
  unknownBaseline,
  unknownRequirement,
  requirementMissing,
  requirementTooRare,
  requirementUnverified,
  noMeasurableResult,
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
  extensionAskedLate,
  recordLeavesUnmet,
  voidFitsNone,
  voidFitsSeveral,
  voidTwice,
  futureRecord,
  recordedEarly,
  ambiguousAllocation,
  evidenceMissing,
  evidenceChanged,
  evidenceShared,
  evidenceOutside,
  dueChanged,
  backFilled,
  recordBeforeYear,
  doneTooEarly,
  recordedTwice,
  extensionTooLong,
  extensionOfDone,
  quoteNotInSource,
  quoteOfOtherClause,
  clauseWithoutTask,
  phraseWithoutTask,
  whenDiffers,
  whenNarrower,
  titleDiffers,
  labelDiffers,
  sourceUnusable,
  clauseNotInSource,
  statementsShareTask,
  taskWithoutQuote,
  clauseInOtherSection,
];
