import type { Bilingual } from '../../diagnostic/language';
import type { Requirement } from '../../model/baseline';
import { within } from '../../source/place';
import { gateRule } from '../check-rule';
import { exampleBaseline } from '../example-baseline';
import { frequencyInWords } from '../frequency-in-words';
import { someInWords } from '../some-in-words';
import { unmetRequirements, type Unmet } from '../unmet-requirements';

/** A plan does not meet a requirement whose source nobody has verified: to be looked up before anyone fails by it. */
export const requirementUnverified = gateRule<Requirement & { readonly lacking: Lacking }>({
  code: 'Y607',
  name: 'requirement-unverified',
  severity: 'warning',
  message: {
    zh: (args) =>
      `${lackingInWords(args.lacking).zh}“${args.title}”：至少${frequencyInWords(args).zh}（${args.basis}，尚未核实）`,
    en: (args) =>
      `${lackingInWords(args.lacking).en} “${args.title}”, ` +
      `said to be due at least ${frequencyInWords(args).en} (${args.basis}, not verified)`,
  },
  help: {
    zh: () => '先查对原文；确实有这个要求的，在最低要求文件里把 certainty 改成 A 或 B，再改计划',
    en: () => 'look it up first; if it holds, raise its certainty to A or B in the baseline, and mend the plan',
  },
  explanation: () => ({
    why: {
      zh: '没有读到原文的要求，可能记错了次数或条款，只提醒核对，不判为错误。',
      en: 'A requirement whose text nobody has read may be wrong, so it is a reminder and nobody fails by it.',
    },
    bad: { head: 'baselines: [own]', task: 'when: 每半年1次\nsatisfies: [study]', baseline: exampleBaseline('C') },
    good: { head: 'baselines: [own]', task: 'when: 每季度1次\nsatisfies: [study]', baseline: exampleBaseline('C') },
  }),
  search(facts, context, say) {
    for (const unmet of unmetRequirements(facts, context)) {
      const { requirement, reference } = unmet;
      if (requirement.certainty !== 'C') continue;
      const place = unmet.kind === 'missing' ? reference.place : within(unmet.task.place, unmet.key);
      say(place, { ...requirement, lacking: lackingOf(unmet) });
    }
  },
});

/** Of which units and when; of nobody, where there is no task at all. */
type Lacking = { readonly units: readonly string[]; readonly periods: readonly string[] } | undefined;

function lackingOf(unmet: Unmet): Lacking {
  return unmet.kind === 'missing' ? undefined : { units: unmet.units, periods: unmet.periods };
}

function lackingInWords(lacking: Lacking): Bilingual {
  if (lacking === undefined) return { zh: '没有任务落实', en: 'no task is about' };
  const periods = someInWords(lacking.periods, ' ');
  return {
    zh: `${someInWords(lacking.units, '、')}在 ${periods} 缺少`,
    en: `${someInWords(lacking.units, ', ')} in ${periods} may lack`,
  };
}
