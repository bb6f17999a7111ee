import type { Assessment } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import { foldText } from '../../text/folded-text';
import { formatDay } from '../../time/civil-date';
import type { FilledRow } from './filled-row';
import type { Refusal } from './refusal';

export type Found =
  { readonly ok: true; readonly assessment: Assessment } | { readonly ok: false; readonly refusal: Refusal };

/** The occurrences of a plan, to be found by what a row says. */
export class OccurrenceFinder {
  private readonly byId = new Map<string, Assessment>();
  private readonly byTitle = new Map<string, Assessment[]>();
  private readonly units = new Set<string>();

  constructor({ assessments }: Judgement) {
    for (const assessment of assessments) {
      const { id, task, unit } = assessment.occurrence;
      this.byId.set(folded(id), assessment);
      const alike = this.byTitle.get(folded(task.title)) ?? [];
      this.byTitle.set(folded(task.title), alike);
      alike.push(assessment);
      this.units.add(folded(unit));
    }
  }

  /**
   * The occurrence of a row: by its id, wherever the row stands now; without one by task, unit and due date, where just
   * one fits. Words that the row has no cell for fit all.
   */
  find(row: FilledRow): Found {
    return row.id === undefined ? this.findByWords(row) : this.findById(row, row.id);
  }

  private findById(row: FilledRow, id: string): Found {
    const assessment = this.byId.get(id);
    if (assessment === undefined) return refuse(row, 'id', { kind: 'unknown-id', id });
    const key = this.wordOfAnother(row, assessment);
    if (key === undefined) return { ok: true, assessment };
    const { id: written } = assessment.occurrence;
    return refuse(row, key, { kind: 'of-another', id: written, text: wordFor(row, key) });
  }

  /**
   * Where some of the columns were sorted and others not, the id stands in a row of another occurrence. A word that fits
   * nothing is no sign of that: plans are reworded while ledgers travel.
   */
  private wordOfAnother(row: FilledRow, { occurrence }: Assessment): 'task' | 'lead' | 'due' | undefined {
    const { task, unit } = occurrence;
    if (row.task !== undefined && row.task !== folded(task.title) && this.byTitle.has(row.task)) return 'task';
    if (row.lead !== undefined && row.lead !== folded(unit) && this.units.has(row.lead)) return 'lead';
    if (row.due === undefined || isDue(occurrence, row.due)) return undefined;
    const siblings = this.byTitle.get(folded(task.title)) ?? [];
    const { due } = row;
    return siblings.some((other) => other.occurrence.unit === unit && isDue(other.occurrence, due)) ? 'due' : undefined;
  }

  private findByWords(row: FilledRow): Found {
    const { task, lead, due } = row;
    const fitting = (task === undefined ? [] : (this.byTitle.get(task) ?? [])).filter(
      ({ occurrence }) =>
        (lead === undefined || lead === folded(occurrence.unit)) && (due === undefined || isDue(occurrence, due)),
    );
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) return { ok: true, assessment: only };
    const ids = fitting.map(({ occurrence }) => occurrence.id);
    return refuse(row, 'task', only === undefined ? { kind: 'fits-none' } : { kind: 'fits-several', ids });
  }
}

/** The due date as a ledger shows it, or showed it before an extension. */
function isDue({ due, effectiveDue }: Assessment['occurrence'], day: number): boolean {
  return day === effectiveDue || day === due;
}

function wordFor(row: FilledRow, key: 'task' | 'lead' | 'due'): string {
  return key === 'due' && row.due !== undefined ? formatDay(row.due) : String(row[key] ?? '');
}

function refuse(row: FilledRow, key: Parameters<FilledRow['placeOf']>[0], reason: Refusal['reason']): Found {
  return { ok: false, refusal: { at: row.placeOf(key), reason } };
}

function folded(text: string): string {
  return foldText(text).chars;
}
