import { type Child, el } from '../../charts/element.ts';
import { type Picture, pictureElement } from '../../charts/picture.ts';
import { maxRoomy } from '../../charts/roomy.ts';
import { field, sectorField } from './actors.ts';
import { type Context, idOf, type PartContext } from './context.ts';
import { figure, icon, pictureTools } from './parts.ts';
import { isLarge } from './size.ts';

const sizes = ['degree', 'betweenness', 'effectiveSize', 'constraint'] as const;

/** The network: of many actors in groups first, every single one on demand, as far as they can be drawn. */
export function networkView(context: Context): Child {
  const { analysis, words, say, pictures } = context;
  const groups = pictures.get('groups');
  const every = pictures.get('network');
  if (!groups) return every ? everyActor(every, context) : null;
  return [
    el('p', { class: 'lead' }, groups.description),
    figure(context, 'groups'),
    every &&
      el(
        'details',
        { class: 'everyone' },
        el('summary', {}, words.everyone(analysis.actors.length, say)),
        everyActor(every, context),
      ),
  ];
}

/** Every actor, with a search, filters, and a panel for the chosen one. */
export function everyActor(picture: Picture, context: PartContext): Child {
  const { analysis, words, language } = context;
  const layers = [
    ...new Set(analysis.ties.map(({ layer }) => layer).filter((layer) => layer !== null)),
  ].sort();
  const weights = analysis.ties.map(({ weight }) => weight);
  const [least, most] = [
    weights.reduce((a, b) => Math.min(a, b), Infinity),
    weights.reduce((a, b) => Math.max(a, b), 0),
  ];
  const present = sizes.filter((key) =>
    analysis.actors.some(({ measures }) => typeof measures[key] === 'number'),
  );
  const measureOptions = present.map((key) => el('option', { value: key }, words.columns[key]));
  const list = idOf(context, 'actor-names');
  // Without the figures of each single actor there is nothing to filter by and no panel to fill.
  const live = !isLarge(analysis);
  // With more actors a phone gets the same picture, to be zoomed into.
  const narrow =
    analysis.actors.length <= maxRoomy ? context.narrowPictures.get('network') : undefined;
  const frame = (drawn: Picture, prefix: string) =>
    el(
      'div',
      { class: 'network-frame', tabindex: 0, role: 'group', 'aria-label': words.frame },
      pictureElement(drawn, prefix),
    );
  return [
    el(
      'p',
      { class: 'lead' },
      analysis.sectors.length > 0 ? words.lead.network : words.lead.networkWithoutSectors,
      analysis.network.directed && ` ${words.lead.networkDirected}`,
    ),
    live &&
      el(
        'form',
        { class: 'filters scripted', role: 'search', 'aria-label': words.search },
        field(
          words.search,
          el('input', { type: 'search', class: 'network-search', list, autocomplete: 'off' }),
        ),
        el('datalist', { id: list }),
        sectorField(context, 'network-sector'),
        layers.length > 0 &&
          field(
            words.layer,
            el(
              'select',
              { class: 'network-layer' },
              el('option', { value: '*' }, words.allLayers),
              layers.map((layer) => el('option', { value: `=${layer}` }, layer)),
            ),
          ),
        most > least &&
          field(
            words.strength,
            el(
              'span',
              { class: 'range' },
              el('input', {
                type: 'range',
                class: 'network-strength',
                min: least,
                max: most,
                step: steps(weights),
                value: least,
              }),
              el('output', {}, context.say.number(least)),
            ),
          ),
        field(words.size, el('select', { class: 'network-size' }, measureOptions)),
        field(
          words.colour,
          el(
            'select',
            { class: 'network-colour' },
            el('option', { value: 'sector' }, words.colourSector),
            measureOptions,
          ),
        ),
      ),
    el(
      'figure',
      { class: 'picture-network' },
      el(
        'div',
        { class: live ? 'network-view' : 'network-view still' },
        narrow
          ? [
              el('div', { class: 'wide' }, frame(picture, language.code)),
              el('div', { class: 'narrow' }, frame(narrow, `${language.code}-narrow`)),
            ]
          : frame(picture, language.code),
        live &&
          el(
            'div',
            { class: 'zoom scripted' },
            el(
              'button',
              {
                type: 'button',
                'data-zoom': 'in',
                'aria-label': words.zoomIn,
                title: words.zoomIn,
              },
              icon('in'),
            ),
            el(
              'button',
              {
                type: 'button',
                'data-zoom': 'out',
                'aria-label': words.zoomOut,
                title: words.zoomOut,
              },
              icon('out'),
            ),
            el(
              'button',
              {
                type: 'button',
                'data-zoom': 'all',
                'aria-label': words.zoomAll,
                title: words.zoomAll,
              },
              icon('all'),
            ),
          ),
        live &&
          el(
            'div',
            { class: 'panel scripted', 'aria-live': 'polite' },
            el('p', { class: 'note' }, words.choose),
          ),
      ),
      live && el('figcaption', { class: 'note scripted' }, words.keys),
      pictureTools(picture, 'network', context),
    ),
  ];
}

const steps = (weights: number[]) => (weights.every(Number.isInteger) ? 1 : 'any');
