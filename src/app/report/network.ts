import type { Additions, Line, Mark, Net } from './net.ts';
import { filters } from './network-filters.ts';
import { panel } from './network-panel.ts';
import { view } from './network-view.ts';
import type { Report } from './report.ts';

export type { Choosing } from './net.ts';

/** Makes the network respond to pointer, touch and keyboard. */
export function network(
  report: Report,
  additions: Additions | null = null,
): { chooseActor(id: string): void }[] {
  return [...report.page.querySelectorAll<SVGSVGElement>('.network-frame svg')].map((svg) =>
    respond(report, svg, additions),
  );
}

function respond(report: Report, svg: SVGSVGElement, additions: Additions | null) {
  const stage = svg.querySelector('.stage') as SVGGElement;
  const marks = [...stage.querySelectorAll<SVGGElement>('.actor')].map(
    (element): Mark => ({
      element,
      id: element.dataset['id'] as string,
      x: Number(element.dataset['x']),
      y: Number(element.dataset['y']),
      label: element.querySelector<SVGTextElement>('.label'),
      neighbours: new Set(),
    }),
  );
  const lines = [...stage.querySelectorAll<SVGLineElement>('.tie')].map(
    (element): Line => ({
      element,
      a: Number(element.dataset['a']),
      b: Number(element.dataset['b']),
    }),
  );
  for (const { a, b } of lines) {
    marks[a].neighbours.add(b);
    marks[b].neighbours.add(a);
  }
  let chosen: number | null = null;
  const net: Net = {
    report,
    additions,
    svg,
    stage,
    marks,
    lines,
    out: new Set(),
    choose,
    light,
    labels: () => {},
    reveal: () => {},
  };
  view(net);
  const show = panel(net);
  filters(net);

  function light(indices: ReadonlySet<number> | null) {
    marks.forEach(({ element }, i) => {
      element.classList.toggle('away', indices !== null && !indices.has(i));
    });
    for (const { element } of lines) element.classList.toggle('away', indices !== null);
    net.labels(indices ?? []);
  }

  function front(index: number) {
    light(new Set([index, ...marks[index].neighbours]));
    for (const { element, a, b } of lines) {
      const own = a === index || b === index;
      element.classList.toggle('lit', own);
      if (own) element.classList.remove('away');
    }
  }

  function rest() {
    for (const { element } of lines) element.classList.remove('lit');
    if (chosen === null) light(null);
    else front(chosen);
  }

  function choose(index: number | null) {
    if (chosen !== null) {
      marks[chosen].element.classList.remove('chosen');
      marks[chosen].element.removeAttribute('aria-pressed');
    }
    chosen = index;
    if (index !== null) {
      marks[index].element.classList.add('chosen');
      marks[index].element.setAttribute('aria-pressed', 'true');
      for (const { element } of marks) element.tabIndex = -1;
      marks[index].element.tabIndex = 0;
    }
    rest();
    show(index);
    additions?.chosen(index === null ? null : marks[index].id);
  }

  marks.forEach(({ element }, i) => {
    element.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse' && event.buttons === 0) front(i);
    });
    element.addEventListener('pointerleave', (event) => {
      if (event.pointerType === 'mouse') rest();
    });
    element.addEventListener('click', (event) => {
      event.stopPropagation();
      choose(chosen === i ? null : i);
    });
    element.addEventListener('focus', () => {
      if (!element.matches(':focus-visible')) return;
      net.reveal(i);
      choose(i);
    });
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') choose(chosen === i ? null : i);
      else if (event.key === 'Escape') choose(null);
      else if (event.key in directions) {
        const next = nearest(i, directions[event.key]);
        if (next !== null) marks[next].element.focus();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    });
  });
  svg.addEventListener('click', () => choose(null));

  /** The next actor in a direction: near, and not far off to the side. */
  function nearest(from: number, [dx, dy]: readonly [number, number]): number | null {
    let best: number | null = null;
    let least = Infinity;
    marks.forEach(({ x, y }, i) => {
      if (i === from || net.out.has(i)) return;
      const along = (x - marks[from].x) * dx + (y - marks[from].y) * dy;
      const aside = Math.abs((x - marks[from].x) * dy) + Math.abs((y - marks[from].y) * dx);
      if (along <= 0 || along + 2 * aside >= least) return;
      [best, least] = [i, along + 2 * aside];
    });
    return best;
  }

  return {
    chooseActor(id: string) {
      const index = marks.findIndex((mark) => mark.id === id);
      if (index >= 0) choose(index);
    },
  };
}

const directions: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
