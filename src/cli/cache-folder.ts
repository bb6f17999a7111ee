import { isAbsolute, join } from '../app/paths';
import type { CliHost } from './cli-host';

/**
 * Where the system wants a program to keep what it can make again; undefined where it names no place. A path that is not
 * absolute is ignored, as https://specifications.freedesktop.org/basedir-spec/latest/ asks.
 */
export function cacheFolder({ env, platform }: Pick<CliHost, 'env' | 'platform'>): string | undefined {
  const [home, own] = platform === 'win32' ? [undefined, env['LOCALAPPDATA']] : [env['HOME'], env['XDG_CACHE_HOME']];
  const below = (folder: string | undefined, name: string): string | undefined => {
    const path = folder?.replaceAll('\\', '/') ?? '';
    return isAbsolute(path) ? join(path, name) : undefined;
  };
  return below(own, 'yuetishi/rollup') ?? below(home, '.cache/yuetishi/rollup');
}
