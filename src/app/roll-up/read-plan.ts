import type { Finding } from '../../diagnostic/finding';
import { SETTINGS_FILE } from '../../load/read-settings';
import type { Judgement } from '../../model/judgement';
import type { CountedPlan } from '../../rollup/add-up';
import { summarise } from '../../rollup/summarise';
import { DUE_SOON_DAYS } from '../../status/assess';
import { judge, judgeStates } from '../../status/judge';
import { yearOf, type Day } from '../../time/civil-date';
import { AppError } from '../app-error';
import { yearWrittenIn } from '../choose-plan';
import { HostFailure, type Host } from '../host';
import { openPlan, type OpenedPlan } from '../open-plan';
import { nameOf, parentOf, relativeTo } from '../paths';
import { contextOf, findErrors } from '../rule-findings';
import { SettingsReader } from '../settings';
import { settle } from '../settle';
import { findShownRoot } from '../workspace';
import { problemOfRefusal, problemsOf } from './plan-problems';

/** Which plans are read, and how. */
export interface ReadWishes {
  readonly asOf: Day;
  /** Plans of another year are left out; the as-of date's unless told. */
  readonly year: number | undefined;
  /** How many days before its due date an occurrence is due soon; 7 unless told. */
  readonly dueSoonDays: number | undefined;
}

export type PlanRead =
  | { readonly kind: 'other-year'; readonly year: number }
  | {
      readonly kind: 'read';
      readonly plan: CountedPlan;
      /** Whether the system refused a part of it, or something beside it was passed over. */
      readonly isRefused: boolean;
    };

/** In bytes. */
const LENGTH_OF_HEAD = 1024;
const LINE_FEED = 0x0a;

/** Reads plans one after the other, and keeps nothing of any but what it gives. */
export class PlansReader {
  private readonly host: Host;
  private readonly root: string;
  private readonly settings: SettingsReader;
  private readonly year: number;
  private readonly decoder = new TextDecoder();
  /** The plan that is read: its year is looked for before it is opened, and the system is asked for it once. */
  private inHand: { readonly path: string; readonly bytes: Uint8Array } | undefined;

  constructor(
    host: Host,
    private readonly wishes: ReadWishes,
  ) {
    this.host = {
      ...host,
      readFile: (path, limit) => (path === this.inHand?.path ? this.inHand.bytes : host.readFile(path, limit)),
    };
    this.root = findShownRoot(host);
    this.settings = new SettingsReader(host);
    this.year = wishes.year ?? yearOf(wishes.asOf);
  }

  /** @param onJudged is given what the plan was judged to be, where it is counted */
  read(path: string, onJudged?: (judgement: Judgement) => void): PlanRead {
    try {
      this.inHand = undefined;
      this.inHand = { path, bytes: this.host.readFile(path) };
      const written = this.yearIn(this.inHand.bytes, path);
      if (written !== undefined && written !== this.year) return { kind: 'other-year', year: written };
      const opened = openPlan(this.host, path, { root: this.root });
      if (opened.plan !== undefined && opened.plan.year !== this.year) {
        return { kind: 'other-year', year: opened.plan.year };
      }
      return this.judged(path, opened, onJudged);
    } catch (error) {
      // One plan that cannot be opened is told, and the others count.
      if (!(error instanceof HostFailure || error instanceof AppError)) throw error;
      const problem = problemOfRefusal(relativeTo(this.root, path), error, this.root, false);
      return { kind: 'read', plan: { summary: undefined, isWhole: false, problems: [problem] }, isRefused: true };
    }
  }

  /** The year that a plan states, or its folder. */
  private yearIn(bytes: Uint8Array, path: string): number | undefined {
    // Nearly all say it in their first lines; so the whole is decoded for it only where they do not.
    const head = bytes.subarray(0, bytes.lastIndexOf(LINE_FEED, LENGTH_OF_HEAD) + 1);
    return yearWrittenIn(this.decoder.decode(head), '') ?? yearWrittenIn(this.decoder.decode(bytes), path);
  }

  private judged(path: string, opened: OpenedPlan, onJudged?: (judgement: Judgement) => void): PlanRead {
    const shown = relativeTo(this.root, path);
    const { asOf, dueSoonDays = DUE_SOON_DAYS } = this.wishes;
    const context = contextOf(opened, asOf);
    const findings = context === undefined ? [] : findErrors(context);
    const isCounted = context !== undefined;
    const { errors, files, refusals } = this.errorsAmong(path, [...opened.findings, ...findings], opened);
    if (context !== undefined) onJudged?.(judge(context.plan, context.calendar, context.matched, asOf, dueSoonDays));
    const refused = [
      ...opened.refusals.map((refusal) => problemOfRefusal(shown, refusal, this.root, isCounted)),
      // Of settings that many plans share, whichever of them is read first: so it names none of them.
      ...refusals.map((refusal) => problemOfRefusal(SETTINGS_FILE, refusal, this.root, true)),
    ];
    return {
      kind: 'read',
      plan: {
        summary: context && summarise(context.plan, judgeStates(context.matched, asOf, dueSoonDays), asOf),
        isWhole: opened.refusals.length === 0 && errors.every(({ place }) => nameOf(place.file) === SETTINGS_FILE),
        problems: [...problemsOf(shown, errors, files, isCounted), ...refused],
      },
      isRefused: refused.length > 0,
    };
  }

  /** What makes the plan's counts wrong, by the office's settings and waivers, as `judgePlan` sees it. */
  private errorsAmong(
    path: string,
    findings: readonly Finding[],
    { files }: OpenedPlan,
  ): Pick<OpenedPlan, 'files' | 'refusals'> & { readonly errors: readonly Finding[] } {
    const { settings } = this;
    const shown = new Set(files.keys());
    settings.keepAbove(parentOf(path));
    const found = { findings: findings.filter(isError), files, asked: shown, unsearched: shown };
    const settled = settle(found, settings, { strict: false });
    return {
      errors: settled.findings.filter(isError),
      files: settled.files,
      refusals: settings.refusals.splice(0),
    };
  }
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}
