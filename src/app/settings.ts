import { NO_SETTINGS, type CheckSettings } from '../diagnostic/check-settings';
import type { Finding } from '../diagnostic/finding';
import { readSettings, SETTINGS_FILE } from '../load/read-settings';
import type { SourceFile } from '../source/source-file';
import { HostFailure, type Host } from './host';
import { knownRules } from './known-rules';
import { openFile } from './open-file';
import { leadsNowhere, nearMisses, type Overlooked } from './overlooked';
import { isInside, join, nameOf, parentOf, relativeTo } from './paths';
import { findShownRoot, PLAN_FILE } from './workspace';

/**
 * The settings of the offices whose files are checked. Each file has the nearest `yuetishi.yaml` above it, up to the root
 * of its repository, and each of these is read once.
 */
export class SettingsReader {
  /** What was read, by the path shown. */
  readonly files = new Map<string, SourceFile>();
  readonly findings: Finding[] = [];
  /** Settings that are there and could not be read. */
  readonly refusals: Overlooked[] = [];
  private readonly read = new Map<string, CheckSettings>();
  private readonly ofFolders = new Map<string, CheckSettings>();
  private readonly root: string;

  constructor(private readonly host: Host) {
    this.root = findShownRoot(host);
  }

  /** The settings for what is found in a file. @param shown the file's path as shown */
  of(shown: string): CheckSettings {
    const folder = parentOf(join(this.root, shown));
    // Records have the settings of their plan: a file beside them is one of records, whatever its name.
    const isOfPlan = nameOf(folder) === 'records' && this.host.kindOf(join(parentOf(folder), PLAN_FILE)) === 'file';
    return this.ofFolder(isOfPlan ? parentOf(folder) : folder);
  }

  /** Reads a settings file; where the system refuses it, there are none. */
  fileAt(path: string): CheckSettings {
    const known = this.read.get(path);
    if (known !== undefined) return known;
    const settings = this.readAt(path);
    this.read.set(path, settings);
    return settings;
  }

  /** Forgets all but the settings above a folder: a run over many offices holds no more than those of one. */
  keepAbove(folder: string): void {
    const isAbove = (each: string): boolean => each === folder || isInside(each, folder);
    for (const each of this.ofFolders.keys()) if (!isAbove(each)) this.ofFolders.delete(each);
    for (const path of this.read.keys()) {
      if (isAbove(parentOf(path))) continue;
      this.read.delete(path);
      this.files.delete(relativeTo(this.root, path));
    }
    const kept = this.findings.filter(({ place }) => this.files.has(place.file));
    this.findings.splice(0, this.findings.length, ...kept);
  }

  private ofFolder(folder: string): CheckSettings {
    const known = this.ofFolders.get(folder);
    if (known !== undefined) return known;
    const settings = this.lookFrom(folder);
    this.ofFolders.set(folder, settings);
    return settings;
  }

  private lookFrom(folder: string): CheckSettings {
    const path = join(folder, SETTINGS_FILE);
    if (this.host.kindOf(path) === 'file') return this.fileAt(path);
    this.refusals.push(...this.overlookedIn(folder));
    const isOutermost = parentOf(folder) === folder || this.host.kindOf(join(folder, '.git')) !== undefined;
    return isOutermost ? NO_SETTINGS : this.ofFolder(parentOf(folder));
  }

  /** What is nearly a settings file. Only below the root shown: folders above it are for others, and may hold anything. */
  private overlookedIn(folder: string): readonly Overlooked[] {
    if (folder !== this.root && !isInside(this.root, folder)) return [];
    const names = this.attempt(() => this.host.namesIn(folder)) ?? [];
    const broken = names.includes(SETTINGS_FILE) ? [leadsNowhere(this.host, join(folder, SETTINGS_FILE))] : [];
    return [...broken, ...nearMisses(this.host, folder, names, SETTINGS_FILE)];
  }

  private readAt(path: string): CheckSettings {
    const opened = this.attempt(() => openFile(this.host, path, relativeTo(this.root, path), 'settings'));
    if (opened === undefined) return NO_SETTINGS;
    const { file, findings } = opened;
    const { settings, findings: wrong } = readSettings(file, knownRules());
    this.files.set(file.path, file);
    for (const found of [...findings, ...wrong]) this.findings.push(found);
    return settings;
  }

  /** What a reading gives; undefined where the system refuses. */
  private attempt<Result>(read: () => Result): Result | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      this.refusals.push(error);
      return undefined;
    }
  }
}
