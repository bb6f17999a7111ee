import type { Language } from '../diagnostic/language';
import type { Assessment } from '../model/assessment';
import type { DerivationStep } from '../status/derivation';
import { oneLine } from '../text/safe-text';
import { formatDay, type Day } from '../time/civil-date';

/** How the judgement of one occurrence came about, as numbered steps under a heading that names it. */
export function renderDerivation(
  { occurrence }: Assessment,
  asOf: Day,
  steps: readonly DerivationStep[],
  language: Language,
): string {
  const { id, task, unit } = occurrence;
  const heading =
    language === 'zh'
      ? `${id}　${task.title}（${unit}），基准日 ${formatDay(asOf)}`
      : `${id}: ${task.title} (${unit}), as of ${formatDay(asOf)}`;
  const width = String(steps.length).length;
  const lines = steps.map((step, index) => {
    const number = String(index + 1).padStart(width);
    return `${number}. ${step.text[language]}`;
  });
  return [heading, ...lines].map((line) => `${oneLine(line)}\n`).join('');
}
