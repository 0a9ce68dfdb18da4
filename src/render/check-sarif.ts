import { assertResult, wholeOptions } from '../arguments.ts';
import type { CheckResult } from '../check/index.ts';
import { type Issue, issuesOf } from '../document/check/issues.ts';
import { ruleList } from '../findings/index.ts';
import type { WholeBook } from '../words/book.ts';
import { findingText } from '../words/finding-text.ts';

const levels = { gap: 'error', look: 'warning', question: 'note', note: 'note' } as const;

/** All findings, broken budgets and unreadable data sets as SARIF 2.1.0; known findings carry a suppression. */
export function checkSarif(
  result: CheckResult,
  options: { language: WholeBook; version: string },
): string {
  assertResult('checkSarif', result, 'result of check');
  const { language, version } = wholeOptions('checkSarif', options);
  const issues = issuesOf(result, language);
  const used = [...new Set(issues.map(({ rule }) => rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'care-chain',
            version,
            language: language.code,
            rules: used.map((id) => ruleOf(id, language)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: issues.map((issue) => resultOf(issue, used)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(id: string, language: WholeBook) {
  const words = language.check;
  const rule = ruleList.find((each) => each.id === id);
  const text = findingText(language, id);
  const title = text?.title ?? (id === 'budget' ? words.budgetBroken : words.broken);
  return {
    id,
    shortDescription: { text: title },
    ...(text ? { fullDescription: { text: text.reading } } : {}),
    defaultConfiguration: { level: levels[rule?.severity ?? 'gap'] },
  };
}

function resultOf(issue: Issue, used: string[]) {
  const { dataSet, rule, severity, title, text, next, file, row, fingerprint, known } = issue;
  return {
    ruleId: rule,
    ruleIndex: used.indexOf(rule),
    level: levels[severity],
    message: { text: `${dataSet}: ${title}: ${[text, next].filter(Boolean).join(' ')}` },
    ...(file === null
      ? {}
      : {
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(file) },
                ...(row === null || row < 1 ? {} : { region: { startLine: row } }),
              },
            },
          ],
        }),
    partialFingerprints: { 'careChain/v1': fingerprint },
    ...(known ? { suppressions: [{ kind: 'external' }] } : {}),
  };
}

/** A relative reference: every segment of the path encoded, so that no blank or umlaut breaks it. */
function uriOf(path: string): string {
  return path.split('/').map(encodeSegment).join('/');
}

/** Halves of characters, which no encoding knows, become the replacement sign. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));
}
