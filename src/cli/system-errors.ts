import { HostFailure } from '../app/host';

const REASONS: ReadonlyMap<string, HostFailure['reason']> = new Map([
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EROFS', 'denied'],
  ['EBUSY', 'busy'],
  ['ETXTBSY', 'busy'],
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
]);

/**
 * What the system said when it refused, as a failure that a sentence can be made of. Anything that is not the system's
 * answer stays as it is: it is a mistake of the program.
 */
export function refused(path: string, error: unknown): unknown {
  const code = codeOf(error);
  return code === undefined ? error : new HostFailure(path, REASONS.get(code) ?? 'other', code);
}

/** What some work at a path gives. @throws HostFailure where the system refuses */
export function attempt<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw refused(path, error);
  }
}

/** The system's own name for what went wrong, such as EACCES; undefined where the error is not the system's. */
export function codeOf(error: unknown): string | undefined {
  const code = propertyOf(error, 'code');
  // Node's own codes (ERR_…) tell of a mistake in the program, but for the one about a file too big to be read.
  return code !== undefined && (/^E[A-Z0-9]+$/.test(code) || code === 'ERR_FS_FILE_TOO_LARGE') ? code : undefined;
}

/** Whether it was renaming that the system refused. */
export function isAboutRename(error: unknown): boolean {
  return propertyOf(error, 'syscall') === 'rename';
}

function propertyOf(error: unknown, name: 'code' | 'syscall'): string | undefined {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}
