import { type Attributes, type Element, el } from './element.ts';

/** The colour language of all pictures, in light and dark: sectors by their order, one accent, one red for what is missing. */
export interface Colours {
  sectors: readonly string[];
  none: string;
  ink: string;
  soft: string;
  faint: string;
  line: string;
  paper: string;
  card: string;
  accent: string;
  missing: string;
  /** What is not missing but takes a detour. */
  detour: string;
}

/** Hues apart for readers who mix up red and green (after Okabe and Ito), dark enough on white for text. */
export const light: Colours = {
  sectors: ['#1767ab', '#9a5700', '#0a7d5f', '#a4468b', '#2a7ba9', '#7c5c33', '#6d7a12', '#5f5aa8'],
  none: '#5f656f',
  ink: '#1b2430',
  soft: '#4d5867',
  faint: '#5d6774',
  line: '#d8dde3',
  paper: '#ffffff',
  card: '#f6f7f9',
  accent: '#0b5f73',
  missing: '#c02a1c',
  detour: '#9a5700',
};

export const dark: Colours = {
  sectors: ['#6db3ee', '#f0a94a', '#4fc9a4', '#e08fc8', '#9ad4f5', '#cfae82', '#c3cf5e', '#b3aef0'],
  none: '#a2a9b4',
  ink: '#eef1f5',
  soft: '#c0c8d2',
  faint: '#98a2ae',
  line: '#39424e',
  paper: '#12171e',
  card: '#1a212b',
  accent: '#6fc9dd',
  missing: '#ff7e6b',
  detour: '#f0a94a',
};

/** The colours as custom properties of a style sheet. */
export function properties({ sectors, ...rest }: Colours): string {
  return [
    ...sectors.map((colour, k) => `--s${k}:${colour}`),
    ...Object.entries(rest).map(([name, colour]) => `--${name}:${colour}`),
  ].join(';');
}

const shades = light.sectors.length;

/** The class that carries a sector's colour; sectors beyond the palette begin it anew and differ by their shape. */
export const sectorClass = (index: number): string => (index < 0 ? 'sn' : `s${index % shades}`);

/** The shape of a sector: its second channel beside colour. A circle, a square, a triangle, a diamond, … around a middle. */
export function shape(
  index: number,
  x: number,
  y: number,
  r: number,
  more: Attributes = {},
): Element {
  if (index < 0)
    return el('path', {
      d: `M${at(x - r, y)}A${fix(r)} ${fix(r)} 0 1 0 ${at(x + r, y)}A${fix(r)} ${fix(r)} 0 1 0 ${at(x - r, y)}Z`,
      class: 'hollow',
      ...more,
    });
  const kind = (index + Math.floor(index / shades)) % 6;
  if (kind === 0) return el('circle', { cx: fix(x), cy: fix(y), r: fix(r), ...more });
  if (kind === 1) {
    const half = r * 0.88;
    return el('rect', {
      x: fix(x - half),
      y: fix(y - half),
      width: fix(2 * half),
      height: fix(2 * half),
      rx: fix(r * 0.18),
      ...more,
    });
  }
  const corners: [number, number][] =
    kind === 2
      ? [
          [0, -1.2],
          [1.08, 0.78],
          [-1.08, 0.78],
        ]
      : kind === 3
        ? [
            [0, -1.22],
            [1.22, 0],
            [0, 1.22],
            [-1.22, 0],
          ]
        : kind === 4
          ? [
              [0, 1.2],
              [1.08, -0.78],
              [-1.08, -0.78],
            ]
          : [
              [-0.55, -1],
              [0.55, -1],
              [1.1, 0],
              [0.55, 1],
              [-0.55, 1],
              [-1.1, 0],
            ];
  const points = corners.map(([dx, dy]) => at(x + dx * r, y + dy * r)).join(' ');
  return el('polygon', { points, 'stroke-linejoin': 'round', ...more });
}

/** A coordinate with at most one decimal. */
export const fix = (value: number): number => Math.round(value * 10) / 10 + 0;
const at = (x: number, y: number) => `${fix(x)},${fix(y)}`;
