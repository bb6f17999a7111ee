import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** The linter is an ES module, which jest cannot load; it runs in a process of its own, for all texts at once. */
const SCRIPT = `
import { lint } from 'markdownlint/sync';
let input = '';
for await (const piece of process.stdin.setEncoding('utf8')) input += piece;
process.stdout.write(JSON.stringify(lint(JSON.parse(input))));
`;

/** What cannot hold for a Chinese paper. */
export const NOT_FOR_PAPERS = {
  MD013: false, // a paragraph is one line, since a line end within Chinese text would be shown as a space
  MD024: false, // a paper of several sheets has the same headings on each
  MD026: false, // a title ends as its author wants it, and an escaped < or > ends in a semicolon
  MD041: false, // the head of a notice stands above its title
} as const;

interface Complaint {
  readonly lineNumber: number;
  readonly ruleNames: readonly string[];
  readonly errorDetail: string | null;
}

/**
 * What markdownlint has to say about texts, as `name:3 MD012 …`.
 *
 * @param rules its default rules but for these: names with false, or with other settings
 */
export function markdownComplaints(
  texts: Readonly<Record<string, string>>,
  rules: Readonly<Record<string, false | object>>,
): readonly string[] {
  const input = JSON.stringify({ strings: texts, config: { default: true, ...rules } });
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return Object.entries(JSON.parse(output) as Record<string, readonly Complaint[]>).flatMap(([name, complaints]) =>
    complaints.map(({ lineNumber, ruleNames, errorDetail }) =>
      `${name}:${lineNumber} ${ruleNames[0]} ${errorDetail ?? ''}`.trimEnd(),
    ),
  );
}
