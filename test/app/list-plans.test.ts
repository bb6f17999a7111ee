import { HostFailure, type Host } from '../../src/app/host';
import { listPlans } from '../../src/app/list-plans';
import { memoryFiles } from '../support/memory-files';

const FILES = {
  '/office/plans/b/plan.yaml': "title: '乙'\nyear: 2022\n",
  '/office/plans/a/2022/plan.yaml': 'year: 2022\n',
  '/office/plans/a/2022/records/plan.yaml': 'title: 不是计划\n',
};

test('plans are listed by their folders, with their titles', () => {
  expect(listPlans(memoryFiles(FILES, '/office/plans/b'))).toEqual([
    { folder: '../a/2022', title: undefined },
    { folder: '.', title: '乙' },
  ]);
});

test('without a folder of plans there is none', () => {
  expect(listPlans(memoryFiles({ '/office/plan.yaml': 'title: 甲\n' }))).toEqual([]);
});

test('a folder that the system refuses gives none; a bug stays one', () => {
  const failing = (error: Error): Host => ({
    ...memoryFiles(FILES),
    namesIn: () => {
      throw error;
    },
  });
  expect(listPlans(failing(new HostFailure('/office/plans', 'denied', 'EACCES')))).toEqual([]);
  expect(() => listPlans(failing(new TypeError('a bug')))).toThrow('a bug');
});
