import type { TwoLevels } from '../../views/two-levels.ts';
import { rule } from '../rule.ts';
import { silentWhere } from '../silence.ts';

type Evidence = {
  role: string;
  managers: string[];
  /** Partners of all of them together on the case level, and the ties on the planning level that pass them by. */
  casePartners: number;
  planningPairs: number;
  /** Whether the table names bodies, so that a seat would show. */
  bodiesKnown: boolean;
};

export const caseManagerAbsentFromPlanning = rule<'case-manager-absent-from-planning', Evidence>(
  {
    id: 'case-manager-absent-from-planning',
    severity: 'warning',
    question: 'seats',
    reference: 'Schubert 2018 (Ebene 1: cooperative development; Ebene 2: case management)',
    view: 'two-levels',
    text: {
      en: {
        title: 'Case management absent from planning',
        finding: ({ role, managers, casePartners, planningPairs, bodiesKnown }, say) =>
          `Case management (${say.role(role)}: ${say.actors(managers)}) has ${say.count(casePartners, 'partner', 'partners')} on the case level and no tie among the ${say.count(planningPairs, 'pair', 'pairs')} on the planning level${bodiesKnown ? '; nor does it sit in a body' : ''}.`,
        next: ({ managers }, say) =>
          `Ask ${say.actors(managers, 2)} what form of taking part in planning fits a working day: a fixed date, a delegate, or a written round.`,
        reading:
          'Told when those who fill the role of case management have partners on the case level, none of them has a tie on the planning level, and none sits in a body of the table. Which role manages cases is the template’s default and can be set. Whether they were invited and declined, the table does not say.',
      },
      de: {
        title: 'Case Management fehlt in der Planung',
        finding: ({ role, managers, casePartners, planningPairs, bodiesKnown }, say) =>
          `Das Case Management (${say.role(role)}: ${say.actors(managers)}) hat auf der Fallebene ${say.count(casePartners, 'Partner', 'Partner')}, auf der Planungsebene mit ${say.count(planningPairs, 'Paar', 'Paaren')} aber keine Beziehung${bodiesKnown ? ' und sitzt in keinem Gremium' : ''}.`,
        next: ({ managers }, say) =>
          `${say.actors(managers, 2)} fragen, welche Form der Mitwirkung in den Arbeitstag passt: ein fester Termin, eine Vertretung oder eine schriftliche Runde.`,
        reading:
          'Genannt, wenn alle, die die Rolle des Case Managements ausfüllen, auf der Fallebene Partner haben, auf der Planungsebene aber niemand von ihnen eine Beziehung hat und niemand in einem Gremium der Tabelle sitzt. Welche Rolle das Case Management hat, ist eine Vorgabe der Vorlage und lässt sich ändern. Ob eingeladen und abgesagt wurde, steht nicht in der Tabelle.',
      },
    },
  },
  ({ analysis: { systems } }) => {
    const value = systems['two-levels'] as TwoLevels | undefined;
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
