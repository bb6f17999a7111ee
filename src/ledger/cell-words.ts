import type { Light, State } from '../model/assessment';
import { LIGHT_WORDS, STATE_WORDS } from '../status/judgement-words';
import type { Times } from '../time/when';

/** A state with its light in words: `逾期（红灯）`; what is waived has no light. */
export function stateText(state: State, light: Light | undefined): string {
  const word = STATE_WORDS[state].zh;
  return light === undefined ? word : `${word}（${LIGHT_WORDS[light].zh}）`;
}

/** Everything that {@link stateText} can come to, in the order in which a list offers it. */
export const STATE_TEXTS: readonly string[] = [
  stateText('done', 'green'),
  stateText('done-late', 'green'),
  stateText('open', 'green'),
  stateText('open', 'yellow'),
  stateText('due-soon', 'yellow'),
  stateText('overdue', 'red'),
  stateText('overdue', 'yellow'), // a target (soft)
  stateText('upcoming', 'green'),
  stateText('waived', undefined),
];

/** How often it is owed: `2`, `2至3`, `不超过3`. Excel would take `2-3` in a csv file for the third of February. */
export function timesText({ min, max }: Times): string {
  if (max === undefined || max === min) return String(min);
  return min === 0 ? `不超过${max}` : `${min}至${max}`;
}
