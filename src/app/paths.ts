/** Paths with forward slashes, as text only: what stands at them is for the host to say. */

/** Puts a path behind a folder, unless it is absolute already; `.` and `..` are resolved. */
export function join(folder: string, path: string): string {
  return normalize(isAbsolute(path) ? path : `${folder}/${path}`);
}

/** The path of a name in a folder, where both are as they should be: a system says them so. */
export function pathIn(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

export function isAbsolute(path: string): boolean {
  return path.startsWith('/') || (namesDrive(path) && path.charAt(2) === '/');
}

/** Whether a path begins with a drive of Windows: `C:`. */
export function namesDrive(path: string): boolean {
  return path.charAt(1) === ':' && /^[A-Za-z]/.test(path);
}

/** The folder that holds a path; a root holds itself. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  if (slash > 0) return path.slice(0, path.charAt(slash - 1) === ':' ? slash + 1 : slash);
  return slash === 0 ? '/' : path;
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path as seen from a folder, where it lies inside; else the path itself. */
export function relativeTo(folder: string, path: string): string {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(base) ? path.slice(base.length) : path;
}

/** A path as it can be written from a folder: with `..` where it lies beside or above. Both are absolute. */
export function seenFrom(folder: string, path: string): string {
  const [from, to] = [folder, path].map((each) => each.split('/').filter((step) => step !== ''));
  if (from === undefined || to === undefined || (namesDrive(path) && from[0] !== to[0])) return path;
  const shared = from.findIndex((step, index) => step !== to[index]);
  const common = shared === -1 ? from.length : shared;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/') || '.';
}

/** Whether a path lies inside a folder, links aside; the folder itself does not. */
export function isInside(folder: string, path: string): boolean {
  return path !== folder && relativeTo(folder, path) !== path;
}

/** A step that is empty, `.` or `..`. Most paths have none, and are as they should be. */
const ODD_STEP = /(?:^|\/)\.{1,2}(?:\/|$)|\/\/|[^]\/$|^$/;

function normalize(path: string): string {
  if (!ODD_STEP.test(path)) return path;
  const [, root = '', rest = ''] = /^((?:[A-Za-z]:)?\/?)(.*)$/s.exec(path) ?? [];
  const steps: string[] = [];
  for (const step of rest.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return `${root}${steps.join('/')}` || '/';
}
