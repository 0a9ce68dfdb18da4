import { isFreeChoice } from '../../network/expected-handovers.ts';
import { rule } from '../rule.ts';
import { hasRole, silentWhere } from '../silence.ts';
import { wordsFor } from '../unread.ts';

export type RoleAbsentEvidence = {
  role: string;
  /** Roles that the chain requires, and how many of them are filled. */
  filled: number;
  of: number;
  /** Expected handovers that start or end at this role, those of free choice left out. */
  handovers: number;
  /** Actors without any role of the chain, one of whom might fill it. */
  unassigned: number;
  /** Words of the table that no chain knows as a role and that may mean this one: those that are nearly one for it first, then those of which nothing is known. */
  unread: string[];
  /** Actors of the role that the table says are not there, and its word for it. */
  absences: { actor: string; status: string }[];
};

const filledStatuses = new Set(['filled', 'several', 'unconnected', 'stood-in']);

/** Where it comes from. */
export const reference = 'Schubert 2018 (care chain)';

export const roleAbsent = rule<'role-absent', RoleAbsentEvidence>(
  {
    id: 'role-absent',
    severity: 'gap',
    question: 'there',
  },
  (context) => {
    const { chain, actors, sectors } = context.analysis;
    if (!chain) return [];
    const required = chain.roles.filter((role) => role.required);
    const known = new Set(chain.roles.map(({ id }) => id));
    const unassigned = actors.filter(({ roles }) => !roles.some((role) => known.has(role))).length;
    return chain.roles
      .filter(
        ({ status, required }) => status === 'absent-known' || (required && status === 'absent'),
      )
      .map(({ id, sector, status, absences }) => {
        const unread = wordsFor(context, id);
        return {
          severity:
            status !== 'absent'
              ? ('note' as const)
              : unread.length > 0
                ? ('question' as const)
                : ('gap' as const),
          actors: absences.map(({ actor }) => actor),
          sectors: sectors.some((one) => one.id === sector) && sector !== null ? [sector] : [],
          evidence: {
            role: id,
            filled: required.filter((role) => filledStatuses.has(role.status)).length,
            of: required.length,
            handovers: chain.handovers.filter(
              (handover) => [handover.from, handover.to].includes(id) && !isFreeChoice(handover),
            ).length,
            unassigned,
            unread,
            absences,
          },
        };
      });
  },
  {
    refutableBy: ({ evidence }, context) =>
      evidence.absences.length > 0
        ? []
        : silentWhere(context, ({ roles }) => !hasRole(roles, context)),
  },
);
