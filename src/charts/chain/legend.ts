import { fix } from '../colours.ts';
import { type Element, el } from '../element.ts';
import { textWidth } from '../letters.ts';
import type { Drawing } from '../picture.ts';
import { text } from '../text.ts';
import { isGap, states } from './arrow.ts';
import type { Handover } from './frame.ts';

/** What is strong first. */
const order: Handover['status'][] = [
  'missing',
  'indirect',
  'confirmed',
  'internal',
  'reported',
  'one-sided',
  'one-direction',
  'limited',
  'role-absent',
];

/** One sample of each stroke that occurs, with how often. */
export function legendOf(
  handovers: readonly Handover[],
  drawing: Drawing,
): { body: Element[]; height: number } {
  const { narrow, say } = drawing;
  const width = narrow ? 340 : 960;
  const size = narrow ? 11 : 12.5;
  let [x, y] = [0, 12];
  const body = order.flatMap((status): Element[] => {
    const some = handovers.filter((handover) => handover.status === status);
    if (some.length === 0) return [];
    const label = `${states(drawing)[status]} (${say.number(some.length)})`;
    const wide = 41 + textWidth(label, size);
    if (x > 0 && x + wide > width) [x, y] = [0, y + 22];
    const at = x;
    x += wide + 22;
    const gap = some.some(isGap);
    return [
      el(
        'g',
        { class: gap ? 'sample gap' : 'sample' },
        el('path', { class: `handover ${status}`, d: `M${fix(at)},${y - 4}H${fix(at + 27)}` }),
        el('path', { class: `head ${status}`, d: `M${fix(at + 34)},${y - 4}l-8,-4v8Z` }),
        text(fix(at + 41), y, label, size, gap ? `${status}-word` : 'soft'),
      ),
    ];
  });
  return { body, height: y + 6 };
}
