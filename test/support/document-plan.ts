import { checkFiles } from './checked-files';

/** A task in short: `6月 | 6月，集体学习一次`, its `when` and what it quotes; without a quote where there is no bar. */
export type ShortTask = string;

/** A clause in short: `1 集体学习`, its label and title. */
export type ShortPlan = Readonly<Record<string, Readonly<Record<string, readonly ShortTask[]>>>>;

/** A plan that encodes a document beside it, from sections and clauses in short. */
export function documentPlan(sections: ShortPlan): string {
  const lines = [
    'format: 1',
    'title: 测试计划',
    'year: 2022',
    'organisation: 测试局',
    'source: source.txt',
    'units: [机关党委]',
    'sections:',
  ];
  for (const [title, clauses] of Object.entries(sections)) {
    const isEmpty = Object.keys(clauses).length === 0;
    lines.push(`  - title: ${title}`, isEmpty ? '    clauses: []' : '    clauses:');
    for (const [clause, tasks] of Object.entries(clauses)) {
      const [label = '', ...words] = clause.split(' ');
      lines.push(`      - label: ${JSON.stringify(label)}`, `        title: ${words.join(' ')}`);
      if (tasks.length > 0)
        lines.push(
          '        tasks:',
          ...tasks.flatMap((task, index) => taskLines(task, `${title}-${label}-${index + 1}`)),
        );
    }
  }
  return `${lines.join('\n')}\n`;
}

function taskLines(task: ShortTask, id: string): string[] {
  const [when = '', quote] = task.split(' | ');
  return [
    `          - id: ${JSON.stringify(id)}`,
    '            title: 事项',
    `            when: ${when}`,
    '            lead: 机关党委',
    ...(quote === undefined ? [] : [`            quote: ${JSON.stringify(quote)}`]),
  ];
}

/** What `check` finds in a plan and its document: `Y804 12月…一次`, the code and the argument that tells most. */
export function fidelityFindings(sections: ShortPlan, document: string): readonly string[] {
  const files = { 'plan.yaml': documentPlan(sections), 'source.txt': document };
  return checkFiles(files, { paths: ['plan.yaml'] }).findings.map(({ finding }) => {
    const args = finding.args as Readonly<Record<string, unknown>>;
    const told = args['words'] ?? args['title'] ?? args['when'] ?? args['label'] ?? args['products'] ?? '';
    return `${finding.code} ${typeof told === 'string' || typeof told === 'number' ? told : ''}`.trim();
  });
}
