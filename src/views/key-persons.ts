import { adjacency } from '../network/adjacency.ts';
import type { Formatter } from '../words/formatter.ts';
import { list, sentence, tableOf } from './parts/lists.ts';
import { groupsOf, isPerson } from './parts/people.ts';
import { valuesOf } from './parts/values.ts';
import { type Block, view } from './view.ts';

export type KeyPersons = {
  persons: { actor: string; organisations: string[]; areas: string[] }[];
  /** Persons tied to one organisation only, and to none. */
  single: { actor: string; organisation: string }[];
  untied: string[];
  /** Areas with their key persons; null where the table names no area. */
  areas: { name: string; persons: string[] }[] | null;
  areasWithout: string[];
};

export const keyPersons = view<'key-persons', KeyPersons>(
  {
    id: 'key-persons',
    reference: 'Schubert 2018 (activating local key persons and volunteers)',
    text: {
      en: {
        title: 'Key persons',
        blocks: (value, say) => blocks(value, say, english),
        reading:
          'Names of persons are personal data: show them only with consent, or put pseudonyms into the table before this page goes round. The list says who is tied to whom in the table, not how well somebody is known or trusted in the neighbourhood; most key persons of everyday life are in no table at all.',
        column: 'a column “organisation or person”, or key persons as a stakeholder group',
      },
      de: {
        title: 'Schlüsselpersonen',
        blocks: (value, say) => blocks(value, say, german),
        reading:
          'Namen von Personen sind personenbezogene Daten: nur mit Einwilligung zeigen oder vor der Weitergabe durch Pseudonyme ersetzen. Die Liste sagt, wer laut Tabelle mit wem verbunden ist, nicht, wie bekannt oder vertraut jemand im Quartier ist; die meisten Schlüsselpersonen des Alltags stehen in keiner Tabelle.',
        column: 'eine Spalte „Organisation/Person“ oder Schlüsselpersonen als Anspruchsgruppe',
      },
    },
  },
  ({ analysis, ties }) => {
    const { actors } = analysis;
    const { groups } = groupsOf(analysis);
    const person = actors.map((actor, i) => isPerson(actor) || groups[i].includes('key-persons'));
    if (!person.some(Boolean)) return null;
    const { names, cells } = valuesOf(actors.map(({ area }) => area));
    const { offsets, neighbors } = adjacency(ties);
    const persons = actors.flatMap(({ id }, i) => {
      if (!person[i]) return [];
      const tied = [...neighbors.subarray(offsets[i], offsets[i + 1])];
      return [
        {
          actor: id,
          organisations: tied.filter((j) => !person[j]).map((j) => ties.ids[j]),
          areas: cells[i].map((area) => names[area]),
        },
      ];
    });
    const inArea = new Map(names.map((name) => [name, [] as string[]]));
    for (const { actor, areas } of persons) for (const name of areas) inArea.get(name)?.push(actor);
    const areas = [...inArea].map(([name, persons]) => ({ name, persons }));
    return {
      persons,
      single: persons.flatMap(({ actor, organisations }) =>
        organisations.length === 1 ? [{ actor, organisation: organisations[0] }] : [],
      ),
      untied: persons
        .filter(({ organisations }) => organisations.length === 0)
        .map(({ actor }) => actor),
      areas: names.length === 0 ? null : areas,
      areasWithout: areas.filter((area) => area.persons.length === 0).map(({ name }) => name),
    };
  },
);

type Words = typeof german;

const german = {
  overview: (count: number, say: Formatter) =>
    `${say.count(count, 'Schlüsselperson', 'Schlüsselpersonen')} in der Tabelle.`,
  areas: (names: string[], of: number, say: Formatter) =>
    `${say.number(names.length)} von ${say.count(of, 'Sozialraum', 'Sozialräumen')} ohne Schlüsselperson: ${list(names, say)}.`,
  single: (pairs: KeyPersons['single'], say: Formatter) =>
    `Nur mit einer Einrichtung verbunden: ${pairs
      .slice(0, 6)
      .map(({ actor, organisation }) => `${say.actor(actor)} (${say.actor(organisation)})`)
      .join('; ')}${pairs.length > 6 ? `; und ${say.number(pairs.length - 6)} weitere` : ''}.`,
  untied: (ids: string[], say: Formatter) =>
    `Mit keiner Einrichtung verbunden: ${say.actors(ids)}.`,
  caption: 'Schlüsselpersonen und ihre Einrichtungen',
  columns: ['Schlüsselperson', 'Einrichtungen', 'Sozialraum'],
};

const english: Words = {
  overview: (count, say) => `${say.count(count, 'key person', 'key persons')} in the table.`,
  areas: (names, of, say) =>
    `${say.number(names.length)} of ${say.count(of, 'area', 'areas')} without a key person: ${list(names, say)}.`,
  single: (pairs, say) =>
    `Tied to one organisation only: ${pairs
      .slice(0, 6)
      .map(({ actor, organisation }) => `${say.actor(actor)} (${say.actor(organisation)})`)
      .join('; ')}${pairs.length > 6 ? `; and ${say.number(pairs.length - 6)} more` : ''}.`,
  untied: (ids, say) => `Tied to no organisation: ${say.actors(ids)}.`,
  caption: 'Key persons and their organisations',
  columns: ['Key person', 'Organisations', 'Area'],
};

const maxRows = 20;

function blocks(
  { persons, single, untied, areas, areasWithout }: KeyPersons,
  say: Formatter,
  words: Words,
): Block[] {
  return [
    sentence(words.overview(persons.length, say)),
    ...(areas && areasWithout.length > 0
      ? [sentence(words.areas(areasWithout, areas.length, say))]
      : []),
    ...(single.length > 0 ? [sentence(words.single(single, say))] : []),
    ...(untied.length > 0 ? [sentence(words.untied(untied, say))] : []),
    ...tableOf(
      words.caption,
      words.columns,
      persons
        .slice(0, maxRows)
        .map(({ actor, organisations, areas }) => [
          { actors: [actor] },
          { actors: organisations },
          { text: areas.join(', ') || '–' },
        ]),
    ),
  ];
}
