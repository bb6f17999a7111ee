import type { Requirement } from '../../model/baseline';
import { gateRule } from '../check-rule';
import { exampleBaseline } from '../example-baseline';
import { frequencyInWords, phraseOf } from '../frequency-in-words';
import { unmetRequirements } from '../unmet-requirements';

/** A duty that regulations set, and that no task of the plan is about. */
export const requirementMissing = gateRule<Requirement & { readonly baseline: string }>({
  code: 'Y605',
  name: 'requirement-missing',
  severity: 'error',
  message: {
    zh: (args) => `没有任务落实“${args.title}”：至少${frequencyInWords(args).zh}（${args.basis}）`,
    en: (args) => `no task is about “${args.title}”, due at least ${frequencyInWords(args).en} (${args.basis})`,
  },
  help: {
    zh: (args) =>
      `在这样的任务里写 satisfies: [${args.id}]；还没有的，加一项 when: ${phraseOf(args)}。` +
      `不适用的，在自己的 plans/baselines/ 里写一份 ${args.baseline}，去掉这一条`,
    en: (args) =>
      `write satisfies: [${args.id}] at the task that is, or add one with when: ${phraseOf(args)}; ` +
      `if it does not apply, leave it out of a ${args.baseline} of your own in plans/baselines/`,
  },
  explanation: () => ({
    why: {
      zh: '计划声明要满足的最低要求，每一条都要有任务落实，否则规定的事一年都没有人安排。',
      en: 'Each requirement of the baselines that a plan names needs a task, or nobody does what the regulation asks.',
    },
    bad: { head: 'baselines: [own]', task: 'when: 每季度1次', baseline: exampleBaseline() },
    good: {
      head: 'baselines: [own]',
      task: 'when: 每季度1次\nsatisfies: [study]',
      baseline: exampleBaseline(),
    },
  }),
  search(facts, context, say) {
    for (const { kind, requirement, baseline, reference } of unmetRequirements(facts, context)) {
      if (kind !== 'missing' || requirement.certainty === 'C') continue;
      say(reference.place, { ...requirement, baseline: baseline.id });
    }
  },
});
