import type { Institution, WelfareRoles } from '../../views/welfare-roles.ts';
import type { Book } from '../../words/book.ts';
import type { Formatter } from '../../words/formatter.ts';
import { type Block, type Cell, sentence, tableOf } from './block.ts';

/** The roles of Gould and Fernandez in the order of a report. */
const brokers = [
  'coordinator',
  'itinerant',
  'boundary',
  'gatekeeper',
  'representative',
  'liaison',
] as const;
const maxRows = 15;

export function welfareRoles(
  value: WelfareRoles,
  say: Formatter,
  words: Book['views']['welfare-roles'],
): Block[] {
  const { institutions, fulfilled } = value;
  const open = fulfilled.filter(({ actors }) => actors === null);
  const weight = ({ actor }: Institution) =>
    fulfilled.filter(({ actors }) => actors?.includes(actor)).length;
  const rows = [...institutions].sort(
    (x, y) => weight(y) - weight(x) || (x.actor < y.actor ? -1 : 1),
  );
  const known = rows.filter(({ brokerage }) => brokerage !== null);
  const shown = brokers.filter((role) =>
    known.some(({ brokerage }) => brokerage?.[role] !== undefined),
  );
  /** A row of nothing but zeros and blanks says that the table holds nothing, not that somebody does nothing. */
  const row = (actor: string, cells: Cell[], values: (number | true | null)[]): Cell[] => [
    { actors: [actor] },
    ...(values.some((value) => value === true || Number(value) > 0)
      ? cells
      : cells.map((_, k): Cell => ({ text: k === 0 ? words.nothing : '' }))),
  ];
  return [
    sentence(words.count(institutions, say)),
    ...fulfilled.flatMap(({ role, actors }) =>
      actors === null
        ? []
        : [
            sentence(
              actors.length === 0
                ? words.nobody(words.roles[role])
                : words.filled(words.roles[role], actors, institutions.length, say),
            ),
          ],
    ),
    ...(open.length > 0 ? [sentence(words.open(open.map(({ role }) => words.roles[role])))] : []),
    ...tableOf(
      words.enabling,
      words.enablingColumns,
      rows
        .slice(0, maxRows)
        .map((one) =>
          row(
            one.actor,
            [
              { number: one.doorOpener },
              { text: one.transporter === null ? '–' : words.yes },
              { number: one.generator },
              { number: one.activator },
            ],
            [one.doorOpener, one.transporter, one.generator, one.activator],
          ),
        ),
    ),
    ...tableOf(
      words.developing,
      words.developingColumns,
      rows.slice(0, maxRows).map((one) => {
        const figures = [one.housingPartner, one.settings, one.chainLink, one.handovers];
        return row(
          one.actor,
          figures.map((number) => ({ number })),
          figures,
        );
      }),
    ),
    ...(known.length > 0
      ? tableOf(
          words.brokerCaption,
          ['', ...shown.map((role) => words.brokers[role])],
          known
            .slice(0, maxRows)
            .map(({ actor, brokerage }): Cell[] => [
              { actors: [actor] },
              ...shown.map((role): Cell => ({ number: brokerage?.[role] ?? null })),
            ]),
        )
      : []),
  ];
}
