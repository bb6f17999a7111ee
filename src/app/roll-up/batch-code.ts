import { codeCounts, codeOrganisation, decodeCounts, decodeOrganisation } from '../../rollup/coded-counts';
import type { RollUpPart, UnitCounts } from '../../rollup/roll-up';
import { isBatchCode, type CodedPart, type CodedUnit } from './coded-shape';
import {
  codeNamed,
  codeProblem,
  decodeCode,
  decodeNamed,
  decodeProblem,
  parsedJson,
  type CodedRead,
} from './read-code';
import type { PlanRead } from './read-plan';
import type { ReadPart } from './reads-sum';

/** What was read of a batch, as a line of JSON: so it is kept, and so it goes from one thread to another. */
export type CodedBatch = string;

/**
 * What was read of a batch. Its plans are added up, but for those of the folders at its two ends: there may be more of
 * them in the batches beside it.
 */
export interface BatchParts {
  readonly first: readonly PlanRead[];
  readonly between: ReadPart;
  readonly last: readonly PlanRead[];
}

export function codeBatch(first: readonly CodedRead[], between: ReadPart, last: readonly CodedRead[]): CodedBatch {
  return `[[${first.join()}],${JSON.stringify(codePart(between))},[${last.join()}]]`;
}

/** What was read of so many plans; undefined where the line is none that `codeBatch` writes of as many. */
export function decodeBatch(coded: CodedBatch, plans: number): BatchParts | undefined {
  const code = parsedJson(coded);
  if (!isBatchCode(code, plans)) return undefined;
  const [first, between, last] = code;
  return { first: first.map(decodeCode), between: decodePart(between), last: last.map(decodeCode) };
}

function codePart({ part, otherYears, isRefused }: ReadPart): CodedPart {
  return {
    plans: [part.plans, part.partly, part.uncounted, part.otherYears ?? 0],
    provisional: part.provisional,
    refused: isRefused,
    years: otherYears,
    total: codeCounts(part.total),
    organisations: part.organisations.map(codeOrganisation),
    worst: part.worstUnits.map(codeUnit),
    sections: codeNamed(part.sections),
    months: codeNamed(part.months),
    problems: part.problems.map(codeProblem),
  };
}

function decodePart({ plans: numbers, provisional, refused, years, ...code }: CodedPart): ReadPart {
  const [plans, partly, uncounted, otherYears] = numbers;
  const organisations = code.organisations.map(decodeOrganisation);
  const part: RollUpPart = {
    ...{ plans, partly, uncounted, otherYears, provisional },
    units: organisations.reduce((sum, { units }) => sum + units, 0),
    total: decodeCounts(code.total),
    organisations,
    worstUnits: code.worst.map(decodeUnit),
    sections: decodeNamed(code.sections),
    months: decodeNamed(code.months),
    problems: code.problems.map(decodeProblem),
  };
  return { part, otherYears: years, isRefused: refused };
}

function codeUnit({ name, organisation, folder, counts }: UnitCounts): CodedUnit {
  return [name, organisation, folder, codeCounts(counts)];
}

function decodeUnit([name, organisation, folder, counts]: CodedUnit): UnitCounts {
  return { name, organisation, folder, counts: decodeCounts(counts) };
}
