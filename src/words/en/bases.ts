/** What an expected handover rests on. */
export const bases: Record<string, string> = {
  law: 'law',
  contract: 'contract',
  standard: 'standard',
  seed: 'literature',
  funding: 'condition for funding',
  judgement: 'professional judgement',
};
