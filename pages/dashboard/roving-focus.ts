/**
 * The cells of a table as one stop of the tab key: arrows, Home and End go from cell to cell. Without this each of a
 * hundred numbers would be a stop on the way to the next part of the page.
 */
export function roveIn(table: HTMLTableElement): void {
  const grid = [...table.rows]
    .map(({ cells }) => [...cells].map((cell) => [...cell.querySelectorAll('a')]))
    .filter((row) => row.some((links) => links.length > 0));
  const all = grid.flat(2);
  const [first] = all;
  if (first === undefined) return;
  const choose = (link: HTMLAnchorElement): void => {
    for (const each of all) each.tabIndex = each === link ? 0 : -1;
  };
  choose(first);
  table.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLAnchorElement && all.includes(target)) choose(target);
  });
  table.addEventListener('keydown', (event) => {
    if (!(event.target instanceof HTMLAnchorElement) || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = neighbour(grid, event.target, event.key);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}

type Grid = readonly (readonly (readonly HTMLAnchorElement[])[])[];

/** The link that a key leads to: along the row through all links, up and down to the next cell that has one. */
function neighbour(grid: Grid, from: HTMLAnchorElement, key: string): HTMLAnchorElement | undefined {
  const at = grid.findIndex((row) => row.some((links) => links.includes(from)));
  const along = grid[at]?.flat() ?? [];
  const column = grid[at]?.findIndex((links) => links.includes(from)) ?? -1;
  const inColumn = (rows: Grid): HTMLAnchorElement | undefined =>
    rows.flatMap((row) => row[column]?.slice(0, 1) ?? [])[0];
  switch (key) {
    case 'ArrowRight':
      return along[along.indexOf(from) + 1];
    case 'ArrowLeft':
      return along[along.indexOf(from) - 1];
    case 'Home':
      return along[0];
    case 'End':
      return along[along.length - 1];
    case 'ArrowDown':
      return inColumn(grid.slice(at + 1));
    case 'ArrowUp':
      return inColumn(grid.slice(0, at).reverse());
    default:
      return undefined;
  }
}
