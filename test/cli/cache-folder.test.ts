import { usualCacheFolder } from '../../src/cli/cache-folder';

test.each<[string, Record<string, string>, string | undefined]>([
  ['linux', { HOME: '/home/a' }, '/home/a/.cache/yuetishi'],
  ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '/srv/caches' }, '/srv/caches/yuetishi'],
  ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '' }, '/home/a/.cache/yuetishi'],
  ['linux', {}, undefined],
  ['darwin', { HOME: '/Users/a', XDG_CACHE_HOME: '/srv/caches' }, '/Users/a/Library/Caches/yuetishi'],
  ['darwin', {}, undefined],
  ['win32', { LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' }, 'C:/Users/a/AppData/Local/yuetishi/cache'],
  ['win32', { HOME: 'C:\\Users\\a' }, undefined],
])('on %s with %j', (platform, env, folder) => {
  expect(usualCacheFolder({ platform, env })).toBe(folder);
});
