import type { PlanningCycle } from '../../views/planning-cycle.ts';
import type { Book } from '../../words/book.ts';
import type { Formatter } from '../../words/formatter.ts';
import { type Block, type Cell, sentence, tableOf } from './block.ts';

const maxRows = 20;
const maxSaid = 3;

export function planningCycle(
  { indicators, areas }: PlanningCycle,
  say: Formatter,
  words: Book['views']['planning-cycle'],
): Block[] {
  return [
    sentence(words.overview(areas.length, indicators.length, say)),
    ...tableOf(
      words.caption,
      [
        words.area,
        ...indicators.map(({ column, of }) => (of === 'actor' ? words.sum(column) : column)),
        words.actors,
        words.roles,
      ],
      areas
        .slice(0, maxRows)
        .map(({ name, actors, roles, values }): Cell[] => [
          { text: name },
          ...values.map(
            ({ sum, said }): Cell =>
              sum === null
                ? { text: said.length === 0 ? words.nothing : said.slice(0, maxSaid).join(' / ') }
                : { text: say.number(sum) },
          ),
          { number: actors.length },
          { text: roles.length === 0 ? words.nothing : say.roles(roles) },
        ]),
    ),
  ];
}
