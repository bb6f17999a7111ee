import { checkPaths, type CheckOutcome } from '../../app/check';
import { HostFailure } from '../../app/host';
import { join } from '../../app/paths';
import { findShownRoot } from '../../app/workspace';
import { changeBetween, type FoundInRun } from '../../diagnostic/findings-change';
import type { Bilingual } from '../../diagnostic/language';
import type { LocatedFinding } from '../../diagnostic/located-finding';
import { renderFindingsText } from '../../render/findings-text';
import { renderGoneFindings } from '../../render/gone-findings';
import { AskedPaths } from '../asked-paths';
import type { Watcher } from '../cli-host';
import type { CheckOptions } from '../command-options';
import { lookFor, type Look } from '../look';
import { complain, talk, type Session } from '../session';
import { ALL_WELL, WATCH_IS_TEXT, WATCHING } from '../wording/check-watch';
import { wrongUse } from '../wrong-use';
import { checkRequest } from './check-request';
import { exitStatus, failureSentences, summaryOf } from './check-verdict';

/**
 * `check --watch`: checks again whenever a file has changed that the last run asked for, or that it looked for in vain, and
 * tells what has changed in its findings.
 *
 * @returns the status of the last run: who ends it with Ctrl-C wants to know how things stand, not that it was ended
 */
export async function watchCheck(session: Session, paths: readonly string[], options: CheckOptions): Promise<number> {
  const { format = 'text', o, output, coverage } = options;
  if (format !== 'text' || [o, output, coverage].some((each) => each !== undefined)) throw wrongUse(WATCH_IS_TEXT);
  const teller = new Teller(session, await lookFor(session, session.host.stdout));
  const watcher = await session.host.startWatching();
  try {
    for (let isFirst = true; ; isFirst = false) {
      const asked = new AskedPaths(session.host);
      const outcome = checkPaths(asked.host, { ...(await checkRequest(session, paths, options)), withTasks: false });
      teller.tell(outcome);
      if (isFirst) talk(session, WATCHING);
      if (!(await waitForChange(asked, watcher))) return exitStatus(outcome);
    }
  } finally {
    watcher.close();
  }
}

/**
 * Waits until something that a run asked for is not what it was, and stays as it is for a moment.
 *
 * @returns false where the user wants to stop
 */
async function waitForChange(asked: AskedPaths, watcher: Watcher): Promise<boolean> {
  let before = asked.asFound;
  watcher.lookInto(asked.folders);
  let now = asked.asIs; // compared before waiting, too: a file may have changed while the others were checked
  while (now === before) {
    if ((await watcher.next()) === 'stop') return false;
    watcher.lookInto(asked.folders); // one of them may have come, or gone and come again
    now = asked.asIs;
  }
  while (now !== before) {
    await watcher.pause();
    [before, now] = [now, asked.asIs];
  }
  return true;
}

/** Tells what each run has found that the one before had not. */
class Teller {
  private last: FoundInRun = { findings: [], files: new Map() };
  private failures: readonly string[] = [];
  private wasWell = false;
  private hasPrinted = false;

  constructor(
    private readonly session: Session,
    private readonly look: Look,
  ) {}

  tell(outcome: CheckOutcome): void {
    const { came, gone: missing } = changeBetween(this.last, outcome);
    const standing = new Set(missing.filter((found) => this.mayStand(found, outcome)));
    const gone = missing.filter((found) => !standing.has(found));
    this.last = {
      findings: [...outcome.findings, ...standing],
      files: new Map([...this.last.files, ...outcome.files]),
    };
    this.print([renderGoneFindings(gone, this.look), renderFindingsText(came, outcome.files, this.look)]);
    const { host, language, quiet } = this.session;
    const hasChanged = came.length + gone.length > 0;
    if (hasChanged && !quiet) host.stderr.write(summaryOf(outcome, language));
    this.tellFailures(failureSentences(outcome));
    const isWell = outcome.findings.length + outcome.failures.length === 0;
    if (isWell && !this.wasWell) talk(this.session, ALL_WELL);
    this.wasWell = isWell;
  }

  /**
   * Whether a finding that a run has not made may stand all the same: something was refused, or the file was not read for
   * another reason, and it is still there.
   */
  private mayStand({ at }: LocatedFinding, { failures, readPaths }: CheckOutcome): boolean {
    const { host } = this.session;
    if (failures.length === 0) return false;
    const path = join(findShownRoot(host), at.file);
    const wasRefused = !readPaths.has(path) || failures.some((each) => each instanceof HostFailure);
    return wasRefused && host.kindOf(path) !== undefined;
  }

  private print(parts: readonly string[]): void {
    const text = parts.filter((part) => part !== '').join('\n');
    if (text === '') return;
    this.session.host.stdout.write(this.hasPrinted ? `\n${text}` : text);
    this.hasPrinted = true;
  }

  /** Says what could not be checked, unless it was said of the run before. */
  private tellFailures(sentences: readonly Bilingual[]): void {
    for (const sentence of sentences) if (!this.failures.includes(sentence.zh)) complain(this.session, sentence);
    this.failures = sentences.map(({ zh }) => zh);
  }
}
