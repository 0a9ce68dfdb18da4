/** What a finding asks of its reader, the weightiest first: a gap to close, a point to look at, a question to answer, a note. */
export const severities = ['gap', 'look', 'question', 'note'] as const;

export type Severity = (typeof severities)[number];

/** What the severities were called in the first version of the result; settings that say so are still understood. */
const formerSeverities: Readonly<Record<string, Severity>> = {
  error: 'gap',
  warning: 'look',
  info: 'note',
};

/** Orders by severity, the weightiest first; equal ones keep their order. */
export const bySeverity = (a: { severity: Severity }, b: { severity: Severity }): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity);

/** The severity that a word of the settings means, by its name of today or of before. */
export const severityNamed = (word: string): Severity | undefined =>
  severities.find((severity) => severity === word) ??
  (Object.hasOwn(formerSeverities, word) ? formerSeverities[word] : undefined);
