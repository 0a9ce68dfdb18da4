import type { FindingText } from '../../finding-text.ts';

export const localProviderWithoutAssociation: FindingText<'local-provider-without-association'> = {
  title: 'Local provider without association',
  finding: ({ providers, of, associations }, say) =>
    `${say.number(providers.length)} of ${say.count(of, 'local provider', 'local providers')} ${providers.length === 1 ? 'has' : 'have'} no tie to an association or league (in the table: ${say.actors(associations)}): ${say.actors(providers)}.`,
  next: ({ providers, associations }, say) =>
    `Ask ${say.actors(associations, 2)} who brings in what ${say.actors(providers, 2)} ${providers.length === 1 ? 'knows' : 'know'} about need on the spot.`,
  reading:
    'A local provider is named when the table holds an association or league and there is no tie between them. With the ownership named, only non-statutory welfare organisations count. The provider may belong to an association that is not in the table.',
};
