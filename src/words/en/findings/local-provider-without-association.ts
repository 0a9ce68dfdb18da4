import type { RuleText } from '../../finding-text.ts';

export const localProviderWithoutAssociation: RuleText<'local-provider-without-association'> = {
  finding: ({ providers, of, associations }, say) =>
    `${of === 1 ? 'The only local provider' : `${providers.length === 1 ? 'One' : say.number(providers.length)} of ${say.number(of)} local providers`} ${providers.length === 1 ? 'has' : 'have'} no tie to an association or league (in the table: ${say.actors(associations)}): ${say.actors(providers)}.`,
  next: ({ providers, associations }, say) =>
    `Ask ${say.actors(associations, 2)} who brings into planning what ${say.actors(providers, 2)} ${providers.length === 1 ? 'knows' : 'know'} about local need.`,
  reading:
    'A local provider is named when the table holds an association or league and there is no tie between them. Where the ownership is named, only non-statutory welfare organisations count. The provider may belong to an association that is not in the table.',
};
