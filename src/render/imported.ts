import type { LocatedFinding } from '../diagnostic/located-finding';
import type { ImportPlan } from '../ledger/import/plan-import';
import type { CellPlace } from '../ledger/import/refusal';
import type { Judgement } from '../model/judgement';

/** What importing a ledger came to: worked out already, only to be laid out. */
export interface Imported {
  readonly planned: ImportPlan;
  /** What `check` would call an error of the entries, and the cell that asks for each. */
  readonly errors: readonly { readonly at: CellPlace | undefined; readonly found: LocatedFinding }[];
  readonly judgement: Judgement;
}
