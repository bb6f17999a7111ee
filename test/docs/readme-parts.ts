// The parts of a README that tests try: sessions in a terminal, files, tables of phrases and of slips.

/** Headings as GitHub names them in links. */
export function headingsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

export function fencedBlocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    (match) => match[1] ?? '',
  );
}

export interface ShownRun {
  readonly command: string;
  /** What the README shows below it; a line `…` stands for any lines. */
  readonly shown: string;
}

/** The sessions in a terminal, by their first command: `$ ` or `> ` begins a command, what follows is what it says. */
export function sessionsIn(markdown: string): [string, ShownRun[]][] {
  return fencedBlocks(markdown, 'console').map((block) => {
    const session = block
      .split(/^[$>] /m)
      .slice(1)
      .map((run) => {
        const end = run.indexOf('\n');
        return { command: run.slice(0, end).replace(/^npx yuetishi /, ''), shown: run.slice(end + 1) };
      });
    return [session[0]?.command ?? '', session];
  });
}

/** The plan that a README shows. */
export function planIn(markdown: string): string {
  return yamlWith(/^sections:/m, markdown);
}

/** The records that a README shows, for that plan. */
export function recordsIn(markdown: string): string {
  return yamlWith(/^- /m, markdown);
}

function yamlWith(mark: RegExp, markdown: string): string {
  const block = fencedBlocks(markdown, 'yaml').find((yaml) => mark.test(yaml));
  if (block === undefined) throw new Error(`no YAML with ${String(mark)} is shown`);
  return block;
}

/** The tables of phrases: those whose rows begin with a phrase, before any table of slips. */
export function phraseTables(markdown: string): string[][][] {
  return tablesIn(markdown).filter(([first]) => /^`[^`:]*月/.test(first?.[0] ?? ''));
}

/** The table of what is often written wrong: wrong, what is said, right. */
export function slipsIn(markdown: string): [string, string, string][] {
  const slips = tablesIn(markdown).find(([first]) => /^`[a-z]+[:：]/.test(first?.[0] ?? '')) ?? [];
  return slips.map(([wrong = '', message = '', right = '']) => [
    phrasesIn(wrong)[0] ?? '',
    message,
    phrasesIn(right)[0] ?? '',
  ]);
}

/** The rows of each table, without its head. */
function tablesIn(markdown: string): string[][][] {
  return [...markdown.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) =>
    table
      .trim()
      .split('\n')
      .slice(2)
      .map((row) =>
        row
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      ),
  );
}

export function phrasesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}

export function wordsBehind(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];
}

/** A file with one of its lines, whatever its indentation, written otherwise; unchanged where it has no such line. */
export function withLine(yaml: string, line: string, other: string): string {
  return yaml
    .split('\n')
    .map((each) => (each.replace(/^[- ]*/, '') === line ? each.replace(line, other) : each))
    .join('\n');
}

export interface PhraseCase {
  readonly phrase: string;
  /** What stands beside it, as written. */
  readonly meaning: string;
  readonly windows: { readonly days: readonly string[]; readonly goOn: boolean };
  readonly times: string;
}

/** `a` `b` / `c` | window of a and b / window of c | times of a and b / times of c; one value stands for all. */
export function casesOfRow(row: readonly string[]): PhraseCase[] {
  const [groups = [], windows = [], times = []] = row.map((cell) => cell.split(' / '));
  return groups.flatMap((group, index) =>
    phrasesIn(group).map((phrase) => ({
      phrase,
      meaning: windows[index] ?? windows[0] ?? '',
      windows: windowsOf(windows[index] ?? windows[0] ?? ''),
      times: times[index] ?? times[0] ?? '',
    })),
  );
}

/** `06-01…06-30; 07-20; …` or `6月1日至6月30日；7月20日；…`, of 2022 where no year stands: `2022-06-01..2022-06-30`. */
function windowsOf(cell: string): PhraseCase['windows'] {
  const days = cell.split(/[;；]/).flatMap((window) => {
    const ends = [...window.matchAll(/(?:(\d{4})[-年])?(\d{1,2})[-月](\d{1,2})/g)].map(
      ([, year = '2022', month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    );
    return ends.length === 0 ? [] : [`${String(ends[0])}..${String(ends.at(-1))}`];
  });
  return { days, goOn: /[;；] *…$/.test(cell) };
}

/** `2`, `2–3`, `at least 2` or `at most 2`, in either language. */
export function timesOf(cell: string): { min: number; max?: number } {
  const [, low = '', high] = /(\d+)(?:–(\d+))?/.exec(cell) ?? [];
  if (/at most|至多/.test(cell)) return { min: 0, max: Number(low) };
  return { min: Number(low), ...(high !== undefined && { max: Number(high) }) };
}
