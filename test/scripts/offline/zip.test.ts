import { strFromU8, unzipSync } from 'fflate';
import { zipOf } from '../../../scripts/offline/zip';
import { runInZone } from '../../support/in-zone';

const FILES = ['b/说明.txt', 'a', 'B'].map((path) => ({ path, content: Buffer.from(path) }));

test('the same files are the same archive, in whatever order and place', () => {
  const archive = Buffer.from(zipOf(FILES, 'top'));
  expect(Buffer.from(zipOf(FILES.toReversed(), 'top'))).toEqual(archive);
  const code = `process.stdout.write(Buffer.from(require('./scripts/offline/zip').zipOf(
    ${JSON.stringify(FILES.map(({ path }) => path))}.map((path) => ({ path, content: Buffer.from(path) })), 'top',
  )).toString('hex'))`;
  for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
    expect(runInZone(zone, code)).toBe(archive.toString('hex'));
  }
});

test('all lies below one folder, in order', () => {
  const unpacked = Object.entries(unzipSync(zipOf(FILES, 'top')));
  expect(unpacked.map(([path, content]) => [path, strFromU8(content)])).toEqual([
    ['top/B', 'B'],
    ['top/a', 'a'],
    ['top/b/说明.txt', 'b/说明.txt'],
  ]);
});
