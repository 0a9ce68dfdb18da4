import { fix, sectorClass, shape } from '../colours.ts';
import { type Child, el } from '../element.ts';
import { bold, wrapText } from '../letters.ts';
import type { Drawing } from '../picture.ts';
import { text } from '../text.ts';
import type { Group } from './groups.ts';
import type { Ring } from './ring.ts';

interface Names {
  names: Child[];
  height: number;
}

const wide = 168;
const leading = 16;

/** The names in a column at either side of the ring, each with a line to its disc. */
export function besideNames(
  groups: readonly Group[],
  inside: (k: number) => number,
  { spots, width, height }: Ring,
  { words, say }: Drawing,
): Names {
  const labels = groups.map((group, k) => {
    const right = spots[k].x >= width / 2;
    const name = [
      ...wrapText(group.name, wide / bold, 13, 3),
      ...(group.part ? wrapText(group.part, wide / bold, 13, 2) : []),
    ];
    const facts = [
      words.actors(group.actors.length, say),
      words.insideShort(say.number(inside(k))),
    ];
    const notes = wrapText(facts.join(', '), wide, 12, 2);
    const tall = (name.length + notes.length) * leading;
    return { k, right, name, notes, tall, top: spots[k].y - tall / 2 };
  });
  let bottom = height;
  for (const side of [true, false]) {
    const own = labels.filter(({ right }) => right === side).sort((a, b) => a.top - b.top);
    let free = 0;
    for (const label of own) {
      label.top = Math.max(label.top, free);
      free = label.top + label.tall + 8;
    }
    bottom = Math.max(bottom, free);
    let end = bottom;
    for (const label of own.toReversed()) {
      label.top = Math.min(label.top, end - label.tall);
      end = label.top - 8;
    }
  }
  return {
    height: Math.ceil(bottom),
    names: labels.map(({ k, right, name, notes, tall, top }) => {
      const { x, y, r } = spots[k];
      const at = right ? width - wide : wide;
      const end = right ? '' : ' end';
      return el(
        'g',
        { class: sectorClass(groups[k].sector) },
        el('line', {
          class: 'leader',
          x1: fix(right ? x + r : x - r),
          y1: y,
          x2: right ? at - 6 : at + 6,
          y2: fix(top + tall / 2),
        }),
        name.map((line, row) =>
          text(at, fix(top + leading * (row + 0.8)), line, 13, `region-name${end}`),
        ),
        notes.map((line, row) =>
          text(at, fix(top + leading * (name.length + row + 0.8)), line, 12, `soft${end}`),
        ),
      );
    }),
  };
}

/** On a phone: numbers in the discs, and below them what each stands for. */
export function belowNames(
  groups: readonly Group[],
  inside: (k: number) => number,
  { spots, height }: Ring,
  { words, say }: Drawing,
): Names {
  let y = height + 14;
  const names = groups.map((group, k): Child => {
    const spot = spots[k];
    const lines = wrapText([group.name, group.part].filter(Boolean).join(' · '), 288, 12, 3);
    const facts = `${words.actors(group.actors.length, say)}, ${words.insideShort(say.number(inside(k)))}`;
    const top = y;
    y += (lines.length + 1) * 15 + 10;
    return el(
      'g',
      { class: sectorClass(group.sector) },
      text(spot.x, fix(spot.y + 4), say.number(k + 1), 11, 'strong middle'),
      text(14, fix(top + 11), say.number(k + 1), 12, 'strong end'),
      shape(group.sector, 28, top + 7, 5, { class: group.sector < 0 ? 'mark hollow' : 'mark' }),
      lines.map((line, row) => text(42, fix(top + 11 + row * 15), line, 12, 'strong')),
      text(42, fix(top + 11 + lines.length * 15), facts, 11.5, 'soft'),
    );
  });
  return { names, height: Math.ceil(y) };
}
