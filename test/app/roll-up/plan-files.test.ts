import { listedHost } from '../../../src/app/listed-host';
import { PlanFiles } from '../../../src/app/roll-up/plan-files';
import { cityOf, rollUpHost } from '../../support/roll-up-host';

const files = cityOf({ plans: 3, tasks: 5 });
const plans = Object.keys(files).filter((path) => path.endsWith('/plan.yaml'));
const [long = ''] = plans;
files[long] = `${Buffer.from(files[long] ?? '').toString()}${'#'.repeat(99_000)}`;

function planFiles(): PlanFiles {
  return new PlanFiles(listedHost(rollUpHost(files)));
}

test('the sum of a plan has nothing in it of those before', () => {
  const one = planFiles();
  const turns = [...plans, ...plans];
  const sums = turns.map((path) => one.sumOf(path));
  expect(sums).toEqual(turns.map((path) => planFiles().sumOf(path)));
  expect(new Set(sums).size).toBe(plans.length);
});

test('the bytes of each file are given as they are, whatever was summed before', () => {
  const one = planFiles();
  for (const summed of [...plans, ...plans]) {
    one.sumOf(summed);
    for (const [path, bytes] of Object.entries(files))
      expect(Buffer.compare(one.host.readFile(path), Buffer.from(bytes))).toBe(0);
  }
});
