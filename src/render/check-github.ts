import { assertResult, wholeOptions } from '../arguments.ts';
import type { CheckResult } from '../check/index.ts';
import { type Issue, issuesOf } from '../document/check/issues.ts';
import { plainSay } from '../document/check/table.ts';
import type { WholeBook } from '../words/book.ts';
import { clean } from '../words/width.ts';

/** GitHub shows no more of a kind in one step. */
const most = 10;
const kinds = { gap: 'error', look: 'warning', question: 'notice', note: 'notice' } as const;

/**
 * New findings and broken budgets as annotations of GitHub, one line each, on the row of the table where they stand; at most ten of
 * a kind, what fails first.
 */
export function checkGithub(result: CheckResult, options: { language: WholeBook }): string {
  assertResult('checkGithub', result, 'result of check');
  const { language } = wholeOptions('checkGithub', options);
  const issues = issuesOf(result, language).filter(({ known }) => !known);
  issues.sort((a, b) => Number(b.fails) - Number(a.fails));
  const shown = [...new Set(Object.values(kinds))].flatMap((kind) =>
    issues.filter(({ severity }) => kinds[severity] === kind).slice(0, most),
  );
  const rest = issues.length - shown.length;
  const words = language.check;
  return [
    ...shown.map((issue) => clean(annotation(issue))),
    ...(rest > 0 ? [words.moreFindings(plainSay(language).number(rest))] : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function annotation({ severity, file, row, title, text, next, dataSet }: Issue): string {
  const properties = [
    ...(file === null ? [] : [`file=${escapeProperty(file)}`]),
    ...(file === null || row === null ? [] : [`line=${row}`]),
    `title=${escapeProperty(`${dataSet}: ${title}`)}`,
  ];
  return `::${kinds[severity]} ${properties.join(',')}::${escapeData([text, next].filter(Boolean).join(' '))}`;
}

/** A message must stay on one line, GitHub turns these three back; and hold no command of the older kind. */
function escapeData(text: string): string {
  return text
    .replaceAll('##[', '## [')
    .replace(/%/g, '%25')
    .replace(/\r/g, '%0D')
    .replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
