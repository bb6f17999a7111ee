import type { Evidence } from '../../model/ledger-entry';
import { foldText } from '../../text/folded-text';

/** A line of 佐证材料 that names a place of one machine, or one outside of the plan's folder. */
const ELSEWHERE = /^(?:[A-Za-z]:|file:|[\\/])|(?:^|[\\/])\.\.(?:[\\/]|$)/i;

const ADDRESS = /^https?:\/\//i;

/** What is written like the name of a file: 会议纪要.pdf, 扫描件\照片. The number of a document is not (机党〔2022〕5号, 3.1). */
const LIKE_A_FILE = /\\|\.[a-z][a-z0-9]{1,4}$/i;

/**
 * What a line of 佐证材料 means: a file of the plan's folder, an address, else the number or name of a document.
 *
 * @param files the files that lines name, by the line: their paths below the plan's folder
 * @returns 'outside' where it is a path that leads elsewhere, 'missing' where it names a file that is not there
 */
export function evidenceFrom(line: string, files: ReadonlyMap<string, string>): Evidence | 'outside' | 'missing' {
  const file = files.get(line);
  if (file !== undefined) return { kind: 'file', file, sha256: undefined };
  if (ADDRESS.test(line)) return { kind: 'url', url: line };
  if (ELSEWHERE.test(line)) return 'outside';
  return LIKE_A_FILE.test(line) ? 'missing' : { kind: 'ref', ref: line };
}

/** Whether a line could name a file of the plan's folder. */
export function mayNameFile(line: string): boolean {
  return !ADDRESS.test(line) && !ELSEWHERE.test(line);
}

/** Two lines with one key are the same evidence, also where one names the file's folder and the other does not. */
export function evidenceKey(line: string, files: ReadonlyMap<string, string>): string {
  return foldText(files.get(line) ?? line).chars;
}
