import type { Analysis, AnalyzedActor } from '../analysis.ts';
import { largest } from '../largest.ts';
import { fix, sectorClass, shape } from './colours.ts';
import { type Element, el } from './element.ts';
import { type Body, type Region, settleBodies } from './layout.ts';
import { fitText, textWidth, wrapText } from './letters.ts';
import { blobs } from './network-blobs.ts';
import { belowMark, besideMarks, smallType } from './network-labels.ts';
import { columnOfRegions, regionsOf } from './network-regions.ts';
import type { Drawing, Picture } from './picture.ts';
import { degree } from './quadrangle/card.ts';
import { maxRoomy } from './roomy.ts';
import { text } from './text.ts';

/** Up to here every actor has its name; above only those with most ties. */
export const maxNamed = 300;
/** Up to here every actor is drawn; above only the sectors and what lies between them. */
export const maxDrawn = 1500;
/** Of more ties only the strongest are drawn. */
export const maxTies = 6000;

const namedAmongMany = 60;

/** All actors inside the region of their sector, the larger the more ties they have, with their ties. */
export function network(drawing: Drawing): Picture | null {
  const { analysis, words, say, narrow } = drawing;
  const n = analysis.actors.length;
  if (n === 0) return null;
  if (n > maxDrawn) return blobs(drawing);
  const crowded = n > maxRoomy;
  // A phone gets the wide picture then, to be zoomed into.
  if (crowded && narrow) return null;
  const { regions, width, height } = narrow
    ? columnOfRegions(drawing, 340)
    : regionsOf(drawing, 960, crowded ? 900 : Math.max(620, Math.min(820, 560 + n * 6)));
  const type = narrow ? 11 : 11.5;
  const actors = analysis.actors.toSorted(
    (a, b) => degree(b) - degree(a) || (a.id < b.id ? -1 : 1),
  );
  const most = largest(actors.map(degree), 1);
  const sectorOf = (actor: AnalyzedActor) =>
    actor.sector === null ? -1 : (drawing.sectorIndex.get(actor.sector) ?? -1);
  const radii = actors.map(
    (actor) => (crowded ? 4.2 : 5.5) + (crowded ? 5.5 : 8.5) * Math.sqrt(degree(actor) / most),
  );
  const labels = actors.map(({ label, id }, i) =>
    crowded
      ? n <= maxNamed || i < namedAmongMany
        ? [fitText(label || id, 130, smallType)]
        : []
      : wrapText(label || id, narrow ? 104 : 132, type, 3),
  );
  const bodies = actors.map((actor, i): Body => {
    const region = regions.findIndex(({ sector }) => sector === sectorOf(actor));
    const wide = crowded ? 0 : Math.max(...labels[i].map((line) => textWidth(line, type))) / 2;
    return {
      region,
      halfWidth: Math.max(radii[i] + 3, wide + 5),
      above: radii[i] + 3,
      below: radii[i] + (crowded ? 3 : 6 + labels[i].length * 13),
    };
  });
  const index = new Map(actors.map(({ id }, i) => [id, i]));
  const ties = analysis.ties
    .filter(({ source, target }) => source !== target && index.has(source) && index.has(target))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, maxTies);
  const heaviest = largest(
    ties.map(({ weight }) => weight),
    1,
  );
  const links = ties.map(
    ({ source, target, weight }) =>
      [
        index.get(source) as number,
        index.get(target) as number,
        0.5 + weight / heaviest / 2,
      ] as const,
  );
  const { x, y } = placesOf(analysis, narrow, () =>
    settleBodies(bodies, regions.map(inner), links, n > 400 ? 50 : 160),
  );
  const names = crowded
    ? besideMarks(labels, radii, x, y, width)
    : labels.map((lines, i) => belowMark(lines, radii[i]));

  const lines = ties.map(({ source, target, weight, confirmed, layer }) => {
    const [i, j] = [index.get(source) as number, index.get(target) as number];
    const across = bodies[i].region !== bodies[j].region;
    return el('line', {
      class: `tie${across ? ' across' : ''}${confirmed === false ? ' unsure' : ''}`,
      'data-a': i,
      'data-b': j,
      'data-weight': weight,
      'data-layer': layer,
      x1: fix(x[i]),
      y1: fix(y[i]),
      x2: fix(x[j]),
      y2: fix(y[j]),
      'stroke-width': fix((crowded ? 0.5 : 0.6) + 1.2 * (weight / heaviest)),
    });
  });
  const marks = actors.map((actor, i): Element => {
    const sector = sectorOf(actor);
    return el(
      'g',
      {
        class: `actor ${sectorClass(sector)}`,
        'data-actor': i,
        'data-id': actor.id,
        'data-sector': actor.sector ?? '',
        'data-x': fix(x[i]),
        'data-y': fix(y[i]),
        transform: `translate(${fix(x[i])} ${fix(y[i])})`,
        tabindex: i === 0 ? 0 : -1,
        role: 'button',
      },
      el(
        'title',
        {},
        `${actor.label || actor.id} · ${actor.sector === null ? words.noSector : say.sector(actor.sector)} · ${words.contactsCount(degree(actor), say)}`,
      ),
      el(
        'g',
        { class: 'glyph', 'data-radius': fix(radii[i]) },
        shape(sector, 0, 0, radii[i], {
          class: sector < 0 ? 'mark hollow' : 'mark',
          'vector-effect': 'non-scaling-stroke',
        }),
      ),
      names[i],
    );
  });
  return {
    id: 'network',
    title: words.network,
    description: words.networkDescription(
      n,
      ties.length,
      analysis.ties.length,
      n > maxNamed ? namedAmongMany : null,
      say,
    ),
    width,
    height,
    interactive: true,
    body: el(
      'g',
      { class: 'stage' },
      regions.map((region) => regionMark(region, drawing)),
      el('g', { class: ties.length > 500 ? 'ties many' : 'ties' }, lines),
      el('g', { class: 'actors' }, marks),
    ),
    table: {
      caption: words.tiesCaption(Math.min(analysis.ties.length, 500), analysis.ties.length, say),
      columns: words.tieColumns,
      numeric: [2],
      rows: analysis.ties
        .toSorted((a, b) => b.weight - a.weight)
        .slice(0, 500)
        .map(({ source, target, weight, layer, confirmed }) => [
          say.actor(source),
          say.actor(target),
          say.number(weight),
          layer ?? '–',
          confirmed === null ? '–' : confirmed ? words.confirmed : words.oneSided,
        ]),
    },
  };
}

