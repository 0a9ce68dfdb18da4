import type { Analysis, AnalyzedActor } from '../analysis.ts';
import { largest } from '../largest.ts';
import { fix, sectorClass, shape } from './colours.ts';
import { type Element, el } from './element.ts';
import { type Body, type Region, settleBodies } from './layout.ts';
import { fitText, textWidth, wrapText } from './letters.ts';
import { belowMark, besideMarks, smallType } from './network-labels.ts';
import { columnOfRegions, regionsOf } from './network-regions.ts';
import { tieLine } from './network-ties.ts';
import type { Drawing, Picture } from './picture.ts';
import { degree } from './quadrangle/card.ts';
import { maxRoomy } from './roomy.ts';
import { text } from './text.ts';

/** Up to here every actor has its name; above only those with most ties. */
export const maxNamed = 300;
/** Up to here every actor is drawn; above only groups of them. */
export const maxDrawn = 1000;
/** Of more ties only the strongest are drawn. */
export const maxTies = 6000;

const namedAmongMany = 60;
/** How many times as wide as high the room for a picture on a slide is. */
const slideShape = 2.3;

/**
 * All actors inside the region of their sector, the larger the more ties they have, with their ties. Names are placed first for those
 * without whom the network falls apart, then for those who stand between others. `null` where they are too many.
 */
export function network(drawing: Drawing): Picture | null {
  const { analysis, words, say, narrow, slide } = drawing;
  const n = analysis.actors.length;
  if (n === 0 || n > maxDrawn) return null;
  const crowded = n > maxRoomy;
  // A phone gets the wide picture then, to be zoomed into.
  if (crowded && narrow) return null;
  const { regions, width, height } = narrow
    ? columnOfRegions(drawing, 340)
    : slide
      ? regionsOf(drawing, ...onSlide(crowded ? 0 : n))
      : regionsOf(drawing, 960, crowded ? 900 : Math.max(620, 560 + n * 9));
  const type = narrow ? 11 : 11.5;
  const actors = inOrder(analysis);
  const most = largest(actors.map(degree), 1);
  const sectorOf = (actor: AnalyzedActor) =>
    actor.sector === null ? -1 : (drawing.sectorIndex.get(actor.sector) ?? -1);
  const radii = actors.map(
    (actor) => (crowded ? 4.2 : 5.5) + (crowded ? 5.5 : 8.5) * Math.sqrt(degree(actor) / most),
  );
  const labels = actors.map(({ label, id }, i) =>
    crowded
      ? n <= maxNamed || i < namedAmongMany
        ? [fitText(label || id, 210, smallType)]
        : []
      : wrapText(label || id, narrow ? 104 : 132, type, 4),
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
  const { x, y } = placesOf(analysis, `${width}x${height}`, () =>
    settleBodies(bodies, regions.map(inner), links, n > 400 ? 50 : 160),
  );
  const names = crowded
    ? besideMarks(labels, radii, x, y, { width, height }, regions.map(nameRoom))
    : labels.map((lines, i) => belowMark(lines, radii[i]));

  const lines = ties.map((tie) => {
    const [i, j] = [index.get(tie.source) as number, index.get(tie.target) as number];
    return tieLine(
      tie,
      [i, j],
      { x1: x[i], y1: y[i], x2: x[j], y2: y[j] },
      {
        across: bodies[i].region !== bodies[j].region,
        directed: analysis.network.directed,
        crowded,
        share: tie.weight / heaviest,
      },
    );
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
      // Room for a finger.
      el('circle', { class: 'reach', r: 13 }),
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
      analysis.network.directed,
      say,
    ),
    width,
    height,
    interactive: true,
    body: el(
      'g',
      { class: 'stage' },
      regions.map(ground),
      el('g', { class: ties.length > 500 ? 'ties many' : 'ties' }, lines),
      regions.map((region) => regionName(region, drawing)),
      el('g', { class: 'actors' }, marks),
    ),
    table: {
      caption: words.tiesCaption(Math.min(analysis.ties.length, 500), analysis.ties.length, say),
      columns: analysis.network.directed ? words.directedTieColumns : words.tieColumns,
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

/** Those without whom the network falls apart, then those who most often stand between others, then those with most ties. */
function inOrder({ actors, network: { cutpoints } }: Analysis): AnalyzedActor[] {
  const cuts = new Set(cutpoints);
  const between = ({ measures }: AnalyzedActor) =>
    typeof measures['betweenness'] === 'number' ? measures['betweenness'] : 0;
  return actors.toSorted(
    (a, b) =>
      Number(cuts.has(b.id)) - Number(cuts.has(a.id)) ||
      between(b) - between(a) ||
      degree(b) - degree(a) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Width and height in the shape of the room on a slide: the fewer the names, the larger they are there. */
function onSlide(named: number): [number, number] {
  const width = named === 0 ? 1480 : Math.max(1080, Math.sqrt(named * 27_000 * slideShape));
  return [width, width / slideShape];
}

type Places = ReturnType<typeof settleBodies>;
const known = new WeakMap<Analysis, Map<string, Places>>();

/** The places of an analysis, which are the same in every language, computed once. */
function placesOf(analysis: Analysis, size: string, settle: () => Places): Places {
  const own = known.get(analysis) ?? new Map<string, Places>();
  known.set(analysis, own);
  const places = own.get(size) ?? settle();
  own.set(size, places);
  return places;
}

/** Where the name of a region stands. */
const nameRoom = ({ x, y, width }: Region) => ({
  x: x + 8,
  y: y + 4,
  width: Math.min(width - 16, 190),
  height: 26,
});

/** The part of a region that is free for actors, below its name. */
const inner = ({ sector, x, y, width, height }: Region): Region => ({
  sector,
  x: x + 10,
  y: y + 32,
  width: width - 20,
  height: height - 40,
});

const ground = ({ sector, x, y, width, height }: Region): Element =>
  el('rect', {
    class: `region ${sectorClass(sector)}`,
    x: fix(x),
    y: fix(y),
    width: fix(width),
    height: fix(height),
    rx: 14,
  });

/** Above the ties, so that it can be read. */
function regionName({ sector, x, y, width }: Region, { analysis, say, words }: Drawing): Element {
  const name = sector < 0 ? words.noSector : say.sector(analysis.sectors[sector].id);
  return el(
    'g',
    { class: `${sectorClass(sector)} region-label` },
    shape(sector, x + 20, y + 18, 5.5, { class: sector < 0 ? 'mark hollow' : 'mark' }),
    text(fix(x + 33), fix(y + 22.5), fitText(name, width - 44, 14), 13.5, 'region-name halo'),
  );
}
