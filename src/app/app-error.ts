import type { Bilingual } from '../diagnostic/language';

/** A command cannot go on, and says why in one sentence. `wrong-use` ends with status 2, `could-not` with 3. */
export class AppError extends Error {
  constructor(
    readonly kind: 'wrong-use' | 'could-not',
    readonly wording: Bilingual,
  ) {
    super(wording.en);
  }
}
