import { SETTINGS_FILE } from '../../load/read-settings';
import { compareText } from '../../text/order';
import { Recent } from '../../text/recent';
import { HostFailure } from '../host';
import { isNearlyNamed } from '../overlooked';
import { isInside, join, nameOf, parentOf, pathIn } from '../paths';
import { findShownRoot, foldersAround, isVisible, isYaml, recordsFolderOf } from '../workspace';
import { LaidBytes } from './laid-bytes';
import type { ListedHost } from './roll-up-host';

/** In place of a sum: there are no settings, or what is nearly a file of them, which is told. */
const NONE = 'none';
const ODD = 'odd';

/** What is looked for in folders around plans; most have nothing of the kind, and one look at their lists tells so. */
const OF_SETTINGS = /yuetishi|\.git/i;
const OF_CALENDARS = /calendars/i;

/** Folders above plans, which many plans share. */
const MOST_SHARED = 256;

/**
 * All that the system holds of what a plan comes to: its file and records, its own calendars, and the settings for it.
 * The bytes are read once, and given again to who asks for them.
 */
export class PlanFiles {
  /** The machine, where the files of the plan in hand are read already. */
  readonly host: ListedHost;
  private readonly read = new Map<string, Uint8Array>();
  private readonly calendars = new Recent<string>(MOST_SHARED);
  private readonly settings = new Recent<string>(MOST_SHARED);
  private readonly root: string;
  private readonly laid = new LaidBytes();

  constructor(private readonly machine: ListedHost) {
    this.root = findShownRoot(machine);
    this.host = { ...machine, readFile: (path, limit) => this.read.get(path) ?? machine.readFile(path, limit) };
  }

  /**
   * The sum of everything that the reading of a plan depends on, the program and what it was asked for aside; undefined
   * where something in it is out of the ordinary, and the plan is to be read each time.
   */
  sumOf(planFile: string): string | undefined {
    this.read.clear();
    this.laid.clear();
    try {
      const files = [planFile, ...this.recordsOf(planFile)];
      const lengths = files.map((path) => this.keep(path).length);
      const around = foldersAround(planFile).map((folder) => this.calendarsIn(folder));
      const { length } = this.laid.all;
      this.laid.lay(
        new TextEncoder().encode(JSON.stringify([files, lengths, around, this.settingsAbove(parentOf(planFile))])),
      );
      // With the length no bytes of files can be taken for what is said of them.
      return `${length} ${this.machine.sha256(this.laid.all)}`;
    } catch (error) {
      if (error instanceof HostFailure || error instanceof OutOfTheOrdinary) return undefined;
      throw error;
    }
  }

  private keep(path: string): Uint8Array {
    const bytes = this.listed(path) ?? this.laid.lay(this.machine.readFile(path));
    this.read.set(path, bytes);
    return bytes;
  }

  /** The bytes of a file that its folder lists as one; undefined where it does not, and where they are many. */
  private listed(path: string): Uint8Array | undefined {
    if (this.machine.listedAt(path) !== 'file') return undefined;
    return this.laid.layBy((memory) => this.machine.readListedFile(path, memory));
  }

  private recordsOf(planFile: string): readonly string[] {
    const folder = recordsFolderOf(planFile);
    const kind = this.machine.kindIn(parentOf(planFile), nameOf(folder));
    if (kind === 'file') throw new OutOfTheOrdinary();
    if (kind === undefined) return [];
    const visible = this.machine.entriesIn(folder).filter(({ name }) => isVisible(name));
    if (visible.some(({ name, kind: own }) => own !== 'file' || !isYaml(name))) throw new OutOfTheOrdinary();
    return visible.map(({ name }) => pathIn(folder, name)).sort(compareText);
  }

  private calendarsIn(around: string): string {
    if (this.machine.lacks(around, OF_CALENDARS)) return NONE;
    const folder = join(around, 'calendars');
    return this.calendars.get(folder, () => {
      if (this.machine.kindOf(folder) !== 'folder') return NONE;
      const names = this.machine.namesIn(folder).filter(isYaml);
      return JSON.stringify(names.sort(compareText).map((name) => [name, this.sumOfFile(join(folder, name))]));
    });
  }

  /** What stands for settings in a folder and those above it, up to the root of its repository. */
  private settingsAbove(folder: string): string {
    let nearest = folder;
    while (this.machine.lacks(nearest, OF_SETTINGS) && parentOf(nearest) !== nearest) nearest = parentOf(nearest);
    const sum = this.settings.get(nearest, () => this.settingsFrom(nearest));
    if (sum === ODD) throw new OutOfTheOrdinary();
    return sum;
  }

  private settingsFrom(folder: string): string {
    const path = join(folder, SETTINGS_FILE);
    if (this.machine.kindOf(path) === 'file') return this.sumOfFile(path);
    const isShown = folder === this.root || isInside(this.root, folder);
    const names = isShown ? this.machine.namesIn(folder) : [];
    if (names.some((name) => name === SETTINGS_FILE || isNearlyNamed(name, SETTINGS_FILE))) return ODD;
    const isOutermost = parentOf(folder) === folder || this.machine.kindOf(join(folder, '.git')) !== undefined;
    return isOutermost ? NONE : this.settings.get(parentOf(folder), () => this.settingsFrom(parentOf(folder)));
  }

  private sumOfFile(path: string): string {
    return this.machine.kindOf(path) === 'file' ? this.machine.sha256(this.machine.readFile(path)) : NONE;
  }
}

class OutOfTheOrdinary extends Error {}
