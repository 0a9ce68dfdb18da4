import type { Formatter } from '../../words/formatter.ts';
import { fix } from '../colours.ts';
import { type Element, el } from '../element.ts';
import { overlap, type Rectangle } from '../labels.ts';
import { textWidth } from '../letters.ts';
import { text } from '../text.ts';
import type { Between } from './groups.ts';
import type { Ring } from './ring.ts';

interface Line {
  between: Between;
  width: number;
  path: string;
  /** The head of an arrow, where the ties have a direction. */
  head: string | null;
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** A line from disc to disc, as wide as its ties; of two directions each has its own, side by side. */
export function lineOf(
  between: Between,
  { spots }: Ring,
  strongest: number,
  directed: boolean,
): Line {
  const [a, b] = between.ends.map((k) => spots[k]);
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.sqrt(dx * dx + dy * dy) || 1;
  const [ux, uy] = [dx / distance, dy / distance];
  const width = fix(1 + ((directed ? 7 : 11) * between.ties) / strongest);
  const aside = directed ? 5.5 : 0;
  const tip = directed ? 5 + width : 0;
  const from = { x: a.x + ux * a.r - uy * aside, y: a.y + uy * a.r + ux * aside };
  const to = {
    x: b.x - ux * (b.r + tip + 1) - uy * aside,
    y: b.y - uy * (b.r + tip + 1) + ux * aside,
  };
  const half = 3 + width / 2;
  return {
    between,
    width,
    path: `M${fix(from.x)},${fix(from.y)}L${fix(to.x)},${fix(to.y)}`,
    head: directed
      ? `M${fix(to.x + ux * tip)},${fix(to.y + uy * tip)}L${fix(to.x - uy * half)},${fix(to.y + ux * half)}L${fix(to.x + uy * half)},${fix(to.y - ux * half)}Z`
      : null,
    from,
    to,
  };
}

/** Where along a line its figure is tried. */
const places = [0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75, 0.18, 0.82];

/** Whether a line passes through a box, tried at steps shorter than a figure is high. */
function passes({ from, to }: Line, box: Rectangle): boolean {
  const steps = Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) / 8);
  for (let k = 0; k <= steps; k++) {
    const x = from.x + ((to.x - from.x) * k) / steps;
    const y = from.y + ((to.y - from.y) * k) / steps;
    if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) return true;
  }
  return false;
}

/** The figures of the lines, those of the strongest first, each where it lies on no disc and on no other figure. */
export function figuresOn(
  lines: readonly Line[],
  { spots }: Ring,
  narrow: boolean,
  say: Formatter,
): { element: Element }[] {
  const size = narrow ? 10.5 : 12.5;
  const taken: Rectangle[] = spots.map(({ x, y, r }) => ({
    x: x - r - 2,
    y: y - r - 2,
    width: 2 * r + 4,
    height: 2 * r + 4,
  }));
  return lines.flatMap(({ between: { ties }, from, to }, own) => {
    const label = say.number(ties);
    const [width, height] = [textWidth(label, size) + 8, size + 5];
    const free = places
      .map((along) => {
        const [x, y] = [from.x + (to.x - from.x) * along, from.y + (to.y - from.y) * along];
        return { x, y, box: { x: x - width / 2, y: y - height / 2, width, height } };
      })
      .filter(({ box }) => !taken.some((other) => overlap(box, other)));
    // Upon another line too a reader could not tell whose figure it is.
    const alone = free.find(
      ({ box }) => !lines.some((line, other) => other !== own && passes(line, box)),
    );
    const found = alone ?? free[0];
    if (found) {
      const { x, y, box } = found;
      taken.push(box);
      return [
        {
          element: el(
            'g',
            { class: 'side-label middle' },
            el('rect', {
              x: fix(box.x),
              y: fix(box.y),
              width: fix(width),
              height: fix(height),
              rx: 5,
            }),
            text(fix(x), fix(y + size * 0.36), label, size, 'strong'),
          ),
        },
      ];
    }
    return [];
  });
}
