import type { CheckRule } from '../check-rule';
import { aboveMax } from './above-max';
import { ambiguousPhrase } from './ambiguous-phrase';
import { clauseInOtherSection } from './clause-in-other-section';
import { clauseNotInSource } from './clause-not-in-source';
import { clauseWithoutTask } from './clause-without-task';
import { duplicatePeriod } from './duplicate-period';
import { extensionAskedLate } from './extension-asked-late';
import { extensionBeforeDue } from './extension-before-due';
import { futureRecord } from './future-record';
import { labelDiffers } from './label-differs';
import { neverOwed } from './never-owed';
import { notApproved } from './not-approved';
import { phraseWithoutTask } from './phrase-without-task';
import { quoteNotInSource } from './quote-not-in-source';
import { quoteOfOtherClause } from './quote-of-other-clause';
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
import { sourceUnusable } from './source-unusable';
import { statementsShareTask } from './statements-share-task';
import { taskWithoutQuote } from './task-without-quote';
import { titleDiffers } from './title-differs';
import { undecidedUnit } from './undecided-unit';
import { unknownParent } from './unknown-parent';
import { unpublishedYear } from './unpublished-year';
import { voidFitsNone } from './void-fits-none';
import { voidFitsSeveral } from './void-fits-several';
import { voidTwice } from './void-twice';
import { whenDiffers } from './when-differs';
import { whenNarrower } from './when-narrower';

/** Every rule that looks at a decoded plan and its records, in order of code. */
export const RULES: readonly CheckRule[] = [
  ambiguousPhrase,
  duplicatePeriod,
  neverOwed,
  unpublishedYear,
  undecidedUnit,
  unknownParent,
  aboveMax,
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
