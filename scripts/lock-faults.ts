/** The part of package-lock.json that is looked at. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * What in a lock file would fail on another machine:
 *
 * - an optional dependency that a package names and the lock does not hold. npm leaves out platform packages that the
 *   registry does not have yet, and `npm ci` then refuses the lock that npm itself wrote;
 * - an address to fetch from. It ties everyone to one registry, and to whatever stood between it and the one who locked.
 */
export function lockFaults(lock: Lock): string[] {
  return Object.entries(lock.packages).flatMap(([path, locked]) => {
    const absent = Object.keys(locked.optionalDependencies ?? {}).filter((name) => !isLocked(lock, path, name));
    const faults = absent.map((name) => `${path || 'the project'} names ${name}, which the lock does not hold`);
    return isAddress(locked.resolved) ? [...faults, `${path} names the address to fetch it from`] : faults;
  });
}

/** Whether a package finds another by Node's rule: in its own node_modules, or in one further up. */
function isLocked(lock: Lock, from: string, name: string): boolean {
  let at = from;
  for (;;) {
    if (`${at}${at && '/'}node_modules/${name}` in lock.packages) return true;
    if (at === '') return false;
    at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0));
  }
}

function isAddress(resolved: string | undefined): boolean {
  return resolved !== undefined && /^[a-z+]+:\/\//i.test(resolved);
}
