import { AppError } from './app-error';
import type { Host } from './host';
import { compareText } from '../text/order';
import { join, nameOf, parentOf, relativeTo } from './paths';

export const PLAN_FILE = 'plan.yaml';
/** The approved document's text, as drafts and new folders name it; a plan may name another. */
export const SOURCE_FILE = 'source.txt';
export const PLANS_FOLDER = 'plans';
export const BASELINES_FOLDER = 'baselines';

/** So far above a plan that lies in no folder `plans/` its calendars and baselines are looked for. */
const FURTHEST = 4;

/** The nearest folder `plans/` in the working folder or above it. */
export function findPlansFolder(host: Host): string | undefined {
  return nearest(host, (folder) => {
    const plans = join(folder, PLANS_FOLDER);
    return host.kindOf(plans) === 'folder' ? plans : undefined;
  });
}

/** The root of the repository around the working folder, else the working folder: what paths are shown relative to. */
export function findShownRoot(host: Host): string {
  const root = nearest(host, (folder) => (host.kindOf(join(folder, '.git')) === undefined ? undefined : folder));
  return root ?? host.workingFolder;
}

function nearest(host: Host, look: (folder: string) => string | undefined): string | undefined {
  for (let folder = host.workingFolder; ; folder = parentOf(folder)) {
    const found = look(folder);
    if (found !== undefined || parentOf(folder) === folder) return found;
  }
}

/**
 * The records files of a plan: `records/*.yaml` beside it, in code-point order.
 *
 * @throws AppError where `records` is a file: to go on without it would lose what it holds
 */
export function recordsOf(host: Host, planFile: string): readonly string[] {
  const folder = recordsFolderOf(planFile);
  const kind = host.kindOf(folder);
  if (kind === 'file') throw recordsNotAFolder(relativeTo(findShownRoot(host), folder));
  if (kind === undefined) return [];
  return yamlFilesIn(host, folder);
}

export function recordsFolderOf(planFile: string): string {
  return join(parentOf(planFile), 'records');
}

/**
 * The user's own calendar for a country: `calendars/cn.yaml` beside the plan's folder, or beside a folder above it up to
 * `plans/`.
 */
export function calendarFileOf(host: Host, planFile: string, country: string): string | undefined {
  if (!/^[A-Za-z]{2}$/.test(country)) return undefined;
  const paths = foldersAround(planFile).map((folder) => join(folder, `calendars/${country.toLowerCase()}.yaml`));
  return paths.find((path) => host.kindOf(path) === 'file');
}

/**
 * The user's own baselines: the files of each folder `baselines/` beside the plan's folder, or beside a folder above it up
 * to `plans/`. The outermost folder first, its files in code-point order.
 */
export function baselineFilesOf(host: Host, planFile: string): readonly (readonly string[])[] {
  return foldersAround(planFile)
    .map((folder) => join(folder, BASELINES_FOLDER))
    .filter((folder) => host.kindOf(folder) === 'folder')
    .map((folder) => yamlFilesIn(host, folder))
    .reverse();
}

/** The folder that holds the plan's folder, and those above it up to `plans/`; the nearest first. */
export function foldersAround(planFile: string): readonly string[] {
  const isBelowPlans = `/${planFile}`.includes(`/${PLANS_FOLDER}/`);
  const folders: string[] = [];
  let folder = parentOf(planFile);
  for (let up = 0; (isBelowPlans || up <= FURTHEST) && nameOf(folder) !== PLANS_FOLDER; up++) {
    const above = parentOf(folder);
    if (above === folder) break;
    folder = above;
    folders.push(folder);
  }
  return folders;
}

function yamlFilesIn(host: Host, folder: string): readonly string[] {
  return [...host.namesIn(folder)]
    .filter((name) => isYaml(name) && isVisible(name))
    .sort(compareText)
    .map((name) => join(folder, name))
    .filter((path) => host.kindOf(path) === 'file');
}

export function isYaml(name: string): boolean {
  // Nearly all end so, and a pattern for capitals too takes long to make.
  return name.endsWith('.yaml') || /\.ya?ml$/i.test(name);
}

/** Whether a name is one for people: what begins with a point belongs to a program. */
export function isVisible(name: string): boolean {
  return !name.startsWith('.');
}

/** The plan that a records file belongs to, where a plan reads it. */
export function planOfRecords(host: Host, path: string): string | undefined {
  const plan = join(parentOf(parentOf(path)), PLAN_FILE);
  return host.kindOf(plan) === 'file' && recordsOf(host, plan).includes(path) ? plan : undefined;
}

/** @param path as shown */
function recordsNotAFolder(path: string): AppError {
  return new AppError('could-not', {
    zh: `${path} 应是文件夹：把记录放在 records/….yaml 里`,
    en: `${path} must be a folder: records stand in records/*.yaml`,
  });
}
