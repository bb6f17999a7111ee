import type { Assessment } from '../../model/assessment';
import { figureOf } from '../wording/figures';
import type { Said } from '../wording/tally';
import { timesText } from '../wording/times-wording';

/** Of what is allowed and not owed, that of which something was done. */
export function doneOf(allowed: readonly Assessment[]): readonly Assessment[] {
  return allowed.filter(({ count }) => count > 0);
}

/** How often it is allowed: `不超过3次`, of several `每期不超过3次`; empty where nothing is allowed. */
export function allowanceText(allowed: readonly Assessment[]): string {
  const texts = [...new Set(allowed.map(({ occurrence }) => timesText(occurrence.times)))];
  return `${allowed.length > 1 ? '每期' : ''}${texts.join('、')}`;
}

/** `不超过3次，已办2次`, of several `每期不超过3次，已办2期`; nothing where nothing of it was done. */
export function allowedWords(allowed: readonly Assessment[]): Said | undefined {
  const done = doneOf(allowed);
  const [first] = done;
  if (first === undefined) return undefined;
  if (allowed.length === 1) return { text: `${allowanceText(allowed)}，已办${first.count}次`, figures: [] };
  return {
    text: `${allowanceText(allowed)}，已办${done.length}期`,
    figures: [figureOf('已办', done)],
  };
}
