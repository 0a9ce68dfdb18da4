import { assertResult, wholeOptions } from '../arguments.ts';
import type { CheckResult } from '../check/index.ts';
import { issuesOf } from '../document/check/issues.ts';
import type { WholeBook } from '../words/book.ts';

const severities = { gap: 'critical', look: 'minor', question: 'info', note: 'info' } as const;

/** New findings and broken budgets as a code quality report of GitLab. */
export function checkGitlab(result: CheckResult, options: { language: WholeBook }): string {
  assertResult('checkGitlab', result, 'result of check');
  const { language } = wholeOptions('checkGitlab', options);
  const entries = issuesOf(result, language)
    .filter(({ known }) => !known)
    .map(({ dataSet, rule, severity, title, text, file, row, fingerprint }) => ({
      description: `${dataSet}: ${title}: ${text}`,
      check_name: rule,
      fingerprint,
      severity: severities[severity],
      // GitLab demands a place: an issue of a whole data set stands in its first row.
      location: { path: file ?? dataSet, lines: { begin: Math.max(1, row ?? 1) } },
    }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}
