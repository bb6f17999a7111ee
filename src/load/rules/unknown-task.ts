import { didYouMean } from '../../diagnostic/did-you-mean';
import type { Rule } from '../../diagnostic/rule';

/** A follow-up of a task that the plan does not have. */
export const unknownTask: Rule<{ readonly id: string; readonly nearest: string | undefined }> = {
  code: 'Y302',
  name: 'unknown-task',
  severity: 'error',
  incidental: ['nearest'],
  message: { zh: ({ id }) => `计划里没有编号为 ${id} 的任务`, en: ({ id }) => `no task of the plan has the id ${id}` },
  help: didYouMean,
};
