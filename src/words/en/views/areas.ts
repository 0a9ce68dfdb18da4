import type { Areas } from '../../../views/areas.ts';
import type { Formatter } from '../../formatter.ts';
import { joined } from '../../lists.ts';

export const areas = {
  title: 'Areas side by side',
  reading:
    'An actor counts in every area that its cell names; actors without an area count as serving all of them when roles are checked, but in no figure of an area. A role that is missing in an area may be served from the next one: whether people get there, the table does not say. Small areas have fewer possible ties, so compare densities with care.',
  column: 'a column “area” (Sozialraum, neighbourhood, place) with at least two different areas',
  overview: (count: number, without: number, say: Formatter) =>
    `${say.count(count, 'area', 'areas')}${without === 0 ? '' : `; ${say.count(without, 'actor', 'actors')} without an area`}.`,
  missing: (
    { name, blank }: Areas['areas'][number],
    required: number,
    everywhere: number,
    say: Formatter,
  ) =>
    `In the area ${say.quoted(name)} ${say.number(blank.length + everywhere)} of ${say.number(required)} roles of the chain are missing, in the whole network ${say.number(everywhere)}; filled elsewhere and not here: ${say.roles(blank)}.`,
  one: ({ name, blank }: Areas['areas'][number], say: Formatter) =>
    `In the area ${say.quoted(name)} one role of the chain is missing that is filled elsewhere: ${say.roles(blank)}.`,
  full: (names: string[], say: Formatter) => `No role of the chain missing: ${say.list(names)}.`,
  several: (entries: Areas['several'], say: Formatter) =>
    `${say.count(entries.length, 'actor is', 'actors are')} active in several areas: ${joined(
      entries.map(({ actor, areas }) => `${say.actor(actor)} (${areas.join(', ')})`),
      6,
      (n) => `and ${say.number(n)} more`,
    )}.`,
  caption: 'Areas side by side',
  columns: ['Area', 'Actors', 'Ties', 'Density', 'missing roles'],
  holes: 'Sectors without actors and pairs without ties',
  holeColumns: ['Area', 'Sectors without actors', 'Pairs without ties'],
};
