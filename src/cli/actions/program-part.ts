import { AppError } from '../../app/app-error';
import { partMissing } from '../wording/papers';

/** What lies in a file beside the program. @throws AppError where the program was copied without it */
export async function partOf<Part>(loading: Promise<Part>, file: string): Promise<Part> {
  try {
    return await loading;
  } catch (error) {
    if (isNotFound(error)) throw new AppError('could-not', partMissing(file));
    throw error;
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}
