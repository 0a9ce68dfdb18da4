import type { TwoLevels } from '../../views/two-levels.ts';
import { rule } from '../rule.ts';
import { silentWhere } from '../silence.ts';

export type CaseManagerAbsentFromPlanningEvidence = {
  role: string;
  managers: string[];
  /** Partners of all of them together on the case level, and the ties on the planning level that pass them by. */
  casePartners: number;
  planningPairs: number;
  /** Whether the table names bodies, so that a seat would show. */
  bodiesKnown: boolean;
};

/** Where it comes from. */
export const reference =
  'Schubert 2018 (Ebene 1: cooperative development; Ebene 2: case management)';

export const caseManagerAbsentFromPlanning = rule<
  'case-manager-absent-from-planning',
  CaseManagerAbsentFromPlanningEvidence
>(
  {
    id: 'case-manager-absent-from-planning',
    severity: 'look',
    question: 'seats',
    view: 'two-levels',
  },
  ({ analysis: { views } }) => {
    const value = views['two-levels'] as TwoLevels | undefined;
    const managers = value?.caseManagers ?? [];
    if (!value || value.caseManagerRole === null || managers.length === 0) return [];
    const absent = managers.every(
      ({ planning, bodies }) => planning.degree === 0 && (bodies ?? []).length === 0,
    );
    if (!absent || managers.every((manager) => manager.case.degree === 0)) return [];
    const ids = managers.map(({ actor }) => actor);
    return [
      {
        actors: ids,
        evidence: {
          role: value.caseManagerRole,
          managers: ids,
          casePartners: partners(ids, value),
          planningPairs: value.pairs.planning,
          bodiesKnown: managers.some(({ bodies }) => bodies !== null),
        },
      },
    ];
  },
  {
    refutableBy: (_, context) => silentWhere(context),
  },
);

/** Others that a case manager is tied to; since it is on no other level, every pair of the case level with one of them stands in `onlyCase`. */
function partners(managers: readonly string[], { onlyCase }: TwoLevels): number {
  const own = new Set(managers);
  return new Set(
    onlyCase
      .filter((pair) => pair.some((id) => own.has(id)))
      .flat()
      .filter((id) => !own.has(id)),
  ).size;
}
