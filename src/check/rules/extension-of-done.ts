import { listsBy } from '../../match/lists-by';
import type { Slot } from '../../match/slot';
import type { Extension } from '../../model/ledger-entry';
import { formatDay, type Day } from '../../time/civil-date';
import { checkRule } from '../check-rule';

/** An extension of what was done already: it changes nothing, and was probably meant for another period. */
export const extensionOfDone = checkRule<{ readonly id: string; readonly doneOn: Day }>({
  code: 'Y730',
  name: 'extension-of-done',
  severity: 'warning',
  incidental: ['doneOn'],
  message: {
    zh: ({ id, doneOn }) => `${id} 在 ${formatDay(doneOn)} 已经办结，不必延期`,
    en: ({ id, doneOn }) => `${id} was done on ${formatDay(doneOn)} and needs no extension`,
  },
  help: {
    zh: () => '是别的期次的，改 for；确是登记错了的，用 void 撤回',
    en: () => 'if another period is meant, change for; take it back with a void if it is a slip',
  },
  explanation: () => ({
    why: {
      zh: '办结以后才申请延期，不是写错了期次，就是那条办结的记录不对，都该看一眼。',
      en: 'Either the extension is of another period, or the record of what was done is wrong: somebody should look.',
    },
    bad: {
      records:
        '- { task: 1-1, date: 2022-06-02 }\n' +
        '- { kind: extend, task: 1-1, date: 2022-06-10, to: 2022-07-15, reason: 疫情防控, approved: 局党组会议 }\n',
    },
    good: {
      records:
        '- { kind: extend, task: 1-1, date: 2022-06-10, to: 2022-07-15, reason: 疫情防控, approved: 局党组会议 }\n' +
        '- { task: 1-1, date: 2022-07-08 }\n',
    },
  }),
  search({ entries, matched }, say) {
    if (!entries.some(({ kind }) => kind === 'extend')) return;
    for (const [extension, slots] of extended(matched.recordedSlots)) {
      const done = slots.flatMap(({ occurrence: { id }, doneOn }) =>
        doneOn !== undefined && doneOn < extension.date ? [{ id, doneOn }] : [],
      );
      const [first] = done;
      // Of a group some are mostly done when the others ask.
      if (first !== undefined && done.length === slots.length) say(extension.place, first);
    }
  },
});

/** The extensions in force, each with what it extends. */
function extended(slots: readonly Slot[]): ReadonlyMap<Extension, readonly Slot[]> {
  const some = slots.filter(({ occurrence }) => occurrence.extension !== undefined);
  const byExtension = listsBy(some, ({ occurrence }) => occurrence.extension);
  return new Map([...byExtension].flatMap(([extension, own]) => (extension === undefined ? [] : [[extension, own]])));
}
