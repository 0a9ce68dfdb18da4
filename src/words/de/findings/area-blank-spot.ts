import type { RuleText } from '../../finding-text.ts';

export const areaBlankSpot: RuleText<'area-blank-spot'> = {
  finding: ({ area, actors, roles, required, missingEverywhere }, say) =>
    `In ${say.quoted(area)} (${say.count(actors, 'Akteur', 'Akteure')}) ${roles.length + missingEverywhere === 1 ? 'fehlt eine' : `fehlen ${say.number(roles.length + missingEverywhere)}`} von ${say.number(required)} Aufgaben der Kette, im gesamten Netzwerk ${missingEverywhere === 0 ? 'keine' : missingEverywhere === 1 ? 'eine' : say.number(missingEverywhere)}. Anderswo besetzt und hier nicht: ${say.roles(roles)}.`,
  next: ({ area, roles }, say) =>
    `Klären, wer Menschen aus ${say.quoted(area)} versorgt, wenn sie dies brauchen: ${say.roles(roles.slice(0, 3))}.`,
  reading:
    'Genannt wird ein Sozialraum, wenn mehr als die Hälfte der erwarteten Aufgaben, die irgendwo im Netzwerk besetzt sind, hier niemand hat; Akteure ohne Sozialraum gelten als überall zuständig. Ein Sozialraum mit ein oder zwei Akteuren ist dafür zu klein. Vielleicht versorgt der nächste Sozialraum diesen mit; das zeigt die Tabelle nicht.',
};
