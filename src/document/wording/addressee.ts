import { UNDECIDED_UNIT } from '../../model/plan';

/** Whom a paper about one unit or group is addressed to; what has no unit yet concerns whoever may become it. */
export function addresseeOf(unit: string): string {
  return unit === UNDECIDED_UNIT ? '各有关单位' : unit;
}
