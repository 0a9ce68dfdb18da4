import type { Tiers } from '../../views/tiers.ts';
import { rule } from '../rule.ts';

export type LocalProviderWithoutAssociationEvidence = {
  providers: string[];
  /** All local providers, and the associations and leagues in the table. */
  of: number;
  associations: string[];
};

export const localProviderWithoutAssociation = rule<
  'local-provider-without-association',
  LocalProviderWithoutAssociationEvidence
>(
  {
    id: 'local-provider-without-association',
    severity: 'info',
    question: 'meet',
    reference: 'Schubert 2018 (roles of local providers, associations and leagues)',
    view: 'tiers',
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
);
