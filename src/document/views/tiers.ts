import type { Tiers } from '../../views/tiers.ts';
import type { Book } from '../../words/book.ts';
import type { Formatter } from '../../words/formatter.ts';
import { type Block, sentence, tableOf } from './block.ts';

export function tiers(value: Tiers, say: Formatter, words: Book['views']['tiers']): Block[] {
  const name = (id: string) => say.term('tiers', id);
  const {
    providers,
    providersWithoutAssociation: without,
    associations,
    associationsWithoutProvider,
  } = value;
  const rows = [
    ...value.levels.map(({ id, inside, actors: { length } }) => ({
      levels: [id],
      ties: inside,
      possible: (length * (length - 1)) / 2,
    })),
    ...value.between,
  ];
  return [
    sentence(
      words.overview(
        value.levels.map(({ id, actors }) => words.counted(name(id), actors.length, say)),
        say,
      ),
    ),
    ...(associations.length === 0 && providers.length > 0 ? [sentence(words.noAssociation)] : []),
    ...(associations.length > 0 && providers.length > 0
      ? [
          sentence(
            without.length > 0
              ? words.without(without, providers, say)
              : words.all(providers.length, say),
          ),
        ]
      : []),
    ...(associationsWithoutProvider.length > 0
      ? [sentence(words.associations(associationsWithoutProvider, say))]
      : []),
    ...tableOf(
      words.umbrellas,
      words.umbrellaColumns,
      (value.umbrellas ?? []).map(({ name, providers, association, tied }) => [
        { text: name },
        { actors: providers },
        { actors: association === null ? [] : [association] },
        { number: association === null ? null : tied.length },
      ]),
    ),
    ...(value.otherWords.length > 0 ? [sentence(words.other(value.otherWords, say))] : []),
    ...tableOf(
      words.caption,
      words.columns,
      rows.map(({ levels, ties, possible }) => [
        { text: levels.map(name).join(' – ') },
        { number: ties },
        { number: possible },
        { share: possible === 0 ? null : ties / possible },
      ]),
    ),
  ];
}
