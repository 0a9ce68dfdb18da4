import type { Formatter } from '../../formatter.ts';

export const tiers = {
  title: 'Levels of action',
  reading:
    'Local providers know the older people and the problems of daily life; associations and leagues bring together what they know and carry it into planning. A provider without a tie to an association is not judged by that: it may belong to an association that is not in the table, or be in touch in ways that nobody asked about. Whoever belongs to an association of the table, by the column “umbrella association”, counts as tied to it. Where the table names the ownership, non-statutory welfare organisations are counted, otherwise all outside the administration; parishes, clubs and persons of civil society do not count as providers.',
  column:
    'a column “level of action” (neighbourhood, municipality, county or association, state or league); “umbrella association” for who belongs to whom',
  overview: (levels: string[], say: Formatter) => `Present: ${say.list(levels)}.`,
  without: (without: string[], all: string[], say: Formatter) =>
    `${all.length === 1 ? 'The only local provider' : `${without.length === 1 ? 'One' : say.number(without.length)} of ${say.number(all.length)} local providers`} ${without.length === 1 ? 'has' : 'have'} no tie to an association or league: ${say.actors(without)}.`,
  all: (count: number, say: Formatter) =>
    count === 1
      ? 'The local provider has a tie to an association or league.'
      : `${count === 2 ? 'Both' : `All ${say.number(count)}`} local providers have a tie to an association or league.`,
  noAssociation: 'No association or league of the welfare organisations is in the table.',
  associations: (ids: string[], say: Formatter) =>
    `Association without a tie to a local provider: ${say.actors(ids)}.`,
  other: (words: string[], say: Formatter) => `Placed on no level of action: ${say.list(words)}.`,
  caption: 'Ties between the levels of action',
  columns: ['Levels', 'Ties', 'possible', 'Density'],
  umbrellas: 'Umbrella associations in the table and their local providers',
  umbrellaColumns: [
    'Umbrella association',
    'Local providers',
    'Association in the table',
    'Tied to it',
  ],
  counted: (label: string, count: number, say: Formatter) => `${label} (${say.number(count)})`,
};
