import type { Requirement } from '../../model/baseline';
import { within } from '../../source/place';
import { gateRule } from '../check-rule';
import { exampleBaseline } from '../example-baseline';
import { frequencyInWords, phraseOf } from '../frequency-in-words';
import { someInWords } from '../some-in-words';
import { unmetRequirements, type TooRare } from '../unmet-requirements';

/** A duty that regulations set comes too rarely for some units, whatever is done of it. */
export const requirementTooRare = gateRule<Requirement & Pick<TooRare, 'units' | 'periods' | 'key'>>({
  code: 'Y606',
  name: 'requirement-too-rare',
  severity: 'error',
  message: {
    zh: (args) =>
      `${someInWords(args.units, '、')}的“${args.title}”少于${frequencyInWords(args).zh}，` +
      `${someInWords(args.periods, ' ')} 不够（${args.basis}）`,
    en: (args) =>
      `${someInWords(args.units, ', ')}: “${args.title}” comes less than ${frequencyInWords(args).en}, ` +
      `too rarely in ${someInWords(args.periods, ' ')} (${args.basis})`,
  },
  help: {
    zh: (args) =>
      `${args.key === 'when' ? `写 when: ${phraseOf(args)}` : '牵头的只有同组的别的单位，lead 写这个组'}；` +
      `还有别的任务也落实这一条的，在那里也写 satisfies: [${args.id}]`,
    en: (args) =>
      `${args.key === 'when' ? `write when: ${phraseOf(args)}` : 'only others of their group lead it; let lead name the group'}; ` +
      `where other tasks are about it too, satisfies: [${args.id}] there`,
  },
  explanation: () => ({
    why: {
      zh: '规定每季度一次的事，一年安排一次就不够；常态化、定期这样的写法没有期次，也数不出次数。',
      en: 'What is due once a quarter is not met by once a year; a standing duty has no occurrences that could be counted.',
    },
    bad: { head: 'baselines: [own]', task: 'when: 每半年1次\nsatisfies: [study]', baseline: exampleBaseline() },
    good: { head: 'baselines: [own]', task: 'when: 每季度1次\nsatisfies: [study]', baseline: exampleBaseline() },
  }),
  search(facts, context, say) {
    for (const unmet of unmetRequirements(facts, context)) {
      if (unmet.kind !== 'too-rare' || unmet.requirement.certainty === 'C') continue;
      const { requirement, key, task, others, units, periods } = unmet;
      const note = { zh: '也落实这一条', en: 'is about it, too' };
      const related = others.map((other) => ({ place: within(other.place, key), note }));
      say(within(task.place, key), { ...requirement, units, periods, key }, related);
    }
  },
});
