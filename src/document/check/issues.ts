import type { Severity } from '../../analysis.ts';
import { type CheckedDataSet, type CheckResult, failsOn } from '../../check/index.ts';
import type { WholeBook } from '../../words/book.ts';
import { budgetText, findingWords } from '../finding-words.ts';
import { reasonsOf } from './table.ts';

/** One thing to report, in the form that CI systems share. */
export interface Issue {
  dataSet: string;
  /** The rule's id, `budget`, or `unreadable`. */
  rule: string;
  severity: Severity;
  title: string;
  text: string;
  next: string;
  /** Where it stands; null where it stands nowhere in particular. */
  file: string | null;
  row: number | null;
  /** The sheet, where the file is a workbook. */
  sheet: string | null;
  /** What tells it from every other, the same from run to run. */
  fingerprint: string;
  known: boolean;
  /** Whether the check fails for it. */
  fails: boolean;
}

/** Everything to report: unreadable data sets, broken budgets, findings; by data set, the weightiest first. */
export function issuesOf(result: CheckResult, language: WholeBook): Issue[] {
  const words = language.check;
  const broken = result.broken.flatMap((dataSet): Issue[] => {
    const reasons = reasonsOf(dataSet, language);
    const errors = dataSet.problems.filter(({ severity }) => severity === 'error');
    const places = errors.length > 0 ? errors : dataSet.problems;
    return reasons.map((text, at) => ({
      dataSet: dataSet.name,
      rule: 'unreadable',
      severity: 'gap',
      title: words.broken,
      text,
      next: '',
      ...placeOf(places[at]?.file ?? null, places[at]?.row ?? null),
      fingerprint: `${dataSet.name}:unreadable:${at}`,
      known: false,
      fails: true,
    }));
  });
  return [...broken, ...result.dataSets.flatMap((dataSet) => ofDataSet(dataSet, language))].sort(
    (a, b) => (a.dataSet === b.dataSet ? 0 : a.dataSet < b.dataSet ? -1 : 1),
  );
}

function ofDataSet(dataSet: CheckedDataSet, language: WholeBook): Issue[] {
  const { name, findings, budgets, labels, failOn } = dataSet;
  const words = language.check;
  const inWords = findingWords(labels, language);
  const all = [
    ...findings.new.map((finding) => ({ finding, known: false })),
    ...findings.known.map((finding) => ({ finding, known: true })),
  ];
  return [
    ...budgets
      .filter(({ passed }) => !passed)
      .map(
        (budget): Issue => ({
          dataSet: name,
          rule: 'budget',
          severity: 'gap',
          title: words.budgetBroken,
          text: budgetText(budget, language),
          next: '',
          ...placeOf(dataSet.files[0] ?? null, null),
          fingerprint: `${name}:budget:${budget.figure}`,
          known: false,
          fails: true,
        }),
      ),
    ...all.map(({ finding, known }): Issue => {
      const { title, sentence, next } = inWords(finding);
      const { file = null, row = null } = finding.locations[0] ?? {};
      const place = placeOf(file ?? dataSet.files[0] ?? null, row);
      return {
        dataSet: name,
        rule: finding.rule,
        severity: finding.severity,
        title,
        text: place.sheet === null ? sentence : `${sentence} (${words.sheet(place.sheet, row)})`,
        next,
        ...place,
        fingerprint: `${name}:${finding.rule}:${finding.fingerprint}`,
        known,
        fails: !known && failsOn(finding.severity, failOn),
      };
    }),
  ];
}

/** A sheet of a workbook, as readers of tables call it: `book.xlsx [Akteure]`. */
const sheetOfBook = /\.(?:xlsx|xlsm|xls|ods) \[/gi;

/** CI systems know files and their lines: of a workbook only the file, whose lines are no rows of a sheet. */
function placeOf(file: string | null, row: number | null): Pick<Issue, 'file' | 'row' | 'sheet'> {
  const mark = file?.endsWith(']') ? [...file.matchAll(sheetOfBook)].at(-1) : undefined;
  if (file === null || mark === undefined) return { file, row, sheet: null };
  const end = mark.index + mark[0].length;
  return { file: file.slice(0, end - 2), row: null, sheet: file.slice(end, -1) };
}
