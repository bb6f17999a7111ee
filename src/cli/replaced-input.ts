import { HostFailure, type Host } from '../app/host';
import { join, nameOf, parentOf, pathIn } from '../app/paths';
import { PLAN_FILE, SOURCE_FILE } from '../app/workspace';
import type { Bilingual } from '../diagnostic/language';
import { replacesDocument, replacesInput, replacesYaml } from './wording/usage';
import { wrongUse } from './wrong-use';

/**
 * A slip of the pen must not put a result in the place of what people wrote: of a plan, of records or of settings, all of
 * which are YAML, and of the approved document beside a plan: `source.txt`, or what the plan names.
 *
 * @param file as the user named it
 * @throws AppError where the result would replace one of them, also behind a symbolic link
 */
export function keepPlansFromResult(host: Host, file: string): void {
  const path = realFile(host, file);
  if (path === undefined) return;
  if (/\.ya?ml$/i.test(path)) throw wrongUse(replacesYaml(file));
  const plan = pathIn(parentOf(path), PLAN_FILE);
  if (host.kindOf(plan) !== 'file') return;
  const name = nameOf(path);
  if (name === SOURCE_FILE || name === sourceIn(host, plan)) throw wrongUse(replacesDocument(file));
}

/** A plan's document as a line of its head names it. Who writes a paper needs no more of a plan, and may have read none. */
const SOURCE = /^source:[ \t]+(.+)$/m;

/** The name of a plan's document; undefined where none is named, or the system refuses to say. */
function sourceIn(host: Host, plan: string): string | undefined {
  try {
    const said = SOURCE.exec(host.decodeUtf8(host.readFile(plan)) ?? '')?.[1];
    const [words] = said?.split(/[ \t]#/, 1) ?? [];
    return words
      ?.trim()
      .replace(/^(["'])(.*)\1$/, '$2')
      .replace(/^\.\//, '');
  } catch (error) {
    if (error instanceof HostFailure) return undefined;
    throw error;
  }
}

/**
 * The same for the one file that a result is made of.
 *
 * @param file as the user named it
 * @param input absolute, or from the working folder
 * @param what it is
 */
export function keepInputFromResult(host: Host, file: string, input: string, what: Bilingual): void {
  const target = realFile(host, file);
  if (target !== undefined && target === realFile(host, input)) throw wrongUse(replacesInput(file, what));
}

/** The absolute path of a file behind all links; undefined where none stands there. */
function realFile(host: Host, file: string): string | undefined {
  const path = join(host.workingFolder, file);
  return host.kindOf(path) === 'file' ? realPath(host, path) : undefined;
}

/** Behind links; the path itself where nothing stands at it, or a pipe, which has none. */
export function realPath(host: Host, path: string): string {
  try {
    return host.realPathOf(path);
  } catch (error) {
    if (error instanceof HostFailure) return path;
    throw error;
  }
}
