import type { Bilingual } from '../../diagnostic/language';

export const SUMMARY: Bilingual = {
  zh: '对照两份计划，或者同一份计划的前后两个版本，逐条说明改了什么',
  en: 'say clause by clause what changed between two plans, or two versions of one; the paper is always Chinese',
};
export const OLD_VALUE: Bilingual = { zh: '原计划', en: 'old' };
export const OLD: Bilingual = {
  zh: '原来的计划；用了 --git 就是现在的计划，可以不写',
  en: 'the plan as it was; with --git the plan as it is, which may be left out',
};
export const NEW_VALUE: Bilingual = { zh: '现计划', en: 'new' };
export const NEW: Bilingual = { zh: '现在的计划', en: 'the plan as it is' };
export const GIT_VALUE: Bilingual = { zh: '版本', en: 'revision' };
export const GIT: Bilingual = {
  zh: '和 git 里这个版本的同一份计划对照，例如 HEAD~1、v1.0',
  en: 'compare with the same plan at this git revision, such as HEAD~1 or v1.0',
};
export const AS_OF: Bilingual = {
  zh: '看到哪一天为止的延期和免办，也是落款的日期；不写就是今天（北京时间）',
  en: 'see extensions and waivers up to this date, which also dates the paper; today in Shanghai unless told',
};
export const EXIT_CODE: Bilingual = { zh: '有不同就以状态 1 结束', en: 'exit with 1 if there are differences' };
export const EXAMPLE_TWO: Bilingual = { zh: '今年的计划和去年的对照', en: "this year's plan against last year's" };
export const EXAMPLE_GIT: Bilingual = {
  zh: '和上一次提交对照，写成 Markdown 文件',
  en: 'against the last commit, as a Markdown file',
};

export const ONE_PLAN: Bilingual = {
  zh: '还缺一份计划：写成 yuetishi diff plans/2021 plans/2022 这样，或者用 --git 写明和哪个版本对照。',
  en: 'Name two plans, as in yuetishi diff plans/2021 plans/2022, or with --git the revision to compare with.',
};
