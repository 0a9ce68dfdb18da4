import type { Formatter } from '../../words/formatter.ts';
import type { Block, Cell } from '../view.ts';
import type { Institution, WelfareRoles } from '../welfare-roles.ts';
import { sentence, tableOf, yesNo } from './lists.ts';

type Words = typeof german;

export const german = {
  count: (institutions: Institution[], say: Formatter) =>
    `${say.count(institutions.length, 'Einrichtung', 'Einrichtungen')} der Freien Wohlfahrtspflege: ${say.actors(institutions.map(({ actor }) => actor))}.`,
  filled: (label: string, actors: string[], of: number, say: Formatter) =>
    `${label}: ${say.number(actors.length)} von ${say.number(of)} (${say.actors(actors)}).`,
  nobody: (label: string) => `${label}: keine der Einrichtungen.`,
  open: (labels: string[]) =>
    `Nicht zu sagen, weil die Tabelle dazu nichts enthält: ${labels.join('; ')}.`,
  roles: {
    doorOpener: 'Vermittler und Türöffner zur Zivilgesellschaft',
    transporter: 'Transporteur von Informationen in beide Richtungen',
    generator: 'Generator von Partizipation (Gremium mit Bürgerschaft und Zivilgesellschaft)',
    activator: 'Aktivierung von Schlüsselpersonen und Ehrenamtlichen',
    housingPartner: 'Partner der Wohnungswirtschaft',
    settings: 'Brücke zwischen ambulant und stationär',
    chainLink: 'Verbindungsglied in der Versorgungskette',
  } as Record<string, string>,
  brokerCaption: 'Vermittlung zwischen den Sektoren (Paare ohne eigene Beziehung)',
  brokers: {
    coordinator: 'im eigenen',
    itinerant: 'in einem anderen',
    boundary: 'eigener–anderer',
    gatekeeper: 'in den eigenen',
    representative: 'aus dem eigenen',
    liaison: 'zwischen anderen',
  } as Record<string, string>,
  enabling: 'Rolle 1: Beteiligung ermöglichen',
  enablingColumns: ['Einrichtung', 'Türöffner', 'Transport', 'Gremien', 'Schlüsselpers.'],
  developing: 'Rolle 2: Dienste weiterentwickeln',
  developingColumns: ['Einrichtung', 'Wohnen', 'amb.–stat.', 'Bindeglied', 'Übergaben'],
};

export const english: Words = {
  count: (institutions, say) =>
    `${say.count(institutions.length, 'non-statutory welfare institution', 'non-statutory welfare institutions')}: ${say.actors(institutions.map(({ actor }) => actor))}.`,
  filled: (label, actors, of, say) =>
    `${label}: ${say.number(actors.length)} of ${say.number(of)} (${say.actors(actors)}).`,
  nobody: (label) => `${label}: none of the institutions.`,
  open: (labels) => `Not to be told, since the table holds nothing on it: ${labels.join('; ')}.`,
  roles: {
    doorOpener: 'Broker and door opener to civil society',
    transporter: 'Carrier of information in both directions',
    generator: 'Generator of participation (a body with citizens and civil society)',
    activator: 'Activating key persons and volunteers',
    housingPartner: 'Partner of the housing sector',
    settings: 'Bridge between outpatient and inpatient',
    chainLink: 'Link in the care chain',
  },
  brokerCaption: 'Brokerage between the sectors (pairs without a tie of their own)',
  brokers: {
    coordinator: 'in its own',
    itinerant: 'in another',
    boundary: 'own–other',
    gatekeeper: 'into its own',
    representative: 'out of its own',
    liaison: 'between others',
  },
  enabling: 'Role 1: making participation possible',
  enablingColumns: ['Institution', 'Door opener', 'Carrier', 'Bodies', 'Key persons'],
  developing: 'Role 2: developing services',
  developingColumns: ['Institution', 'Housing', 'In–out', 'Link', 'Handovers'],
};

/** The roles of Gould and Fernandez in the order of a report. */
const brokers = ['coordinator', 'itinerant', 'boundary', 'gatekeeper', 'representative', 'liaison'];
const maxRows = 15;

export function blocks(value: WelfareRoles, say: Formatter, words: Words): Block[] {
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
          yesNo(one.transporter, say),
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
