import type { HeadKey, OtherKey, OutlineChange, PlanChanges, ValueChange } from '../../check/plan-changes/plan-changes';
import { clauseName } from '../wording/clause-name';
import { quoted } from '../wording/quoted';
import { clauseWithTitle, taskName, valueChange } from './named';

/** What changed of the outline, of the plan's head, and of tasks beside words, dates and duties. */
export function otherItems({ outline, head, changed }: PlanChanges): readonly string[] {
  return [
    ...outline.map(outlineItem),
    ...head.map((value) => `${HEAD_WORDS[value.key]}${valueChange(value)}`),
    ...changed
      .filter(({ others }) => others.length > 0)
      .map(({ now, others }) => {
        const said = others.map(otherInWords);
        return `${taskName(now)}，${said.join('；')}`;
      }),
  ];
}

function otherInWords(value: ValueChange<OtherKey>): string {
  if (value.key === 'weight') return `分值权重由${value.before ?? ''}改为${value.now ?? ''}`;
  if (value.key === 'soft') return value.now === undefined ? '不再是原则性要求' : '改为原则性要求';
  return OTHER_WORDS[value.key] + valueChange(value);
}

function outlineItem(change: OutlineChange): string {
  switch (change.kind) {
    case 'section-added':
      return `增加部分${quoted(change.section.title)}`;
    case 'section-dropped':
      return `删去部分${quoted(change.section.title)}`;
    case 'section-renamed':
      return `部分标题${valueChange({ before: change.before.title, now: change.now.title })}`;
    case 'clause-added':
      return `增加${clauseWithTitle(change.clause)}`;
    case 'clause-dropped':
      return `删去${clauseWithTitle(change.clause)}`;
    case 'clause-renumbered':
      return `${clauseWithTitle(change.before)}改为${clauseName(change.now.label)}`;
    case 'clause-renamed':
      return `${clauseName(change.now.label)}标题${valueChange({ before: change.before.title, now: change.now.title })}`;
    case 'clause-moved':
      return `${clauseWithTitle(change.now)}移到${quoted(change.section.title)}`;
  }
}

const HEAD_WORDS: Readonly<Record<HeadKey, string>> = {
  title: '计划名称',
  organisation: '单位名称',
  issuer: '落款单位',
  source: '原文文件',
  country: '日历',
  'rest-day': '期限遇休息日的做法',
  anchors: '节日和纪念日',
  baselines: '最低要求',
  escalation: '督办阶梯',
  scoring: '计分规则',
  number: '发文字号',
  to: '主送',
  copy: '抄送',
};

const OTHER_WORDS: Readonly<Record<Exclude<OtherKey, 'weight' | 'soft'>, string>> = {
  satisfies: '落实的最低要求',
  'rest-day': '期限遇休息日的做法',
  from: '起办日期',
  until: '终止日期',
  added: '年中增加',
  notes: '备注',
};
