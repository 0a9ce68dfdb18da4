import type { Quadrangle, Cell as Side } from '../../views/quadrangle.ts';
import type { Book } from '../../words/book.ts';
import type { Formatter } from '../../words/formatter.ts';
import { type Block, type Cell, sentence, table, tableOf } from './block.ts';

/** Of a side with more ties than this only the number is told, and with more carriers only their number. */
const fewPairs = 6;
const fewCarriers = 5;

/** Whether random deals could have been made. */
function withinLimits({ sides, insides, maxTies }: Quadrangle): boolean {
  const all = [...sides, ...insides].reduce((sum, { ties }) => sum + ties, 0);
  return all > 0 && all <= maxTies;
}

export function quadrangle(
  value: Quadrangle,
  say: Formatter,
  words: Book['views']['quadrangle'],
): Block[] {
  const name = ({ sectors }: Side) => sectors.map(say.sector).join(' – ');
  const figures = ({ ties, possible }: Pick<Side, 'ties' | 'possible'>): Cell => ({
    text: possible === 0 ? '–' : `${say.number(ties)}/${say.number(possible)}`,
  });
  const carriers = ({ carriers }: Pick<Side, 'carriers'>): Cell =>
    carriers === null
      ? { text: '–' }
      : carriers.length > fewCarriers
        ? { text: words.more(carriers.length, say) }
        : { actors: carriers };
  const named = value.sides.filter(({ ties }) => ties > 0 && ties <= fewPairs);
  return [
    table(
      words.sides,
      [words.side, words.ties, words.density, words.expected, 'p', words.carriers],
      value.sides.map((side) => [
        { text: name(side) },
        figures(side),
        { share: side.density },
        { number: side.expected, digits: 1 },
        { number: side.p, digits: 3 },
        carriers(side),
      ]),
    ),
    ...named.map((side) => sentence(words.named(name(side), say.pairs(side.pairs, fewPairs)))),
    table(
      words.insides,
      [words.corner, words.actors, words.ties, words.density, words.expected, 'p'],
      value.insides.map((inside, i) => [
        { sectors: [inside.sectors[0]] },
        { number: value.corners[i].actors },
        figures(inside),
        { share: inside.density },
        { number: inside.possible === 0 ? null : inside.expected, digits: 1 },
        { number: inside.p, digits: 3 },
      ]),
    ),
    ...tableOf(
      words.split,
      [words.stationary, words.ambulatory, words.ties, words.density, words.carriers],
      (value.settings ?? []).map((row) => [
        { sectors: [row.stationary] },
        { sectors: [row.ambulatory] },
        figures(row),
        { share: row.density },
        carriers(row),
      ]),
    ),
    sentence(
      value.permutations > 0
        ? words.chance(value.permutations, value.seed, say)
        : withinLimits(value)
          ? words.notAsked
          : words.outOfLimits(value.maxTies, say),
    ),
  ];
}
