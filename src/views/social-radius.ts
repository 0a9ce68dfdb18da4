import type { Formatter } from '../words/formatter.ts';
import { list, sentence, table } from './parts/lists.ts';
import { eachPair } from './parts/pairs.ts';
import { groupsOf } from './parts/people.ts';
import { stakeholderGroups } from './terms/stakeholder-groups.ts';
import { type Block, view } from './view.ts';

export type SocialRadius = {
  groups: {
    id: string;
    label: { en: string; de: string };
    actors: string[];
    /** Of these actors: with a tie, with a seat in a body (null without such a table), with a tie to another group. */
    connected: number;
    seated: number | null;
    acrossGroups: number;
  }[];
  /** Groups with an actor in the table. */
  involved: number;
  of: number;
  absent: string[];
  /** Actors that the column leaves open, and words that name none of the groups. */
  ungrouped: number;
  otherWords: string[];
};

export const socialRadius = view<'social-radius', SocialRadius>(
  {
    id: 'social-radius',
    reference: 'Schubert 2018 (social radius of cooperation)',
    text: {
      en: {
        title: 'Social radius',
        blocks: (value, say) => blocks(value, say, english),
        reading:
          'The thirteen stakeholder groups are those that Schubert lists for taking part in social planning. The table tells how deeply a group is involved: named at all, tied to somebody, with a seat in a body, tied to another group. It does not say whether a group was heard, and an absent group may simply be missing from the table: read it as a checklist for the next invitation.',
        column: 'a column “stakeholder group”',
      },
      de: {
        title: 'Sozialer Radius der Kooperation',
        blocks: (value, say) => blocks(value, say, german),
        reading:
          'Die dreizehn Anspruchsgruppen sind die, die Schubert für die Beteiligung an der Sozialplanung nennt. Die Tabelle zeigt, wie tief eine Gruppe beteiligt ist: überhaupt genannt, mit jemandem verbunden, mit Sitz in einem Gremium, mit einer anderen Gruppe verbunden. Ob eine Gruppe Gehör findet, sagt sie nicht, und eine fehlende Gruppe kann auch nur in der Tabelle fehlen: als Merkliste für die nächste Einladung zu lesen.',
        column: 'eine Spalte „Anspruchsgruppe“',
      },
    },
  },
  ({ dataset, analysis, ties }) => {
    const { groups, unknown } = groupsOf(analysis);
    if (!groups.some((own) => own.length > 0)) return null;
    const across = new Set<number>();
    const differ = (a: number, b: number) => groups[b].some((group) => !groups[a].includes(group));
    eachPair(ties, (a, b) => {
      if (groups[a].length === 0 || groups[b].length === 0) return;
      if (differ(a, b)) across.add(a);
      if (differ(b, a)) across.add(b);
    });
    const seated =
      dataset.memberships.length > 0
        ? new Set(dataset.memberships.map(({ actor }) => actor))
        : null;
    const rows = stakeholderGroups.map(({ id, label }) => {
      const members = analysis.actors.flatMap((_, i) => (groups[i].includes(id) ? [i] : []));
      return {
        id,
        label,
        actors: members.map((i) => ties.ids[i]),
        connected: members.filter((i) => ties.degrees[i] > 0).length,
        seated: seated && members.filter((i) => seated.has(ties.ids[i])).length,
        acrossGroups: members.filter((i) => across.has(i)).length,
      };
    });
    const absent = rows.filter(({ actors }) => actors.length === 0).map(({ id }) => id);
    return {
      groups: rows,
      involved: rows.length - absent.length,
      of: rows.length,
      absent,
      ungrouped: groups.filter((own) => own.length === 0).length,
      otherWords: unknown,
    };
  },
);

type Words = typeof german;

const german = {
  overview: ({ involved, of }: SocialRadius, say: Formatter) =>
    `${say.number(involved)} von ${say.number(of)} Anspruchsgruppen ${involved === 1 ? 'ist' : 'sind'} beteiligt.`,
  absent: (names: string[], say: Formatter) =>
    `Für die nächste Einladung zu prüfen, denn nicht in der Tabelle: ${list(names, say, 13)}.`,
  shallow: (names: string[], say: Formatter) =>
    `Genannt, aber mit keiner anderen Gruppe verbunden: ${list(names, say, 13)}.`,
  other: (words: string[], say: Formatter) =>
    `Keiner der dreizehn Gruppen zugeordnet: ${list(words, say)}.`,
  ungrouped: (count: number, say: Formatter) =>
    `${say.count(count, 'Akteur hat', 'Akteure haben')} keine Anspruchsgruppe.`,
  caption: 'Wie tief jede Gruppe beteiligt ist (Zahl der Akteure)',
  columns: ['Anspruchsgruppe', 'genannt', 'verbunden', 'im Gremium', 'mit anderer Gruppe'],
};

const english: Words = {
  overview: ({ involved, of }, say) =>
    `${say.number(involved)} of ${say.number(of)} stakeholder groups ${involved === 1 ? 'is' : 'are'} involved.`,
  absent: (names, say) =>
    `To check for the next invitation, since not in the table: ${list(names, say, 13)}.`,
  shallow: (names, say) => `Named, but tied to no other group: ${list(names, say, 13)}.`,
  other: (words, say) => `Placed in none of the thirteen groups: ${list(words, say)}.`,
  ungrouped: (count, say) =>
    `${say.count(count, 'actor has', 'actors have')} no stakeholder group.`,
  caption: 'How deeply each group is involved (number of actors)',
  columns: ['Stakeholder group', 'named', 'tied', 'in a body', 'to another group'],
};

function blocks(value: SocialRadius, say: Formatter, words: Words): Block[] {
  const name = ({ label }: SocialRadius['groups'][number]) => label[say.language];
  const absent = value.groups.filter(({ id }) => value.absent.includes(id));
  const shallow = value.groups.filter(
    ({ actors, acrossGroups }) => actors.length > 0 && acrossGroups === 0,
  );
  return [
    sentence(words.overview(value, say)),
    ...(absent.length > 0 ? [sentence(words.absent(absent.map(name), say))] : []),
    ...(shallow.length > 0 ? [sentence(words.shallow(shallow.map(name), say))] : []),
    ...(value.ungrouped > 0 ? [sentence(words.ungrouped(value.ungrouped, say))] : []),
    ...(value.otherWords.length > 0 ? [sentence(words.other(value.otherWords, say))] : []),
    table(
      words.caption,
      words.columns,
      value.groups.map((group) => [
        { text: name(group) },
        { number: group.actors.length },
        { number: group.connected },
        { number: group.seated },
        { number: group.acrossGroups },
      ]),
    ),
  ];
}
