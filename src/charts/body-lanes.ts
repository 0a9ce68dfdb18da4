import type { NetworkArchitecture } from '../views/network-architecture.ts';
import { fix } from './colours.ts';
import { type Element, el } from './element.ts';
import { fitText } from './letters.ts';
import type { Drawing } from './picture.ts';
import { text } from './text.ts';

/** Where the parts of the picture stand. */
export interface Frame {
  width: number;
  /** Left edge and width of the columns of sectors. */
  left: number;
  column: number;
  /** Left edge and width of the lanes of those who alone join bodies. */
  lanes: number;
  lane: number;
  top: number;
  row: number;
}

interface Link {
  actor: string;
  pairs: [number, number][];
}

/** Who alone joins bodies that are shown, those with most such pairs first. */
export function linksOf(
  { joinedByOne }: NetworkArchitecture,
  rows: ReadonlyMap<string, number>,
): Link[] {
  const links = new Map<string, Link>();
  for (const { bodies: pair, actor } of joinedByOne) {
    const [a, b] = pair.map((body) => rows.get(body));
    if (a === undefined || b === undefined) continue;
    const link = links.get(actor) ?? { actor, pairs: [] };
    link.pairs.push(a < b ? [a, b] : [b, a]);
    links.set(actor, link);
  }
  return [...links.values()].sort(
    (a, b) => b.pairs.length - a.pairs.length || (a.actor < b.actor ? -1 : 1),
  );
}

export function laneOf(
  { actor, pairs }: Link,
  k: number,
  count: number,
  rows: ReadonlyMap<string, number>,
  frame: Frame,
  { narrow, labels, language }: Drawing,
): Element {
  const words = language.chartViews;
  const names = [...rows.keys()];
  const name = labels.get(actor) ?? actor;
  const x = frame.lanes + frame.lane * k + (narrow ? 6 : 8);
  const at = (row: number) => frame.top + frame.row * (row + 0.5);
  const most = frame.lane - (narrow ? 8 : 12);
  const longest = Math.max(1, rows.size - 1);
  // The names stand as stairs, the first lane's lowest, so that no line to a lane crosses a name.
  const label = 34 + (count - 1 - k) * 17;
  return el(
    'g',
    {},
    el('title', {}, name),
    narrow
      ? text(x, frame.top - 10, String(k + 1), 10.5, 'strong middle')
      : [
          el('path', {
            class: 'leader',
            fill: 'none',
            d: `M${x - 6},${label - 4}H${x}V${at(Math.min(...pairs.flat()))}`,
          }),
          text(x - 10, label, fitText(name, x - 140, 12), 12, 'end'),
        ],
    pairs.map(([a, b]) =>
      el(
        'path',
        {
          class: 'arc',
          d: `M${x},${at(a)}A${fix(most * Math.sqrt((b - a) / longest))} ${fix((at(b) - at(a)) / 2)} 0 0 1 ${x},${at(b)}`,
        },
        el('title', {}, words.joins(name, names[a], names[b])),
      ),
    ),
    [...new Set(pairs.flat())].map((row) =>
      el('circle', { class: 'knot', cx: x, cy: at(row), r: narrow ? 2.4 : 3.4 }),
    ),
  );
}
