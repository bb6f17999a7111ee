import type { Baseline } from '../model/baseline';
import type { Plan } from '../model/plan';
import type { Comparison } from './fidelity/compare';

/** What `check` alone looks at, beside a plan and its records: gathered before the rules are asked, which touch no disk. */
export interface GateFacts {
  /** The approved document that the plan names; absent where it names none. */
  readonly source: ApprovedDocument | undefined;
  readonly baselines: GivenBaselines;
  /** What stands at the evidence files that records name, by the path as written. */
  readonly evidence: ReadonlyMap<string, EvidenceFile>;
  /** The plan as it was; absent where nothing is to be compared, or it was no plan of that year then. */
  readonly base: BasePlan | undefined;
}

/** Where nothing was looked at: only what a rule can say of nothing is found. */
export const NOTHING_GATHERED: GateFacts = {
  source: undefined,
  baselines: { byId: new Map(), isWhole: false },
  evidence: new Map(),
  base: undefined,
};

/** The document that a plan encodes, as far as it could be read, with the plan laid against it. */
export type ApprovedDocument =
  | { readonly kind: 'read'; readonly comparison: Comparison }
  /** It is there and cannot be used; why is said at the file itself. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'missing' }
  /** It is there, and nothing stands in it. */
  | { readonly kind: 'empty' }
  /** Its path leads out of the plan's folder. */
  | { readonly kind: 'outside' };

/** The baselines that the program carries, and the user's own, which add to them or take their place. */
export interface GivenBaselines {
  readonly byId: ReadonlyMap<string, Baseline>;
  /** Whether the user's own could all be read: else what seems to be missing may stand there. */
  readonly isWhole: boolean;
}

export type EvidenceFile =
  | {
      readonly kind: 'present';
      /** The path behind links: one file, however it was written. */
      readonly path: string;
      /** In small hexadecimal digits; absent where no record says what it was. */
      readonly sha256: string | undefined;
    }
  /** `nearest` is a file beside it that may be meant, as a record would write it. */
  | { readonly kind: 'missing'; readonly nearest: string | undefined }
  | { readonly kind: 'folder' }
  | { readonly kind: 'outside'; readonly reason: WayOut }
  /** It is there, and the system refuses it, which is told elsewhere. */
  | { readonly kind: 'unreadable' };

/** How a path leads out of the plan's folder, or may on another machine. */
export type WayOut = 'absolute' | 'above' | 'backslash' | 'link';

/** The plan as it was at a git revision. */
export interface BasePlan {
  readonly plan: Plan;
  readonly revision: string;
}
