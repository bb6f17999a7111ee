import { join, pathIn, seenFrom } from '../../src/app/paths';

test.each([
  ['/office', '/office/plans/2022', 'plans/2022'],
  ['/office/plans/2022', '/office/plans/2022', '.'],
  ['/office/plans/2022/records', '/office/plans/2022', '..'],
  ['/office/plans/2022', '/office/plans/2023', '../2023'],
  ['/office/a/b', '/office/plans/2022', '../../plans/2022'],
  ['/office', '/office2/plans', '../office2/plans'],
  ['/', '/plans/2022', 'plans/2022'],
  ['C:/office/a', 'C:/office/plans', '../plans'],
  ['C:/office', 'D:/plans/2022', 'D:/plans/2022'],
])('from %s, %s is %s', (folder, path, seen) => {
  expect(seenFrom(folder, path)).toBe(seen);
});

test.each([
  ['/office', 'plans', '/office/plans'],
  ['/office', './plans/', '/office/plans'],
  ['/office/a', '../plans', '/office/plans'],
  ['/office', 'a/./b/../c//d', '/office/a/c/d'],
  ['/office', '.plans/..b/c.', '/office/.plans/..b/c.'],
  ['/office', '..', '/'],
  ['/', 'plans', '/plans'],
  ['/office', '', '/office'],
  ['/office', '/plans/2022', '/plans/2022'],
  ['/office', '/plans/..', '/'],
  ['C:/office', '../plans', 'C:/plans'],
  ['/office', 'C:/plans/.', 'C:/plans'],
  ['office', '.', 'office'],
  ['/office', 'a\nb/\n/..', '/office/a\nb'],
])('in %s, %s is %s', (folder, path, whole) => {
  expect(join(folder, path)).toBe(whole);
});

test.each([
  ['/office', '/office/plans'],
  ['/', '/plans'],
  ['C:/', 'C:/plans'],
  ['//server/share/', '//server/share/plans'],
])('plans in %s is %s', (folder, path) => {
  expect(pathIn(folder, 'plans')).toBe(path);
});
