import { entryRule } from '../check-rule';

/** A record can be taken back once. */
export const voidTwice = entryRule({
  code: 'Y715',
  name: 'void-twice',
  severity: 'error',
  kind: 'void-twice',
  at: () => ['of'],
  message: {
    zh: () => '这条记录已经撤回过',
    en: () => 'that record has been taken back already',
  },
  help: {
    zh: () => '删去多写的这一条；要撤回的是另一条的，在 of 里写明',
    en: () => 'remove this one; if another record is meant, say which in of',
  },
});
