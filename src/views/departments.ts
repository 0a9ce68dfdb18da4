import { departmentFields } from '../input/vocabulary/index.ts';
import { valuesOf } from '../input/vocabulary/values.ts';
import { vocabulary } from '../input/vocabulary/vocabulary.ts';
import { eachPair, indexKey } from './parts/pairs.ts';
import { MUNICIPALITY } from './parts/people.ts';
import { view } from './view.ts';

export type Departments = {
  departments: {
    name: string;
    field: string | null;
    actors: string[];
    inside: number;
    across: number;
    outside: number;
  }[];
  /** Tied pairs of departments with their ties and the possible ones. */
  pairs: { departments: [string, string]; ties: number; possible: number }[];
  /** Ties of the administration within a department, across, and the E-I index with what equal mixing would give. */
  within: number;
  across: number;
  eiIndex: number | null;
  expected: number | null;
  /** Departments without a tie to any other. */
  isolated: string[];
  /** Fields of integrated planning that no department of the table stands for. */
  fieldsAbsent: string[];
};

const fieldOf = vocabulary(departmentFields);

/** Where it comes from. */
export const reference =
  'Schubert 2018 (integrated perspective: networking across departments); Krackhardt & Stern 1988 (E-I index)';

export const departments = view<'departments', Departments>(
  {
    id: 'departments',
  },
  ({ analysis: { actors }, ties }) => {
    const stated = actors.map(({ department }) => department);
    const municipal = actors.some(({ sector }, i) => sector === MUNICIPALITY && stated[i] !== null);
    const counts = actors.map(
      ({ sector }, i) => stated[i] !== null && (!municipal || sector === MUNICIPALITY),
    );
    const { names, cells } = valuesOf(stated.map((cell, i) => (counts[i] ? cell : null)));
    if (names.length < 2) return null;

    const code = cells.map((cell) => cell[0] ?? -1);
    const members = names.map((): string[] => []);
    code.forEach((d, i) => {
      if (d >= 0) members[d].push(actors[i].id);
    });
    const sizes = members.map(({ length }) => length);
    const inside = names.map(() => 0);
    const across = names.map(() => 0);
    const outside = names.map(() => 0);
    const between = new Map<string, number>();
    eachPair(ties, (a, b) => {
      const [k, l] = [code[a], code[b]];
      if (k < 0 && l < 0) return;
      if (k < 0) outside[l]++;
      else if (l < 0) outside[k]++;
      else if (k === l) inside[k]++;
      else {
        across[k]++;
        across[l]++;
        between.set(indexKey(k, l), (between.get(indexKey(k, l)) ?? 0) + 1);
      }
    });
    const within = inside.reduce((sum, count) => sum + count, 0);
    const between2 = [...between.values()].reduce((sum, count) => sum + count, 0);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    const possibleWithin = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
    const possible = (all * (all - 1)) / 2;
    const fields = names.map((name) => fieldOf(name));
    return {
      departments: names.map((name, d) => ({
        name,
        field: fields[d],
        actors: members[d],
        inside: inside[d],
        across: across[d],
        outside: outside[d],
      })),
      pairs: [...between]
        .map(([key, count]) => {
          const [k, l] = key.split(',').map(Number);
          return {
            departments: [names[k], names[l]] as [string, string],
            ties: count,
            possible: sizes[k] * sizes[l],
          };
        })
        .sort((x, y) => (x.departments.join('\0') < y.departments.join('\0') ? -1 : 1)),
      within,
      across: between2,
      eiIndex: within + between2 === 0 ? null : (between2 - within) / (between2 + within),
      expected: possible === 0 ? null : (possible - 2 * possibleWithin) / possible,
      isolated: names.filter((_, d) => sizes[d] > 0 && across[d] === 0),
      fieldsAbsent: departmentFields.map(({ id }) => id).filter((id) => !fields.includes(id)),
    };
  },
);
