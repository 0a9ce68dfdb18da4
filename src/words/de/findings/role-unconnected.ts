import type { FindingText } from '../../finding-text.ts';

export const roleUnconnected: FindingText<'role-unconnected'> = {
  title: 'Da, aber nicht verbunden',
  finding: ({ role, actors, silent }, say) =>
    `Die Rolle „${say.role(role)}“ ist besetzt (${say.actors(actors)}), aber ohne eine einzige Beziehung.${silent === actors.length ? ' Geantwortet hat von dort niemand; die Frage ist also offen.' : ''}`,
  next: ({ role, actors }, say) =>
    `${say.actors(actors)} zum nächsten Treffen einladen und mit denen bekannt machen, die an „${say.role(role)}“ übergeben oder von dort übernehmen sollen.`,
  reading:
    'Eine Rolle ist nicht verbunden, wenn keiner der Akteure, die sie ausfüllen, eine Beziehung zu irgendjemandem hat. Das ist etwas anderes als eine fehlende Rolle: Das Angebot gibt es. Wo von dort niemand geantwortet hat oder die Rolle optional ist, bleibt es ein Hinweis.',
};
