import { fix } from '../colours.ts';
import { type Child, el } from '../element.ts';
import { bold, wrapText } from '../letters.ts';
import type { Drawing } from '../picture.ts';
import { text } from '../text.ts';
import { isGap } from './arrow.ts';
import type { Arc, Frame } from './frame.ts';

const [size, leading, apart] = [11.5, 14, 8];

interface Label {
  lines: string[];
  /** Where the arc is widest. */
  x: number;
  y: number;
  top: number;
  height: number;
}

/** Names those by whom a detour leads, in a column of its own beside the arcs, each with a line to its arc. */
export function viaLabels(arcs: readonly Arc[], frame: Frame, drawing: Drawing): Child {
  return [labelsAt('left'), labelsAt('right')];

  function labelsAt(side: 'left' | 'right'): Child {
    const wide = frame.words[side];
    if (wide === 0) return null;
    const { say, words, labels } = drawing;
    const placed = arcs
      .filter(
        ({ handover, from, to }) =>
          isGap(handover) && handover.via.length > 0 && to > from === (side === 'right'),
      )
      .map(({ handover, startY, endY, reach }): Label => {
        const [first, ...rest] = handover.via;
        const others = rest.length > 0 ? ` +${say.number(rest.length)}` : '';
        const lines = wrapText(
          words.via((labels.get(first) ?? first) + others),
          wide / bold,
          size,
          5,
        );
        const y = (startY + endY) / 2;
        const x =
          side === 'right' ? frame.left + frame.card + reach * 0.75 : frame.left - reach * 0.75;
        const height = lines.length * leading;
        return { lines, x, y, top: y - height / 2, height };
      })
      .sort((a, b) => a.y - b.y);
    spread(placed, frame);
    const at = side === 'right' ? frame.width - wide : 0;
    return placed.map(({ lines, x, y, top, height }) =>
      el(
        'g',
        { class: 'gap' },
        el('line', {
          class: 'leader',
          x1: fix(x),
          y1: fix(y),
          x2: side === 'right' ? at - 4 : wide + 4,
          y2: fix(top + height / 2),
        }),
        lines.map((line, k) =>
          text(
            side === 'right' ? at : wide,
            fix(top + leading * (k + 0.8)),
            line,
            size,
            side === 'right' ? 'indirect-word' : 'indirect-word end',
          ),
        ),
      ),
    );
  }
}

/** Moves labels down where they would touch, and back up where they would leave the picture. */
function spread(labels: Label[], { tops, height }: Frame): void {
  let free = tops[0];
  for (const label of labels) {
    label.top = Math.max(label.top, free);
    free = label.top + label.height + apart;
  }
  let end = height - 2;
  for (const label of labels.toReversed()) {
    label.top = Math.min(label.top, end - label.height);
    end = label.top - apart;
  }
}
