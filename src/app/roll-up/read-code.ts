import { codeCounts, decodeCounts } from '../../rollup/coded-counts';
import type { NamedCounts, PlanProblem } from '../../rollup/roll-up';
import { isCode, type Code, type CodedNamed, type CodedProblem } from './coded-shape';
import type { PlanRead } from './read-plan';

/** What was read of a plan, as a line of JSON with few names of keys: so it is kept. */
export type CodedRead = string;

export function codeRead(read: PlanRead): CodedRead {
  return JSON.stringify(inCode(read));
}

function inCode(read: PlanRead): Code {
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

/** What was read of a plan; undefined where the line is none that `codeRead` writes. */
export function decodeRead(coded: CodedRead): PlanRead | undefined {
  const code = parsedJson(coded);
  return isCode(code) ? decodeCode(code) : undefined;
}

export function decodeCode(code: Code): PlanRead {
  if (code[0] === 'other-year') return { kind: 'other-year', year: code[1] };
  const { refused, whole, problems, summary } = code[1];
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

/** Undefined where it is no JSON: what was kept may have been damaged. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function codeNamed(named: readonly NamedCounts[]): CodedNamed {
  return named.map(({ name, counts }) => [name, codeCounts(counts)]);
}

export function decodeNamed(coded: CodedNamed): readonly NamedCounts[] {
  return coded.map(([name, counts]) => ({ name, counts: decodeCounts(counts) }));
}

export function codeProblem({ file, line, column, code, message, isCounted }: PlanProblem): CodedProblem {
  return [file, line ?? null, column ?? null, code ?? null, message.zh, message.en, isCounted];
}

export function decodeProblem([file, line, column, code, zh, en, isCounted]: CodedProblem): PlanProblem {
  const place = { line: line ?? undefined, column: column ?? undefined, code: code ?? undefined };
  return { file, ...place, message: { zh, en }, isCounted };
}
