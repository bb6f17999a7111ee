import { UNDECIDED_UNIT } from '../model/plan';
import { isPlain, writeScalar } from '../splice/write-scalar';
import { oneLine } from '../text/safe-text';
import { doubtInWords } from './doubt-words';
import type { Doubt, Draft, DraftClause, DraftSection, DraftTask } from './draft';

/** So much of a comment is read by anybody. */
const LONGEST_COMMENT = 160;
const LONGEST_VALUE = 500;
const LONGEST_NAME = 100;

/**
 * A draft as the text of plan.yaml, what is to be decided as comments beside it.
 *
 * @param source the name of the file with the document's text, beside the plan
 */
export function planYaml(draft: Draft, source: string): string {
  const lines = [
    '# 由 yuetishi draft 按原文编成的初稿：标有“核对”的请逐处核对，责任单位“待明确”的请补上，再用 yuetishi check 检查。',
    'format: 1',
    `title: ${scalar(draft.title, LONGEST_VALUE)}`,
    `year: ${draft.year}`,
    ...(draft.organisation === UNDECIDED_UNIT ? [comment('单位名称原文没有写明，请填写', '')] : []),
    `organisation: ${scalar(draft.organisation, LONGEST_VALUE)}`,
    `source: ${scalar(source, LONGEST_VALUE)}`,
    `units: [${draft.units.map(inFlow).join(', ')}]`,
    'sections:',
    ...draft.sections.flatMap(sectionLines),
  ];
  return `${lines.join('\n')}\n`;
}

function sectionLines({ title, clauses }: DraftSection): readonly string[] {
  return [`  - title: ${scalar(title, LONGEST_VALUE)}`, '    clauses:', ...clauses.flatMap(clauseLines)];
}

function clauseLines({ label, title, tasks, doubts }: DraftClause): readonly string[] {
  return [
    ...doubtLines(doubts, '      '),
    `      - label: ${scalar(label, LONGEST_NAME)}`,
    `        title: ${scalar(title, LONGEST_VALUE)}`,
    ...(tasks.length === 0 ? [] : ['        tasks:', ...tasks.flatMap(taskLines)]),
  ];
}

function taskLines({ id, title, when, lead, with: helpers, quote, soft, doubts }: DraftTask): readonly string[] {
  return [
    ...doubtLines(doubts, '          '),
    `          - id: ${scalar(id, LONGEST_NAME)}`,
    `            title: ${scalar(title, LONGEST_VALUE)}`,
    `            when: ${scalar(when, LONGEST_VALUE)}`,
    `            lead: ${scalar(lead, LONGEST_NAME)}`,
    ...(helpers.length === 0 ? [] : [`            with: [${helpers.map(inFlow).join(', ')}]`]),
    `            quote: ${scalar(quote, LONGEST_QUOTE)}`,
    ...(soft ? ['            soft: true'] : []),
  ];
}

const LONGEST_QUOTE = 20_000;

function doubtLines(doubts: readonly Doubt[], indent: string): readonly string[] {
  return [...new Set(doubts.map((doubt) => comment(doubtInWords(doubt).zh, indent)))];
}

function comment(text: string, indent: string): string {
  const chars = [...oneLine(text).trim()];
  return `${indent}# 核对：${chars.length > LONGEST_COMMENT ? `${chars.slice(0, LONGEST_COMMENT).join('')}…` : chars.join('')}`;
}

/** A value that cannot be empty, nor longer than the format allows. */
function scalar(text: string, longest: number): string {
  return writeScalar([...text].slice(0, longest).join(''), { inFlow: false, quote: '' });
}

function inFlow(text: string): string {
  return isPlain(text) ? text : writeScalar(text, { inFlow: true, quote: '"' });
}
