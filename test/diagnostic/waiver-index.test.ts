import type { Waiver, WaiverScope } from '../../src/diagnostic/waiver';
import { WaiverIndex } from '../../src/diagnostic/waiver-index';
import { SourceFile } from '../../src/source/source-file';

const TEXT = '0123456789\nabcdefghij\nABCDEFGHIJ\n';
const FILE = new SourceFile('a.yaml', TEXT);

let made = 0;
function waiver(scope: WaiverScope | undefined, code = 'Y402'): Waiver {
  const place = { file: 'a.yaml', start: 0, end: 0 };
  return { code, reason: String(made++), place, comment: place, scope };
}

const line = (from: number, to: number): WaiverScope => ({ kind: 'line', from, to });
const part = (from: number, to: number): WaiverScope => ({ kind: 'part', from, to });

const found = (waivers: readonly Waiver[], offset: number, code = 'Y402'): Waiver | undefined =>
  new WaiverIndex(FILE, waivers).waiverOf(code, { file: 'a.yaml', start: offset, end: offset });

test('a part covers what begins in it, both ends included', () => {
  const only = waiver(part(3, 14));
  const offsets = [0, 2, 3, 4, 10, 11, 14, 15, 30];
  expect(offsets.filter((offset) => found([only], offset) === only)).toEqual([3, 4, 10, 11, 14]);
});

test('a line covers what begins on it', () => {
  const only = waiver(line(11, 15));
  const offsets = [0, 10, 11, 15, 21, 22];
  expect(offsets.filter((offset) => found([only], offset) === only)).toEqual([11, 15, 21]);
});

test('a waiver covers its own code, and one that nothing follows covers nothing', () => {
  expect(found([waiver(part(0, 30), 'Y502')], 5)).toBeUndefined();
  expect(found([waiver(undefined)], 0)).toBeUndefined();
});

describe('of several the nearest is meant', () => {
  const outer = waiver(part(0, 30));
  const inner = waiver(part(11, 20));
  const innermost = waiver(part(11, 13));
  const beside = waiver(part(22, 25));
  const onLine = waiver(line(11, 15));

  test.each([
    [[outer, inner, innermost, beside], 12, innermost],
    [[beside, innermost, inner, outer], 12, innermost],
    [[outer, inner, innermost, beside], 15, inner],
    [[outer, inner, innermost, beside], 21, outer],
    [[outer, inner, innermost, beside], 23, beside],
    [[outer, inner, innermost, beside], 27, outer],
    [[inner, beside], 21, undefined],
    [[outer, inner, onLine], 12, onLine],
    [[outer, inner, onLine], 5, outer],
  ])('case %#', (waivers, offset, expected) => {
    expect(found(waivers, offset)?.reason).toBe(expected?.reason);
  });

  test('of those that cover the same, the last', () => {
    const again = waiver(part(11, 20));
    expect(found([inner, again], 12)).toBe(again);
  });
});

describe('where words must be named, a waiver covers only what its reason names', () => {
  const named = (scope: WaiverScope, reason: string): Waiver => ({ ...waiver(scope), reason });
  const reasonFor = (waivers: readonly Waiver[], ...words: string[]): string | undefined =>
    new WaiverIndex(FILE, waivers).waiverOf('Y402', { file: 'a.yaml', start: 12, end: 12 }, words)?.reason;
  const outer = named(part(0, 30), '“7月”由市委统一组织');
  const inner = named(part(11, 20), '１２ 月…1次总结并入年报');
  const onLine = named(line(11, 15), '不单列');

  test.each<[readonly Waiver[], readonly string[], Waiver | undefined]>([
    [[outer], ['7月'], outer],
    [[outer], ['8月'], undefined],
    [[outer, inner], ['12月', '1次总结'], inner],
    [[outer, inner], ['12月', '2次总结'], undefined],
    [[outer, inner], ['2月'], undefined],
    [[outer, inner, onLine], ['7月'], outer],
    [[outer, inner, onLine], [], onLine],
  ])('case %#', (waivers, words, expected) => {
    expect(reasonFor(waivers, ...words)).toBe(expected?.reason);
  });
});

test('of many waivers few are looked at', () => {
  const text = 'a\n'.repeat(20_000);
  let looks = 0;
  const scopes = Array.from({ length: 20_000 }, (_, index) => ({
    kind: 'part' as const,
    from: 2 * index,
    get to() {
      looks++;
      return 2 * index;
    },
  }));
  const same = Array.from({ length: 20_000 }, () => part(0, 0));
  const index = new WaiverIndex(
    new SourceFile('a.yaml', text),
    [...scopes, ...same].map((scope) => waiver(scope)),
  );
  looks = 0;
  const covering = [0, 2, 3, 20_000, 39_998].map((at) =>
    index.waiverOf('Y402', { file: 'a.yaml', start: at, end: at }),
  );
  expect(covering.map((each) => each !== undefined)).toEqual([true, true, false, true, true]);
  expect(looks).toBeLessThan(20);
});
