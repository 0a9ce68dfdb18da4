import { largest } from '../../largest.ts';
import { fix } from '../colours.ts';
import type { Group } from './groups.ts';

interface Spot {
  x: number;
  y: number;
  r: number;
}

export interface Ring {
  spots: Spot[];
  width: number;
  /** Of the ring alone, without names below it. */
  height: number;
}

/** Where the groups stand: on an ellipse, so that no line runs along another; four stand as in the quadrangle. */
export function ringOf(groups: readonly Group[], narrow: boolean): Ring {
  const n = groups.length;
  const width = narrow ? 340 : 960;
  const wide = narrow ? 132 : n <= 6 ? 250 : 235;
  const high = narrow ? 132 : Math.max(170, Math.min(330, n * 17));
  const around = Math.PI * (wide + high);
  const most = Math.min(narrow ? 34 : n <= 6 ? 64 : 46, n === 1 ? 64 : (around / n) * 0.4);
  const least = narrow ? 9 : 7;
  const greatest = largest(
    groups.map(({ actors }) => actors.length),
    1,
  );
  const height = 2 * (high + most) + 8;
  const spots = groups.map(({ actors }, k): Spot => {
    const turn = n === 4 ? [3, 0, 2, 1][k] : k;
    const angle = -Math.PI / 2 + (2 * Math.PI * (turn + 0.5)) / n;
    const away = n === 1 ? 0 : 1;
    return {
      x: fix(width / 2 + away * wide * Math.cos(angle)),
      y: fix(height / 2 + away * high * Math.sin(angle)),
      r: fix(least + (most - least) * Math.sqrt(actors.length / greatest)),
    };
  });
  return { spots, width, height: Math.ceil(height) };
}
