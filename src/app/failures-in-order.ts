import { compareText } from '../text/order';
import { AppError } from './app-error';
import type { HostFailure } from './host';

/** In an order that does not depend on that of the paths, each once: what keeps every plan from being compared is one failure. */
export function failuresInOrder(failures: readonly (AppError | HostFailure)[]): readonly (AppError | HostFailure)[] {
  const byWords = new Map(
    failures.map((each) => [each instanceof AppError ? each.wording.zh : `${each.path} ${each.message}`, each]),
  );
  return [...byWords].sort(([a], [b]) => compareText(a, b)).map(([, failure]) => failure);
}
