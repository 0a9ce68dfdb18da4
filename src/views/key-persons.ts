import { valuesOf } from '../input/vocabulary/values.ts';
import { adjacency } from '../network/adjacency.ts';
import { isPerson } from '../network/persons.ts';
import { groupsOf } from './parts/people.ts';
import { view } from './view.ts';

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
