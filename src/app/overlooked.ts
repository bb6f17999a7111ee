import { compareText } from '../text/order';
import { AppError } from './app-error';
import type { HostFailure, Host } from './host';
import { join, relativeTo } from './paths';
import { findShownRoot } from './workspace';

/** What lies where files are looked for and is not read: each is told, for otherwise nobody would notice. */
export type Overlooked = AppError | HostFailure;

/** A name in a folder at which nothing can be found. */
export function leadsNowhere(host: Host, path: string): AppError {
  const shown = relativeTo(findShownRoot(host), path);
  return new AppError('could-not', {
    zh: `${shown} 打不开，可能是链接断了，或者文件名不是 UTF-8；请改好，或者删去`,
    en: `${shown} cannot be opened: its link may be broken, or its name may not be UTF-8; mend or remove it`,
  });
}

/** A file whose name is nearly the one under which it would be read. @param meant that name */
export function misnamed(host: Host, path: string, meant: string): AppError {
  const shown = relativeTo(findShownRoot(host), path);
  return new AppError('could-not', {
    zh: `${shown} 没有读，因为文件名应是 ${meant}；请改名`,
    en: `${shown} was not read, for its name should be ${meant}; rename it`,
  });
}

/** A folder in `records/` that holds what may be records. */
export function recordsTooDeep(host: Host, path: string): AppError {
  const shown = relativeTo(findShownRoot(host), path);
  return new AppError('could-not', {
    zh: `${shown} 里的记录没有读；请直接放在 records 文件夹里`,
    en: `the records in ${shown} were not read; put them into the folder records itself`,
  });
}

/** Whether a name is nearly the one meant: in capitals, with `.yml`, or with the `.txt` that editors of Windows add unseen. */
export function isNearlyNamed(name: string, meant: string): boolean {
  return (
    name !== meant &&
    // Most names are told from it by their length.
    Math.abs(name.length - meant.length) <= '.txt'.length &&
    withEnding(withEnding(name.toLowerCase(), '.txt', ''), '.yml', '.yaml') === meant
  );
}

/** A name with another ending in place of one that it has. */
function withEnding(name: string, ending: string, other: string): string {
  return name.endsWith(ending) ? name.slice(0, -ending.length) + other : name;
}

/** Whether a name would be one of YAML without the `.txt` that an editor has added. */
export function isNearlyYaml(name: string): boolean {
  return !name.endsWith('.yaml') && /\.ya?ml\.txt$/i.test(name);
}

/**
 * The files in a folder whose names are nearly the one under which a file is read. Some systems do not tell capitals from
 * small letters: there the file itself may be listed so. In order of their names.
 *
 * @param names what the folder lists
 */
export function nearMisses(host: Host, folder: string, names: readonly string[], meant: string): readonly AppError[] {
  const near = names.filter((name) => isNearlyNamed(name, meant));
  if (near.length === 0) return [];
  const isThere = host.kindOf(join(folder, meant)) === 'file';
  const isItself = (name: string): boolean => isThere && !names.includes(meant) && name.toLowerCase() === meant;
  return near
    .filter((name) => !isItself(name))
    .sort(compareText)
    .map((name) => join(folder, name))
    .filter((path) => host.kindOf(path) === 'file')
    .map((path) => misnamed(host, path, meant));
}
