import type { Baseline } from '../model/baseline';
import type { SourceFile } from '../source/source-file';

/** What `check` alone looks at, beside a plan and its records: gathered before the rules are asked, which touch no disk. */
export interface GateFacts {
  /** The approved document that the plan names; absent where it names none. */
  readonly source: ApprovedDocument | undefined;
  readonly baselines: GivenBaselines;
}

/** The document that a plan encodes, as far as it could be read. */
export type ApprovedDocument =
  | { readonly kind: 'read'; readonly file: SourceFile }
  /** It is there and cannot be used; why is said at the file itself. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'missing' }
  /** Its path leads out of the plan's folder. */
  | { readonly kind: 'outside' };

/** The baselines that the program carries, and the user's own, which add to them or take their place. */
export interface GivenBaselines {
  readonly byId: ReadonlyMap<string, Baseline>;
  /** Whether the user's own could all be read: else what seems to be missing may stand there. */
  readonly isWhole: boolean;
}
