// The same duties in the words of each program: something to be done by the 25th of each month from March to December of
// 2022, again and again, and nothing of it recorded as done.

/** As of this day three occurrences of each duty are overdue: those of March, April and May. */
export const AS_OF_DUTIES = '2022-06-15';
export const OVERDUE_OF_EACH = 3;
export const OCCURRENCES_OF_EACH = 10;

const MONTHS = ['03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const DAY = 25;
/** A clause may have no more than 2,000 tasks. */
const TASKS_IN_CLAUSE = 100;

/** A plan that says each duty once, as plans do. */
export function dutiesAsPlan(duties: number): string {
  const lines = ['format: 1', 'title: 2022年工作要点', 'year: 2022', 'organisation: 市直机关', 'units: [办公室]'];
  lines.push('sections:', '  - title: 重点工作', '    clauses:');
  for (let duty = 0; duty < duties; duty++) {
    if (duty % TASKS_IN_CLAUSE === 0) {
      const label = duty / TASKS_IN_CLAUSE + 1;
      lines.push(`      - label: ${label}`, `        title: 第${label}组`, '        tasks:');
    }
    lines.push(`          - id: T${duty + 1}`, `            title: ${titleOf(duty)}`);
    lines.push(`            when: 3月至12月每月${DAY}日前`, '            lead: 办公室');
  }
  return `${lines.join('\n')}\n`;
}

/** A journal of hledger's with a periodic rule for each duty, which the program unrolls by its forecast. */
export function dutiesAsPeriodicRules(duties: number): string {
  const rule = `~ every ${DAY}th day of month from 2022-03-${DAY} to 2022-12-31`;
  return numbered(duties, (duty) => `${rule}  ${titleOf(duty)}\n${postingsOf(duty)}`);
}

/** The same journal with each occurrence written out, which is less work for hledger and more for whoever keeps it. */
export function dutiesAsTransactions(duties: number): string {
  return numbered(duties, (duty) =>
    MONTHS.map((month) => `2022-${month}-${DAY} ${titleOf(duty)}\n${postingsOf(duty)}`).join('\n'),
  );
}

/**
 * Taskwarrior's file of pending tasks, with each occurrence as a task: its recurring tasks write the ones that have fallen
 * due into the file whenever it is read, which no listing could be compared with.
 */
export function dutiesAsTasks(duties: number): string {
  const entry = secondsOf('2022-01-01');
  return numbered(duties, (duty) =>
    MONTHS.map((month, index) => {
      const number = String(duty * MONTHS.length + index).padStart(12, '0');
      const due = secondsOf(`2022-${month}-${DAY}`);
      const title = titleOf(duty);
      return `[description:"${title}" due:"${due}" entry:"${entry}" status:"pending" uuid:"00000000-0000-4000-8000-${number}"]\n`;
    }).join(''),
  );
}

function titleOf(duty: number): string {
  return `第${duty + 1}项工作`;
}

function postingsOf(duty: number): string {
  return `    duty:T${duty + 1}  1\n    plan\n`;
}

function secondsOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 1000;
}

function numbered(duties: number, write: (duty: number) => string): string {
  return Array.from({ length: duties }, (_, duty) => write(duty)).join('');
}
