import type { Say } from '../findings/say.ts';
import { fold } from '../input/fold.ts';
import { list, quoted, sentence, tableOf } from './parts/lists.ts';
import { civilSocietyOf } from './parts/people.ts';
import { vocabulary } from './parts/vocabulary.ts';
import { type Block, type Cell, type Situation, system } from './system.ts';
import { planners, units } from './terms/bodies.ts';

type Pair = [string, string];

export type NetworkArchitecture = {
  units: { id: string; label: { en: string; de: string }; bodies: string[] }[];
  bodies: {
    body: string;
    unit: string | null;
    members: string[];
    /** Members by sector; `noSector` are the others. */
    sectors: { [sector: string]: number };
    noSector: number;
    /** Members from civil society; null where the table does not tell. */
    civilSociety: number | null;
  }[];
  /** Pairs of bodies without a common member; null beyond `mostBodies` bodies. */
  separate: Pair[] | null;
  joinedByOne: { bodies: Pair; actor: string }[];
  /** Pairs of bodies that have at least `doubleFrom` of their members in common. */
  double: { bodies: Pair; shared: number; all: number; share: number }[];
  single: { body: string; actor: string }[];
  /** Bodies without anybody from civil society; null where the table does not tell. */
  withoutCivilSociety: string[] | null;
  /** The sectors that sit in any body, in the order of the analysis. */
  sectors: string[];
  planners: { actor: string; bodies: string[]; onlyLink: Pair[] }[];
};

const mostBodies = 60;
const doubleFrom = 0.8;
const unitOf = vocabulary(units);
const plannerOf = vocabulary(planners);

export const networkArchitecture = system<'network-architecture', NetworkArchitecture>(
  {
    id: 'network-architecture',
    reference: 'Schubert 2018 (network architecture for involving stakeholders)',
    text: {
      en: {
        title: 'Network architecture: who sits where',
        blocks: (value, say) => blocks(value, say, english),
        reading:
          'The units are those that Schubert draws; not every place needs each of them, and a body is recognised by its name. Two bodies that share no member can still inform each other, but somebody has to carry the news. Bodies count as a double structure where at least 80 % of all their members sit in both, from three members on. What is done in a body, and how often it meets, the list of members does not say.',
        column:
          'a table of members and bodies, or a column “committee” with one or several bodies in each cell',
      },
      de: {
        title: 'Netzwerkarchitektur: wer wo sitzt',
        blocks: (value, say) => blocks(value, say, german),
        reading:
          'Die Einheiten sind die, die Schubert zeichnet; nicht jeder Ort braucht alle, und erkannt wird ein Gremium an seinem Namen. Zwei Gremien ohne gemeinsames Mitglied können sich trotzdem austauschen, nur muss jemand die Nachricht tragen. Als Doppelstruktur gilt, wenn mindestens 80 % aller Mitglieder in beiden sitzen, ab drei Mitgliedern. Was in einem Gremium geschieht und wie oft es tagt, sagt die Mitgliederliste nicht.',
        column:
          'eine Tabelle mit Mitgliedern und Gremien oder eine Spalte „Gremien“ mit einem oder mehreren Gremien je Zelle',
      },
    },
  },
  (situation) => {
    const { dataset, analysis } = situation;
    if (dataset.memberships.length === 0) return null;
    const members = new Map<string, Set<string>>();
    const types = new Map<string, string | null>();
    for (const { actor, body, bodyType } of dataset.memberships) {
      const known = members.get(body);
      if (known) known.add(actor);
      else members.set(body, new Set([actor]));
      types.set(body, types.get(body) ?? bodyType);
    }
    const names = [...members.keys()].sort();
    const index = new Map(analysis.actors.map(({ id }, i) => [id, i]));
    const civil = civilSocietyOf(analysis);
    const bodies = names.map((body) => {
      const ids = [...(members.get(body) as Set<string>)].sort();
      const own = ids.map((id) => analysis.actors[index.get(id) as number]);
      const sectors = analysis.sectors
        .map(({ id }): [string, number] => [id, own.filter(({ sector }) => sector === id).length])
        .filter(([, count]) => count > 0);
      return {
        body,
        unit: unitOf(types.get(body) ?? null) ?? unitOf(body),
        members: ids,
        sectors: Object.fromEntries(sectors),
        noSector: own.filter(({ sector }) => sector === null).length,
        civilSociety: civil && ids.filter((id) => civil[index.get(id) as number]).length,
      };
    });
    const overlaps = names.length > mostBodies ? null : pairsOf(bodies);
    const joinedByOne = (overlaps ?? []).flatMap(({ bodies, shared }) =>
      shared.length === 1 ? [{ bodies, actor: shared[0] }] : [],
    );
    return {
      units: units.map(({ id, label }) => ({
        id,
        label,
        bodies: bodies.filter(({ unit }) => unit === id).map(({ body }) => body),
      })),
      bodies,
      separate:
        overlaps?.filter(({ shared }) => shared.length === 0).map(({ bodies }) => bodies) ?? null,
      joinedByOne,
      double: (overlaps ?? []).flatMap(({ bodies, shared, all, smaller }) =>
        smaller >= 3 && shared.length >= doubleFrom * all
          ? [{ bodies, shared: shared.length, all, share: shared.length / all }]
          : [],
      ),
      single: bodies.flatMap(({ body, members }) =>
        members.length === 1 ? [{ body, actor: members[0] }] : [],
      ),
      withoutCivilSociety:
        civil && bodies.filter(({ civilSociety }) => civilSociety === 0).map(({ body }) => body),
      sectors: analysis.sectors
        .map(({ id }) => id)
        .filter((id) => bodies.some(({ sectors }) => Object.hasOwn(sectors, id))),
      planners: plannersOf(situation).map((actor) => ({
        actor,
        bodies: bodies.filter(({ members }) => members.includes(actor)).map(({ body }) => body),
        onlyLink: joinedByOne.filter((join) => join.actor === actor).map(({ bodies }) => bodies),
      })),
    };
  },
);

