import type { Place } from '../source/place';
import type { Bilingual, Language } from './language';
import type { Rule, RuleFacts, Severity } from './rule';

/** Another place that belongs to a finding, such as the first of two equal ids. */
export interface Related {
  readonly place: Place;
  readonly note: Bilingual;
}

/** One finding, as data: tests and programs look at code, place and arguments; wording may change. */
export interface Finding {
  readonly rule: RuleFacts;
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly args: unknown;
  readonly related: readonly Related[];
  /** Words that a waiver's reason must name to cover it; mostly none. */
  readonly waivedNaming: readonly string[];
  message(language: Language): string;
  help(language: Language): string | undefined;
}

/** Makes a finding of a rule at a place. */
export function finding<Args>(rule: Rule<Args>, place: Place, args: Args, related: readonly Related[] = []): Finding {
  const { code, name, severity } = rule;
  return {
    rule,
    code,
    name,
    severity,
    place,
    args,
    related,
    waivedNaming: rule.waivedNaming?.(args) ?? [],
    message: (language) => rule.message[language](args),
    help: (language) => rule.help?.[language](args),
  };
}
