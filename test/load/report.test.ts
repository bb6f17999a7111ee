import { finding } from '../../src/diagnostic/finding';
import { Report } from '../../src/load/report';
import { duplicateId } from '../../src/load/rules/duplicate-id';
import { keyAt, valueAt } from '../../src/source/place';

const wrongAt = (...path: (string | number)[]): ReturnType<typeof finding> =>
  finding(duplicateId, valueAt('a.yaml', path), { id: 'a' });

describe('what is sound', () => {
  const report = new Report();
  report.add(wrongAt('sections', 1, 'tasks'));
  report.add({ ...wrongAt('units'), severity: 'warning' });
  report.add(finding(duplicateId, keyAt('a.yaml', ['groups', '甲']), { id: 'a' }));
  report.add(finding(duplicateId, { file: 'a.yaml', start: 0, end: 1 }, { id: 'a' }));

  test.each([
    [[], false, true],
    [['sections'], false, true],
    [['sections', 1], false, true],
    [['sections', 1, 'tasks'], false, false],
    [['sections', 1, 'tasks', 0], true, true],
    [['sections', '1', 'tasks'], true, true],
    [['sections', 10], true, true],
    [['sections', 0], true, true],
    [['units'], true, true],
    [['groups', '甲'], false, false],
  ])('%j', (path, isSound, isSoundItself) => {
    expect(report.isSound(path)).toBe(isSound);
    expect(report.isSoundItself(path)).toBe(isSoundItself);
    const last = path.at(-1);
    if (typeof last === 'string') expect(report.isSoundIn(path.slice(0, -1), last)).toBe(isSound);
  });

  test('findings are kept in the order in which they came', () => {
    expect(report.findings).toHaveLength(4);
    expect(report.findings[1]?.severity).toBe('warning');
  });

  test('a part may be left out without a finding, or marked by one that is said elsewhere', () => {
    const silent = new Report();
    silent.leaveOut(['a', 0]);
    silent.markUnsound(wrongAt('b'));
    expect([silent.isSound(['a']), silent.isSound(['b']), silent.isSound(['c'])]).toEqual([false, false, true]);
    expect(silent.findings).toEqual([]);
  });
});
