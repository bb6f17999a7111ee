import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { uriOfPath } from '../../src/text/uri';
import { anyPath } from '../support/odd-texts';

test.each([
  ['plans/2022/plan.yaml', 'plans/2022/plan.yaml'],
  ['plans/2022年/计划.yaml', 'plans/2022%E5%B9%B4/%E8%AE%A1%E5%88%92.yaml'],
  ['a b%c#d?e.yaml', 'a%20b%25c%23d%3Fe.yaml'],
  ['a:b/c,d', 'a%3Ab/c%2Cd'],
  ['file:x', 'file%3Ax'],
  ["it's (1)!~*.yaml", "it's%20(1)!~*.yaml"],
  ['a\n\u001b\u202e', 'a%0A%1B%E2%80%AE'],
  ['back\\slash', 'back%5Cslash'],
  ['\ud800', '%EF%BF%BD'],
  ['/office/计划', 'file:///office/%E8%AE%A1%E5%88%92'],
  ['C:/office/a b.yaml', 'file:///C:/office/a%20b.yaml'],
  ['d:/', 'file:///d:/'],
  ['//server/share/a', 'file://server/share/a'],
  ['C:plan.yaml', 'C%3Aplan.yaml'],
])('%j', (path, uri) => {
  expect(uriOfPath(path)).toBe(uri);
});

test('a reader gets back the path', () => {
  const whole = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');
  fc.assert(
    fc.property(anyPath, (path) => {
      const { pathname, protocol } = new URL(uriOfPath(path), 'file:///root/');
      expect(protocol).toBe('file:');
      const drive = path.startsWith('C:/') ? '/' : '';
      const expected = path.startsWith('/') ? path : drive === '' ? `/root/${path}` : `${drive}${path}`;
      expect(decodeURIComponent(pathname)).toBe(whole(expected));
      expect(uriOfPath(path)).toMatch(/^(?:file:\/\/\/(?:C:)?)?[\w.!~*'()%/-]*$/);
    }),
    { numRuns: 500 },
  );
});

test('Node finds the file at its URI', () => {
  expect(fileURLToPath(uriOfPath('/a b/计%划#?.yaml'))).toBe('/a b/计%划#?.yaml');
});
