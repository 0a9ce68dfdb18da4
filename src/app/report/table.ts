import type { Report } from './report.ts';

/** Sorting by any column and filtering by name and sector. */
export function actorTable({ page, language }: Report): void {
  const table = page.querySelector<HTMLTableElement>('table.actors');
  const body = table?.tBodies[0];
  if (!table || !body) return;
  const rows = [...body.rows];
  const collator = new Intl.Collator(language, { numeric: true });
  for (const button of table.querySelectorAll<HTMLButtonElement>('.sort'))
    button.addEventListener('click', () => {
      const head = button.closest('th') as HTMLTableCellElement;
      const numeric = head.classList.contains('number');
      // Figures begin with the greatest, names with A.
      const before = head.ariaSort;
      const ascending = before ? before === 'descending' : !numeric;
      for (const other of table.querySelectorAll('th[aria-sort]'))
        other.removeAttribute('aria-sort');
      head.ariaSort = ascending ? 'ascending' : 'descending';
      const turn = ascending ? 1 : -1;
      const text = (row: HTMLTableRowElement) => row.cells[head.cellIndex].innerText;
      const figure = (row: HTMLTableRowElement) => row.cells[head.cellIndex].dataset['value'];
      rows.sort((a, b) => {
        if (!numeric) return turn * collator.compare(text(a), text(b));
        const [x, y] = [figure(a), figure(b)];
        // What is not defined stands last whichever way.
        if (x === undefined || y === undefined)
          return Number(x === undefined) - Number(y === undefined);
        return turn * (Number(x) - Number(y));
      });
      body.append(...rows);
    });

  const search = page.querySelector<HTMLInputElement>('.table-search');
  const sector = page.querySelector<HTMLSelectElement>('.table-sector');
  const count = page.querySelector('.count');
  const filter = () => {
    const wanted = fold(search?.value ?? '');
    const chosen = sector?.value ?? '*';
    let shown = 0;
    for (const row of rows) {
      const fits =
        (chosen === '*' || chosen === `=${row.dataset['sector']}`) &&
        fold(row.cells[0].textContent ?? '').includes(wanted);
      row.hidden = !fits;
      if (fits) shown++;
    }
    if (count) count.textContent = shown === rows.length ? '' : `${shown} / ${rows.length}`;
  };
  search?.addEventListener('input', filter);
  sector?.addEventListener('change', filter);
  search?.form?.addEventListener('submit', (event) => event.preventDefault());
  // A link to a row that is filtered away shows it again.
  page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a.actor-link');
    const row = link && page.querySelector<HTMLElement>(link.getAttribute('href') as string);
    if (!row?.hidden) return;
    if (search) search.value = '';
    if (sector) sector.value = '*';
    filter();
  });
}

/** Small letters without accents, so that "Buero" is not needed to find "Büro". */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
