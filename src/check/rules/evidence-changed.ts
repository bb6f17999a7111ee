import { within } from '../../source/place';
import { inSentence } from '../../text/in-sentence';
import { gateRule } from '../check-rule';
import { evidenceClaims } from '../evidence-claims';

const EXAMPLE = '一、强化学习教育\n1.集体学习。6月，组织集体学习。\n';
const SUM = '3dca2f3ae9f6feb31ca4b20666d0237d02b76fe320f0b3f8fa4cd4d8790c24f6';

/** An evidence file is not what it was when it was recorded. */
export const evidenceChanged = gateRule<{ readonly file: string; readonly recorded: string; readonly found: string }>({
  code: 'Y721',
  name: 'evidence-changed',
  severity: 'error',
  message: {
    zh: ({ file }) => `佐证“${inSentence(file)}”和登记时不一样了`,
    en: ({ file }) => `the evidence “${inSentence(file)}” is not what was recorded`,
  },
  help: {
    zh: ({ found }) => `换回登记时的文件；确实要换的，用 void 撤回这条记录，重新登记 sha256: ${found}`,
    en: ({ found }) =>
      `put back what was recorded; if it had to change, take the record back with a void and record sha256: ${found}`,
  },
  explanation: () => ({
    why: {
      zh: '登记以后再改佐证，记录就不能证明当时办成了什么。',
      en: 'Evidence that changes after it was recorded proves nothing of what was done then.',
    },
    bad: {
      task: 'quote: 6月，组织集体学习',
      source: EXAMPLE,
      records: `- { task: 1-1, date: 2022-06-10, evidence: [{ file: source.txt, sha256: ${'0'.repeat(64)} }] }\n`,
    },
    good: {
      task: 'quote: 6月，组织集体学习',
      source: EXAMPLE,
      records: `- { task: 1-1, date: 2022-06-10, evidence: [{ file: source.txt, sha256: ${SUM} }] }\n`,
    },
  }),
  search({ evidence }, context, say) {
    for (const { file, sha256, place } of evidenceClaims(context)) {
      const found = evidence.get(file);
      if (sha256 === undefined || found?.kind !== 'present' || found.sha256 === undefined) continue;
      if (found.sha256 !== sha256) say(within(place, 'sha256'), { file, recorded: sha256, found: found.sha256 });
    }
  },
});
