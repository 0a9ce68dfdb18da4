import type { Areas } from '../../views/areas.ts';
import { rule } from '../rule.ts';
import { hasRole, silentWhere } from '../silence.ts';

export type AreaBlankSpotEvidence = {
  area: string;
  actors: number;
  /** Required roles that are filled elsewhere and not here. */
  roles: string[];
  /** Required roles in all, and those that nobody fills anywhere. */
  required: number;
  missingEverywhere: number;
};

/** An area of so few actors is too small to have blank spots. */
const FEW = 2;

/** Where it comes from. */
export const reference = 'Schubert 2018 (Sozialraum and neighbourhood)';

export const areaBlankSpot = rule<'area-blank-spot', AreaBlankSpotEvidence>(
  {
    id: 'area-blank-spot',
    severity: 'note',
    question: 'there',
    view: 'areas',
  },
  ({ analysis: { views } }) => {
    const value = views['areas'] as Areas | undefined;
    if (!value || value.required === null) return [];
    const { required, missingEverywhere } = value;
    const filled = required - missingEverywhere.length;
    return value.areas
      .filter(({ actors, blank }) => actors.length > FEW && 2 * blank.length > filled)
      .map(({ name, actors, blank }) => ({
        actors,
        evidence: {
          area: name,
          actors: actors.length,
          roles: blank,
          required,
          missingEverywhere: missingEverywhere.length,
        },
      }))
      .sort(
        (x, y) =>
          y.evidence.roles.length - x.evidence.roles.length ||
          (x.evidence.area < y.evidence.area ? -1 : 1),
      );
  },
  {
    refutableBy: ({ evidence }, context) =>
      silentWhere(context, ({ area, roles }) => area === evidence.area && !hasRole(roles, context)),
  },
);
