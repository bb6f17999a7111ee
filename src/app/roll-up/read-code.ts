import { STATES, type State } from '../../model/assessment';
import type { Counts, NamedCounts, PlanProblem } from '../../rollup/roll-up';
import type { PlanRead } from './read-plan';

/** What was read of a plan, as JSON without names of keys: so it is kept, and so it goes from one thread to another. */
export type CodedRead = readonly ['other-year', number] | readonly ['read', CodedPlan];

type CodedCounts = readonly number[];
type CodedNamed = readonly (readonly [string, CodedCounts])[];
type CodedProblem = readonly [string, number | null, number | null, string | null, string, string, boolean];
interface CodedPlan {
  readonly refused: boolean;
  readonly whole: boolean;
  readonly problems: readonly CodedProblem[];
  readonly summary: readonly [string, string, number, boolean, CodedCounts, CodedNamed, CodedNamed, CodedNamed] | null;
}

export function codeRead(read: PlanRead): CodedRead {
  if (read.kind === 'other-year') return ['other-year', read.year];
  const { summary, isWhole, problems } = read.plan;
  return [
    'read',
    {
      refused: read.isRefused,
      whole: isWhole,
      problems: problems.map(codeProblem),
      summary: summary
        ? [
            ...([summary.organisation, summary.title, summary.year, summary.provisional] as const),
            codeCounts(summary.total),
            ...([codeNamed(summary.units), codeNamed(summary.sections), codeNamed(summary.months)] as const),
          ]
        : null,
    },
  ];
}

export function decodeRead(coded: CodedRead): PlanRead {
  if (coded[0] === 'other-year') return { kind: 'other-year', year: coded[1] };
  const { refused, whole, problems, summary } = coded[1];
  if (summary === null) {
    const plan = { summary: undefined, isWhole: whole, problems: problems.map(decodeProblem) };
    return { kind: 'read', plan, isRefused: refused };
  }
  const [organisation, title, year, provisional, total, units, sections, months] = summary;
  const decoded = {
    ...{ organisation, title, year, total: decodeCounts(total) },
    ...{ units: decodeNamed(units), sections: decodeNamed(sections), months: decodeNamed(months), provisional },
  };
  return {
    kind: 'read',
    plan: { summary: decoded, isWhole: whole, problems: problems.map(decodeProblem) },
    isRefused: refused,
  };
}

function codeCounts({ byState, counting, done }: Counts): CodedCounts {
  return [counting, done, ...STATES.map((state) => byState[state])];
}

function decodeCounts([counting = 0, done = 0, ...states]: CodedCounts): Counts {
  const byState = Object.fromEntries(STATES.map((state, index) => [state, states[index] ?? 0])) as Record<
    State,
    number
  >;
  return { byState, counting, done };
}

function codeNamed(named: readonly NamedCounts[]): CodedNamed {
  return named.map(({ name, counts }) => [name, codeCounts(counts)]);
}

function decodeNamed(coded: CodedNamed): readonly NamedCounts[] {
  return coded.map(([name, counts]) => ({ name, counts: decodeCounts(counts) }));
}

function codeProblem({ file, line, column, code, message, isCounted }: PlanProblem): CodedProblem {
  return [file, line ?? null, column ?? null, code ?? null, message.zh, message.en, isCounted];
}

function decodeProblem([file, line, column, code, zh, en, isCounted]: CodedProblem): PlanProblem {
  const place = { line: line ?? undefined, column: column ?? undefined, code: code ?? undefined };
  return { file, ...place, message: { zh, en }, isCounted };
}
