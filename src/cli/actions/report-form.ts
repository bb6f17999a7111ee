import { documentNumberFrom } from '../../document/form/document-number';
import type { PaperForm } from '../../document/form/paper-form';
import type { NoticeHead, Plan } from '../../model/plan';
import { yearOf, type Day } from '../../time/civil-date';
import type { ReportOptions } from '../command-options';
import { talk, type Session } from '../session';
import { numberMended, notADocumentNumber, NUMBER_LEFT_BLANK, numberOfOtherYear } from '../wording/report';
import { wrongUse } from '../wrong-use';

/**
 * The form that a report was asked for in; what an office should know of its number is said. The sheets of units go to
 * their units, and are no two under one number: what the plan says of a notice to all does not hold for them.
 *
 * @throws AppError
 */
export function formOf(session: Session, options: ReportOptions, plan: Plan, asOf: Day): PaperForm {
  const { number: issue, correction: isCorrection, notice, unit, allUnits } = options;
  if (notice === undefined) return { issue, isCorrection };
  const paper = (unit ?? allUnits) === undefined ? plan.paper : { ...plan.paper, number: undefined, to: undefined };
  const { to = paper.to, copy = paper.copy } = options;
  return { issue, isCorrection, notice: { number: numberFor(session, options, paper, asOf), to, copy } };
}

/**
 * The number as it is printed. Where there is none the line stays blank, as in every office: the number is given when
 * the paper is signed, not when it is drafted.
 */
function numberFor(session: Session, { docNumber }: ReportOptions, paper: NoticeHead, asOf: Day): string | undefined {
  const written = docNumber ?? paper.number;
  if (written === undefined) {
    talk(session, NUMBER_LEFT_BLANK);
    return undefined;
  }
  const number = documentNumberFrom(written);
  if (number === undefined) {
    throw wrongUse(notADocumentNumber(docNumber === undefined ? 'paper.number' : '--doc-number', written));
  }
  if (number.text !== written) talk(session, numberMended(written, number.text));
  if (number.year !== yearOf(asOf)) talk(session, numberOfOtherYear(number.text, yearOf(asOf)));
  return number.text;
}
