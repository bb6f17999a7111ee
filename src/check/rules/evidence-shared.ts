import type { Example } from '../../diagnostic/rule';
import { within } from '../../source/place';
import { inSentence } from '../../text/in-sentence';
import { gateRule } from '../check-rule';
import { evidenceClaims, type EvidenceClaim } from '../evidence-claims';
import type { EvidenceFile } from '../gate-facts';

const TWO_TASKS: Example = {
  tasks:
    '- { id: 1-1, title: 组织集体学习, when: 6月, lead: 机关党委, quote: 6月，组织集体学习 }\n' +
    '- { id: 1-2, title: 开展专题测试, when: 6月, lead: 机关党委, quote: 开展专题测试 }\n',
  source: '一、强化学习教育\n1.集体学习。6月，组织集体学习，开展专题测试。\n',
};

/** The first task names a file, the second what is given. */
function exampleRecords(evidence: string): string {
  return `- { task: 1-1, date: 2022-06-10, evidence: [{ file: source.txt }] }
- { task: 1-2, date: 2022-06-20, evidence: [{ ${evidence} }] }
`;
}

/** One file is to prove two different tasks: by its path, or by its content. */
export const evidenceShared = gateRule<{ readonly file: string; readonly task: string; readonly first: string }>({
  code: 'Y722',
  name: 'evidence-shared',
  severity: 'warning',
  message: {
    zh: ({ file, task, first }) => `佐证“${inSentence(file)}”用在任务 ${task}，也用在任务 ${first}`,
    en: ({ file, task, first }) => `the evidence “${inSentence(file)}” is claimed by task ${task} and by task ${first}`,
  },
  help: {
    zh: () => '拿错了的，换成各自的材料；一份材料确实说明两件事的，写 # yuetishi-ignore Y722: 理由',
    en: () => 'if it is a slip, name each its own; if it does prove both, write # yuetishi-ignore Y722: why',
  },
  explanation: () => ({
    why: {
      zh: '同一份材料交两次差，往往是拿错了，或者有一件没有办。',
      en: 'One paper handed in twice is mostly a slip, or one of the two was not done.',
    },
    bad: { ...TWO_TASKS, records: exampleRecords('file: source.txt') },
    good: { ...TWO_TASKS, records: exampleRecords('ref: 机党〔2022〕9号') },
  }),
  search({ evidence }, context, say) {
    const firstOf = new Map<string, EvidenceClaim>();
    for (const claim of evidenceClaims(context)) {
      const keys = keysOf(claim, evidence.get(claim.file));
      const first = keys.map((key) => firstOf.get(key)).find((each) => each !== undefined && each.task !== claim.task);
      keys.filter((key) => !firstOf.has(key)).forEach((key) => firstOf.set(key, claim));
      if (first === undefined) continue;
      const note = { zh: `先用在任务 ${first.task}`, en: `claimed by task ${first.task} before` };
      const args = { file: claim.file, task: claim.task, first: first.task };
      say(within(claim.place, 'file'), args, [{ place: within(first.place, 'file'), note }]);
    }
  },
});

/** What makes two claims one file: its path behind links, or as it is written; and its content, as recorded. */
function keysOf({ file, sha256 }: EvidenceClaim, found: EvidenceFile | undefined): readonly string[] {
  const path = `path ${found?.kind === 'present' ? found.path : file}`;
  return sha256 === undefined ? [path] : [path, `content ${sha256}`];
}
