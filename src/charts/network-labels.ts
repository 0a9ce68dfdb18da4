import { fix } from './colours.ts';
import { type Child, el } from './element.ts';
import { overlap, type Rectangle } from './labels.ts';
import { textWidth } from './letters.ts';
import { text } from './text.ts';

/** The size of the names in a crowded picture. */
export const smallType = 10.5;

/** The name of an actor in lines below its mark. */
export function belowMark(lines: readonly string[], radius: number): Child {
  return el(
    'text',
    { class: 'halo label middle', 'font-size': 11.5 },
    lines.map((line, k) =>
      el('tspan', { x: 0, y: fix(radius + 13 + k * 13) }, line.endsWith('-') ? line : `${line} `),
    ),
  );
}

/**
 * Each name in one line beside its mark: at the right, at the left, below or above, the first place that is free of marks, of names
 * and of what is `kept`.
 * One that finds none is hidden; those in front choose first.
 */
export function besideMarks(
  labels: readonly (readonly string[])[],
  radii: readonly number[],
  x: Float64Array,
  y: Float64Array,
  { width, height }: { width: number; height: number },
  kept: readonly Rectangle[],
): Child[] {
  const marks = radii.map(
    (r, i): Rectangle => ({ x: x[i] - r, y: y[i] - r, width: 2 * r, height: 2 * r }),
  );
  const taken: Rectangle[] = [...kept];
  return labels.map(([line], i) => {
    if (line === undefined) return null;
    const away = radii[i] + 3;
    const wide = textWidth(line, smallType);
    const places: [dx: number, dy: number, anchor: '' | ' end' | ' middle'][] = [
      [away, 3.5, ''],
      [-away, 3.5, ' end'],
      [0, away + 9, ' middle'],
      [0, -away - 1, ' middle'],
    ];
    const boxed = places.map(([dx, dy, anchor]) => ({
      dx,
      dy,
      anchor,
      box: {
        x: x[i] + dx - (anchor === ' end' ? wide : anchor === ' middle' ? wide / 2 : 0),
        y: y[i] + dy - 9.5,
        width: wide,
        height: 12,
      },
    }));
    const inside = boxed.filter(
      ({ box }) =>
        box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= height,
    );
    const free = inside.find(
      ({ box }) =>
        !marks.some((mark, j) => j !== i && overlap(box, mark)) &&
        !taken.some((other) => overlap(box, other)),
    );
    if (free) taken.push(free.box);
    const { dx, dy, anchor } = free ?? inside[0] ?? boxed[0];
    return text(fix(dx), fix(dy), line, smallType, `halo label${anchor}${free ? '' : ' hidden'}`);
  });
}
