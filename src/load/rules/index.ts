import type { RuleFacts } from '../../diagnostic/rule';
import { fixedSeverity } from './fixed-severity';
import { circle, duplicateId, duplicateUnit, groupInGroup, reversedDays, unknownTask, unknownUnit } from './identity';
import { malformedWaiver } from './malformed-waiver';
import {
  duplicateKey,
  emptyFile,
  fullWidthSlip,
  notText,
  notUtf8,
  tooDeep,
  tooLarge,
  yamlFeature,
  yamlSyntax,
} from './reading';
import { notAPeriod } from './records';
import { badValue, missingKey, unknownKey, wrongType } from './shape';
import {
  badCount,
  badMapping,
  duplicatePeriod,
  followsNothing,
  impossibleDate,
  unknownAnchor,
  unreadablePhrase,
} from './time';
import { unknownCode } from './unknown-code';
import { unusedWaiver } from './unused-waiver';

/** Every rule about reading a file, in order of code. What breaks one that is an error is left out of what is used. */
export const READING_RULES: readonly RuleFacts[] = [
  notUtf8,
  notText,
  tooLarge,
  emptyFile,
  yamlSyntax,
  fullWidthSlip,
  yamlFeature,
  duplicateKey,
  tooDeep,
  unknownKey,
  missingKey,
  wrongType,
  badValue,
  duplicateId,
  unknownTask,
  circle,
  unreadablePhrase,
  impossibleDate,
  duplicatePeriod,
  unknownAnchor,
  badMapping,
  reversedDays,
  followsNothing,
  unknownUnit,
  duplicateUnit,
  groupInGroup,
  badCount,
  notAPeriod,
  unusedWaiver,
  malformedWaiver,
  unknownCode,
  fixedSeverity,
];
