/** How a run goes, and why it went no further. */
export const runs = {
  progress: (done: number, all: number) => `${done} of ${all} data sets analysed`,
  died: 'The analysis broke off, most likely because the memory of this computer was not enough. Split the tables, keep only the columns needed, or check this data set on a larger computer.',
  tookTooLong: (seconds: number) =>
    `The analysis took longer than ${seconds} ${seconds === 1 ? 'second' : 'seconds'} and was stopped. Give it more time with --limit-seconds, or split the tables.`,
  fault: (message: string) =>
    `care-chain has an unexpected fault here: ${message}. Please report it (see SECURITY.md on what to leave out).`,
  unexpected: (message: string) => `care-chain: unexpected fault: ${message}`,
};
