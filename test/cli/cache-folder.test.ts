import { cacheFolder } from '../../src/cli/cache-folder';

test.each<[string, Record<string, string>, string | undefined]>([
  ['linux', { HOME: '/home/a' }, '/home/a/.cache/yuetishi/rollup'],
  ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '/fast' }, '/fast/yuetishi/rollup'],
  ['linux', { HOME: '/home/a', XDG_CACHE_HOME: 'here' }, '/home/a/.cache/yuetishi/rollup'],
  ['linux', { XDG_CACHE_HOME: '' }, undefined],
  ['linux', {}, undefined],
  ['darwin', { HOME: '/Users/a' }, '/Users/a/.cache/yuetishi/rollup'],
  ['win32', { LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' }, 'C:/Users/a/AppData/Local/yuetishi/rollup'],
  ['win32', { HOME: '/home/a' }, undefined],
])('on %s with %j it is %s', (platform, env, folder) => {
  expect(cacheFolder({ env, platform })).toBe(folder);
});
