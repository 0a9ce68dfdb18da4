import { largest } from '../largest.ts';
import { fix, sectorClass, shape } from './colours.ts';
import { el } from './element.ts';
import { fitText } from './letters.ts';
import type { Drawing, Picture } from './picture.ts';
import { sidesOf } from './sides.ts';
import { text } from './text.ts';

const maxSectors = 24;

/** A network too large for single actors: one disc a sector, as large as its number of actors, with the ties between them. */
export function blobs(drawing: Drawing): Picture | null {
  const { analysis, say, words } = drawing;
  const shown = analysis.sectors
    .map((sector, k) => ({ ...sector, k }))
    .filter(({ actors }) => actors > 0)
    .sort((a, b) => b.actors - a.actors || a.k - b.k)
    .slice(0, maxSectors)
    .sort((a, b) => a.k - b.k);
  if (shown.length === 0) return null;
  const [width, height] = [960, 640];
  const most = Math.max(...shown.map(({ actors }) => actors));
  const spots = new Map(
    shown.map(({ k, actors }, at) => {
      // Four stand as in the quadrangle.
      const turn = shown.length === 4 ? [0, 1, 3, 2][at] : at;
      const angle =
        (2 * Math.PI * turn) / shown.length - Math.PI / 2 - (shown.length === 4 ? Math.PI / 4 : 0);
      const away = shown.length === 1 ? 0 : 1;
      return [
        k,
        {
          x: fix(width / 2 + away * 330 * Math.cos(angle)),
          y: fix(height / 2 + away * 220 * Math.sin(angle)),
          r: fix(14 + (shown.length > 8 ? 34 : 66) * Math.sqrt(actors / most)),
        },
      ];
    }),
  );
  const sides = sidesOf(analysis).filter(
    ({ sectors: [a, b], ties }) => ties > 0 && spots.has(a) && spots.has(b),
  );
  const strongest = largest(
    sides.map(({ ties }) => ties),
    1,
  );
  const spot = (k: number) => spots.get(k) as { x: number; y: number; r: number };
  return {
    id: 'network',
    title: words.network,
    description: words.blobsDescription(
      analysis.actors.length,
      shown.length,
      analysis.sectors.length,
      say,
    ),
    width,
    height,
    body: [
      sides.map(({ sectors: [a, b], ties }) =>
        el(
          'line',
          {
            class: 'tie across',
            x1: spot(a).x,
            y1: spot(a).y,
            x2: spot(b).x,
            y2: spot(b).y,
            'stroke-width': fix(1 + (15 * ties) / strongest),
          },
          el(
            'title',
            {},
            `${say.sector(analysis.sectors[a].id)} – ${say.sector(analysis.sectors[b].id)}: ${say.number(ties)}`,
          ),
        ),
      ),
      shown.map(({ k, id, actors }) => {
        const { x, y, r } = spot(k);
        return el(
          'g',
          { class: `${sectorClass(k)} middle` },
          el('title', {}, `${say.sector(id)}: ${words.actors(actors, say)}`),
          el('circle', { class: 'ground', cx: x, cy: y, r }),
          el('circle', { class: 'blob', cx: x, cy: y, r }),
          shape(k, x, y - 12, 6, { class: 'mark' }),
          text(x, fix(y + 10), fitText(say.sector(id), 190, 14), 14, 'strong halo'),
          text(x, fix(y + 27), words.actors(actors, say), 12, 'soft halo'),
        );
      }),
    ],
    table: {
      caption: words.sidesCaption,
      columns: words.sideColumns,
      numeric: [1, 2, 3],
      rows: sidesOf(analysis).map(({ sectors: [a, b], ties, possible }) => [
        `${say.sector(analysis.sectors[a].id)} – ${say.sector(analysis.sectors[b].id)}`,
        say.number(ties),
        say.number(possible),
        possible > 0 ? say.percent(ties / possible) : '–',
      ]),
    },
  };
}
