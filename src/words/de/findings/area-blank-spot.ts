import type { FindingText } from '../../finding-text.ts';

export const areaBlankSpot: FindingText<'area-blank-spot'> = {
  title: 'Weißer Fleck auf der Karte',
  finding: ({ area, actors, roles, required, missingEverywhere }, say) =>
    `In „${area}“ (${say.count(actors, 'Akteur', 'Akteure')}) fehlen ${say.number(roles.length + missingEverywhere)} von ${say.number(required)} Gliedern der Kette, im gesamten Netz ${say.number(missingEverywhere)}. Anderswo besetzt und hier nicht: ${say.roles(roles)}.`,
  next: ({ area, roles }, say) =>
    `Klären, wer Menschen aus „${area}“ versorgt, wenn sie dies brauchen: ${say.roles(roles.slice(0, 3))}.`,
  reading:
    'Genannt wird ein Sozialraum, wenn mehr als die Hälfte der erwarteten Glieder, die im Netz irgendwo besetzt sind, hier niemand ausfüllt; Akteure ohne Sozialraum gelten als überall zuständig. Ein Sozialraum mit ein oder zwei Akteuren ist dafür zu klein. Das Glied kann aus dem nächsten Sozialraum mitversorgt werden, was die Tabelle nicht zeigt.',
};
