import { entryRule } from '../check-rule';

/** A record names an occurrence that was waived. */
export const recordNamesWaived = entryRule({
  code: 'Y707',
  name: 'record-names-waived',
  severity: 'error',
  kind: 'names-waived',
  message: {
    zh: (problem) => `${problem.occurrence} 已经免办`,
    en: (problem) => `${problem.occurrence} is waived`,
  },
  help: {
    zh: () => '删去这条记录，或者用 void 撤回免办',
    en: () => 'remove this record, or take the waiver back with a void',
  },
});
