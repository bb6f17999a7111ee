import { peekPlan } from '../../app/peek-plan';
import type { Language } from '../../diagnostic/language';
import { matchRecords } from '../../match/match';
import { UNDECIDED_UNIT, type Plan } from '../../model/plan';
import { stageWord } from '../../status/judgement-words';
import { compareBy } from '../../text/order';
import { parseDay, type Day } from '../../time/civil-date';
import { parsePeriod } from '../../time/period';
import type { WorkCalendar } from '../../time/work-calendar';
import { pathFrom } from '../paths';
import { today } from '../today';
import type { Candidate, Typist } from './candidate';
import { namedPlan, type TypedWords } from './typed-words';

type InPlan = 'units' | 'clauses' | 'stages' | 'tasks' | 'occurrences';

/** What the plan at hand names; nothing where no plan can be read. */
export async function wordsOfPlan(what: InPlan, typed: TypedWords, typist: Typist): Promise<readonly Candidate[]> {
  const { host, language } = typist;
  const asOf = parseDay(typed.values.get('--as-of') ?? '') ?? (await today(host));
  const periods = [typed.values.get('--period') ?? '', ...typed.arguments].map(parsePeriod);
  const period = periods.find((each) => each !== undefined);
  const { plan, calendar } = peekPlan(host, { plan: planPath(typed, host.platform), asOf, period }) ?? {};
  if (plan === undefined || calendar === undefined) return [];
  switch (what) {
    case 'units':
      return units(plan, language);
    case 'clauses':
      return plan.sections.flatMap(({ clauses }) => clauses.map(({ label, title }) => ({ value: label, text: title })));
    case 'stages':
      return plan.escalation.map(({ stage }) => ({ value: stage, text: inEnglish(stage) }));
    case 'occurrences':
      return occurrences(plan, calendar, asOf);
    case 'tasks':
      return [
        ...plan.tasks.map(({ id, title }) => ({ value: id, text: title })),
        ...occurrences(plan, calendar, asOf).filter(({ value }) => value.includes('@')),
      ];
  }
}

/** The usual stages have an English word, which a person who types one of them in Chinese may like to see. */
function inEnglish(stage: string): string | undefined {
  const { en } = stageWord(stage);
  return en === stage ? undefined : en;
}

function planPath(typed: TypedWords, platform: string): string | undefined {
  const named = namedPlan(typed) ?? '';
  return named === '' ? undefined : pathFrom(named, platform);
}

function units(plan: Plan, language: Language): readonly Candidate[] {
  const separator = { zh: '、', en: ', ' }[language];
  return [
    ...plan.units.map(({ name, parent }) => ({ value: name, text: parent })),
    ...plan.groups.map(({ name, members }) => ({ value: name, text: members.join(separator) })),
    ...(plan.tasks.some(({ lead }) => lead === UNDECIDED_UNIT) ? [{ value: UNDECIDED_UNIT }] : []),
  ];
}

/** Occurrences by their ids, and those that are the only one of their task by its id, too. */
function occurrences(plan: Plan, calendar: WorkCalendar, asOf: Day): readonly Candidate[] {
  const { slots } = matchRecords(plan, calendar, [], { asOf, knownAt: undefined });
  const owed = slots
    .map(({ occurrence }) => occurrence)
    .sort(
      compareBy(
        ({ task }) => task.order,
        ({ opens }) => opens,
      ),
    );
  const perTask = new Map<string, number>();
  for (const { task } of owed) perTask.set(task.id, (perTask.get(task.id) ?? 0) + 1);
  return owed.flatMap((occurrence) => [
    ...(perTask.get(occurrence.task.id) === 1 ? [{ value: occurrence.task.id, text: occurrence.task.title }] : []),
    { value: occurrence.id, text: occurrence.task.title },
  ]);
}
