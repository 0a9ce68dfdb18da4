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
  /** Why a project cannot be opened. */
  project: {
    'no-project': () => 'this is no project of care-chain. Save one with the offline page.',
    newer: (what: string) =>
      `this project was written by a newer care-chain (format version ${what}). Update care-chain.`,
    type: (what: string, key: string) =>
      `the key "${key}" of the project holds something else than care-chain writes${what && ` (expected: ${what})`}. Save the project again with the offline page.`,
    'unknown-key': (what: string, key: string) =>
      `the project holds "${[key, what].filter(Boolean).join('.')}", which this care-chain does not know and would leave out. Take the key out, or update care-chain.`,
  },
  advice: 'Compute the analysis again with "care-chain analyze --format json".',
};
