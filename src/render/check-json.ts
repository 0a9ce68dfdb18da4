import { assertResult } from '../arguments.ts';
import type { CheckResult } from '../check/index.ts';

/** The verdict as JSON, indented by two blanks, with a newline at the end. */
export function checkJson(result: CheckResult): string {
  assertResult('checkJson', result, 'result of check');
  return `${JSON.stringify(result, null, 2)}\n`;
}

/** One line of JSON a data set, broken ones among them, by name, and a last line with the verdict. */
export function checkJsonLines(result: CheckResult): string {
  assertResult('checkJsonLines', result, 'result of check');
  const { dataSets, broken, ...verdict } = result;
  const lines = [
    ...dataSets.map((dataSet) => ({ type: 'data-set', ...dataSet })),
    ...broken.map((dataSet) => ({ type: 'broken', ...dataSet })),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...lines, { type: 'verdict', ...verdict }]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}
