import type { Comparison } from './fidelity/compare';

/** What `check` alone looks at, beside a plan and its records: gathered before the rules are asked, which touch no disk. */
export interface GateFacts {
  /** The approved document that the plan names; absent where it names none. */
  readonly source: ApprovedDocument | undefined;
}

/** The document that a plan encodes, as far as it could be read, with the plan laid against it. */
export type ApprovedDocument =
  | { readonly kind: 'read'; readonly comparison: Comparison }
  /** It is there and cannot be used; why is said at the file itself. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'missing' }
  /** Its path leads out of the plan's folder. */
  | { readonly kind: 'outside' };