interface Overlap {
  bodies: Pair;
  shared: string[];
  all: number;
  smaller: number;
}

function pairsOf(bodies: readonly { body: string; members: string[] }[]): Overlap[] {
  const sets = bodies.map(({ members }) => new Set(members));
  return bodies.flatMap((a, i) =>
    bodies.slice(i + 1).map((b, j): Overlap => {
      const shared = a.members.filter((id) => sets[i + 1 + j].has(id));
      return {
        bodies: [a.body, b.body],
        shared,
        all: a.members.length + b.members.length - shared.length,
        smaller: Math.min(a.members.length, b.members.length),
      };
    }),
  );
}

/** The planning professionals with a seat: by their function in a body, else by their role, else by their name. */
function plannersOf({ dataset, analysis }: Situation): string[] {
  const seated = new Set(dataset.memberships.map(({ actor }) => actor));
  const byFunction = dataset.memberships.filter((seat) => plannerOf(seat.function) !== null);
  if (byFunction.length > 0) return [...new Set(byFunction.map(({ actor }) => actor))].sort();
  const here = analysis.actors.filter(({ id }) => seated.has(id));
  const byRole = here.filter(({ roles }) => roles.some((role) => plannerOf(role) !== null));
  const found =
    byRole.length > 0 ? byRole : here.filter(({ label }) => plannerOf(fold(label)) !== null);
  return found.map(({ id }) => id);
}

type Words = typeof german;

const both = ([a, b]: readonly [string, string], say: Say) =>
  `${quoted(a, say)} – ${quoted(b, say)}`;

const joined = (pairs: readonly Pair[], say: Say, more: (count: number) => string, most = 6) =>
  pairs
    .slice(0, most)
    .map((pair) => both(pair, say))
    .join('; ') + (pairs.length > most ? `; ${more(pairs.length - most)}` : '');

