import type { Finding } from '../diagnostic/finding';
import { SEVERITIES } from '../diagnostic/rule';
import { tooManyErrors } from '../load/rules/too-many-errors';
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
    cut: large.map(([file, those]) => tooMany(file, those.length - MOST_OF_ONE_FILE, those.some(isNotTheLast))),
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

/** Whether a finding says that there may be more of them than were looked for. */
export function isNotTheLast({ code }: Finding): boolean {
  return code === tooManyErrors.code;
}

/** @param isLeast whether there may be more than were found */
function tooMany(file: string, left: number, isLeast: boolean): AppError {
  const [zh, en] = isLeast ? ['至少', 'at least '] : ['', ''];
  return new AppError('could-not', {
    zh: `${file} 的问题太多，只列出最要紧的 ${MOST_OF_ONE_FILE} 个，另有${zh} ${left} 个没有列出`,
    en: `${file} has too many findings; of ${isLeast ? en : 'the '}${MOST_OF_ONE_FILE + left}, the ${MOST_OF_ONE_FILE} most severe are told, and ${en}${left} are not`,
  });
}
