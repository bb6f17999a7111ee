import { entryRule } from '../check-rule';

/** A record without a period went to one occurrence while an earlier one is still unmet. */
export const recordLeavesUnmet = entryRule({
  code: 'Y712',
  name: 'record-leaves-unmet',
  severity: 'warning',
  kind: 'leaves-unmet',
  message: {
    zh: (problem) => `这条记录计入 ${problem.counted}，而更早的 ${problem.unmet} 还没有完成`,
    en: (problem) => `this record counts for ${problem.counted} while the earlier ${problem.unmet} is unmet`,
  },
  help: {
    zh: (problem) => `补办的是更早那一期的，写明 for: ${problem.period}；不是的，也写明 for`,
    en: (problem) => `if it made up for the earlier one, write for: ${problem.period}; if not, name its period too`,
  },
});
