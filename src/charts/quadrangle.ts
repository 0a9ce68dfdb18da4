import { largest } from '../largest.ts';
import type { Drawing, Picture } from './picture.ts';
import { corners, ring, stack } from './quadrangle/boxes.ts';
import { card } from './quadrangle/card.ts';
import { density, sideLabel, sideLine } from './quadrangle/side.ts';
import { type Side, sidesOf } from './sides.ts';

/** With more sectors than this the matrix shows them better. */
const maxSectors = 8;

/**
 * The sectors as corners, with their actors, and the sides between them: the wider the denser, an empty side dashed and named. Four
 * sectors make the quadrangle, another number up to eight a ring; `null` where there are none, or more.
 */
export function quadrangle(drawing: Drawing): Picture | null {
  const { analysis, words, say } = drawing;
  const n = analysis.sectors.length;
  if (n < 2 || n > maxSectors) return null;
  const sides = sidesOf(analysis);
  const stacked = drawing.narrow && drawing.names;
  const { boxes, width, height, names } = stacked
    ? stack(drawing)
    : n === 4
      ? corners(drawing)
      : ring(drawing);
  const densest = drawing.widest ?? largest(sides.map(density), 0);
  const lines = sides.map((side) => sideLine(side, boxes, densest));
  const labels = sides.map((side) => sideLabel(side, boxes, drawing));
  const cards = analysis.sectors.map((_, k) => card(k, boxes[k], names, drawing));
  const empty = sides.filter(({ weight }) => weight === 'empty');
  const pair = ({ sectors: [a, b] }: Side) =>
    `${say.sector(analysis.sectors[a].id)} – ${say.sector(analysis.sectors[b].id)}`;
  return {
    id: 'quadrangle',
    title: n === 4 && analysis.settings.chain !== 'none' ? words.quadrangle : words.sides,
    description: words.quadrangleDescription(
      analysis.sectors.map(({ id, actors }) => `${say.sector(id)} (${say.number(actors)})`),
      empty.map(pair),
    ),
    width,
    height,
    body: stacked ? cards : [lines, labels, cards],
    table: {
      caption: words.sidesCaption,
      columns: words.sideColumns,
      numeric: [1, 2, 3],
      rows: [
        ...sides.map((side) => row(pair(side), side.ties, side.possible)),
        ...analysis.sectors.map(({ id }, k) =>
          row(
            words.insideOf(say.sector(id)),
            analysis.sectorMatrix.ties[k][k] ?? 0,
            analysis.sectorMatrix.possible[k][k] ?? 0,
          ),
        ),
      ],
    },
  };
  function row(name: string, ties: number, possible: number) {
    const share = possible > 0 ? say.percent(ties / possible) : '–';
    return [name, say.number(ties), say.number(possible), share];
  }
}