const german = {
  overview: (bodies: number, present: number, of: number, say: Say) =>
    `${say.count(bodies, 'Gremium', 'Gremien')}; ${say.number(present)} von ${say.number(of)} Einheiten der Netzwerkarchitektur ${present === 1 ? 'ist' : 'sind'} am Namen zu erkennen.`,
  absent: (names: string[], say: Say) => `Nicht erkennbar: ${list(names, say)}.`,
  separate: (pairs: Pair[], say: Say) =>
    `${say.count(pairs.length, 'Paar von Gremien hat', 'Paare von Gremien haben')} kein gemeinsames Mitglied; Informationen müssen hier getragen werden: ${joined(pairs, say, (n) => `und ${say.number(n)} weitere`)}.`,
  joinedByOne: (joins: NetworkArchitecture['joinedByOne'], say: Say) =>
    `Nur ein Mitglied verbindet ${joins
      .slice(0, 4)
      .map(({ bodies, actor }) => `${both(bodies, say)} (${say.actor(actor)})`)
      .join(
        '; ',
      )}${joins.length > 4 ? `; und ${say.number(joins.length - 4)} weitere Paare` : ''}.`,
  double: ({ bodies, shared, all, share }: NetworkArchitecture['double'][number], say: Say) =>
    `${bodies.map((body) => quoted(body, say)).join(' und ')} haben zu ${say.percent(share)} dieselben Mitglieder (${say.number(shared)} von ${say.number(all)}).`,
  single: (names: string[], say: Say) =>
    `Mit nur einem Mitglied in der Liste: ${list(names, say)}.`,
  withoutCivil: (names: string[], say: Say) =>
    `Ohne Mitglied aus Bürgerschaft und Zivilgesellschaft: ${list(names, say)}.`,
  planner: ({ actor, bodies, onlyLink }: NetworkArchitecture['planners'][number], say: Say) =>
    `Planungsfachkraft: ${say.actor(actor)} sitzt in ${say.count(bodies.length, 'Gremium', 'Gremien')} (${list(bodies, say)})${onlyLink.length === 0 ? '.' : ` und ist die einzige Verbindung zwischen ${joined(onlyLink, say, (n) => `und ${say.number(n)} weiteren Paaren`, 4)}.`}`,
  noPlanner: 'Eine Planungsfachkraft ist in den Gremien nicht zu erkennen.',
  many: 'Bei mehr als 60 Gremien werden Paare nicht verglichen.',
  caption: 'Gremien und ihre Zusammensetzung',
  columns: (sectors: string[]) => ['Gremium', 'Mitglieder', ...sectors, 'ohne Ecke'],
  unitCaption: 'Einheiten der Netzwerkarchitektur',
  unitColumns: ['Einheit', 'Gremien in der Liste'],
};

const english: Words = {
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
  planner: ({ actor, bodies, onlyLink }, say) =>
    `Planning professional: ${say.actor(actor)} sits in ${say.count(bodies.length, 'body', 'bodies')} (${list(bodies, say)})${onlyLink.length === 0 ? '.' : ` and is the only link between ${joined(onlyLink, say, (n) => `and ${say.number(n)} more pairs`, 4)}.`}`,
  noPlanner: 'No planning professional is recognised in the bodies.',
  many: 'With more than 60 bodies, pairs are not compared.',
  caption: 'Bodies and who is in them',
  columns: (sectors) => ['Body', 'Members', ...sectors, 'no corner'],
  unitCaption: 'Units of the network architecture',
  unitColumns: ['Unit', 'Bodies in the list'],
};

const mostRows = 20;

function blocks(value: NetworkArchitecture, say: Say, words: Words): Block[] {
  const present = value.units.filter(({ bodies }) => bodies.length > 0).length;
  const absent = value.units.filter(({ bodies }) => bodies.length === 0);
  const { sectors, separate, joinedByOne, single, withoutCivilSociety } = value;
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
      words.columns(sectors.map(say.sector)),
      value.bodies
        .slice(0, mostRows)
        .map(({ body, members, sectors: own, noSector }): Cell[] => [
          { text: body },
          { number: members.length },
          ...sectors.map((id): Cell => ({ number: Object.hasOwn(own, id) ? own[id] : 0 })),
          { number: noSector },
        ]),
    ),
  ];
}
