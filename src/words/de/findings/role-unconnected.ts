import type { RuleText } from '../../finding-text.ts';

export const roleUnconnected: RuleText<'role-unconnected'> = {
  finding: ({ role, actors, silent }, say) =>
    `Die Aufgabe ${say.quoted(say.role(role))} ist besetzt (${say.allNamed(actors)}), aber ohne eine einzige Beziehung.${silent === actors.length ? ' Geantwortet hat von dort niemand; die Frage ist also offen.' : ''}`,
  next: ({ actors }, say) =>
    `${say.allNamed(actors)} zum nächsten Treffen einladen und mit denen bekannt machen, die dorthin übergeben oder von dort übernehmen sollen.`,
  reading:
    'Eine Aufgabe ist nicht verbunden, wenn keiner der Akteure, die sie haben, eine Beziehung zu irgendjemandem hat. Das ist etwas anderes als eine fehlende Aufgabe: Das Angebot gibt es. Wo von dort niemand geantwortet hat oder die Aufgabe nicht zwingend ist, bleibt es eine Anmerkung.',
};
