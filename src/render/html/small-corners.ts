import { fix, sectorClass, shape } from '../../charts/colours.ts';
import { type Element, el } from '../../charts/element.ts';
import type { SmallCorners } from '../../document/document.ts';

const [width, height, edge] = [76, 56, 9];

/** Corners and sides as a small picture: a side is the wider the denser it is, on one scale for all, an empty one dashed. */
export function smallCorners({ corners, sides, text }: SmallCorners): Element {
  const at = (k: number) => {
    if (corners === 4)
      return {
        x: k % 2 === 0 ? edge : width - edge,
        y: k < 2 ? edge : height - edge,
      };
    const angle = -Math.PI / 2 + (2 * Math.PI * k) / corners + (corners === 2 ? Math.PI / 2 : 0);
    return {
      x: fix(width / 2 + (width / 2 - edge) * Math.cos(angle)),
      y: fix(height / 2 + (height / 2 - edge) * Math.sin(angle)),
    };
  };
  return el(
    'svg',
    {
      class: 'chart small-corners',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': text,
    },
    el('title', {}, text),
    sides.map(({ ends: [a, b], density }) =>
      el('line', {
        class: density === 0 ? 'side empty' : 'side',
        x1: at(a).x,
        y1: at(a).y,
        x2: at(b).x,
        y2: at(b).y,
        'stroke-width': density === 0 ? 1.2 : fix(1 + 6 * Math.min(1, density)),
      }),
    ),
    Array.from({ length: corners }, (_, k) =>
      el('g', { class: sectorClass(k) }, shape(k, at(k).x, at(k).y, 5.5, { class: 'mark' })),
    ),
  );
}
