import { entryRule } from '../check-rule';

/** A void entry must fit exactly one record, and fits none. */
export const voidFitsNone = entryRule({
  code: 'Y713',
  name: 'void-fits-none',
  severity: 'error',
  kind: 'void-fits-none',
  at: () => ['of'],
  message: {
    zh: () => '没有与 of 相符的记录',
    en: () => 'no record fits of',
  },
  help: {
    zh: () => 'of 写那条记录的 task、unit、date；延期、免办、进展另写 kind',
    en: () => 'of holds that record’s task, unit and date; its kind too, unless it is done',
  },
});
