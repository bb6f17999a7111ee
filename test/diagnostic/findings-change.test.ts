import fc from 'fast-check';
import { finding } from '../../src/diagnostic/finding';
import { changeBetween, type FoundInRun } from '../../src/diagnostic/findings-change';
import { locateAll } from '../../src/diagnostic/located-finding';
import { unknownUnit } from '../../src/load/rules/unknown-unit';
import { SourceFile } from '../../src/source/source-file';

/** A run in which each line of a file that begins with `!` has a finding, which says the word behind it. */
function run(text: string, path = 'a.yaml'): FoundInRun {
  const files = new Map([[path, new SourceFile(path, text)]]);
  const findings = [...text.matchAll(/^!(\S+)/gm)].map(({ index, 1: name = '' }) =>
    finding(unknownUnit, { file: path, start: index, end: index + 1 }, { name, nearest: undefined }),
  );
  return { findings: locateAll(findings, files), files };
}

/** `came / gone`, as lines with their words. */
function change(before: string, after: string, path?: string): string {
  const { came, gone } = changeBetween(run(before), run(after, path));
  const words = (found: typeof came): string =>
    found.map(({ at, finding: { args } }) => `${at.start.line}${(args as { name: string }).name}`).join(' ');
  return `${words(came)} / ${words(gone)}`;
}

describe('what came and what is gone', () => {
  test.each([
    ['', '!a', '1a / '],
    ['!a', '', ' / 1a'],
    ['!a', '!a', ' / '],
    ['!a', 'x\n\n!a', ' / '],
    ['!a\n!b', '!b\n!a', ' / '],
    ['!a x', '!a y', ' / '],
    ['!a x', '!b x', '1b / 1a'],
    ['!a\n!a', '!a', ' / 2a'],
    ['!a x\n!a y', '!a y', ' / 1a'],
    ['!a x\n!a y', '!a x', ' / 2a'],
    ['!a x', '!a new\n!a x', '1a / '],
    ['!a x\n!b', '!b\n!c\n!a z', '2c / '],
  ])('%j, then %j: %s', (before, after, expected) => {
    expect(change(before, after)).toBe(expected);
  });

  test('in another file it is another', () => {
    expect(change('!a', '!a', 'b.yaml')).toBe('1a / 1a');
  });

  test('with another severity it is another', () => {
    const before = run('!a');
    const after = {
      ...before,
      findings: before.findings.map((each) => ({
        ...each,
        finding: { ...each.finding, severity: 'warning' as const },
      })),
    };
    const { came, gone } = changeBetween(before, after);
    expect([came.length, gone.length]).toEqual([1, 1]);
  });

  test('what stays, and what came, is all there is', () => {
    const text = fc
      .array(fc.constantFrom('!a', '!b', '!a x', 'x', '!c x'), { maxLength: 8 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [old, now] = [run(before), run(after)];
        const { came, gone } = changeBetween(old, now);
        expect(now.findings.length - came.length).toBe(old.findings.length - gone.length);
        const words = (found: FoundInRun['findings']): string[] => found.map(({ finding: each }) => each.message('en'));
        const stayed = words(old.findings).sort();
        for (const word of words(gone)) stayed.splice(stayed.indexOf(word), 1);
        expect([...stayed, ...words(came)].sort()).toEqual(words(now.findings).sort());
      }),
    );
  });
});
