import type { Message } from './workbook/workbook';

/** What a person is told who fills a ledger in. Examples of dates are of the plan's year. */
export interface LedgerHints {
  readonly day: Message;
  readonly days: Message;
  readonly evidence: Message;
  /** What was written is no day, or one to come. */
  readonly notADay: Message;
  readonly notAState: Message;
}

/** Above the table. */
export function howToFillIn(year: number): string {
  return `填报说明：请填写浅黄色的三栏，其余各栏由系统生成。完成日期写成 ${year}-06-28 这样，完成几次就写几个，一行一个（按 Alt+Enter 换行）；佐证材料写文件名、文号或网址，一行一个。`;
}

/** Beside the cells. */
export function hintsFor(year: number): LedgerHints {
  return {
    day: { title: '完成日期', text: `写实际完成的日期，例如 ${year}-06-28。` },
    days: { title: '完成日期', text: `完成几次就写几个日期，例如 ${year}-06-28，一行一个，按 Alt+Enter 换行。` },
    evidence: { title: '佐证材料', text: '写文件名、文号或网址，一行一个，按 Alt+Enter 换行。' },
    notADay: {
      title: '请核对完成日期',
      text: `这里一般写一个日期，例如 ${year}-06-28，不晚于今天。分几次完成的，可以一行一个写下去。仍要这样写吗？`,
    },
    notAState: { title: '请核对状态', text: '状态由系统判定，请从列表中选。仍要这样写吗？' },
  };
}
