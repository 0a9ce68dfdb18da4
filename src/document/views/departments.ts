import type { Departments } from '../../views/departments.ts';
import type { Book } from '../../words/book.ts';
import type { Formatter } from '../../words/formatter.ts';
import { type Block, type Cell, sentence, table, tableOf } from './block.ts';

const maxInTable = 10;
const maxRows = 20;

export function departments(
  value: Departments,
  say: Formatter,
  words: Book['views']['departments'],
): Block[] {
  const { departments: all, pairs, isolated, eiIndex, expected, fieldsAbsent } = value;
  const shown = all.slice(0, maxInTable);
  const tied = new Map(pairs.map((pair) => [pair.departments.join('\0'), pair.ties]));
  const cell = (a: string, b: string): Cell =>
    a === b
      ? { number: all.find(({ name }) => name === a)?.inside ?? 0 }
      : { number: tied.get([a, b].join('\0')) ?? tied.get([b, a].join('\0')) ?? 0 };
  return [
    sentence(
      value.within + value.across === 0 ? words.none(value, say) : words.overview(value, say),
    ),
    ...(eiIndex === null ? [] : [sentence(words.index(eiIndex, expected, say))]),
    ...(isolated.length > 0 ? [sentence(words.isolated(isolated, say))] : []),
    ...(fieldsAbsent.length > 0 && all.some(({ field }) => field !== null)
      ? [
          sentence(
            words.absent(
              fieldsAbsent.map((id) => say.term('departmentFields', id)),
              say,
            ),
          ),
        ]
      : []),
    ...(all.length <= maxInTable
      ? [
          table(
            words.matrix,
            ['', ...shown.map(({ name }) => name)],
            shown.map(({ name }) => [
              { text: name },
              ...shown.map((other) => cell(name, other.name)),
            ]),
          ),
        ]
      : []),
    ...tableOf(
      words.single,
      words.columns,
      all
        .slice(0, maxRows)
        .map(({ name, actors, inside, across, outside }) => [
          { text: name },
          { number: actors.length },
          { number: inside },
          { number: across },
          { number: outside },
        ]),
    ),
  ];
}
