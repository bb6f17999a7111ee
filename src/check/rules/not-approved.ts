import { entryRule } from '../check-rule';

/** An extension or a waiver acts only once it was approved. */
export const notApproved = entryRule({
  code: 'Y709',
  name: 'not-approved',
  severity: 'error',
  kind: 'not-approved',
  message: {
    zh: () => '没有写明批准（approved），不起作用',
    en: () => 'without approved it does not act',
  },
  help: {
    zh: () => '写明谁批准：approved: 局党组会议',
    en: () => 'say who approved it: approved: 局党组会议',
  },
});
