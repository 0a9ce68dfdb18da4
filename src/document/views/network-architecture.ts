import type { NetworkArchitecture } from '../../views/network-architecture.ts';
import type { Book } from '../../words/book.ts';
import type { Formatter } from '../../words/formatter.ts';
import { type Block, type Cell, sentence, tableOf } from './block.ts';

const maxRows = 20;

export function networkArchitecture(
  value: NetworkArchitecture,
  say: Formatter,
  words: Book['views']['network-architecture'],
): Block[] {
  const present = value.units.filter(({ bodies }) => bodies.length > 0).length;
  const absent = value.units.filter(({ bodies }) => bodies.length === 0);
  const { separate, joinedByOne, single, withoutCivilSociety } = value;
  return [
    sentence(words.overview(value.bodies.length, present, value.units.length, say)),
    ...(absent.length > 0
      ? [
          sentence(
            words.absent(
              absent.map(({ id }) => say.term('units', id)),
              say,
            ),
          ),
        ]
      : []),
    ...(separate === null
      ? [sentence(words.many)]
      : separate.length > 0
        ? [sentence(words.separate(separate, say))]
        : []),
    ...(joinedByOne.length > 0 ? [sentence(words.joinedByOne(joinedByOne, say))] : []),
    ...value.double.map((pair) => sentence(words.double(pair, say))),
    ...(single.length > 0
      ? [
          sentence(
            words.single(
              single.map(({ body }) => body),
              say,
            ),
          ),
        ]
      : []),
    ...(withoutCivilSociety && withoutCivilSociety.length > 0
      ? [sentence(words.withoutCivil(withoutCivilSociety, say))]
      : []),
    ...(value.areasWithoutCircle && value.areasWithoutCircle.length > 0
      ? [sentence(words.withoutCircle(value.areasWithoutCircle, say))]
      : []),
    ...(value.planners.length === 0
      ? [sentence(words.noPlanner)]
      : value.planners.map((planner) => sentence(words.planner(planner, say)))),
    ...tableOf(
      words.unitCaption,
      words.unitColumns,
      value.units.map(({ id, bodies }) => [
        { text: say.term('units', id) },
        { text: bodies.length > 0 ? say.list(bodies) : '–' },
      ]),
    ),
    // A row a group, since there may be more of them than a page is wide.
    ...(value.topics === null
      ? []
      : tableOf(
          words.topics,
          [words.group, ...value.topics.bodies],
          value.topics.groups.map((id, k): Cell[] => [
            { text: say.term('stakeholderGroups', id) },
            ...(value.topics?.seats ?? []).map((row): Cell => ({ number: row[k] })),
          ]),
        )),
    ...tableOf(
      words.caption,
      words.columns,
      value.bodies.slice(0, maxRows).map(({ body, members, chairs, sectors, noSector }): Cell[] => [
        { text: body },
        { actors: chairs },
        { number: members.length },
        {
          text: [
            ...value.sectors
              .filter((id) => Object.hasOwn(sectors, id))
              .map((id) => `${say.sector(id)} ${say.number(sectors[id])}`),
            ...(noSector > 0 ? [`${words.noSector} ${say.number(noSector)}`] : []),
          ].join(', '),
        },
      ]),
    ),
  ];
}
