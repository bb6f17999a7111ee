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
  explanation: () => ({
    why: {
      zh: '没有批准的延期、免办不作数，否则谁都可以自己给自己宽限。',
      en: 'Without an approval an extension or a waiver does nothing, or every unit could grant its own.',
    },
    bad: {
      task: 'title: 报送年中自查报告\nlead: 机关纪委\n',
      records: '- { kind: extend, task: 1-1, date: 2022-06-10, to: 2022-07-15, reason: 材料未齐 }\n',
    },
    good: {
      task: 'title: 报送年中自查报告\nlead: 机关纪委\n',
      records:
        '- { kind: extend, task: 1-1, date: 2022-06-10, to: 2022-07-15, reason: 材料未齐, approved: 局党组会议 }\n',
    },
  }),
});
