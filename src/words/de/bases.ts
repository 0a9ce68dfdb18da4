/** What an expected handover rests on. */
export const bases: Record<string, string> = {
  law: 'Gesetz',
  contract: 'Vertrag',
  standard: 'Standard',
  seed: 'Fachliteratur',
  funding: 'Voraussetzung für Förderung',
  judgement: 'fachliche Einschätzung',
};
