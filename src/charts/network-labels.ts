import { fix } from './colours.ts';
import { type Child, el } from './element.ts';
import { overlap } from './holes.ts';
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
 * Each name in one line at the right of its mark, at the edge of the picture at its left. One that would lie on another or on a mark
 * is hidden; those in front keep theirs.
 */
export function besideMarks(
  labels: readonly (readonly string[])[],
  radii: readonly number[],
  x: Float64Array,
  y: Float64Array,
  width: number,
): Child[] {
  const taken: Parameters<typeof overlap>[0][] = [];
  return labels.map(([line], i) => {
    if (line === undefined) return null;
    const away = radii[i] + 3;
    const wide = textWidth(line, smallType);
    const atLeft = x[i] + away + wide > width;
    const box = { x: x[i] + (atLeft ? -away - wide : away), y: y[i] - 6, width: wide, height: 12 };
    const onMark = radii.some(
      (r, j) => j !== i && overlap(box, { x: x[j] - r, y: y[j] - r, width: 2 * r, height: 2 * r }),
    );
    const hidden = onMark || taken.some((other) => overlap(box, other));
    if (!hidden) taken.push(box);
    const kind = `halo label${atLeft ? ' end' : ''}${hidden ? ' hidden' : ''}`;
    return text(fix(atLeft ? -away : away), 3.5, line, smallType, kind);
  });
}
