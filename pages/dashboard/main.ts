// What the dashboard can do beyond showing: choose among the rows, open the list behind a number, go through the heat map
// by arrows. The page holds everything without it.
import { elementOf } from './elements';
import { ItemTable } from './table';
import { roveIn } from './roving-focus';

document.documentElement.classList.add('live');
elementOf('filters', HTMLElement).hidden = false;

const table = new ItemTable();
roveIn(elementOf('heat', HTMLTableElement));

/** Goes where an address points: to the list of a number, to a row. */
function follow(id: string): boolean {
  const target = id === '' ? null : document.getElementById(id);
  if (target === null) return false;
  if (target.dataset['items'] !== undefined) table.open(target);
  else if (target.dataset['u'] !== undefined) table.openRow(target);
  else return false;
  return true;
}

function followAddress(): void {
  follow(decodeURIComponent(location.hash.slice(1)));
}

window.addEventListener('hashchange', followAddress);
// The same number a second time changes no address.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  if (link !== null && link.hash === location.hash && follow(link.hash.slice(1))) event.preventDefault();
});
followAddress();
