import { entryRule } from '../check-rule';
import { someInWords } from '../some-in-words';

/** A record without a period that lies in the windows of several unmet occurrences: the program chose one of them. */
export const ambiguousAllocation = entryRule({
  code: 'Y719',
  name: 'ambiguous-allocation',
  severity: 'warning',
  kind: 'ambiguous',
  message: {
    zh: ({ counted, others }) => `这条记录计入 ${counted}，也可能是 ${othersInWords(others, '、')} 的`,
    en: ({ counted, others }) =>
      `this record counts for ${counted}, and may be meant for ${othersInWords(others, ', ')}`,
  },
  help: {
    zh: ({ period, others }) => `写明是哪一期：for: ${period}，或者 for: ${others[0]?.period ?? ''}`,
    en: ({ period, others }) => `say which: for: ${period}, or for: ${others[0]?.period ?? ''}`,
  },
  explanation: () => ({
    why: {
      zh: '几期的时间重叠，又都没有办的时候，一条没有写 for 的记录可能被算到别的一期上。',
      en: 'Where unmet occurrences overlap, a record without for may be counted for another than was meant.',
    },
    bad: { task: 'when: [上半年, 6月]', records: '- { task: 1-1, date: 2022-06-10 }\n' },
    good: { task: 'when: [上半年, 6月]', records: '- { task: 1-1, for: 2022-06, date: 2022-06-10 }\n' },
  }),
});

function othersInWords(others: readonly { readonly id: string }[], separator: string): string {
  return someInWords(
    others.map(({ id }) => id),
    separator,
  );
}
