import type { KeyPersons } from '../../views/key-persons.ts';
import type { Book } from '../../words/book.ts';
import type { Formatter } from '../../words/formatter.ts';
import { type Block, sentence, tableOf } from './block.ts';

const maxRows = 20;

export function keyPersons(
  { persons, single, untied, areas, areasWithout }: KeyPersons,
  say: Formatter,
  words: Book['views']['key-persons'],
): Block[] {
  return [
    sentence(words.overview(persons.length, say)),
    ...(areas && areasWithout.length > 0
      ? [sentence(words.areas(areasWithout, areas.length, say))]
      : []),
    ...(single.length > 0 ? [sentence(words.single(single, say))] : []),
    ...(untied.length > 0 ? [sentence(words.untied(untied, say))] : []),
    ...tableOf(
      words.caption,
      words.columns,
      persons
        .slice(0, maxRows)
        .map(({ actor, organisations, areas }) => [
          { text: say.ownName(actor) },
          { text: say.actor(actor) },
          { actors: organisations },
          { text: areas.join(', ') || '–' },
        ]),
    ),
  ];
}
