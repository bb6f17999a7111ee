import { seenFrom } from '../../src/app/paths';

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
