import type { RuleText } from '../../finding-text.ts';

export const localProviderWithoutAssociation: RuleText<'local-provider-without-association'> = {
  finding: ({ providers, of, associations }, say) =>
    `${of === 1 ? 'Der einzige örtliche Träger' : `${providers.length === 1 ? 'Einer' : say.number(providers.length)} von ${say.number(of)} örtlichen Trägern`} ${providers.length === 1 ? 'hat' : 'haben'} keine Verbindung zu einem Verband oder einer Liga (in der Tabelle: ${say.allNamed(associations)}): ${say.allNamed(providers)}.`,
  next: ({ providers, associations }, say) =>
    `Mit ${say.allNamed(associations, 2, 'dative')} klären, wer das Wissen von ${say.allNamed(providers, 2, 'dative')} über den Bedarf vor Ort in die Planung trägt.`,
  reading:
    'Genannt wird ein örtlicher Träger, wenn die Tabelle einen Verband oder eine Liga enthält und keine Beziehung zwischen ihnen besteht. Ist die Trägerart angegeben, zählen nur Einrichtungen der Freien Wohlfahrtspflege. Der Träger kann einem Verband angehören, der nicht in der Tabelle steht.',
};
