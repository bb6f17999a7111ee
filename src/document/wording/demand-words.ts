import type { Offset } from '../../time/when';

/** How an extension is asked for, as every paper says it. */
export const HOW_TO_ASK_FOR_EXTENSION =
  '预计不能按期完成的，请在完成时限之前提出延期申请，写明原因和拟延至的日期，经批准后按新的时限执行；未经批准的，仍以原时限为准。';

/** `7日`, `5个工作日` */
export function daysText({ count, unit }: Offset): string {
  return `${count}${unit === 'days' ? '日' : '个工作日'}`;
}
