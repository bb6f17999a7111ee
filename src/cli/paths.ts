import { wrongUse } from './wrong-use';
import { EMPTY_PATH } from './wording/usage';

/** A path as the program writes them: with forward slashes, also where Windows gave backslashes. */
export function pathFrom(text: string, platform: string): string {
  if (text === '') throw wrongUse(EMPTY_PATH);
  return platform === 'win32' ? text.replaceAll('\\', '/') : text;
}
