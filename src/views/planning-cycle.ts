import { saysAbsent } from '../input/vocabulary/absence.ts';
import { valuesOf } from '../input/vocabulary/values.ts';
import { columnsMeaning, numberIn } from './parts/own-columns.ts';
import { view } from './view.ts';

export type PlanningCycle = {
  /** The table's own columns, and whether their numbers belong to each actor, as places do, or to the whole area. */
  indicators: { column: string; of: 'actor' | 'area' }[];
  areas: {
    name: string;
    actors: string[];
    /** Roles of the chain that somebody of the area fills. */
    roles: string[];
    /** By indicator: the sum over the actors of the area, or what the table says of the area, each thing once; empty where it says nothing. */
    values: { sum: number | null; said: string[] }[];
  }[];
};

/** Where it comes from. */
export const reference = 'Schubert 2018 (social monitoring and planning as a cycle)';

export const planningCycle = view<'planning-cycle', PlanningCycle>(
  {
    id: 'planning-cycle',
  },
  ({ analysis, chain }) => {
    const { actors } = analysis;
    const found = columnsMeaning(analysis, ['people', 'needs', 'places']);
    const { names, cells } = valuesOf(actors.map(({ area }) => area));
    if (found.length === 0 || names.length === 0) return null;
    const indicators = found.map(({ column, meaning }) => ({
      column,
      of: meaning === 'places' ? ('actor' as const) : ('area' as const),
    }));
    const known = new Set(chain?.roles.map(({ id }) => id));
    return {
      indicators,
      areas: names.map((name, area) => {
        const members = actors.filter((_, i) => cells[i].includes(area));
        const filled = new Set(
          members.flatMap(({ roles, status }) => (saysAbsent(status) ? [] : roles)),
        );
        return {
          name,
          actors: members.map(({ id }) => id),
          roles: [...known].filter((role) => filled.has(role)),
          values: indicators.map(({ column, of }) => {
            const said = [
              ...new Set(
                members.map(({ attributes }) => (attributes[column] ?? '').trim()).filter(Boolean),
              ),
            ];
            if (of === 'area') return { sum: null, said };
            const numbers = members.flatMap(({ attributes }) => {
              const value = numberIn(attributes[column] ?? '');
              return value === null ? [] : [value];
            });
            return numbers.length === 0
              ? { sum: null, said }
              : { sum: numbers.reduce((sum, value) => sum + value, 0), said: [] };
          }),
        };
      }),
    };
  },
);
