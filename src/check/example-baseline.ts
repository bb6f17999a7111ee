import type { Certainty } from '../model/baseline';

/** The baseline of the examples that explain rules: an office's own, with one duty. */
export function exampleBaseline(certainty: Certainty = 'A'): string {
  return `id: own
title: 本单位的最低要求
requirements:
  - { id: study, title: 集体学习, every: quarter, times: 1, basis: 本单位学习制度, certainty: ${certainty} }
`;
}
