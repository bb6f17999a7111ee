import { AppError } from '../app/app-error';
import type { Bilingual } from '../diagnostic/language';

/** The command line asks for something that cannot be meant: one sentence, and exit status 2. */
export function wrongUse(wording: Bilingual): AppError {
  return new AppError('wrong-use', wording);
}
