import type { Analysis } from '../../analysis.ts';
import { fix } from '../colours.ts';
import type { Drawing } from '../picture.ts';
import { isGap } from './arrow.ts';
import { type RoleText, roleText } from './role-card.ts';

export type Chain = NonNullable<Analysis['chain']>;
export type Handover = Chain['handovers'][number];

export interface Arc {
  handover: Handover;
  from: number;
  to: number;
  startY: number;
  endY: number;
  reach: number;
}

/** Where the cards lie, how far the arcs may reach at either side, and where there is room to say by whom a detour leads. */
export interface Frame {
  width: number;
  height: number;
  left: number;
  card: number;
  tops: number[];
  tall: number[];
  /** The outermost place of an arc at the left and at the right. */
  far: { left: number; right: number };
  /** Columns of words beside the arcs; none on a phone, or where nothing is to be said there. */
  words: { left: number; right: number };
}

const wordsWide = 152;

export function framed(
  handovers: readonly Handover[],
  legendHeight: number,
  drawing: Drawing,
): { frame: Frame; texts: RoleText[] } {
  const { narrow, slide } = drawing;
  const { roles } = drawing.analysis.chain as Chain;
  const place = new Map(roles.map(({ id }, k) => [id, k]));
  const detours = (onward: boolean) =>
    handovers.some(
      (handover) =>
        isGap(handover) &&
        handover.via.length > 0 &&
        (place.get(handover.to) as number) > (place.get(handover.from) as number) === onward,
    );
  const words = {
    left: !narrow && detours(false) ? wordsWide : 0,
    right: !narrow && detours(true) ? wordsWide : 0,
  };
  const [width, far, left] = narrow
    ? [340, { left: 3, right: 337 }, 34]
    : [
        960,
        { left: words.left === 0 ? 4 : words.left + 14, right: 956 - words.right },
        (words.left === 0 ? 0 : words.left + 10) + 128,
      ];
  const card = narrow ? 234 : words.left + words.right > wordsWide ? 330 : 400;
  const texts = roles.map((role) => roleText(role, card, drawing));
  const tall = texts.map(({ height }) => height);
  const tops: number[] = [];
  let top = legendHeight + (narrow ? 14 : 20);
  for (const each of tall) {
    tops.push(top);
    top += each + (slide ? 9 : narrow ? 14 : 16);
  }
  const height = Math.ceil((tops.at(-1) as number) + (tall.at(-1) as number) + 2);
  return { texts, frame: { width, height, left, card, tops, tall, far, words } };
}

/** Where each arc leaves and arrives, so that arcs at one card do not cross: upward ones above, downward ones below, nested by length. */
export function route(
  handovers: readonly Handover[],
  place: ReadonlyMap<string, number>,
  frame: Frame,
): Arc[] {
  const longest = Math.max(1, place.size - 1);
  const arcs = handovers.map((handover): Arc => {
    const [from, to] = [place.get(handover.from) as number, place.get(handover.to) as number];
    const span = Math.abs(to - from);
    const room =
      to > from ? frame.far.right - frame.left - frame.card : frame.left - frame.far.left;
    // The widest point of the curve lies at three quarters of its control points.
    const reach = (room / 0.75) * (0.14 + 0.86 * Math.sqrt((span - 0.5) / longest));
    return { handover, from, to, startY: 0, endY: 0, reach: Math.min(reach, room / 0.75) };
  });
  for (const side of [
    arcs.filter(({ from, to }) => to > from),
    arcs.filter(({ from, to }) => to < from),
  ])
    for (let k = 0; k < place.size; k++) {
      const up = side.filter(({ from, to }) => Math.max(from, to) === k).sort(bySpan);
      const down = side
        .filter(({ from, to }) => Math.min(from, to) === k)
        .sort((a, b) => bySpan(b, a));
      const slots = [...up, ...down];
      slots.forEach((arc, at) => {
        const y = frame.tops[k] + (frame.tall[k] * (at + 1)) / (slots.length + 1);
        if (arc.from === k) arc.startY = fix(y);
        else arc.endY = fix(y);
      });
    }
  return arcs;
}

const spanOf = ({ from, to }: Arc) => Math.abs(to - from);
const bySpan = (a: Arc, b: Arc) => spanOf(a) - spanOf(b) || a.from - b.from || a.to - b.to;
