import type { Assessment, StandingTask } from '../model/assessment';
import type { Judgement } from '../model/judgement';
import type { Totals } from '../status/totals';
import type { Span } from '../time/period';

/** What `status`, `due` and `overdue` show: worked out already, only to be laid out. */
export interface StatusSheet {
  readonly judgement: Judgement;
  /** In the order to print. */
  readonly assessments: readonly Assessment[];
  /** Where the unit asked for only helps; listed, and counted nowhere. */
  readonly helping: readonly Assessment[];
  readonly ongoing: readonly StandingTask[];
  readonly unscheduled: readonly StandingTask[];
  readonly totals: Totals;
}

/** Which question a sheet answers, with the days asked about. */
export type Question =
  { readonly kind: 'status' } | { readonly kind: 'due'; readonly span: Span } | { readonly kind: 'overdue' };
