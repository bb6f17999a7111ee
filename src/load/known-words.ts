import { knownKeys } from '../generated/known-keys';

/** Every key of the formats, to tell a slip at a key from prose. */
export const ALL_KEYS: ReadonlySet<string> = new Set(
  Object.values(knownKeys).flatMap((objects) => Object.values(objects).flat()),
);

/** Keys whose value is a list of names, ids or days. */
export const LIST_KEYS: ReadonlySet<string> = new Set([
  'units',
  'with',
  'unit',
  'satisfies',
  'baselines',
  'rest-days',
  'workdays',
  'exclude',
]);
