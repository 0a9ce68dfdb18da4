import { decimal } from '../../words/number-format.ts';
import type { Net } from './net.ts';
import { fold } from './table.ts';

const maxNames = 1000;

/** Search, filters, and what size and colour of the marks show. */
export function filters(net: Net): void {
  const { marks, lines, report, svg } = net;
  const { page, analysis, words } = report;
  const control = <E extends HTMLElement>(name: string) =>
    page.querySelector<E>(`.network-${name}`);
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const names = marks.map(({ id }) => actors.get(id)?.label || id);

  const search = control<HTMLInputElement>('search');
  const list = search?.list;
  if (list && list.options.length === 0)
    for (const name of names.slice(0, maxNames)) {
      const option = document.createElement('option');
      option.value = name;
      list.append(option);
    }
  const folded = names.map(fold);
  const matches = () => {
    const wanted = fold(search?.value ?? '');
    if (wanted === '') return null;
    return new Set(
      folded.flatMap((name, i) => (name.includes(wanted) && !net.out.has(i) ? [i] : [])),
    );
  };
  search?.addEventListener('input', () => {
    const found = matches();
    const only = found?.size === 1 ? ([...found][0] as number) : null;
    net.choose(only);
    if (only === null) net.light(found);
    else net.reveal(only);
  });
  search?.addEventListener('keydown', (event) => {
    const [first] = matches() ?? [];
    if (event.key !== 'Enter' || first === undefined) return;
    net.reveal(first);
    net.choose(first);
  });
  search?.form?.addEventListener('submit', (event) => event.preventDefault());

  const sector = control<HTMLSelectElement>('sector');
  const layer = control<HTMLSelectElement>('layer');
  const strength = control<HTMLInputElement>('strength');
  const filter = () => {
    net.out.clear();
    const wanted = sector?.value ?? '*';
    marks.forEach(({ element }, i) => {
      const gone = wanted !== '*' && wanted !== `=${element.dataset['sector']}`;
      if (gone) net.out.add(i);
      element.classList.toggle('hidden', gone);
    });
    const least = Number(strength?.value ?? -Infinity);
    for (const { element, a, b } of lines) {
      const shown =
        !net.out.has(a) &&
        !net.out.has(b) &&
        Number(element.dataset['weight']) >= least &&
        (!layer || layer.value === '*' || layer.value === `=${element.dataset['layer'] ?? ''}`);
      element.classList.toggle('hidden', !shown);
    }
    net.choose(null);
  };
  sector?.addEventListener('change', filter);
  layer?.addEventListener('change', filter);
  strength?.addEventListener('input', () => {
    const output = strength.nextElementSibling;
    if (output) output.textContent = decimal(Number(strength.value), words.locale);
    filter();
  });

  const figure = (id: string, key: string) => {
    const value = actors.get(id)?.measures[key];
    return typeof value === 'number' ? value : null;
  };
  const share = (key: string) => {
    const values = marks.map(({ id }) => figure(id, key));
    const most = values.reduce<number>((max, value) => Math.max(max, value ?? 0), 0) || 1;
    return values.map((value) => (value === null ? null : Math.max(0, value / most)));
  };
  const size = control<HTMLSelectElement>('size');
  const drawnBy = size?.value;
  const glyphs = marks.map(({ element }) => element.querySelector<SVGGElement>('.glyph'));
  const radii = glyphs.map((glyph) => Number(glyph?.dataset['radius']));
  const [smallest, largest] = [Math.min(...radii), Math.max(...radii)];
  size?.addEventListener('change', () => {
    share(size.value).forEach((value, i) => {
      const radius = smallest + (largest - smallest) * Math.sqrt(value ?? 0);
      if (size.value === drawnBy) glyphs[i]?.removeAttribute('transform');
      else
        glyphs[i]?.setAttribute(
          'transform',
          `scale(${Math.round((radius / radii[i]) * 100) / 100})`,
        );
    });
  });
  const colour = control<HTMLSelectElement>('colour');
  colour?.addEventListener('change', () => {
    const shares = colour.value === 'sector' ? null : share(colour.value);
    const style = getComputedStyle(svg);
    const [paper, accent] = ['--paper', '--accent'].map((name) =>
      style.getPropertyValue(name).trim(),
    );
    glyphs.forEach((glyph, i) => {
      const mark = glyph?.querySelector<SVGElement>('.mark');
      const value = shares?.[i];
      if (!mark) return;
      mark.style.fill =
        value === undefined || value === null
          ? shares
            ? paper
            : ''
          : mix(paper, accent, 0.12 + 0.88 * value);
      mark.style.stroke = shares ? accent : '';
    });
  });
}

/** A colour between two given as #rrggbb. */
function mix(from: string, to: string, share: number): string {
  const channel = (colour: string, k: number) =>
    Number.parseInt(colour.slice(1 + 2 * k, 3 + 2 * k), 16);
  const mixed = [0, 1, 2].map((k) =>
    Math.round(channel(from, k) + (channel(to, k) - channel(from, k)) * share),
  );
  return `rgb(${mixed.join(',')})`;
}