type Places = ReturnType<typeof settleBodies>;
const known = new WeakMap<Analysis, Map<boolean, Places>>();

/** The places of an analysis, which are the same in every language, computed once. */
function placesOf(analysis: Analysis, narrow: boolean, settle: () => Places): Places {
  const own = known.get(analysis) ?? new Map<boolean, Places>();
  known.set(analysis, own);
  const places = own.get(narrow) ?? settle();
  own.set(narrow, places);
  return places;
}

/** The part of a region that is free for actors, below its name. */
const inner = ({ sector, x, y, width, height }: Region): Region => ({
  sector,
  x: x + 10,
  y: y + 32,
  width: width - 20,
  height: height - 40,
});

function regionMark(
  { sector, x, y, width, height }: Region,
  { analysis, say, words }: Drawing,
): Element {
  const name = sector < 0 ? words.noSector : say.sector(analysis.sectors[sector].id);
  return el(
    'g',
    { class: sectorClass(sector) },
    el('rect', {
      class: 'region',
      x: fix(x),
      y: fix(y),
      width: fix(width),
      height: fix(height),
      rx: 14,
    }),
    shape(sector, x + 20, y + 18, 5.5, { class: sector < 0 ? 'mark hollow' : 'mark' }),
    text(fix(x + 33), fix(y + 22.5), fitText(name, width - 44, 14), 13.5, 'region-name'),
  );
}
