import { someNeighbor } from '../../network/adjacency.ts';
import type { Departments } from '../../views/departments.ts';
import { placesOf } from '../drawn.ts';
import { rule } from '../rule.ts';
import { silentWhere } from '../silence.ts';

export type DepartmentIsolatedEvidence = {
  departments: string[];
  of: number;
  /** Ties of the administration within a department and across. */
  within: number;
  across: number;
  /** Actors of the isolated departments who did not answer. */
  silent: number;
};

/** Where it comes from. */
export const reference = 'Schubert 2018 (integrated perspective: networking across departments)';

export const departmentIsolated = rule<'department-isolated', DepartmentIsolatedEvidence>(
  {
    id: 'department-isolated',
    severity: 'look',
    question: 'meet',
    basedOn: 'absence',
    view: 'departments',
  },
  ({ analysis: { views, actors } }) => {
    const value = views['departments'] as Departments | undefined;
    // Where no tie runs across at all, the survey did not ask for such ties, or there is nothing to compare with.
    if (!value || value.isolated.length === 0 || value.across === 0) return [];
    const isolated = new Set(value.isolated);
    const members = new Set(
      value.departments.flatMap(({ name, actors }) => (isolated.has(name) ? actors : [])),
    );
    const silent = actors.filter(
      ({ id, answered }) => members.has(id) && answered === false,
    ).length;
    return [
      {
        actors: [...members].sort(),
        evidence: {
          departments: value.isolated,
          of: value.departments.length,
          within: value.within,
          across: value.across,
          silent,
        },
      },
    ];
  },
  {
    refutableBy: (_, context) => {
      const { departments } = context.analysis.views['departments'] as Departments;
      const members = new Set(departments.flatMap(({ actors }) => actors));
      return silentWhere(context, ({ id }) => members.has(id));
    },
    stands: ({ evidence: { departments: isolated } }, context) => {
      const { departments } = context.analysis.views['departments'] as Departments;
      const place = placesOf(context);
      const members = departments.map(({ actors }) => actors.map(place));
      const codes = new Int32Array(context.ties.order).fill(-1);
      members.forEach((list, d) => {
        for (const v of list) codes[v] = d;
      });
      return ({ network: { around } }) => {
        const meets = members.map((list, d) =>
          list.some((v) => someNeighbor(around, v, (w) => codes[w] >= 0 && codes[w] !== d)),
        );
        return (
          meets.includes(true) &&
          departments.every(({ name, actors }, d) =>
            isolated.includes(name) ? !meets[d] : meets[d] || actors.length === 0,
          )
        );
      };
    },
  },
);
