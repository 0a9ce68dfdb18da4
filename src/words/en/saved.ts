/** Why a saved analysis cannot be used. */
export const saved = {
  reasons: {
    'no-analysis': () => 'this is not an analysis by care-chain.',
    older: (what: string) =>
      `this analysis was written by an older care-chain (format version ${what}).`,
    newer: (what: string) =>
      `this analysis was written by a newer care-chain (format version ${what}). Update care-chain.`,
    type: (what: string, key: string) =>
      `the key "${key}" holds something other than what care-chain writes${what && ` (expected: ${what})`}.`,
    unknown: (what: string, key: string) =>
      `the key "${key}" names "${what}", which the analysis does not hold.`,
    twice: (what: string, key: string) => `the key "${key}" holds "${what}" twice.`,
  },
  advice: 'Compute the analysis again with "care-chain analyze --format json".',
};
