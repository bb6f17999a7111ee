import { locate, type Location } from '../source/place';
import type { SourceFile } from '../source/source-file';
import type { Finding } from './finding';
import { locateAll, type LocatedFinding } from './located-finding';
import type { Waiver } from './waiver';

/** A finding that a comment in its file waives: it does not count, and is not forgotten. */
export interface WaivedFinding extends LocatedFinding {
  readonly waiver: {
    readonly reason: string;
    /** The whole comment. */
    readonly at: Location;
  };
}

/** Places waived findings in their files, in the order in which findings are told, each once. */
export function locateWaived(
  waived: ReadonlyMap<Finding, Waiver>,
  files: ReadonlyMap<string, SourceFile>,
): readonly WaivedFinding[] {
  return locateAll([...waived.keys()], files).flatMap((located) => {
    const waiver = waived.get(located.finding);
    const file = files.get(located.at.file);
    if (waiver === undefined || file === undefined) return [];
    return [{ ...located, waiver: { reason: waiver.reason, at: locate(file, waiver.comment) } }];
  });
}
