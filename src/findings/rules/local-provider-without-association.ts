import { someNeighbor } from '../../network/adjacency.ts';
import type { Tiers } from '../../views/tiers.ts';
import { placesOf } from '../drawn.ts';
import { rule } from '../rule.ts';
import { silentWhere } from '../silence.ts';

type Evidence = {
  providers: string[];
  /** All local providers, and the associations and leagues in the table. */
  of: number;
  associations: string[];
};

export const localProviderWithoutAssociation = rule<'local-provider-without-association', Evidence>(
  {
    id: 'local-provider-without-association',
    severity: 'info',
    question: 'meet',
    reference: 'Schubert 2018 (roles of local providers, associations and leagues)',
    basedOn: 'absence',
    view: 'tiers',
    text: {
      en: {
        title: 'Local provider without association',
        finding: ({ providers, of, associations }, say) =>
          `${say.number(providers.length)} of ${say.count(of, 'local provider', 'local providers')} ${providers.length === 1 ? 'has' : 'have'} no tie to an association or league (in the table: ${say.actors(associations)}): ${say.actors(providers)}.`,
        next: ({ providers, associations }, say) =>
          `Ask ${say.actors(associations, 2)} who brings in what ${say.actors(providers, 2)} ${providers.length === 1 ? 'knows' : 'know'} about need on the spot.`,
        reading:
          'A local provider is named when the table holds an association or league and there is no tie between them. With the ownership named, only non-statutory welfare organisations count. The provider may belong to an association that is not in the table.',
      },
      de: {
        title: 'Örtlicher Träger ohne Verband',
        finding: ({ providers, of, associations }, say) =>
          `${say.number(providers.length)} von ${say.count(of, 'örtlichem Träger', 'örtlichen Trägern')} ${providers.length === 1 ? 'hat' : 'haben'} keine Verbindung zu einem Verband oder einer Liga (in der Tabelle: ${say.actors(associations)}): ${say.actors(providers)}.`,
        next: ({ providers, associations }, say) =>
          `Mit ${say.actors(associations, 2)} klären, wer das Wissen von ${say.actors(providers, 2)} über den Bedarf vor Ort in die Planung trägt.`,
        reading:
          'Genannt wird ein örtlicher Träger, wenn die Tabelle einen Verband oder eine Liga enthält und keine Beziehung zwischen ihnen besteht. Ist die Trägerart angegeben, zählen nur Einrichtungen der Freien Wohlfahrtspflege. Der Träger kann einem Verband angehören, der nicht in der Tabelle steht.',
      },
    },
  },
  ({ analysis: { systems } }) => {
    const tiers = systems['tiers'] as Tiers | undefined;
    if (!tiers || tiers.providersWithoutAssociation.length === 0) return [];
    const providers = tiers.providersWithoutAssociation;
    return [
      {
        actors: providers,
        evidence: { providers, of: tiers.providers.length, associations: tiers.associations },
      },
    ];
  },
  {
    refutableBy: ({ evidence: { providers, associations } }, context) =>
      silentWhere(context, ({ id }) => providers.includes(id) || associations.includes(id)),
    stands: ({ evidence: { providers, associations } }, context) => {
      const place = placesOf(context);
      const { providers: all } = context.analysis.systems['tiers'] as Tiers;
      const partners = new Set(associations.map(place));
      const own = all.map((id) => ({ actor: place(id), alone: providers.includes(id) }));
      return ({ network: { around } }) =>
        own.every(
          ({ actor, alone }) => alone !== someNeighbor(around, actor, (v) => partners.has(v)),
        );
    },
  },
);
