import type { Host } from './host';
import { join } from './paths';

/**
 * The host with files in place of the pipes that the user names, as in `check <(…)`: each is read here, and only here, for
 * a second reading would find nothing. Other pipes stay what they are: a plan must not make the program wait for one.
 *
 * @param paths as given
 * @throws HostFailure where the system refuses
 */
export function withNamedPipes<Machine extends Host>(host: Machine, paths: readonly string[]): Machine {
  const piped = new Map<string, Uint8Array>();
  for (const path of new Set(paths.map((each) => join(host.workingFolder, each)))) {
    const bytes = host.kindOf(path) === 'file' ? host.readPipe(path) : undefined;
    if (bytes !== undefined) piped.set(path, bytes);
  }
  return piped.size === 0
    ? host
    : { ...host, readFile: (path, limit) => piped.get(path) ?? host.readFile(path, limit) };
}
