import { compareBy, compareText } from '../../text/order';
import type { FolderEntry } from '../folder-list';
import { HostFailure } from '../host';
import { isNearlyNamed, leadsNowhere, nearMisses, type Overlooked } from '../overlooked';
import { noPlans } from '../nothing-found';
import { isInside, nameOf, parentOf, pathIn, relativeTo } from '../paths';
import { SKIPPED } from '../plans-below';
import { findShownRoot, isVisible, PLAN_FILE, PLANS_FOLDER } from '../workspace';
import { isOfYear, organisationFolderOf } from './organisation-folder';
import type { ListedHost } from './roll-up-host';

export interface FoundPlan {
  readonly path: string;
  /** Where its organisation keeps its plans. */
  readonly folder: string;
  /** The folder named by the user below which it lies. */
  readonly top: string;
}

/** A folder by the way it was reached, and behind all links. */
interface Place {
  readonly path: string;
  readonly real: string;
}

/**
 * Every plan file below some folders, by the rules of `plansBelow`, one after the other as they are asked for: those of an
 * organisation's folder come together, and each once, however many ways lead to it.
 *
 * @param folders that are there, absolute
 * @param tell what lies among them, may be or hold a plan, and could not be taken for one
 */
export function* findPlans(
  host: ListedHost,
  folders: readonly string[],
  tell: (overlooked: Overlooked) => void,
): Generator<FoundPlan> {
  const search = new Search(host, tell);
  search.begin(folders);
  yield* search.plans();
}

class Search {
  private tops: readonly Place[] = [];
  /** Behind links: where a way down begins. */
  private readonly entered = new Set<string>();
  private readonly behindLinks = new Map<string, Place | undefined>();
  /** Plans of organisations that keep them above, or beside, the folder that was named. */
  private readonly fromAbove = new Map<string, FoundPlan[]>();

  private told = 0;

  constructor(
    private readonly host: ListedHost,
    private readonly tell: (overlooked: Overlooked) => void,
  ) {}

  begin(folders: readonly string[]): void {
    const places = [...new Set(folders)].flatMap((path) => {
      const real = this.attempt(() => this.host.realPathOf(path));
      return real === undefined ? [] : [{ path, real }];
    });
    // The outermost come first, so that what lies in them is known to be reached.
    const byDepth = places.sort(
      compareBy<Place>(
        ({ real }) => real.split('/').length,
        ({ path }) => path,
      ),
    );
    const tops = byDepth.filter(({ real }) => {
      const isNew = !this.isReached(real);
      if (isNew) this.entered.add(real);
      return isNew;
    });
    this.tops = tops.sort(compareBy<Place>(({ path }) => path));
  }

  *plans(): Generator<FoundPlan> {
    for (const top of this.tops) this.lookAbove(top);
    const withPlans = new Set([...this.fromAbove.values()].flat().map(({ top }) => top));
    for (const top of this.tops) {
      const toldBefore = this.told;
      for (const plan of this.walk(top)) {
        withPlans.add(top.path);
        yield plan;
      }
      if (!withPlans.has(top.path) && this.told === toldBefore) this.tellOf(this.nothingIn(top.path));
    }
    for (const plans of this.fromAbove.values()) yield* plans;
  }

  /** Looks for the plans in a folder `plans/`, or one of a year, that was named itself: their organisation lies above. */
  private lookAbove(top: Place): void {
    const isPlans = nameOf(top.path) === PLANS_FOLDER;
    const entries = isPlans ? this.attempt(() => this.host.entriesIn(top.path)) : undefined;
    for (const path of this.planFilesOf([top, ...this.foldersAmong(top, entries ?? [])])) {
      const folder = organisationFolderOf(path);
      if (folder === top.path || isInside(top.path, folder)) continue;
      this.fromAbove.set(folder, [...(this.fromAbove.get(folder) ?? []), { path, folder, top: top.path }]);
    }
  }

  private nothingIn(folder: string): Overlooked {
    return noPlans(relativeTo(findShownRoot(this.host), folder));
  }

