import type { RuleFacts } from '../../diagnostic/rule';
import { badValue } from './bad-value';
import { circle } from './circle';
import { duplicateId } from './duplicate-id';
import { duplicateKey } from './duplicate-key';
import { duplicatePeriod } from './duplicate-period';
import { duplicateUnit } from './duplicate-unit';
import { emptyFile } from './empty-file';
import { fileTooLarge } from './file-too-large';
import { fixedSeverity } from './fixed-severity';
import { followsNothing } from './follows-nothing';
import { fullWidthSlip } from './full-width-slip';
import { groupInGroup } from './group-in-group';
import { impossibleCount } from './impossible-count';
import { impossibleDate } from './impossible-date';
import { malformedWaiver } from './malformed-waiver';
import { missingKey } from './missing-key';
import { nestedTooDeep } from './nested-too-deep';
import { notAPeriod } from './not-a-period';
import { notText } from './not-text';
import { notUtf8 } from './not-utf8';
import { reversedDays } from './reversed-days';
import { tooManyErrors } from './too-many-errors';
import { unknownAnchor } from './unknown-anchor';
import { unknownCode } from './unknown-code';
import { unknownKey } from './unknown-key';
import { unknownTask } from './unknown-task';
import { unknownUnit } from './unknown-unit';
import { unreadablePhrase } from './unreadable-phrase';
import { unusedWaiver } from './unused-waiver';
import { whenMapping } from './when-mapping';
import { wrongType } from './wrong-type';
import { yamlFeature } from './yaml-feature';
import { yamlSyntax } from './yaml-syntax';

/** Every rule about reading a file, in order of code. What breaks one that is an error is left out of what is used. */
export const READING_RULES: readonly RuleFacts[] = [
  notUtf8,
  notText,
  fileTooLarge,
  emptyFile,
  yamlSyntax,
  fullWidthSlip,
  yamlFeature,
  duplicateKey,
  nestedTooDeep,
  unknownKey,
  missingKey,
  wrongType,
  badValue,
  tooManyErrors,
  duplicateId,
  unknownTask,
  circle,
  unreadablePhrase,
  impossibleDate,
  duplicatePeriod,
  unknownAnchor,
  whenMapping,
  reversedDays,
  followsNothing,
  unknownUnit,
  duplicateUnit,
  groupInGroup,
  impossibleCount,
  notAPeriod,
  unusedWaiver,
  malformedWaiver,
  unknownCode,
  fixedSeverity,
];
