import { fix } from '../colours.ts';
import { type Element, el } from '../element.ts';
import type { Drawing } from '../picture.ts';
import type { Arc, Frame, Handover } from './frame.ts';

/** Missing, or only by a detour: what a chain is looked at for. */
export const isGap = ({ status }: Handover): boolean =>
  status === 'missing' || status === 'indirect';

/** Quiet strokes first, so that what is missing lies on top. */
const order: Handover['status'][] = [
  'role-absent',
  'limited',
  'one-direction',
  'reported',
  'one-sided',
  'internal',
  'confirmed',
  'indirect',
  'missing',
];
export const drawingOrder = ({ status }: Handover): number => order.indexOf(status);
export const states = ({ language }: Drawing) => language.report.chain.handoverStatuses;

/** What carries a handover, or by whom it makes a detour. */
export function carriers(
  { ties, via, status, internal }: Handover,
  { say, words }: Drawing,
): string {
  if (status === 'internal') return say.actors(internal, 3);
  if (status === 'indirect') return via.length > 0 ? words.via(say.actors(via, 3)) : '';
  const shown = ties.slice(0, 3).map(([a, b]) => `${say.actor(a)} – ${say.actor(b)}`);
  if (ties.length > 3) shown.push(words.more(ties.length - 3, say));
  return shown.join('; ');
}

/** What a handover is there for; of one that nobody may steer, why not. */
export function reason({ from, to, status }: Handover, { say }: Drawing): string {
  const limited = status === 'limited' ? say.limited([from, to]) : '';
  return limited || say.why([from, to]).clause;
}

/** A handover as an arc from card to card, in the stroke of its state. */
export function arrow(
  { handover, from, to, startY, endY, reach }: Arc,
  frame: Frame,
  drawing: Drawing,
): Element {
  const named = drawing.say.role;
  const onward = to > from;
  const edge = onward ? frame.left + frame.card : frame.left;
  const turn = onward ? 1 : -1;
  const control = fix(edge + turn * reach);
  const tip = edge + turn * 2;
  const base = tip + turn * 8;
  const carried = carriers(handover, drawing);
  const curve = `M${edge},${startY}C${control},${startY} ${control},${endY} ${base},${endY}`;
  return el(
    'g',
    {
      class: isGap(handover) ? 'way gap' : 'way',
      'data-from': handover.from,
      'data-to': handover.to,
    },
    el(
      'title',
      {},
      `${named(handover.from)} → ${named(handover.to)}: ${states(drawing)[handover.status]}${carried && ` (${carried})`}. ${reason(handover, drawing)}`,
    ),
    // Room for a hand that points at a thin line.
    el('path', { class: 'reach', d: curve }),
    el('path', { class: `handover ${handover.status}`, d: curve }),
    el('path', {
      class: `head ${handover.status}`,
      d: `M${tip},${endY}L${base},${fix(endY - 4.5)}L${base},${fix(endY + 4.5)}Z`,
    }),
  );
}
