import { placesOf } from '../drawn.ts';
import { rule } from '../rule.ts';
import { silentWhere } from '../silence.ts';

type Evidence = { role: string; actors: string[]; silent: number };

export const roleUnconnected = rule<'role-unconnected', Evidence>(
  {
    id: 'role-unconnected',
    severity: 'warning',
    question: 'meet',
    reference: 'Schubert 2018 (care chain)',
    basedOn: 'absence',
    text: {
      en: {
        title: 'There, but not connected',
        finding: ({ role, actors, silent }, say) =>
          `The role “${say.role(role)}” is filled (${say.actors(actors)}), but without a single tie.${silent === actors.length ? ' None of them answered, so this is open.' : ''}`,
        next: ({ role, actors }, say) =>
          `Invite ${say.actors(actors)} to the next meeting, and introduce those who are to hand over to or take over from “${say.role(role)}”.`,
        reading:
          'A role is not connected when none of the actors that fill it has a tie to anybody. That is something else than a missing role: the offer is there. Where nobody of them answered, or where the role is optional, it is only a note.',
      },
      de: {
        title: 'Da, aber nicht verbunden',
        finding: ({ role, actors, silent }, say) =>
          `Die Rolle „${say.role(role)}“ ist besetzt (${say.actors(actors)}), aber ohne eine einzige Beziehung.${silent === actors.length ? ' Geantwortet hat von dort niemand; die Frage ist also offen.' : ''}`,
        next: ({ role, actors }, say) =>
          `${say.actors(actors)} zum nächsten Treffen einladen und mit denen bekannt machen, die an „${say.role(role)}“ übergeben oder von dort übernehmen sollen.`,
        reading:
          'Eine Rolle ist nicht verbunden, wenn keiner der Akteure, die sie ausfüllen, eine Beziehung zu irgendjemandem hat. Das ist etwas anderes als eine fehlende Rolle: Das Angebot gibt es. Wo von dort niemand geantwortet hat oder die Rolle optional ist, bleibt es ein Hinweis.',
      },
    },
  },
  ({ analysis: { chain, dataset } }) => {
    const quiet = new Set(dataset.response?.silent ?? []);
    return (chain?.roles ?? [])
      .filter(({ status }) => status === 'unconnected')
      .map(({ id, actors, required }) => {
        const silent = actors.filter((actor) => quiet.has(actor)).length;
        return {
          severity: required && silent < actors.length ? ('warning' as const) : ('info' as const),
          actors,
          evidence: { role: id, actors, silent },
        };
      });
  },
  {
    refutableBy: (_, context) => silentWhere(context),
    stands: ({ evidence: { actors } }, context) => {
      const own = actors.map(placesOf(context));
      return (drawn) => own.every((actor) => drawn.degree(actor) === 0);
    },
  },
);
