import type { AnalyzedTie } from '../analysis.ts';
import { fix } from './colours.ts';
import { type Element, el } from './element.ts';

interface Ends {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** How far along a tie its arrow stands: past the middle, so that of two ties that lead back and forth both can be seen. */
const along = 0.6;

/** A tie as a line from mark to mark; with a direction an open arrow stands upon it, clear of the marks at every zoom. */
export function tieLine(
  { weight, confirmed, layer }: AnalyzedTie,
  [i, j]: readonly [number, number],
  ends: Ends,
  {
    across,
    directed,
    crowded,
    share,
  }: {
    across: boolean;
    directed: boolean;
    crowded: boolean;
    /** Of the greatest weight. */
    share: number;
  },
): Element {
  const attributes = {
    class: `tie${across ? ' across' : ''}${confirmed === false ? ' unsure' : ''}`,
    'data-a': i,
    'data-b': j,
    'data-weight': weight,
    'data-layer': layer,
    'stroke-width': fix((crowded ? 0.5 : 0.6) + 1.2 * share),
  };
  const [x1, y1, x2, y2] = [ends.x1, ends.y1, ends.x2, ends.y2].map(fix);
  if (!directed) return el('line', { ...attributes, x1, y1, x2, y2 });
  const line = el('path', { ...attributes, d: `M${x1},${y1}L${x2},${y2}` });
  const [dx, dy] = [ends.x2 - ends.x1, ends.y2 - ends.y1];
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length < 24) return line;
  const size = crowded ? 4 : 5.5;
  const [ux, uy] = [(dx / length) * size, (dy / length) * size];
  const [tipX, tipY] = [ends.x1 + dx * along + ux, ends.y1 + dy * along + uy];
  const side = (turn: number) =>
    `${fix(tipX - 1.6 * ux - turn * 0.8 * uy)},${fix(tipY - 1.6 * uy + turn * 0.8 * ux)}`;
  line.attributes['d'] += `M${side(1)}L${fix(tipX)},${fix(tipY)}L${side(-1)}`;
  return line;
}
