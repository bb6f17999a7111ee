import { HostFailure } from '../../src/app/host';
import { listedHost } from '../../src/app/listed-host';
import { rollUpHost } from '../support/roll-up-host';

/** A machine that refuses to say whether anything lies at a path, but for what stands in a list. */
function refusing(): ReturnType<typeof rollUpHost> {
  const host = rollUpHost({ '/office/plan.yaml': '' });
  return {
    ...host,
    kindOf: (path) => {
      throw new HostFailure(path, 'denied', '');
    },
  };
}

test('what stands in no list is taken for absent', () => {
  const host = listedHost(refusing());
  host.entriesIn('/office');
  expect([host.kindOf('/office/plan.yaml'), host.kindOf('/office/absent')]).toEqual(['file', undefined]);
});

test('what stands in no list is asked of the system where that is wished, which may refuse', () => {
  const host = listedHost(refusing(), { asksForMissing: true });
  host.entriesIn('/office');
  expect(host.kindOf('/office/plan.yaml')).toBe('file');
  expect(() => host.kindOf('/office/absent')).toThrow(HostFailure);
  expect(() => host.kindOf('/office/plan.yaml/below')).toThrow(HostFailure);
});
