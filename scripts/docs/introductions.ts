import type { Bilingual } from '../../src/diagnostic/language';

/** What stands at the head of each page. */

export const RULES_INTRODUCTION: Bilingual = {
  zh: `# 检查规则

English: [rules.md](rules.md)

\`yuetishi check\` 按这些规则检查计划和记录；\`yuetishi explain Y403\` 在终端里说明一条。代码的第一位数字是类别：1 读取，2 格式，3 编号和引用，4 时间，5 单位，6 次数和最低要求，
7 记录和佐证，8 原文核对，9 设置。程度的意思见[程度](terms.zh-CN.md#程度)。

例子只写出要紧的几行，其余的和任何一个小单位的计划一样；写明“一个任务”的，是这个任务的几个键。
`,
  en: `# Rules of check

中文：[rules.zh-CN.md](rules.zh-CN.md)

\`yuetishi check\` holds plans and records to these rules; \`yuetishi explain Y403\` explains one in the terminal. The first digit of a code is its subject: 1 reading, 2 schema,
3 identity and references, 4 time, 5 units, 6 counts and baselines, 7 records and evidence, 8 fidelity to the source document, 9 settings. What the severities mean stands under [severity](terms.md#severity).

An example shows the lines that matter; what it leaves out is as in any small office. “One task” shows keys of that task.
`,
};

export const TERMS_INTRODUCTION: Bilingual = {
  zh: `# 词语

English: [terms.md](terms.md)

计划、记录和程序的输出里用到的词。\`yuetishi explain 期次\` 在终端里说明一个词。
`,
  en: `# Words

中文：[terms.zh-CN.md](terms.zh-CN.md)

The words that stand in plans, in records and in what the program prints. \`yuetishi explain occurrence\` explains one in the terminal.
`,
};
