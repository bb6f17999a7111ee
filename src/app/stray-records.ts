import { compareText } from '../text/order';
import type { Host } from './host';
import { isNearlyYaml, leadsNowhere, misnamed, recordsTooDeep, type Overlooked } from './overlooked';
import { join } from './paths';
import { isVisible, isYaml, recordsFolderOf } from './workspace';

/**
 * What lies in the folder of a plan's records, may be records, and is not read: names at which nothing can be found,
 * folders with files of YAML in them, and files whose ending hides what they are.
 */
export function strayRecords(host: Host, planFile: string): readonly Overlooked[] {
  const folder = recordsFolderOf(planFile);
  if (host.kindOf(folder) !== 'folder') return [];
  return [...host.namesIn(folder)]
    .filter(isVisible)
    .sort(compareText)
    .flatMap((name) => strayAt(host, join(folder, name), name));
}

function strayAt(host: Host, path: string, name: string): readonly Overlooked[] {
  const kind = host.kindOf(path);
  if (kind === undefined) return [leadsNowhere(host, path)];
  if (kind === 'folder') return holdsYaml(host, path, new Set()) ? [recordsTooDeep(host, path)] : [];
  return isNearlyYaml(name) ? [misnamed(host, path, name.replace(/\.txt$/i, ''))] : [];
}

/** @param seen folders that were looked into, behind links */
function holdsYaml(host: Host, folder: string, seen: Set<string>): boolean {
  const real = host.realPathOf(folder);
  if (seen.has(real)) return false;
  seen.add(real);
  const names = host.namesIn(folder).filter(isVisible);
  return (
    names.some(isYaml) ||
    names.some((name) => host.kindOf(join(folder, name)) === 'folder' && holdsYaml(host, join(folder, name), seen))
  );
}
