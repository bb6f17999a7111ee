import { graded, type CheckSettings } from '../diagnostic/check-settings';
import type { Finding } from '../diagnostic/finding';
import { SEVERITIES, type Severity } from '../diagnostic/rule';
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
    const settings = this.settingsOf(found);
    const told = graded(found, settings);
    // What is to fail the check must be looked for.
    const isStrict = this.wishes.strict || settings.strict || this.failOn(settings) === 'info';
    return told?.severity === 'info' && !isStrict ? undefined : told;
  }

  isFailing(told: Finding): boolean {
    const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(this.failOn(this.settingsOf(told))) + 1);
    return failing.includes(told.severity);
  }

  private failOn(settings: CheckSettings): Severity {
    return this.wishes.failOn ?? settings.failOn ?? 'error';
  }

  private settingsOf({ place }: Finding): CheckSettings {
    const known = this.known.get(place.file) ?? this.settings.of(place.file);
    this.known.set(place.file, known);
    return known;
  }
}
