import type { Config } from '../../../check/config.ts';

/** What can stand in a config. */
export const config = {
  lead: 'care-chain.config.json in the working folder, or the key "care-chain" in package.json. A flag wins over the config, the config over the default. An unknown key is an error.',
  settings: {
    $schema: 'Where editors find the schema of this file.',
    chain: 'The care chain: its id, a JSON file with your own, or "none".',
    language: 'Language of the reports: "de" or "en".',
    merge: 'How weights of repeated ties become one: "max", "sum", "mean" or "last".',
    directed: 'Whether ties run one way; without it the header of the table decides.',
    failOn:
      'The lightest severity of a new finding that fails: "gap" (default), "look" or "question".',
    rules: 'Rules by id, each "off", "note", "question", "look" or "gap".',
    budgets: 'Figures and their limits: {"network.density": {"min": 0.1}}; "min", "max", "equals".',
    dataSets:
      'chain, failOn, rules and budgets for single data sets, by name or pattern (* and ?); a later one wins, a budget of null is lifted.',
    baseline: 'The file of known findings.',
    jobs: 'How many data sets are analysed at the same time.',
  } satisfies Record<keyof Config, string>,
};
