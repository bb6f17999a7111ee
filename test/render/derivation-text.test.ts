import { renderDerivation } from '../../src/render/derivation-text';
import type { DerivationStep } from '../../src/status/derivation';
import { day, sampleAssessment } from '../support/sample-judgement';

function steps(count: number): DerivationStep[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'state',
    text: { zh: `第${index + 1}步`, en: `step ${index + 1}` },
  }));
}

const assessment = sampleAssessment({ due: '2022-06-30' });
const { id } = assessment.occurrence;

test('numbered steps under a heading that names the occurrence', () => {
  expect(renderDerivation(assessment, day('2022-07-01'), steps(2), 'zh')).toBe(
    `${id}　开展学习（机关党委），基准日 2022-07-01\n1. 第1步\n2. 第2步\n`,
  );
  expect(renderDerivation(assessment, day('2022-07-01'), steps(1), 'en')).toBe(
    `${id}: 开展学习 (机关党委), as of 2022-07-01\n1. step 1\n`,
  );
});

test('numbers of two digits stand under each other', () => {
  expect(renderDerivation(assessment, day('2022-07-01'), steps(10), 'zh')).toContain('\n 9. 第9步\n10. 第10步\n');
});

test('what comes from the plan stays on its line and is never obeyed', () => {
  const step: DerivationStep = { kind: 'phrase', text: { zh: '\u001b[31m\n6月', en: '' } };
  expect(renderDerivation(assessment, day('2022-07-01'), [step], 'zh')).toMatch(/\n1\. \\u\{1b\}\[31m 6月\n$/);
});
