import type { KeyPersons } from '../../../views/key-persons.ts';
import type { Formatter } from '../../formatter.ts';
import { joined } from '../../lists.ts';

export const keyPersons = {
  title: 'Key persons',
  reading:
    'Names of persons are personal data: show them only with consent, or put pseudonyms into the table before this page goes round. The list says who is tied to whom in the table, not how well somebody is known or trusted in the neighbourhood; most key persons of everyday life are in no table at all. Whoever holds an office in the administration does not count here.',
  column: 'a column “organisation or person”, or key persons as a stakeholder group',
  overview: (count: number, say: Formatter) =>
    `${say.count(count, 'key person', 'key persons')} in the table.`,
  areas: (names: string[], of: number, say: Formatter) =>
    `${say.number(names.length)} of ${say.count(of, 'area', 'areas')} without a key person: ${say.list(names)}.`,
  single: (pairs: KeyPersons['single'], say: Formatter) =>
    `Tied to one organisation only: ${joined(
      pairs.map(({ actor, organisation }) => `${say.actor(actor)} (${say.actor(organisation)})`),
      6,
      (n) => `and ${say.number(n)} more`,
    )}.`,
  untied: (ids: string[], say: Formatter) => `Tied to no organisation: ${say.actors(ids)}.`,
  caption: 'Key persons and their organisations',
  columns: ['Key person', 'Called in the report', 'Organisations', 'Area'],
};
