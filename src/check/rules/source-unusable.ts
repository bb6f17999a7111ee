import type { Bilingual } from '../../diagnostic/language';
import { valueAt } from '../../source/place';
import { inSentence } from '../../text/in-sentence';
import { gateRule } from '../check-rule';

type Reason = 'missing' | 'empty' | 'outside';

const WORDS: Readonly<Record<Reason, Bilingual<(source: string) => string>>> = {
  missing: {
    zh: (source) => `计划的文件夹里没有原文“${source}”`,
    en: (source) => `the plan's folder holds no document “${source}”`,
  },
  empty: {
    zh: (source) => `原文“${source}”是空的`,
    en: (source) => `the document “${source}” is empty`,
  },
  outside: {
    zh: (source) => `原文“${source}”不在计划的文件夹里`,
    en: (source) => `the document “${source}” is outside the plan's folder`,
  },
};

/** The approved document that a plan names must be there, beside the plan, or nothing holds the plan to it. */
export const sourceUnusable = gateRule<{ readonly source: string; readonly reason: Reason }>({
  code: 'Y809',
  name: 'source-unusable',
  severity: 'error',
  message: {
    zh: ({ source, reason }) => WORDS[reason].zh(inSentence(source)),
    en: ({ source, reason }) => WORDS[reason].en(inSentence(source)),
  },
  help: {
    zh: () => '把批准的原文存成纯文本，放在 plan.yaml 旁边，写 source: source.txt',
    en: () => 'save the approved document as plain text beside plan.yaml, and write source: source.txt',
  },
  explanation: () => ({
    why: {
      zh: '写了原文，quote 才能逐字核对；找不到原文，等于没有核对。',
      en: 'Quotes are compared with the document word for word; without it nothing is compared.',
    },
    bad: { head: 'source: 要点.txt' },
    good: {
      head: 'source: source.txt',
      task: 'quote: 6月，组织一次集体学习',
      source: '一、强化学习教育\n1.集体学习。6月，组织一次集体学习。\n',
    },
  }),
  search({ source }, { plan }, say) {
    if (source === undefined || source.kind === 'read' || source.kind === 'unreadable') return;
    say(valueAt(plan.file, ['source']), { source: plan.source ?? '', reason: source.kind });
  },
});
