import type { Expected, Hole, Holes, Reading } from '../../views/holes.ts';
import type { Book } from '../../words/book.ts';
import type { Formatter } from '../../words/formatter.ts';
import { type Block, sentence, tableOf } from './block.ts';

const maxHandovers = 3;
const maxActors = 5;

function meeting(hole: Hole, say: Formatter, words: Book['views']['holes']): string {
  const { ties, carriers, through } = hole;
  if (ties === 0)
    return through.length === 0 ? words.apart : words.through(say.actors(through, maxActors));
  const direct =
    ties === 1
      ? words.single(say.pairs([[carriers[0], carriers[1]]]))
      : words.carried(ties, say.actor(carriers[0]), say);
  return direct + (through.length > 0 ? words.also(say.actors(through, maxActors)) : '');
}

const handovers = (expected: Expected[], say: Formatter) =>
  say.list(
    expected.map(({ from, to }) => say.handover([from, to])),
    maxHandovers,
  );

export function holes(value: Holes, say: Formatter, words: Book['views']['holes']): Block[] {
  const read = (reading: Reading, what: 'hole' | 'bridge') =>
    reading === null ? words.noTemplate : words[what][reading];
  const expects = ({ expected, limited }: Hole) =>
    !value.template
      ? '–'
      : expected.length > 0
        ? handovers(expected, say)
        : limited > 0
          ? words.limited(limited, say)
          : words.nothing;
  return [
    ...(value.holes.length === 0 ? [sentence(words.none)] : []),
    ...tableOf(
      words.holes,
      [words.groups, words.meet, words.expected, words.interpretation],
      value.holes.map((hole) => [
        { text: hole.sectors.map(say.sector).join(' – ') },
        { text: meeting(hole, say, words) },
        { text: expects(hole) },
        { text: read(hole.reading, 'hole') },
      ]),
    ),
    ...(value.weakBridges === null || value.median === null
      ? []
      : value.weakBridges.length === 0
        ? [sentence(words.noBridges(value.median, say))]
        : tableOf(
            words.bridges(value.median, value.weakBridges.length, value.weakInAll, say),
            [words.tie, words.strength, words.carries, words.interpretation],
            value.weakBridges.map(({ ends, weight, carries, reading }) => [
              { text: say.pairs([ends]) },
              { number: weight },
              { text: carries.length === 0 ? '–' : handovers(carries, say) },
              { text: read(reading, 'bridge') },
            ]),
          )),
  ];
}
