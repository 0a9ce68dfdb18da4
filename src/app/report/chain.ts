import type { Report } from './report.ts';

/** Lights the handovers of the role that is pointed at, tapped or reached by the arrow keys; Escape ends it. */
export function chain({ page }: Report): void {
  for (const svg of page.querySelectorAll<SVGSVGElement>('svg.chain')) respond(svg);
}

function respond(svg: SVGSVGElement): void {
  const cards = [...svg.querySelectorAll<SVGGElement>('[data-role]')];
  const ways = [...svg.querySelectorAll<SVGGElement>('.way')];
  let chosen: SVGGElement | null = null;
  // One picture becomes a group of things to choose from.
  svg.setAttribute('role', 'group');

  function light(card: SVGGElement | null) {
    const role = card?.dataset['role'];
    svg.classList.toggle('front', card !== null);
    for (const each of cards) each.classList.toggle('lit', each === card);
    for (const { classList, dataset } of ways)
      classList.toggle(
        'lit',
        role !== undefined && (dataset['from'] === role || dataset['to'] === role),
      );
  }

  function choose(card: SVGGElement | null) {
    chosen = card;
    for (const each of cards) each.setAttribute('aria-pressed', String(each === card));
    light(card);
  }

  cards.forEach((card, k) => {
    card.setAttribute('role', 'button');
    card.setAttribute('aria-pressed', 'false');
    card.tabIndex = k === 0 ? 0 : -1;
    card.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse') light(card);
    });
    card.addEventListener('pointerleave', () => light(chosen));
    card.addEventListener('click', () => choose(chosen === card ? null : card));
    card.addEventListener('focus', () => {
      if (card.matches(':focus-visible')) light(card);
    });
    card.addEventListener('blur', () => light(chosen));
    card.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined) {
        const next = cards[k + step];
        if (!next) return;
        card.tabIndex = -1;
        next.tabIndex = 0;
        next.focus();
      } else if (event.key === 'Enter' || event.key === ' ') choose(chosen === card ? null : card);
      else if (event.key === 'Escape') choose(null);
      else return;
      event.preventDefault();
    });
  });
}