  /** From above to below, and what lies side by side in order of names: the folders still to be looked at lie on a pile. */
  private *walk(from: Place): Generator<FoundPlan> {
    const pile = [from];
    for (let place = pile.pop(); place !== undefined; place = pile.pop()) {
      const folders = this.lookInto(place);
      if (folders === undefined) continue;
      yield* this.fromAbove.get(place.path) ?? [];
      this.fromAbove.delete(place.path);
      for (const path of this.ownPlans(place, folders)) yield { path, folder: place.path, top: from.path };
      for (const folder of folders.toReversed()) pile.push(folder);
    }
  }

  /** The folders in a folder; undefined where it cannot be looked into. What lies there and is nearly a plan is told. */
  private lookInto(place: Place): readonly Place[] | undefined {
    const entries = this.attempt(() => this.host.entriesIn(place.path));
    if (entries?.some(({ name }) => isNearlyNamed(name, PLAN_FILE)) === true) {
      const names = entries.map(({ name }) => name);
      this.attempt(() => nearMisses(this.host, place.path, names, PLAN_FILE))?.forEach((each) => {
        this.tellOf(each);
      });
    }
    return entries && this.foldersAmong(place, entries, true);
  }

  /** The plans of the organisation that keeps them in a folder. */
  private ownPlans(place: Place, folders: readonly Place[]): readonly string[] {
    const near = folders.flatMap((folder) => {
      const name = nameOf(folder.path);
      if (name === PLANS_FOLDER) return [folder, ...this.foldersIn(folder)];
      return isOfYear(name) ? folder : [];
    });
    const own = [place, ...near].filter(({ path }) => organisationFolderOf(pathIn(path, PLAN_FILE)) === place.path);
    return this.planFilesOf(own);
  }

  private foldersIn(place: Place): readonly Place[] {
    return this.foldersAmong(place, this.attempt(() => this.host.entriesIn(place.path)) ?? []);
  }

  private planFilesOf(places: readonly Place[]): readonly string[] {
    return places
      .filter(({ path }) => this.attempt(() => this.host.kindIn(path, PLAN_FILE)) === 'file')
      .map(({ path }) => pathIn(path, PLAN_FILE))
      .sort(compareText);
  }

  /** The folders in a folder that may hold plans, in order of their names. @param tells of what cannot be opened there */
  private foldersAmong(place: Place, entries: readonly FolderEntry[], tells = false): readonly Place[] {
    const found = entries.filter(({ name, kind }) => kind !== 'file' && isVisible(name));
    if (found.length > 1) found.sort((a, b) => compareText(a.name, b.name));
    return found.flatMap((entry) => this.attempt(() => this.folderAt(place, entry, tells)) ?? []);
  }

  private folderAt(place: Place, { name, kind }: FolderEntry, tells: boolean): readonly Place[] {
    const isSkipped = SKIPPED.has(name);
    if (kind === 'folder' && isSkipped) return [];
    const path = pathIn(place.path, name);
    const followed = kind === 'folder' ? kind : this.host.kindOf(path);
    if (followed === undefined && tells) this.tellOf(leadsNowhere(this.host, path));
    if (followed !== 'folder' || isSkipped) return [];
    if (kind === 'folder') {
      const real = place.real === place.path ? path : pathIn(place.real, name);
      return this.entered.has(real) ? [] : [{ path, real }];
    }
    if (!this.behindLinks.has(path)) this.behindLinks.set(path, this.behindLink(path));
    const behind = this.behindLinks.get(path);
    return behind === undefined ? [] : [behind];
  }

  /** A folder behind a link, unless another way leads there. @throws HostFailure */
  private behindLink(path: string): Place | undefined {
    const real = this.host.realPathOf(path);
    if (this.isReached(real)) return undefined;
    this.entered.add(real);
    return { path, real };
  }

  /** Whether a folder is one that was entered, or is found from there by going down. */
  private isReached(real: string): boolean {
    for (let folder = real; ; folder = parentOf(folder)) {
      if (this.entered.has(folder)) return true;
      const name = nameOf(folder);
      if (!isVisible(name) || SKIPPED.has(name) || parentOf(folder) === folder) return false;
    }
  }

  /** What the system refuses is told, and the others are looked at. */
  private attempt<Result>(look: () => Result): Result | undefined {
    try {
      return look();
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      this.tellOf(error);
      return undefined;
    }
  }

  private tellOf(overlooked: Overlooked): void {
    this.told++;
    this.tell(overlooked);
  }
}
