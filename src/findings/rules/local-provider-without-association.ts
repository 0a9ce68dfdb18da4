import { someNeighbor } from '../../network/adjacency.ts';
import type { Tiers } from '../../views/tiers.ts';
import { placesOf } from '../drawn.ts';
import { rule } from '../rule.ts';
import { silentWhere } from '../silence.ts';

export type LocalProviderWithoutAssociationEvidence = {
  providers: string[];
  /** All local providers, and the associations and leagues in the table. */
  of: number;
  associations: string[];
};

/** Where it comes from. */
export const reference = 'Schubert 2018 (roles of local providers, associations and leagues)';

export const localProviderWithoutAssociation = rule<
  'local-provider-without-association',
  LocalProviderWithoutAssociationEvidence
>(
  {
    id: 'local-provider-without-association',
    severity: 'note',
    question: 'meet',
    basedOn: 'absence',
    view: 'tiers',
  },
  ({ analysis: { views } }) => {
    const tiers = views['tiers'] as Tiers | undefined;
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
      const { providers: all, members } = context.analysis.views['tiers'] as Tiers;
      const partners = new Set(associations.map(place));
      // Whoever belongs to an association of the table is no subject of the rule, whatever its ties.
      const own = all
        .filter((id) => !members.includes(id))
        .map((id) => ({ actor: place(id), alone: providers.includes(id) }));
      return ({ network: { around } }) =>
        own.every(
          ({ actor, alone }) => alone !== someNeighbor(around, actor, (v) => partners.has(v)),
        );
    },
  },
);
