import { decimal } from '../../words/number-format.ts';
import type { Net } from './net.ts';

const shown = [
  'degree',
  'strength',
  'effectiveSize',
  'constraint',
  'betweenness',
  'eiIndex',
] as const;

/** The panel beside the network: the chosen actor's figures and partners, each of whom can be chosen in turn. */
export function panel({
  report,
  marks,
  choose,
  reveal,
  additions,
}: Net): (index: number | null) => void {
  const { analysis, page, language, words } = report;
  const place = page.querySelector<HTMLElement>('.panel');
  const number = (value: number, digits?: number) => decimal(value, words.locale, digits);
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' });
  const sectors = new Map(Object.entries(words.sectors));
  const roles = new Map(Object.entries(words.roles));
  const actors = new Map(analysis.actors.map((actor, i) => [actor.id, { actor, i }]));
  const markOf = new Map(marks.map(({ id }, i) => [id, i]));
  const hint = place?.firstElementChild?.cloneNode(true);
  const make = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    text = '',
    ...children: Node[]
  ) => {
    const element = document.createElement(name);
    // Only ever as text: a label is no markup.
    element.textContent = text;
    element.append(...children);
    return element;
  };

  return (index) => {
    if (!place) return;
    const entry = index === null ? undefined : actors.get(marks[index].id);
    if (!entry) {
      place.replaceChildren(...(hint ? [hint] : []));
      return;
    }
    const { actor, i } = entry;
    const figures = make('dl');
    for (const key of shown) {
      const value = actor.measures[key];
      if (value === undefined) continue;
      const text =
        typeof value === 'number' ? number(value, key === 'constraint' ? 3 : 2) : words.undefined;
      figures.append(make('div', '', make('dt', words.columns[key]), make('dd', text)));
    }
    const partners = make('ul');
    partners.className = 'partners';
    const own = analysis.ties
      .filter(
        ({ source, target }) => source !== target && (source === actor.id || target === actor.id),
      )
      .sort((a, b) => b.weight - a.weight);
    const others = new Set<string>();
    for (const { source, target, weight, layer } of own) {
      const other = source === actor.id ? target : source;
      others.add(other);
      const way = source === actor.id ? words.towards : words.comingFrom;
      const button = make('button', actors.get(other)?.actor.label || other);
      button.type = 'button';
      button.addEventListener('click', () => {
        const next = markOf.get(other);
        if (next === undefined) return;
        reveal(next);
        choose(next);
      });
      const note = make(
        'span',
        `${analysis.network.directed ? ` · ${way}` : ''} · ${words.weight} ${number(weight)}${layer ? ` · ${layer}` : ''}`,
      );
      note.className = 'weight';
      partners.append(make('li', '', button, note));
    }
    const about = [
      actor.sector === null ? words.noSector : (sectors.get(actor.sector) ?? actor.sector),
      list.format(actor.roles.map((role) => roles.get(role) ?? role)),
    ]
      .filter(Boolean)
      .join(' · ');
    const link = make('a', words.toTable);
    link.href = `#${language}-actor-${i}`;
    link.className = 'actor-link';
    place.replaceChildren(
      make('h3', actor.label || actor.id),
      make('p', about),
      figures,
      ...(additions && index !== null
        ? [
            additions.tools(actor.id, {
              choose: () => choose(index),
              focus: () => marks[index].element.focus(),
            }),
          ]
        : []),
      make('p', `${words.partners}: ${number(others.size)}`),
      partners,
      ...(additions ? [] : [make('p', '', link)]),
    );
  };
}
