import type { Assessment } from '../../model/assessment';
import { shortDate } from './chinese-date';

/** `经机关党委会议批准免办，原因：…`; who approved it stands in every waiver that acts. */
export function waiverWords({ occurrence: { waived } }: Assessment): string {
  if (waived === undefined) return '';
  if (waived === 'with-trigger') return '所跟随的事项已免办，随之免办';
  return `经${withoutStop(waived.approved)}批准免办，${reasonWords(waived.reason)}`;
}

/** `经机关党委会议批准由6月30日延期至7月15日，尚未办结，原因：…` */
export function extensionWords({ occurrence, doneOn }: Assessment, year: number): string {
  const { due, effectiveDue, extension } = occurrence;
  if (extension === undefined) return '';
  const days = `由${shortDate(due, year)}延期至${shortDate(effectiveDue, year)}`;
  const done = doneOn === undefined ? '尚未办结' : `${shortDate(doneOn, year)}办结`;
  return `经${withoutStop(extension.approved)}批准${days}，${done}，${reasonWords(extension.reason)}`;
}

function reasonWords(reason: string | undefined): string {
  const text = withoutStop(reason);
  return text === '' ? '未写明原因' : `原因：${text}`;
}

/** What somebody wrote, fit to stand before a full stop of ours. */
export function withoutStop(text: string | undefined): string {
  return (text ?? '').trim().replace(/[。；;.\s]+$/u, '');
}
