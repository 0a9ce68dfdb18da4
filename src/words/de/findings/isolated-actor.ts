import type { RuleText } from '../../finding-text.ts';

export const isolatedActor: RuleText<'isolated-actor'> = {
  finding: ({ actor, answered }, say) =>
    answered === false
      ? `Von ${say.named(actor)} ist keine Beziehung bekannt: Der Akteur hat nicht geantwortet, und niemand nennt ihn. Ob er allein steht, ist offen.`
      : `${say.named(actor)} hat keine Beziehung: Der Akteur ${answered ? 'hat geantwortet, aber niemanden genannt' : 'nennt niemanden'}, und niemand nennt ihn.`,
  next: ({ actor, answered }, say) =>
    answered === false
      ? `Bei ${say.named(actor)} noch einmal nachfragen, bevor daraus etwas gefolgert wird.`
      : `Bei ${say.named(actor)} nachfragen, mit wem dort im Alltag zusammengearbeitet wird und wer davon wissen sollte.`,
  reading:
    'Ein Akteur ist ohne Beziehung, wenn ihn keine Zeile mit einem anderen verbindet. Hat er nicht geantwortet, ist das eine Lücke in den Daten, nicht im Netzwerk, und nur eine Anmerkung.',
};
