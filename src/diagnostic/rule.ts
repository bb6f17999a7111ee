import type { Bilingual } from './language';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
/** An error makes an answer wrong; a warning is what a careful secretary would change; info is advice. */
export type Severity = (typeof SEVERITIES)[number];

/** What is known of a rule before it has found anything: what `explain`, the docs and reports for programs tell. */
export interface RuleFacts {
  readonly code: string;
  /** A short name in English kebab-case. */
  readonly name: string;
  readonly severity: Severity;
  /** Made when it is asked for: a check tells what it finds, and why a rule is there only where somebody asks. */
  readonly explanation: () => Explanation;
  /** Arguments that follow what stands elsewhere, such as a hint: without them what was found is the same. */
  readonly incidental?: readonly string[];
}

/** What can be found wrong, and how it is said. `Args` are the facts that the wording needs. */
export interface Rule<Args> extends RuleFacts {
  readonly incidental?: readonly (keyof Args & string)[];
  readonly message: Bilingual<(args: Args) => string>;
  /** What to write instead, where that can be said. */
  readonly help?: Bilingual<(args: Args) => string | undefined>;
  /**
   * The words that a waiver must name in its reason, where many findings of the rule may stand at one place: a waiver of one
   * of them shall not cover those that come later.
   */
  readonly waivedNaming?: (args: Args) => readonly string[];
}

/** Why a rule is there, with an example that breaks it and one that keeps it. */
export interface Explanation {
  /** A sentence or two, in an office's words. */
  readonly why: Bilingual;
  readonly bad: Example;
  readonly good: Example;
}

/**
 * An example: the parts of an office's files that matter to it. What it leaves out is as in any small office, where
 * `task` belongs to the only task (its keys stand beside or in place of `id: 1-1`, `title`, `when` and `lead`).
 */
export interface Example {
  /** Keys of one task. */
  readonly task?: string;
  /** A list of tasks, in place of the one. */
  readonly tasks?: string;
  /** Keys of the plan's head, such as `units`. */
  readonly head?: string;
  /** A whole file. */
  readonly plan?: string;
  readonly records?: string;
  readonly source?: string;
  readonly baseline?: string;
  readonly calendar?: string;
  readonly settings?: string;
  /** Keys of the one task as git has them, at the revision that `check --base` names. */
  readonly base?: string;
  /** How the plan was saved, where not as UTF-8. */
  readonly encoding?: 'GB18030';
  /** How many times over the records stand in their file; once, unless told. */
  readonly repeated?: number;
  /** The day as of which it is checked, `2022-06-30`, where that matters. */
  readonly asOf?: string;
}
