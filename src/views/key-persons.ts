import { units } from '../input/vocabulary/index.ts';
import { valuesOf } from '../input/vocabulary/values.ts';
import { vocabulary } from '../input/vocabulary/vocabulary.ts';
import { adjacency } from '../network/adjacency.ts';
import { isPerson } from '../network/persons.ts';
import { groupsOf, MUNICIPALITY } from './parts/people.ts';
import { view } from './view.ts';

const unitOf = vocabulary(units);

export type KeyPersons = {
  persons: { actor: string; organisations: string[]; areas: string[] }[];
  /** Persons tied to one organisation only, and to none. */
  single: { actor: string; organisation: string }[];
  untied: string[];
  /** Areas with their key persons; null where the table names no area. */
  areas: { name: string; persons: string[] }[] | null;
  areasWithout: string[];
};

/** Where it comes from. */
export const reference = 'Schubert 2018 (activating local key persons and volunteers)';

export const keyPersons = view<'key-persons', KeyPersons>(
  {
    id: 'key-persons',
  },
  ({ analysis, ties }) => {
    const { actors } = analysis;
    const { groups } = groupsOf(analysis);
    // A mayor or a head of department is a person too, but none of the neighbourhood.
    const holdsOffice = actors.map(
      ({ sector, department, roles }, i) =>
        sector === MUNICIPALITY ||
        department !== null ||
        groups[i].includes('administration') ||
        roles.some((role) => unitOf(role) === 'initiative'),
    );
    const person = actors.map(
      (actor, i) => groups[i].includes('key-persons') || (isPerson(actor) && !holdsOffice[i]),
    );
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
