import type { Areas } from '../../views/areas.ts';
import { rule } from '../rule.ts';
import { hasRole, silentWhere } from '../silence.ts';

type Evidence = {
  area: string;
  actors: number;
  /** Required roles that are filled elsewhere and not here. */
  roles: string[];
  /** Required roles in all, and those that nobody fills anywhere. */
  required: number;
  missingEverywhere: number;
};

export const areaBlankSpot = rule<'area-blank-spot', Evidence>(
  {
    id: 'area-blank-spot',
    severity: 'info',
    question: 'there',
    reference: 'Schubert 2018 (Sozialraum and neighbourhood)',
    view: 'areas',
    text: {
      en: {
        title: 'Blank spot on the map',
        finding: ({ area, actors, roles, required, missingEverywhere }, say) =>
          `In “${area}” (${say.count(actors, 'actor', 'actors')}) ${say.number(roles.length + missingEverywhere)} of ${say.number(required)} links of the chain are missing, in the whole network ${say.number(missingEverywhere)}. Filled elsewhere and not here: ${say.roles(roles)}.`,
        next: ({ area, roles }, say) =>
          `Find out who serves people from “${area}” when they need: ${say.roles(roles.slice(0, 3))}.`,
        reading:
          'An area is named when more than half of the required links that are filled somewhere in the network are filled by nobody of this area; actors without an area count as serving all. The link may be served from the next area, which the table does not show.',
      },
      de: {
        title: 'Weißer Fleck auf der Karte',
        finding: ({ area, actors, roles, required, missingEverywhere }, say) =>
          `In „${area}“ (${say.count(actors, 'Akteur', 'Akteure')}) fehlen ${say.number(roles.length + missingEverywhere)} von ${say.number(required)} Gliedern der Kette, im gesamten Netz ${say.number(missingEverywhere)}. Anderswo besetzt und hier nicht: ${say.roles(roles)}.`,
        next: ({ area, roles }, say) =>
          `Klären, wer Menschen aus „${area}“ versorgt, wenn sie dies brauchen: ${say.roles(roles.slice(0, 3))}.`,
        reading:
          'Genannt wird ein Sozialraum, wenn mehr als die Hälfte der erwarteten Glieder, die im Netz irgendwo besetzt sind, hier niemand ausfüllt; Akteure ohne Sozialraum gelten als überall zuständig. Das Glied kann aus dem nächsten Sozialraum mitversorgt werden, was die Tabelle nicht zeigt.',
      },
    },
  },
  ({ analysis: { systems } }) => {
    const value = systems['areas'] as Areas | undefined;
    if (!value || value.required === null) return [];
    const { required, missingEverywhere } = value;
    const filled = required - missingEverywhere.length;
    return value.areas
      .filter(({ blank }) => 2 * blank.length > filled)
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
