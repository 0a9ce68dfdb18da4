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
  const yesNo = (value: boolean | null): Cell => ({
    text: value === null ? '–' : value ? words.yes : words.no,
  });
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
        .map((one): Cell[] => [
          { actors: [one.actor] },
          { number: one.doorOpener },
          yesNo(one.transporter),
          { number: one.generator },
          { number: one.activator },
        ]),
    ),
    ...tableOf(
      words.developing,
      words.developingColumns,
      rows
        .slice(0, maxRows)
        .map((one): Cell[] => [
          { actors: [one.actor] },
          { number: one.housingPartner },
          { number: one.settings },
          { number: one.chainLink },
          { number: one.handovers },
        ]),
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
