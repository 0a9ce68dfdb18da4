import type { Analysis } from '../analysis.ts';
import type { WholeBook } from '../words/book.ts';
import { sectorNames } from '../words/chain-names.ts';
import { formatter } from '../words/formatter.ts';
import { fix, sectorClass, shape } from './colours.ts';
import { type Child, type Element, el } from './element.ts';
import { bold, textWidth, wrapText } from './letters.ts';
import type { Picture } from './picture.ts';
import { ends } from './quadrangle/side.ts';
import { sidesOf } from './sides.ts';
import { text } from './text.ts';

const maxSectors = 8;

/** What lay and lies between two sectors; `null` where no tie was or is possible. */
interface Shift {
  sectors: [string, string];
  before: number | null;
  after: number | null;
}

interface DifferenceOptions {
  language: WholeBook;
  narrow?: boolean;
}

/**
 * The sectors of two networks and what changed between them: a side is the wider the more its density rose (solid) or fell (dashed),
 * and says from how much to how much. The widest change sets the scale. `null` where there are fewer than two sectors, or more than eight.
 */
export function difference(
  before: Analysis,
  after: Analysis,
  { language, narrow = false }: DifferenceOptions,
): Picture | null {
  const words = language.compare.difference;
  const sectors = [...after.sectors];
  for (const each of before.sectors)
    if (!sectors.some(({ id }) => id === each.id)) sectors.push(each);
  const n = sectors.length;
  if (n < 2 || n > maxSectors) return null;
  const name = sectorNames(sectors, language);
  const say = formatter({ actors: [], sectors }, language);
  const shifts = shiftsOf(
    before,
    after,
    sectors.map(({ id }) => id),
  );
  const size = (which: Analysis, id: string) =>
    which.sectors.find((sector) => sector.id === id)?.actors ?? 0;
  const change = ({ before: was, after: is }: Shift) => (is ?? 0) - (was ?? 0);
  const most = Math.max(...shifts.map((shift) => Math.abs(change(shift))), 0);
  const [width, height] = narrow ? [340, 330] : [960, n === 4 ? 350 : 560];
  const [cardWidth, cardHeight] = narrow ? [124, 78] : [250, 72];
  const boxes = sectors.map((_, k) => {
    const angle = -Math.PI / 2 + (2 * Math.PI * k) / n + (n === 2 ? Math.PI / 2 : 0);
    const [across, down] =
      n === 4 ? [k % 2, k < 2 ? 0 : 1] : [(1 + Math.cos(angle)) / 2, (1 + Math.sin(angle)) / 2];
    return {
      x: Math.round((width - cardWidth) * across),
      y: Math.round((height - cardHeight) * down),
      width: cardWidth,
      height: cardHeight,
    };
  });
  const at = new Map(sectors.map(({ id }, k) => [id, k]));
  const drawn = shifts.map((shift) => ({
    shift,
    pair: shift.sectors.map((id) => at.get(id) as number) as [number, number],
  }));
  const share = (value: number | null) => (value === null ? '–' : say.percent(value));
  const pairName = ({ sectors: [a, b] }: Shift) => `${name(a)} – ${name(b)}`;
  const points = (shift: Shift) => words.points(say.number(change(shift) * 100, 0), change(shift));
  const biggest = shifts
    .filter((shift) => change(shift) !== 0)
    .sort((a, b) => Math.abs(change(b)) - Math.abs(change(a)))
    .slice(0, 3);
  return {
    id: 'difference',
    title: words.title,
    description: words.description(
      biggest.map((shift) => `${pairName(shift)} ${share(shift.before)} → ${share(shift.after)}`),
    ),
    width,
    height,
    body: [
      drawn.map(({ shift, pair }): Child => {
        const { start, end } = ends(pair, boxes);
        const shiftBy = change(shift);
        const kind = shiftBy > 0 ? 'grown' : shiftBy < 0 ? 'shrunk' : 'same';
        return el('line', {
          class: `shift ${kind}`,
          x1: Math.round(start.x),
          y1: Math.round(start.y),
          x2: Math.round(end.x),
          y2: Math.round(end.y),
          'stroke-width':
            most > 0 && shiftBy !== 0
              ? Math.round((2 + (12 * Math.abs(shiftBy)) / most) * 10) / 10
              : 1.2,
        });
      }),
      drawn.map(({ shift, pair }) => label(shift, pair)),
      sectors.map(({ id }, k) => {
        const { x, y } = boxes[k];
        const lines = wrapText(
          name(id),
          (cardWidth - (narrow ? 14 : 50)) / bold,
          narrow ? 11.5 : 14,
          2,
        );
        return el(
          'g',
          { class: sectorClass(k) },
          el('rect', {
            class: 'card',
            x: x + 0.75,
            y: y + 0.75,
            width: cardWidth - 1.5,
            height: cardHeight - 1.5,
            rx: 10,
          }),
          shape(k, x + (narrow ? 14 : 20), y + (narrow ? cardHeight - 17 : 24), narrow ? 5 : 6, {
            class: 'mark',
          }),
          lines.map((line, row) =>
            text(
              x + (narrow ? 8 : 36),
              y + (narrow ? 20 : 28) + row * 16,
              line,
              narrow ? 11.5 : 14,
              'strong',
            ),
          ),
          text(
            x + (narrow ? 26 : 36),
            y + cardHeight - 13,
            words.actors(say.number(size(before, id)), say.number(size(after, id)), narrow),
            narrow ? 11 : 12.5,
            'soft',
          ),
        );
      }),
    ],
    table: {
      caption: words.title,
      columns: words.columns,
      numeric: [1, 2, 3],
      rows: shifts.map((shift) => [
        pairName(shift),
        share(shift.before),
        share(shift.after),
        shift.before === null || shift.after === null ? '–' : points(shift),
      ]),
    },
  };

  /** From how much to how much, in a box upon the side. */
  function label(shift: Shift, pair: [number, number]): Element {
    const { start, end } = ends(pair, boxes);
    const diagonal = boxes.length === 4 && pair[0] + pair[1] === 3;
    // The two diagonals cross in the middle, so each carries its label nearer to an end.
    const along = diagonal ? (narrow ? (pair[0] === 0 ? 0.22 : 0.78) : 0.27) : 0.5;
    const [x, y] = [
      Math.round(start.x + (end.x - start.x) * along),
      Math.round(start.y + (end.y - start.y) * along),
    ];
    const type = narrow ? 11 : 14;
    const changed = shift.before !== shift.after;
    const [was, is] = [share(shift.before), share(shift.after)];
    const below = changed && !narrow ? points(shift) : '';
    const measure = (each: string) => textWidth(each, type) * bold;
    // An arrow of our own, since not every type has one.
    const pointer = type * 1.5;
    const first = changed ? measure(was) + pointer + measure(is) : measure(is);
    const wide = Math.max(first, textWidth(below, type - 2)) + 12;
    const tall = (below ? 2 : 1) * (type + 3) + 6;
    const line = Math.round(y - tall / 2 + 3 + 0.82 * (type + 3));
    const left = x - first / 2;
    const middle = left + measure(was) + pointer / 2;
    const [from, to] = [middle - pointer * 0.28, middle + pointer * 0.28].map(fix);
    const height = fix(line - type * 0.33);
    return el(
      'g',
      { class: `side-label middle ${change(shift) < 0 ? 'less' : ''}` },
      el('title', {}, `${pairName(shift)}: ${changed ? `${was} → ${is}` : is}`),
      el('rect', {
        x: Math.round(x - wide / 2),
        y: Math.round(y - tall / 2),
        width: Math.round(wide),
        height: Math.round(tall),
        rx: 7,
      }),
      changed
        ? [
            text(fix(left + measure(was) / 2), line, was, type, 'strong'),
            el('path', {
              class: 'pointer',
              d: `M${from},${height}H${to}m-3.5,-3l3.5,3l-3.5,3`,
            }),
            text(fix(left + first - measure(is) / 2), line, is, type, 'strong'),
          ]
        : text(x, line, is, type, 'strong'),
      below && text(x, line + type + 3, below, type - 2, 'soft'),
    );
  }
}

/** Every pair of sectors, with the density between them in both networks. */
function shiftsOf(before: Analysis, after: Analysis, ids: readonly string[]): Shift[] {
  const densities = (analysis: Analysis) =>
    new Map(
      sidesOf(analysis).map(({ sectors, ties, possible }) => [
        JSON.stringify(sectors.map((k) => analysis.sectors[k].id).sort()),
        possible > 0 ? ties / possible : null,
      ]),
    );
  const [was, is] = [densities(before), densities(after)];
  return ids.flatMap((a, k) =>
    ids.slice(k + 1).flatMap((b): Shift[] => {
      const key = JSON.stringify([a, b].sort());
      const shift = { before: was.get(key) ?? null, after: is.get(key) ?? null };
      return shift.before === null && shift.after === null ? [] : [{ sectors: [a, b], ...shift }];
    }),
  );
}
