import type { Term } from './term';

/** What a plan is held to. */
export const CHECK_TERMS: readonly Term[] = [
  {
    name: { zh: '原文核对', en: 'fidelity' },
    alsoCalled: ['原文', '忠于原文', '引文', 'source', 'quote'],
    definition: {
      zh: '把计划和批准的原文（source）对照：任务的 quote 要在原文里逐字找得到，空白和全角、半角不计。说的问题以 Y8 开头。',
      en: 'Holding a plan to the approved document, its source: a task’s quote must stand there word for word, white space and full-width forms aside. Its findings begin with Y8.',
    },
    seeAlso: ['plan', 'severity'],
  },
  {
    name: { zh: '最低要求', en: 'baseline' },
    alsoCalled: ['最低频次', '底线要求', 'baselines', 'satisfies'],
    definition: {
      zh: '制度规定的最少次数，写在 baselines/*.yaml，每一项都附出处。计划列出的，每一项都要有任务写明 satisfies，而且期次至少同样密。说的问题以 Y6 开头。',
      en: 'Minimum frequencies set by regulation, in baselines/*.yaml, each with its citation. A plan that lists a baseline must have, for each requirement, a task with that satisfies whose windows are at least as frequent. Its findings begin with Y6.',
    },
    seeAlso: ['plan', 'task', 'severity'],
  },
  {
    name: { zh: '程度', en: 'severity' },
    alsoCalled: ['错误', '警告', '建议', 'error', 'warning', 'info'],
    definition: {
      zh: '一个问题有多要紧：错误（error）让答案不对；警告（warning）是细心的人会改的；建议（info）用 --strict 才列出。check 遇到错误以状态 1 结束，--fail-on 可以改。',
      en: 'How much a finding weighs: an error makes an answer wrong; a warning is what a careful secretary would change; info is advice, and off without --strict. check exits with 1 on errors, unless --fail-on says otherwise.',
    },
    seeAlso: ['fidelity', 'baseline'],
  },
];
