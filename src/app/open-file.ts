import { finding, type Finding } from '../diagnostic/finding';
import { commentsIn } from '../load/comments';
import { slipsInUnparsed } from '../load/full-width-slips';
import { parseYaml } from '../load/parse-yaml';
import { decodeText } from '../load/read-text';
import { emptyFile } from '../load/rules/empty-file';
import { yamlSyntax } from '../load/rules/yaml-syntax';
import { locate } from '../source/place';
import { SourceFile } from '../source/source-file';
import type { Host } from './host';

/** A file of records may be empty: nothing has happened yet. */
type Expected = 'plan' | 'calendar' | 'baseline' | 'settings';

export interface OpenedFile {
  readonly file: SourceFile;
  readonly findings: readonly Finding[];
}

/**
 * Reads a file and parses it as YAML. What keeps it from being read is a finding, and the file then has no tree.
 *
 * @param shown the path as people see it
 * @param expected what the file must hold; without it, a file that holds nothing is well
 * @throws HostFailure where the system refuses to read it
 */
export function openFile(host: Host, path: string, shown: string, expected?: Expected): OpenedFile {
  const read = decodeText(shown, host.readFile(path), (bytes) => host.decodeUtf8(bytes));
  if (!read.ok) return { file: read.file, findings: [read.finding] };
  const { file, findings } = parsedFile(shown, read.text, host.codesOf(read.text));
  if (file.root === undefined && findings.length === 0 && expected !== undefined) {
    return { file, findings: [finding(emptyFile, { file: shown, start: 0, end: 0 }, { expected })] };
  }
  if (!findings.some(isSyntaxError)) return { file, findings };
  return { file, findings: withSlips(file, findings) };
}

/** A file with what its text says as YAML; of one that is wrong no comments are known. */
export function parsedFile(shown: string, text: string, codes?: Uint16Array): OpenedFile {
  const { root, findings } = parseYaml(shown, text, codes);
  const comments = findings.length === 0 ? commentsIn(text, root) : [];
  return { file: new SourceFile(shown, text, root, comments), findings };
}

/** A full-width colon behind a key is the usual cause, and says more than what the parser stumbles over behind it. */
function withSlips(file: SourceFile, findings: readonly Finding[]): readonly Finding[] {
  const slips = slipsInUnparsed(file);
  const [first] = slips;
  if (first === undefined) return findings;
  const lineOf = ({ place }: Finding): number => locate(file, place).start.line;
  return [...findings.filter((found) => !isSyntaxError(found) || lineOf(found) < lineOf(first)), ...slips];
}

function isSyntaxError({ code }: Finding): boolean {
  return code === yamlSyntax.code;
}
