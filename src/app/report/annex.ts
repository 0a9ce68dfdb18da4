import type { Report } from './report.ts';

/** The annex: a search that leaves what holds the words and opens it, links that open what they lead to, and all of it open where it is printed. */
export function annex({ page }: Report): void {
  const folds = [...page.querySelectorAll<HTMLElement>('.fold')].map((section) => ({
    section,
    details: section.querySelector('details') as HTMLDetailsElement,
  }));
  const search = page.querySelector<HTMLInputElement>('.annex-search');
  const count = page.querySelector<HTMLOutputElement>('.annex-tools .count');
  search?.form?.addEventListener('submit', (event) => event.preventDefault());
  search?.addEventListener('input', () => {
    const words = folded(search.value).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const { section, details } of folds) {
      const text = folded(section.textContent ?? '');
      const fits = words.every((word) => text.includes(word));
      section.hidden = !fits;
      details.open = fits && words.length > 0;
      if (fits) found++;
    }
    if (count) count.textContent = words.length === 0 ? '' : `${found} / ${folds.length}`;
  });

  const open = (hash: string) => {
    const target =
      hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    if (!target || !page.contains(target)) return;
    const inside = target.matches('.fold') ? target.querySelector('details') : null;
    for (let at: Element | null | undefined = inside ?? target; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) at.open = true;
      if (at instanceof HTMLElement && at.matches('.fold')) at.hidden = false;
    }
  };
  page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a[href^="#"]');
    if (link) open(link.getAttribute('href') as string);
  });
  open(location.hash);

  const printed = page.querySelector<HTMLInputElement>('.print-annex');
  const opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    if (!printed?.checked || !page.offsetParent) return;
    for (const { details } of folds)
      if (!details.open) {
        details.open = true;
        opened.push(details);
      }
  });
  addEventListener('afterprint', () => {
    for (const details of opened.splice(0)) details.open = false;
  });
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
