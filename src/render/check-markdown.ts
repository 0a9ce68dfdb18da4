import { assertResult, reportOptions } from '../arguments.ts';
import type { CheckResult } from '../check/index.ts';
import { issuesOf } from '../document/check/issues.ts';
import { leftovers, plainSay, regionTable, verdictText } from '../document/check/table.ts';
import { signs } from '../document/signs.ts';
import type { Book } from '../words/book.ts';
import { escapeMarkdown } from './check/markdown.ts';

const maxIssues = 50;

/** The verdict as markdown: for a step summary, a comment at a merge request, a wiki page. */
export function checkMarkdown(result: CheckResult, options: { language: Book }): string {
  assertResult('checkMarkdown', result, 'result of check');
  const { language } = reportOptions('checkMarkdown', options);
  const words = language.check;
  const { columns, rows } = regionTable(result, language);
  const row = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
  const issues = issuesOf(result, language).filter(
    ({ known, severity }) => !known && severity !== 'note',
  );
  const known = result.dataSets.reduce((sum, { findings }) => sum + findings.known.length, 0);
  const rest = issues.length - maxIssues;
  const { number } = plainSay(language);
  const lines = [
    `# ${words.title}`,
    '',
    `**${escapeMarkdown(verdictText(result, language))}**`,
    '',
    row(columns.map(({ label }) => label)),
    `|${columns.map(({ key }) => (key === 'name' || key === 'verdict' ? ' --- ' : ' ---: ')).join('|')}|`,
    ...rows.map(({ cells }) => row(columns.map(({ key }) => cells[key]))),
    '',
    escapeMarkdown(words.columnNote),
  ];
  if (issues.length > 0) lines.push('', `## ${words.findings}`, '');
  for (const { dataSet, severity, rule, title, text } of issues.slice(0, maxIssues)) {
    const { mark } = signs[severity];
    const head = rule === 'unreadable' ? dataSet : `${dataSet} · ${title}`;
    lines.push(`- ${mark} **${escapeMarkdown(head)}**: ${escapeMarkdown(text)}`);
  }
  if (rest > 0) lines.push('', escapeMarkdown(words.moreFindings(number(rest))));
  if (known > 0) lines.push('', escapeMarkdown(words.knownFindings(number(known))));
  const left = leftovers(result, language);
  if (left.length > 0)
    lines.push(
      '',
      `## ${words.staleHeading}`,
      '',
      ...left.map((text) => `- ${escapeMarkdown(text)}`),
    );
  return `${lines.join('\n')}\n`;
}

const cell = (text: string) => escapeMarkdown(text) || ' ';
