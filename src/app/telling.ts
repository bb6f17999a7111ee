import { graded, severityOf, type CheckSettings } from '../diagnostic/check-settings';
import type { Finding } from '../diagnostic/finding';
import { SEVERITIES, type RuleFacts, type Severity } from '../diagnostic/rule';
import type { SettingsReader } from './settings';

/** What the command line asks for; it wins over the settings. */
export interface Wishes {
  /** Tells advice too. */
  readonly strict: boolean;
  /** From which severity on the check fails. */
  readonly failOn?: Severity;
}

/** How findings are told, by the command line and by the settings of the file that each stands in. */
export class Telling {
  private readonly known = new Map<string, CheckSettings>();

  constructor(
    private readonly settings: Pick<SettingsReader, 'of'>,
    private readonly wishes: Wishes,
  ) {}

  /** The finding with its severity; undefined where it is off, or advice that nobody asked for. */
  asTold(found: Finding): Finding | undefined {
    const settings = this.settingsOf(found.place.file);
    const told = graded(found, settings);
    return told === undefined || !this.isHeard(told.severity, settings) ? undefined : told;
  }

  /** Whether what a rule finds in a file would be told. @param file as shown */
  tells(rule: RuleFacts, file: string): boolean {
    const settings = this.settingsOf(file);
    const severity = severityOf(rule, settings);
    return severity !== 'none' && this.isHeard(severity, settings);
  }

  private isHeard(severity: Severity, settings: CheckSettings): boolean {
    // What is to fail the check must be looked for.
    return severity !== 'info' || this.wishes.strict || settings.strict || this.failOn(settings) === 'info';
  }

  isFailing(told: Finding): boolean {
    const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(this.failOn(this.settingsOf(told.place.file))) + 1);
    return failing.includes(told.severity);
  }

  private failOn(settings: CheckSettings): Severity {
    return this.wishes.failOn ?? settings.failOn ?? 'error';
  }

  private settingsOf(file: string): CheckSettings {
    const known = this.known.get(file) ?? this.settings.of(file);
    this.known.set(file, known);
    return known;
  }
}
