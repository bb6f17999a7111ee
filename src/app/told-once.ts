import { recordNotOwing } from '../check/rules/record-not-owing';
import { recordUnknownTask } from '../check/rules/record-unknown-task';
import { recordUnknownUnit } from '../check/rules/record-unknown-unit';
import type { Finding } from '../diagnostic/finding';
import type { LocatedFinding } from '../diagnostic/located-finding';

/** What becomes wrong with records where a plan drops a task or a unit. */
const OF_WHAT_IS_GONE = new Set([recordUnknownTask, recordUnknownUnit, recordNotOwing].map(({ code }) => code));

/**
 * Says of records that name what a plan no longer has that they do, once a file, with how many there are: for who asks what
 * changed they are one matter. `check` tells each.
 *
 * @param located in order of their places
 */
export function toldOnce(located: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const others = new Map<string, number>();
  const first = located.filter((each) => {
    const matter = matterOf(each);
    const before = others.get(matter);
    others.set(matter, before === undefined ? 0 : before + 1);
    return before === undefined || !OF_WHAT_IS_GONE.has(each.finding.code);
  });
  return first.map((each) => {
    const more = OF_WHAT_IS_GONE.has(each.finding.code) ? (others.get(matterOf(each)) ?? 0) : 0;
    return more === 0 ? each : { ...each, finding: withOthers(each.finding, more) };
  });
}

function matterOf({ finding, at }: LocatedFinding): string {
  return JSON.stringify([at.file, finding.code, finding.message('zh')]);
}

function withOthers(finding: Finding, others: number): Finding {
  const more = {
    zh: `；本文件另有 ${others} 条记录有同样的问题`,
    en: `; the same is wrong with ${others} more ${others === 1 ? 'record' : 'records'} of this file`,
  };
  return { ...finding, message: (language) => finding.message(language) + more[language] };
}
