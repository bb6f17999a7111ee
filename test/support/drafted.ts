import type { Draft, DraftTask, DraftWishes } from '../../src/draft/draft';
import { draftPlan } from '../../src/draft/draft-plan';
import { planYaml } from '../../src/draft/plan-yaml';
import { checkFiles } from './checked-files';
import { SHIPPED_CALENDAR } from './when-of';

/** What is drafted from a text of the year 2022. */
export function drafted(text: string, wishes: Partial<DraftWishes> = {}): Draft {
  const draft = draftPlan(text, { year: 2022, units: [], ...wishes }, () => SHIPPED_CALENDAR);
  if ('kind' in draft) throw new Error('no year');
  return draft;
}

export function tasksOf({ sections }: Draft): readonly DraftTask[] {
  return sections.flatMap(({ clauses }) => clauses.flatMap(({ tasks }) => tasks));
}

/** The tasks that are owed at a time, in short: `13-2 每季度一次 | 进行考核`. */
export function owedInShort(text: string): readonly string[] {
  return tasksOf(drafted(text)).flatMap(({ id, when, title, statement }) =>
    statement ? [`${id} ${when} | ${title}`] : [],
  );
}

/** The codes of what `check` finds in a draft beside its document. */
export function findingsOf(text: string, draft = drafted(text)): readonly string[] {
  const files = { 'plan.yaml': planYaml(draft, 'source.txt'), 'source.txt': text };
  const { findings, failures } = checkFiles(files, { paths: ['plan.yaml'] });
  return [...failures.map(() => 'failure'), ...findings.map(({ finding }) => finding.code)];
}
