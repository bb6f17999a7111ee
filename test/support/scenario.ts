/**
 * Scenarios of the command line as plain text. A file holds several, each begun by `=== what it shows`; what stands before
 * the first belongs to all of them. Parts begin with `---`:
 *
 *     --- file plans/2022/plan.yaml      a file of the machine, with the lines below as its text
 *     --- env LANG=en_US.UTF-8           a variable of the environment
 *     --- terminal 80                    stdout and stderr are a terminal so wide
 *     --- platform win32                 the system; linux unless told
 *     --- now 2022-05-31T16:00:00Z       the instant of the clock
 *     --- at main plans/2022/plan.yaml   a file as git has it at a revision, with the lines below as its text
 *     --- no-git                         there is no git
 *     --- answer 6月28日                 what the user answers to the next question; behind the last one the user gives up
 *     --- refuse plans/2022/plan.yaml denied   the system refuses this path
 *     --- run status --as-of 2022-06-01  runs the program; what is expected of it follows
 *     --- stdout                         what it prints; nothing, unless told
 *     --- stderr
 *     --- written out.txt                a file that it writes
 *     --- exit 1                         its exit status; 0 unless told
 *
 * In expected texts a line `...` stands for any number of lines, and `[..]` for any part of a line.
 */
export interface Scenario {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly columns: number | undefined;
  readonly platform: string | undefined;
  readonly now: string | undefined;
  readonly refused: Readonly<Record<string, string>>;
  readonly revisions: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
  readonly hasGit: boolean;
  /** Absent where nobody sits at the keyboard. */
  readonly answers: readonly string[] | undefined;
  readonly runs: readonly Run[];
}

export interface Run {
  readonly command: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly written: Readonly<Record<string, string>>;
  readonly exit: number;
}

interface Part {
  readonly kind: string;
  readonly argument: string;
  readonly text: string;
}

const RUN_PARTS = new Set(['stdout', 'stderr', 'written', 'exit']);
const MACHINE_PARTS = new Set(['file', 'env', 'terminal', 'platform', 'now', 'refuse', 'at', 'no-git', 'answer']);

export function parseScenarios(text: string): readonly Scenario[] {
  const [common = '', ...scenarios] = text.split(/^=== /m);
  const shared = partsOf(common);
  return scenarios.map((scenario) => {
    const end = scenario.indexOf('\n');
    return scenarioOf(scenario.slice(0, end).trim(), [...shared, ...partsOf(scenario.slice(end + 1))]);
  });
}

function partsOf(text: string): Part[] {
  return text
    .split(/^--- /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      const [kind = '', ...argument] = part.slice(0, end).trim().split(' ');
      // The blank line before the next part or scenario is only for the eye.
      return { kind, argument: argument.join(' '), text: part.slice(end + 1).replace(/\n\n$/, '\n') };
    });
}

function scenarioOf(name: string, parts: readonly Part[]): Scenario {
  const unknown = parts.find(({ kind }) => kind !== 'run' && !RUN_PARTS.has(kind) && !MACHINE_PARTS.has(kind));
  if (unknown !== undefined) throw new Error(`scenario "${name}" has a part "${unknown.kind}", which means nothing`);
  const argumentOf = (kind: string): string | undefined => parts.findLast((part) => part.kind === kind)?.argument;
  const pairs = (kind: string, separator: string): Record<string, string> =>
    Object.fromEntries(
      parts.filter((part) => part.kind === kind).map(({ argument }) => splitOnce(argument, separator)),
    );
  const columns = argumentOf('terminal');
  return {
    name,
    files: textsOf(parts, 'file'),
    env: pairs('env', '='),
    columns: columns === undefined ? undefined : Number(columns),
    platform: argumentOf('platform'),
    now: argumentOf('now'),
    refused: pairs('refuse', ' '),
    revisions: revisionsOf(parts),
    hasGit: argumentOf('no-git') === undefined,
    answers: answersOf(parts),
    runs: runsOf(name, parts),
  };
}

function runsOf(name: string, parts: readonly Part[]): Run[] {
  const starts = parts.flatMap(({ kind }, index) => (kind === 'run' ? [index] : []));
  if (starts.length === 0) throw new Error(`scenario "${name}" runs nothing`);
  return starts.map((start, index) => {
    const expected = parts.slice(start + 1, starts[index + 1]);
    const textOf = (kind: string): string => expected.find((part) => part.kind === kind)?.text ?? '';
    return {
      command: parts[start]?.argument ?? '',
      stdout: textOf('stdout'),
      stderr: textOf('stderr'),
      written: textsOf(expected, 'written'),
      exit: Number(expected.find(({ kind }) => kind === 'exit')?.argument ?? 0),
    };
  });
}

function textsOf(parts: readonly Part[], kind: string): Record<string, string> {
  return Object.fromEntries(parts.filter((part) => part.kind === kind).map(({ argument, text }) => [argument, text]));
}

/** What is answered; undefined where nothing is. */
function answersOf(parts: readonly Part[]): readonly string[] | undefined {
  const answers = parts.filter(({ kind }) => kind === 'answer').map(({ argument }) => argument);
  return answers.length === 0 ? undefined : answers;
}

/** What stands at each revision; undefined where no file does, for then there is no repository. */
function revisionsOf(parts: readonly Part[]): Scenario['revisions'] {
  const revisions: Record<string, Record<string, string>> = {};
  for (const { argument, text } of parts.filter(({ kind }) => kind === 'at')) {
    const [revision, path] = splitOnce(argument, ' ');
    revisions[revision] = { ...revisions[revision], [path]: text };
  }
  return Object.keys(revisions).length === 0 ? undefined : revisions;
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return [text.slice(0, at), text.slice(at + separator.length)];
}

/** The words of a command, parted by spaces; a word in quotes may hold spaces, or be empty. */
export function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}

/**
 * What an expectation makes of a text, to be compared with it: the text itself where it fits, wildcards included, else the
 * expectation, so that the difference is shown.
 */
export function fitted(expected: string, actual: string): string {
  const pattern = expected
    .split('\n')
    .map((line) => (line === '...' ? '(?:[^\\n]*\\n)*?' : `${line.split('[..]').map(quoted).join('[^\\n]*')}\\n`))
    .join('')
    .replace(/\\n$/, '');
  return new RegExp(`^${pattern}$`).test(actual) ? actual : expected;
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
