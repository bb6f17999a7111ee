import type { Finding } from '../diagnostic/finding';
import { SEVERITIES } from '../diagnostic/rule';
import { AppError } from './app-error';

/** Nobody mends more in one go; a file of 2 MB has room for millions, which would fill any memory and any report. */
const MOST_OF_ONE_FILE = 1000;

export interface Told {
  readonly findings: readonly Finding[];
  /** A sentence for each file of which not all is told, with the number of what is left. */
  readonly cut: readonly AppError[];
}

/** Of each file so many findings as can be told, the most severe first, in the order in which they were found. */
export function mostOfEachFile(findings: readonly Finding[]): Told {
  const byFile = new Map<string, Finding[]>();
  for (const found of findings) {
    const known = byFile.get(found.place.file);
    if (known === undefined) byFile.set(found.place.file, [found]);
    else known.push(found);
  }
  const large = [...byFile].filter(([, those]) => those.length > MOST_OF_ONE_FILE);
  if (large.length === 0) return { findings, cut: [] };
  for (const [file, those] of large) byFile.set(file, mostSevere(those));
  return {
    findings: [...byFile.values()].flat(),
    cut: large.map(([file, { length }]) => tooMany(file, length - MOST_OF_ONE_FILE)),
  };
}

function mostSevere(findings: readonly Finding[]): Finding[] {
  const most: Finding[] = [];
  for (const severity of SEVERITIES) {
    const own = findings.filter((found) => found.severity === severity);
    most.push(...own.slice(0, MOST_OF_ONE_FILE - most.length));
  }
  return most;
}

function tooMany(file: string, left: number): AppError {
  return new AppError('could-not', {
    zh: `${file} 的问题太多，只列出最要紧的 ${MOST_OF_ONE_FILE} 个，另有 ${left} 个没有列出`,
    en: `${file} has too many findings; of the ${MOST_OF_ONE_FILE + left}, the ${MOST_OF_ONE_FILE} most severe are told, and ${left} are not`,
  });
}
