import type { Areas } from '../../views/areas.ts';
import type { Book } from '../../words/book.ts';
import type { Formatter } from '../../words/formatter.ts';
import { type Block, type Cell, sentence, table, tableOf } from './block.ts';

type Area = Areas['areas'][number];

const maxRows = 20;

export function areas(value: Areas, say: Formatter, words: Book['views']['areas']): Block[] {
  const { required, missingEverywhere } = value;
  const blank = value.areas.filter((area) => area.blank.length > 0);
  const full = value.areas.filter((area) => area.blank.length === 0).map(({ name }) => name);
  const corners = (sides: Area['emptySides']) =>
    sides.map((side) => side.map(say.sector).join(' – ')).join('; ') || '–';
  return [
    sentence(words.overview(value.areas.length, value.withoutArea, say)),
    ...(required === null
      ? []
      : blank
          .slice(0, maxRows)
          .map((area) =>
            sentence(
              area.blank.length === 1 && missingEverywhere.length === 0
                ? words.one(area, say)
                : words.missing(area, required, missingEverywhere.length, say),
            ),
          )),
    ...(required !== null && full.length > 0 ? [sentence(words.full(full, say))] : []),
    ...(value.several.length > 0 ? [sentence(words.several(value.several, say))] : []),
    table(
      words.caption,
      words.columns,
      value.areas
        .slice(0, maxRows)
        .map((area): Cell[] => [
          { text: area.name },
          { number: area.actors.length },
          { number: area.ties },
          { share: area.density },
          { number: area.missing?.length ?? null },
        ]),
    ),
    ...tableOf(
      words.holes,
      words.holeColumns,
      value.areas
        .filter(({ emptyCorners, emptySides }) => emptyCorners.length + emptySides.length > 0)
        .slice(0, maxRows)
        .map((area): Cell[] => [
          { text: area.name },
          { sectors: area.emptyCorners },
          { text: corners(area.emptySides) },
        ]),
    ),
  ];
}
