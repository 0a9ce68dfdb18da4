import type { Formatter } from '../../words/formatter.ts';
import type { NetworkArchitecture } from '../network-architecture.ts';
import type { Block, Cell } from '../view.ts';
import { list, quoted, sentence, tableOf } from './lists.ts';

type Pair = [string, string];

type Words = typeof german;

const both = ([a, b]: readonly [string, string], say: Formatter) =>
  `${quoted(a, say)} – ${quoted(b, say)}`;

const joined = (
  pairs: readonly Pair[],
  say: Formatter,
  more: (count: number) => string,
  most = 6,
) =>
  pairs
    .slice(0, most)
    .map((pair) => both(pair, say))
    .join('; ') + (pairs.length > most ? `; ${more(pairs.length - most)}` : '');

export const german = {
  overview: (bodies: number, present: number, of: number, say: Formatter) =>
    `${say.count(bodies, 'Gremium', 'Gremien')}; ${say.number(present)} von ${say.number(of)} Einheiten der Netzwerkarchitektur ${present === 1 ? 'ist' : 'sind'} am Namen zu erkennen.`,
  absent: (names: string[], say: Formatter) => `Nicht erkennbar: ${list(names, say)}.`,
  separate: (pairs: Pair[], say: Formatter) =>
    `${say.count(pairs.length, 'Paar von Gremien hat', 'Paare von Gremien haben')} kein gemeinsames Mitglied; Informationen müssen hier getragen werden: ${joined(pairs, say, (n) => `und ${say.number(n)} weitere`)}.`,
  joinedByOne: (joins: NetworkArchitecture['joinedByOne'], say: Formatter) =>
    `Nur ein Mitglied verbindet ${joins
      .slice(0, 4)
      .map(({ bodies, actor }) => `${both(bodies, say)} (${say.actor(actor)})`)
      .join(
        '; ',
      )}${joins.length > 4 ? `; und ${say.number(joins.length - 4)} weitere Paare` : ''}.`,
  double: ({ bodies, shared, all, share }: NetworkArchitecture['double'][number], say: Formatter) =>
    `${bodies.map((body) => quoted(body, say)).join(' und ')} haben zu ${say.percent(share)} dieselben Mitglieder (${say.number(shared)} von ${say.number(all)}).`,
  single: (names: string[], say: Formatter) =>
    `Mit nur einem Mitglied in der Liste: ${list(names, say)}.`,
  withoutCivil: (names: string[], say: Formatter) =>
    `Ohne Mitglied aus Bürgerschaft und Zivilgesellschaft: ${list(names, say)}.`,
  withoutCircle: (names: string[], say: Formatter) =>
    `Ohne Beteiligungskreis: ${list(names, say)}.`,
  planner: ({ actor, bodies, onlyLink }: NetworkArchitecture['planners'][number], say: Formatter) =>
    `Planungsfachkraft: ${say.actor(actor)} sitzt in ${say.count(bodies.length, 'Gremium', 'Gremien')} (${list(bodies, say)})${onlyLink.length === 0 ? '.' : ` und ist die einzige Verbindung zwischen ${joined(onlyLink, say, (n) => `und ${say.number(n)} weiteren Paaren`, 4)}.`}`,
  noPlanner: 'Eine Planungsfachkraft ist in den Gremien nicht zu erkennen.',
  many: 'Bei mehr als 60 Gremien werden Paare nicht verglichen.',
  caption: 'Gremien und ihre Zusammensetzung',
  columns: ['Gremium', 'Mitglieder', 'Zusammensetzung'],
  noSector: 'ohne Ecke',
  unitCaption: 'Einheiten der Netzwerkarchitektur',
  unitColumns: ['Einheit', 'Gremien in der Liste'],
};

export const english: Words = {
  overview: (bodies, present, of, say) =>
    `${say.count(bodies, 'body', 'bodies')}; ${say.number(present)} of ${say.number(of)} units of the network architecture ${present === 1 ? 'is' : 'are'} recognised by name.`,
  absent: (names, say) => `Not recognised: ${list(names, say)}.`,
  separate: (pairs, say) =>
    `${say.count(pairs.length, 'pair of bodies shares', 'pairs of bodies share')} no member; news has to be carried here: ${joined(pairs, say, (n) => `and ${say.number(n)} more`)}.`,
  joinedByOne: (joins, say) =>
    `One member only joins ${joins
      .slice(0, 4)
      .map(({ bodies, actor }) => `${both(bodies, say)} (${say.actor(actor)})`)
      .join('; ')}${joins.length > 4 ? `; and ${say.number(joins.length - 4)} more pairs` : ''}.`,
  double: ({ bodies, shared, all, share }, say) =>
    `${bodies.map((body) => quoted(body, say)).join(' and ')} have ${say.percent(share)} of their members in common (${say.number(shared)} of ${say.number(all)}).`,
  single: (names, say) => `With one member only in the list: ${list(names, say)}.`,
  withoutCivil: (names, say) =>
    `Without a member from citizens and civil society: ${list(names, say)}.`,
  withoutCircle: (names, say) => `Without a participation circle: ${list(names, say)}.`,
  planner: ({ actor, bodies, onlyLink }, say) =>
    `Planning professional: ${say.actor(actor)} sits in ${say.count(bodies.length, 'body', 'bodies')} (${list(bodies, say)})${onlyLink.length === 0 ? '.' : ` and is the only link between ${joined(onlyLink, say, (n) => `and ${say.number(n)} more pairs`, 4)}.`}`,
  noPlanner: 'No planning professional is recognised in the bodies.',
  many: 'With more than 60 bodies, pairs are not compared.',
  caption: 'Bodies and who is in them',
  columns: ['Body', 'Members', 'Composition'],
  noSector: 'no corner',
  unitCaption: 'Units of the network architecture',
  unitColumns: ['Unit', 'Bodies in the list'],
};

const maxRows = 20;

export function blocks(value: NetworkArchitecture, say: Formatter, words: Words): Block[] {
  const present = value.units.filter(({ bodies }) => bodies.length > 0).length;
  const absent = value.units.filter(({ bodies }) => bodies.length === 0);
  const { separate, joinedByOne, single, withoutCivilSociety } = value;
  return [
    sentence(words.overview(value.bodies.length, present, value.units.length, say)),
    ...(absent.length > 0
      ? [
          sentence(
            words.absent(
              absent.map(({ label }) => label[say.language]),
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
      value.units.map(({ label, bodies }) => [
        { text: label[say.language] },
        { text: bodies.length > 0 ? list(bodies, say) : '–' },
      ]),
    ),
    ...tableOf(
      words.caption,
      words.columns,
      value.bodies.slice(0, maxRows).map(({ body, members, sectors, noSector }): Cell[] => [
        { text: body },
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
