import { checkFiles } from '../../support/checked-files';

const SOURCE = '一、强化学习教育\n1.集体学习。6月，组织一次集体学习。\n二、强化队伍建设\n2.读书。7月，组织一次读书。\n';
const plan = (section: string, clause: string): string => `format: 1
title: 要点
year: 2022
organisation: 某局
source: source.txt
units: [机关党委]
sections:
  - ${section}clauses:
      - ${clause}tasks: [{ id: a, title: 学, when: 6月, lead: 机关党委, quote: 6月，组织一次集体学习 }]
`;

// What is missing, or of another kind, has no place that a finding about its wording could stand at.
test.each([
  ['the title of a section', plan('', 'label: 1\n        title: 集体学习\n        ')],
  ['the title of a clause', plan('title: 强化学习教育\n    ', 'label: 1\n        ')],
  ['a title of another kind', plan('title: 强化学习教育\n    ', 'label: 1\n        title: [集体学习]\n        ')],
  ['the label of a clause', plan('title: 强化学习教育\n    ', 'title: 集体学习\n        ')],
  ['all of them', plan('', '')],
])('a plan without %s is told of that', (_what, text) => {
  const { findings } = checkFiles({ 'plan.yaml': text, 'source.txt': SOURCE }, { paths: ['plan.yaml'], strict: true });
  expect(findings.map(({ finding }) => finding.code)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Y20[23]$/)]),
  );
});
