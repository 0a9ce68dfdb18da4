import type { Analysis } from '../../index.ts';
import { numberFormat } from '../../words/number-format.ts';
import { make, name } from './element.ts';
import type { Page } from './page.ts';
import { speeches } from './words.ts';

const FIRST = 5;

/** The first actors and ties as they were understood. */
export function understoodView(
  { words, language, reading }: Page,
  analysis: Analysis,
): HTMLElement {
  const sectors = new Map(Object.entries(reading?.names[language].sectors ?? {}));
  const roles = new Map(Object.entries(reading?.names[language].roles ?? {}));
  const labels = new Map(analysis.actors.map(({ id, label }) => [id, label || id]));
  const arrow = analysis.network.directed ? ' → ' : ' – ';
  const figure = (weight: number) => numberFormat(speeches[language].locale).format(weight);
  const list = (title: string, items: HTMLElement[]) =>
    items.length > 0 &&
    make('div', {}, make('h3', {}, title), make('ol', { class: 'understood' }, items));
  return make(
    'div',
    { class: 'halves' },
    list(
      words.firstActors,
      analysis.actors
        .slice(0, FIRST)
        .map(({ label, id, sector, roles: own }) =>
          make(
            'li',
            {},
            name(label || id),
            make(
              'span',
              { class: 'note' },
              name(
                [
                  sector === null ? words.noSector : (sectors.get(sector) ?? sector),
                  ...own.map((role) => roles.get(role) ?? role),
                ].join(' · '),
              ),
            ),
          ),
        ),
    ),
    list(
      words.firstTies,
      analysis.ties
        .slice(0, FIRST)
        .map(({ source, target, weight, layer }) =>
          make(
            'li',
            {},
            name(labels.get(source) ?? source),
            arrow,
            name(labels.get(target) ?? target),
            (analysis.network.weighted || layer) &&
              make(
                'span',
                { class: 'note' },
                [analysis.network.weighted ? figure(weight) : null, layer]
                  .filter(Boolean)
                  .join(' · '),
              ),
          ),
        ),
    ),
  );
}
