import { rankRanges, ranksMessage } from '../words/rank-ranges.ts';
import { fix } from './colours.ts';
import { el } from './element.ts';
import { fitApart, textWidth, wrapText } from './letters.ts';
import type { Drawing, Picture } from './picture.ts';
import { text } from './text.ts';

const maxShown = 15;
const measure = 'betweenness';
const stroke = { class: 'side dense', 'stroke-width': 2 };

/** Ranks as dots on the line where they may lie, the best first; `null` where none was drawn. Told by place and length, not by colour. */
export function ranks(drawing: Drawing): Picture | null {
  const { analysis, say, language, labels, narrow } = drawing;
  const words = language.trust.picture;
  const all = rankRanges(analysis, measure);
  if (all.length < 2) return null;
  const shown = all.slice(0, maxShown);
  const last = Math.max(...shown.map(({ to }) => to));
  const name = (id: string) => labels.get(id) ?? id;
  const width = narrow ? 340 : 960;
  const left = narrow ? 12 : 300;
  const head = narrow ? 34 : 40;
  const span = ({ from, to }: (typeof all)[number]) =>
    from === to ? say.number(from) : `${say.number(from)}–${say.number(to)}`;
  // The widest range may stand behind the line that is longest.
  const widest = Math.max(...shown.map((entry) => textWidth(span(entry), 11.5)));
  const right = width - Math.max(narrow ? 44 : 60, Math.ceil(widest) + 13);
  const x = (rank: number) =>
    fix(left + (last === 1 ? 0 : ((rank - 1) * (right - left)) / (last - 1)));
  const steps = ticks(last, narrow ? 5 : 9);
  const room = (narrow ? width : left) - 20;
  // In three lines, which are not always full.
  const names = fitApart(
    shown.map(({ id }) => name(id)),
    2.4 * room,
    12.5,
  ).map((each) => wrapText(each, room, 12.5, 3));
  const tops = [head];
  for (const { length } of names)
    tops.push((tops.at(-1) as number) + length * 16 + (narrow ? 24 : 12));
  const height = Math.ceil(tops.at(-1) as number) + 8;
  const range = ({ rank, from, to }: (typeof all)[number]) =>
    language.trust.range(say.number(rank), say.number(from), say.number(to));
  return {
    id: 'ranks',
    title: ranksMessage(all, language, say),
    description: words.description(say.actor(shown[0].id), range(shown[0])),
    width,
    height,
    body: [
      steps.map((rank) => [
        el('line', { class: 'grid', x1: x(rank), x2: x(rank), y1: head - 8, y2: height }),
        text(x(rank), head - 14, say.number(rank), 12, 'faint middle'),
      ]),
      !narrow && text(0, head - 14, words.axis, 12, 'faint'),
      shown.map((entry, row) => {
        const y = fix(
          narrow ? tops[row] + names[row].length * 16 + 12 : (tops[row] + tops[row + 1]) / 2,
        );
        const first = narrow ? tops[row] + 16 : y + 4.5 - (names[row].length - 1) * 8;
        return el(
          'g',
          {},
          el('title', {}, `${name(entry.id)}: ${range(entry)}`),
          names[row].map((line, k) => text(2, fix(first + k * 16), line, 12.5)),
          el('line', { ...stroke, x1: x(entry.from), x2: x(entry.to), y1: y, y2: y }),
          [entry.from, entry.to].map((end) =>
            el('line', { ...stroke, x1: x(end), x2: x(end), y1: fix(y - 5), y2: fix(y + 5) }),
          ),
          el('circle', { cx: x(entry.rank), cy: y, r: narrow ? 4.5 : 5.5 }),
          text(
            fix(Math.max(x(entry.to), x(entry.rank)) + 11),
            fix(y + 4.5),
            span(entry),
            11.5,
            'soft',
          ),
        );
      }),
    ],
    table: {
      caption: words.caption,
      columns: words.columns,
      numeric: [1, 2, 3],
      rows: all.map(({ id, rank, from, to }) => [
        name(id),
        say.number(rank),
        say.number(from),
        say.number(to),
      ]),
    },
  };
}

/** About as many whole numbers from 1 to the last as there is room for. */
function ticks(last: number, most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((size) => last / size <= most) ?? 1000;
  const found = [1];
  for (let rank = step === 1 ? 2 : step; rank <= last; rank += step) if (rank > 1) found.push(rank);
  return found;
}
