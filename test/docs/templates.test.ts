import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeMonthlyPrompt } from '../../src/document/monthly-prompt/compose';
import { fillMarkdown } from '../../src/render/template/fill-template';
import { TEMPLATE_NAMES, type TemplateName } from '../../src/render/template/template-names';
import { smallOffice } from '../support/small-office';

const PAGES = ['templates.md', 'templates.zh-CN.md'] as const;

function pageText(page: string): string {
  return readFileSync(join(__dirname, '../../docs', page), 'utf8');
}

function everyName(names: readonly TemplateName[]): readonly TemplateName[] {
  return names.flatMap((name) => [name, ...everyName(name.within ?? [])]);
}

test.each(PAGES)('%s lists every name, in both languages', (page) => {
  const text = pageText(page);
  const missing = everyName(TEMPLATE_NAMES).filter(({ zh, en }) => !text.includes(`\`${zh}\` \`${en}\``));
  expect(missing).toEqual([]);
});

test.each(PAGES)('the template in %s is filled', (page) => {
  const [, template = ''] = /```text\n(.*?)```/s.exec(pageText(page)) ?? [];
  const filled = fillMarkdown(new TextEncoder().encode(template), composeMonthlyPrompt(smallOffice()));
  expect(filled).toContain('# 2022年6月机关党建工作月提示\n\n各责任单位：\n\n根据');
  expect(filled).toContain('\n\n## 一、本月重点工作\n\n- 评选表彰先进支部和优秀党员（机关党委）：');
  expect(filled).not.toMatch(/[{}]/);
  expect(filled).toMatch(/\n市机关事务管理局机关党委\n\n2022年6月1日\n$/);
});
