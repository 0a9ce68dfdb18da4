import { assertResult, wholeOptions } from '../arguments.ts';
import { type CheckedDataSet, type CheckResult, failsOn } from '../check/index.ts';
import { reasonsOf } from '../document/check/table.ts';
import { budgetText, findingWords } from '../document/finding-words.ts';
import type { WholeBook } from '../words/book.ts';
import { escapeXml } from './check/xml.ts';

interface TestCase {
  name: string;
  /** What the case says where it fails. */
  failure: { type: string; message: string; text: string } | null;
  error: { type: string; message: string } | null;
}

/**
 * The verdict as JUnit XML: a suite a data set, a case a budget and a case a rule with findings. A data set that cannot be read is
 * an error. There is no clock in it, so every time is 0.
 */
export function checkJunit(result: CheckResult, options: { language: WholeBook }): string {
  assertResult('checkJunit', result, 'result of check');
  const { language } = wholeOptions('checkJunit', options);
  const words = language.check;
  const suites = [
    ...result.dataSets.map((dataSet) => ({
      name: dataSet.name,
      cases: casesOf(dataSet, language),
    })),
    ...result.broken.map((broken) => ({
      name: broken.name,
      cases: [
        {
          name: words.broken,
          failure: null,
          error: { type: 'unreadable', message: reasonsOf(broken, language).join(' ') },
        },
      ] as TestCase[],
    })),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  const counts = (cases: TestCase[]) =>
    `tests="${cases.length}" failures="${cases.filter(({ failure }) => failure).length}" errors="${cases.filter(({ error }) => error).length}"`;
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="care-chain" ${counts(all)} time="0">`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite name="${escapeXml(name)}" ${counts(cases)} skipped="0" time="0">`,
      ...cases.flatMap((test) => caseLines(name, test)),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function casesOf(
  { findings, budgets, labels, failOn }: CheckedDataSet,
  language: WholeBook,
): TestCase[] {
  const inWords = findingWords(labels, language);
  const rules = new Map<string, typeof findings.new>();
  for (const finding of [...findings.new, ...findings.known]) {
    const found = rules.get(finding.rule);
    if (found) found.push(finding);
    else rules.set(finding.rule, [finding]);
  }
  const isNew = new Set(findings.new);
  const cases = [
    ...budgets.map((budget): TestCase => {
      const message = budgetText(budget, language);
      const failure = { type: 'budget', message, text: message };
      return {
        name: `budget ${budget.figure}`,
        failure: budget.passed ? null : failure,
        error: null,
      };
    }),
    ...[...rules].map(([rule, found]): TestCase => {
      const failing = found.filter(
        (finding) => isNew.has(finding) && failsOn(finding.severity, failOn),
      );
      const texts = failing.map((finding) => inWords(finding).sentence);
      const title = inWords(found[0]).title;
      const message =
        failing.length === 1 ? `${title}: ${texts[0]}` : `${title}: ${failing.length}`;
      return {
        name: `rule ${rule}`,
        failure: failing.length === 0 ? null : { type: rule, message, text: texts.join('\n') },
        error: null,
      };
    }),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  // A suite without a case says nothing; a data set that was read and shows nothing has passed.
  return cases.length > 0 ? cases : [{ name: 'read', failure: null, error: null }];
}

function caseLines(suite: string, { name, failure, error }: TestCase): string[] {
  const open = `    <testcase classname="${escapeXml(suite)}" name="${escapeXml(name)}" time="0"`;
  if (error)
    return [
      `${open}>`,
      `      <error type="${escapeXml(error.type)}" message="${escapeXml(error.message)}"></error>`,
      '    </testcase>',
    ];
  if (!failure) return [`${open}></testcase>`];
  return [
    `${open}>`,
    `      <failure type="${escapeXml(failure.type)}" message="${escapeXml(failure.message)}">${escapeXml(failure.text)}</failure>`,
    '    </testcase>',
  ];
}
