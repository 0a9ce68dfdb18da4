/** Options and arguments that the command cannot follow. */
export const options = {
  noSeconds: (given: string) => `--limit-seconds ${given}: give a number of seconds above 0.`,
  noCount: (flag: string, given: string, most: number) =>
    `${flag} ${given}: give a whole number from 1 to ${most}.`,
  noTop: (given: string) =>
    `--top ${given}: this is no number of actors. Give a whole number such as 10.`,
  noNumber: (flag: string, given: string, whole: boolean, signed: boolean) =>
    `${flag} ${given}: this is no ${whole ? 'whole number' : 'number'}${signed ? '' : ' of 0 or more'}. Give one such as ${whole ? '999' : '0.5'}.`,
  severalDataSets: (count: number) =>
    `analyze reports on one data set, and here are ${count}. For a line of JSON each take --format jsonl; for a report each take "care-chain check" with --output-dir.`,
  ofOneDataSet: (flag: string) =>
    `${flag} belongs to one data set and cannot be used with --format jsonl. Put the tables of each data set into a folder.`,
  threeWaves: (count: number) =>
    `--wave stands ${count} times: compare takes two waves. Name the earlier one first, then the later one.`,
  nothingToCompare: (before: string) =>
    `${before}: there is nothing to compare it with. Name a second data set, or two waves of this one: --wave 2024 --wave 2026.`,
  standardInputTwice: 'Standard input can be one of the two only. Name a file for the other.',
  severalTopics: (topic: string, id: string) =>
    `"${topic} ${id}" is more than one topic. Put a name of several words into quotation marks.`,
  noJsonTopic:
    'As JSON there are the chains and the kinds of tables: "care-chain explain chain --json" or "care-chain explain input --json".',
};
