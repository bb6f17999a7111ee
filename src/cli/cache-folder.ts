import type { CliHost } from './cli-host';
import { pathFrom } from './paths';

const PROGRAM = 'yuetishi';

/**
 * Where this system's programs keep what can be made again (https://specifications.freedesktop.org/basedir/, and the folders
 * of macOS and Windows that go with it); undefined where the environment names no home.
 */
export function usualCacheFolder({ env, platform }: Pick<CliHost, 'env' | 'platform'>): string | undefined {
  const named = (name: string): string | undefined => {
    const value = env[name] ?? '';
    return value === '' ? undefined : pathFrom(value, platform);
  };
  const below = (folder: string | undefined, path: string): string | undefined => folder && `${folder}/${path}`;
  if (platform === 'win32') return below(named('LOCALAPPDATA'), `${PROGRAM}/cache`);
  if (platform === 'darwin') return below(named('HOME'), `Library/Caches/${PROGRAM}`);
  return below(named('XDG_CACHE_HOME') ?? below(named('HOME'), '.cache'), PROGRAM);
}
