import { elementOf } from './elements';
import { fitting, folded, NOTHING_CHOSEN, numbersIn, type Filter, type RowFacts } from './filter';

interface TableRow extends RowFacts {
  readonly element: HTMLElement;
}

/** The table of all occurrences with what chooses among them. */
export class ItemTable {
  private readonly rows: readonly TableRow[];
  private readonly unit = elementOf('by-unit', HTMLSelectElement);
  private readonly state = elementOf('by-state', HTMLSelectElement);
  private readonly clause = elementOf('by-clause', HTMLSelectElement);
  private readonly words = elementOf('by-words', HTMLInputElement);
  private readonly shown = elementOf('shown', HTMLElement);
  private readonly opened = elementOf('opened', HTMLElement);
  private list: HTMLElement | undefined;

  constructor() {
    const elements = [...document.querySelectorAll<HTMLElement>('#items > tbody > tr')];
    this.rows = elements.map((element, index) => {
      const { u = '', s = '', c = '' } = element.dataset;
      return { element, number: index + 1, unit: u, state: s, clause: c, text: wordsOf(element) };
    });
    for (const select of [this.unit, this.state, this.clause]) select.addEventListener('change', () => this.show());
    this.words.addEventListener('input', () => this.show());
    elementOf('show-all', HTMLButtonElement).addEventListener('click', () => {
      this.clear();
      this.show();
      history.replaceState(null, '', location.href.replace(/#.*/s, ''));
    });
    this.show();
  }

  /** Shows the list behind a number, and nothing else. */
  open(list: HTMLElement): void {
    this.clear();
    this.list = list;
    this.show();
    elementOf('table-title', HTMLElement).focus();
  }

  /** Unfolds a row, also where it was not shown, and goes there. */
  openRow(element: HTMLElement): void {
    if (element.hidden) {
      this.clear();
      this.show();
    }
    const details = element.querySelector('details');
    if (details === null) return;
    details.open = true;
    details.querySelector('summary')?.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'center' });
  }

  private clear(): void {
    for (const field of [this.unit, this.state, this.clause, this.words]) field.value = '';
    this.list = undefined;
  }

  private show(): void {
    const fits = new Set(fitting(this.rows, this.filter()));
    for (const row of this.rows) if (row.element.hidden === fits.has(row)) row.element.hidden = !fits.has(row);
    this.opened.textContent = this.list?.dataset['title'] ?? '';
    this.opened.hidden = this.list === undefined;
    this.shown.textContent = `共${this.rows.length}期，显示${fits.size}期`;
  }

  private filter(): Filter {
    const list = this.list?.dataset['items'];
    return {
      ...NOTHING_CHOSEN,
      unit: this.unit.value,
      state: this.state.value,
      clause: this.clause.value,
      words: this.words.value,
      list: list === undefined ? undefined : numbersIn(list),
    };
  }
}

/** What a row shows while it is folded: how the judgement comes about repeats words of other rows. */
function wordsOf(row: HTMLElement): string {
  const parts = [...row.querySelectorAll('[data-w]')].map(({ textContent }) => textContent ?? '');
  return folded(parts.join(' '));
}
