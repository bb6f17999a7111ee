import { ALL_RULES } from '../../../src/check/all-rules';
import type { Language } from '../../../src/diagnostic/language';
import type { RuleFacts } from '../../../src/diagnostic/rule';
import type { ExplanationLook } from '../../../src/render/explanation/explanation-look';
import { plainPaint, type Paint } from '../../../src/render/paint';
import { renderRuleListMarkdown } from '../../../src/render/explanation/rule-list-markdown';
import { renderRuleListText } from '../../../src/render/explanation/rule-list-text';
import { renderRuleMarkdown } from '../../../src/render/explanation/rule-markdown';
import { renderRuleText } from '../../../src/render/explanation/rule-text';
import { widthOf } from '../../../src/text/width';

const LATE: RuleFacts = {
  code: 'Y999',
  name: 'asked-late',
  severity: 'info',
  explanation: () => ({
    why: {
      zh: '过了时限才申请，等于先逾期再补手续。照样起作用。',
      en: 'It comes after the event. It acts all the same.',
    },
    bad: {
      head: 'title: 要点\n',
      task: 'when: 6月\nlead: 办公室\n',
      records: '- { task: 1-1, date: 2022-07-20 }\n',
      repeated: 3,
      asOf: '2022-07-31',
      encoding: 'GB18030',
    },
    good: { source: '一、“学习”\u202e\n`1.`\n', baseline: 'id: branch\n', calendar: 'format: 1\n', settings: 'a: b\n' },
  }),
};

/** Marks what is painted with the name of its brush. */
const NAMED: Paint = {
  error: (text) => `<error>${text}</error>`,
  warning: (text) => `<warning>${text}</warning>`,
  good: (text) => `<good>${text}</good>`,
  strong: (text) => `<strong>${text}</strong>`,
  dim: (text) => `<dim>${text}</dim>`,
};

function look(language: Language, width = 80, paint: Paint = plainPaint): ExplanationLook {
  return { language, paint, width };
}

describe('a rule as text', () => {
  test('has its severity, why it is there, and both examples with their files', () => {
    expect(renderRuleText(LATE, look('zh'))).toBe(`Y999 asked-late（建议，--strict 时才列出）

过了时限才申请，等于先逾期再补手续。照样起作用。

反例（基准日 2022-07-31）：

  plan.yaml，开头，按 GB18030 保存
    title: 要点

  plan.yaml，一个任务
    when: 6月
    lead: 办公室

  records/2022.yaml，共 3 遍
    - { task: 1-1, date: 2022-07-20 }

正例：

  source.txt
    一、“学习”\\u{202e}
    \`1.\`

  baselines/branch.yaml
    id: branch

  calendars/cn.yaml
    format: 1

  yuetishi.yaml
    a: b
`);
  });

  test('is told in English, too', () => {
    expect(renderRuleText(LATE, look('en'))).toMatch(
      /^Y999 asked-late \(info, listed under --strict only\)\n\nIt comes .*\n\nBad example, as of 2022-07-31:\n\n {2}plan\.yaml, at its head, saved as GB18030\n/,
    );
  });

  test('is painted where there is paint', () => {
    const text = renderRuleText({ ...LATE, severity: 'error' }, look('zh', 80, NAMED));
    expect(text).toContain('<strong>Y999 asked-late</strong>（<error>错误</error>）');
    expect(text).toContain('<dim>plan.yaml，一个任务</dim>');
  });

  test.each(ALL_RULES)('$code: its why fits a narrow terminal', (rule) => {
    for (const language of ['zh', 'en'] as const) {
      const [, why = ''] = renderRuleText(rule, look(language, 40)).split('\n\n');
      expect(why.split('\n').filter((line) => widthOf(line) > 40)).toEqual([]);
      expect(why.replaceAll(/\s/g, '')).toBe(rule.explanation().why[language].replaceAll(/\s/g, ''));
    }
  });
});

test('a rule as Markdown shows code that cannot break out, and no mark that turns text around', () => {
  expect(renderRuleMarkdown(LATE, 'en')).toBe(`## Y999 asked-late

Severity: info, listed under --strict only

It comes after the event. It acts all the same.

**Bad example, as of 2022-07-31** plan.yaml, at its head, saved as GB18030

\`\`\`yaml
title: 要点
\`\`\`

plan.yaml, one task

\`\`\`yaml
when: 6月
lead: 办公室
\`\`\`

records/2022.yaml, 3 times over

\`\`\`yaml
- { task: 1-1, date: 2022-07-20 }
\`\`\`

**Good example** source.txt

\`\`\`text
一、“学习”\\u{202e}
\`1.\`
\`\`\`

baselines/branch.yaml

\`\`\`yaml
id: branch
\`\`\`

calendars/cn.yaml

\`\`\`yaml
format: 1
\`\`\`

yuetishi.yaml

\`\`\`yaml
a: b
\`\`\`
`);
});

describe('the list of rules', () => {
  const two = [LATE, { ...LATE, code: 'Y100', name: 'a', severity: 'error' as const }];

  test('has a line a rule, wrapped beside the names', () => {
    expect(renderRuleListText(two, look('zh', 47))).toBe(`Y999 asked-late  过了时限才申请，等于先逾期再补
                 手续。
Y100 a           过了时限才申请，等于先逾期再补
                 手续。
`);
  });

  test('puts the sentences below the names where there is no room beside', () => {
    expect(renderRuleListText(two, look('en', 40))).toBe(`Y999 asked-late
  It comes after the event.
Y100 a
  It comes after the event.
`);
  });

  test('paints the codes by severity', () => {
    expect(renderRuleListText(two, look('en', 80, NAMED))).toBe(
      '<dim>Y999</dim> asked-late  It comes after the event.\n<error>Y100</error> a           It comes after the event.\n',
    );
  });

  test.each([40, 80, 200])('of all rules fits %d columns', (width) => {
    for (const language of ['zh', 'en'] as const) {
      const lines = renderRuleListText(ALL_RULES, look(language, width)).split('\n');
      expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
    }
  });

  test('is a table in Markdown, linked where the rules stand below it', () => {
    expect(renderRuleListMarkdown([LATE], 'zh')).toBe(
      '| 代码 | 名称 | 程度 | 说明 |\n| --- | --- | --- | --- |\n' +
        '| Y999 | asked-late | 建议 | 过了时限才申请，等于先逾期再补手续。 |\n',
    );
    expect(renderRuleListMarkdown([LATE], 'en', true)).toContain('| [Y999](#y999-asked-late) | asked-late | info |');
  });
});
