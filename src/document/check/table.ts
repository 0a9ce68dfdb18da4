import type { BrokenDataSet, CheckedDataSet, CheckResult } from '../../check/index.ts';
import type { WholeBook } from '../../words/book.ts';
import { sectorNames } from '../../words/chain-names.ts';
import { type Formatter, formatter } from '../../words/formatter.ts';
import { problemLine } from '../../words/problem-text.ts';
import type { SmallCorners } from '../document.ts';

export type Column = keyof WholeBook['check']['columns'];

/** The table of regions that every format shows: one row a data set, the broken ones among them. */
export interface RegionTable {
  columns: { key: Column; label: string }[];
  rows: { name: string; state: 'passed' | 'failed' | 'broken'; cells: Record<Column, string> }[];
}

const maxCorners = 8;

/** The quadrangle of a data set, small; none where there are no sides to be drawn. */
export function smallCorners({ sides }: CheckedDataSet, language: WholeBook): SmallCorners | null {
  // A result that an older version wrote has none.
  if (!sides || sides.pairs.length === 0 || sides.sectors.length > maxCorners) return null;
  const { sectors, pairs } = sides;
  const name = sectorNames(sectors, language);
  const empty = pairs
    .filter(({ ties }) => ties === 0)
    .map(({ ends }) => ends.map((k) => name(sectors[k].id)).join(' – '));
  return {
    corners: sectors.length,
    sides: pairs.map(({ ends, ties, possible }) => ({ ends, density: ties / possible })),
    text: language.charts.quadrangleDescription(
      sectors.map(({ id, actors }) => `${name(id)} (${plainSay(language).number(actors)})`),
      empty,
    ),
  };
}

/** A data set's name as a reader writes it: of one in small letters each word begins with a capital. */
export function regionName(name: string): string {
  const spaced = name.replaceAll('_', ' ');
  return spaced === spaced.toLowerCase()
    ? spaced.replace(/(?<![\p{L}\p{N}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : spaced;
}

/** Numbers and counts in one language, without the names of any network. */
export const plainSay = (language: WholeBook): Formatter =>
  formatter({ actors: [], sectors: [] }, language);

export function regionTable({ dataSets, broken }: CheckResult, language: WholeBook): RegionTable {
  const words = language.check;
  const { number, percent } = plainSay(language);
  const figure = (value: number | null) => (value === null ? words.undefinedValue : number(value));
  const share = (value: number | null) => (value === null ? words.undefinedValue : percent(value));
  const rowOf = ({ name, summary, findings, budgets, failed }: CheckedDataSet) => {
    const { coverage } = summary;
    const kept = budgets.filter(({ passed }) => passed).length;
    return {
      name,
      state: failed ? ('failed' as const) : ('passed' as const),
      cells: {
        name,
        actors: number(summary.actors),
        response: share(summary.responseRate),
        coverage: coverage
          ? `${number(coverage.present)}/${number(coverage.required)}`
          : words.undefinedValue,
        emptySides: number(summary.emptySides),
        missing: figure(summary.missingHandovers),
        cutpoints: number(summary.cutpoints),
        found: `${number(findings.new.length)}/${number(findings.known.length)}`,
        budgets: budgets.length === 0 ? '–' : `${number(kept)}/${number(budgets.length)}`,
        verdict: failed ? words.failed : words.passed,
      },
    };
  };
  const keys = (Object.keys(words.columns) as Column[]).filter(
    (key) => key !== 'budgets' || dataSets.some(({ budgets }) => budgets.length > 0),
  );
  const brokenRow = ({ name }: BrokenDataSet) => ({
    name,
    state: 'broken' as const,
    cells: {
      ...(Object.fromEntries(keys.map((key) => [key, ''])) as Record<Column, string>),
      name,
      verdict: words.broken,
    },
  });
  return {
    columns: keys.map((key) => ({ key, label: words.columns[key] })),
    rows: [...dataSets.map(rowOf), ...broken.map(brokenRow)].sort((a, b) =>
      a.name < b.name ? -1 : 1,
    ),
  };
}

/** Why a data set could not be read, a sentence each. */
export function reasonsOf({ problems, message }: BrokenDataSet, language: WholeBook): string[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const sentences = (errors.length > 0 ? errors : problems).map((problem) =>
    problemLine(problem, language),
  );
  return message === null ? sentences : [...sentences, message[language.code]];
}

/** The verdict as a sentence. */
export function verdictText(
  { dataSets, broken, verdict }: CheckResult,
  language: WholeBook,
): string {
  const words = language.check;
  const { count, number } = plainSay(language);
  const all = dataSets.length + broken.length;
  if (verdict === 'passed') return words.verdict.passed(count(all, ...words.dataSets));
  const failed = dataSets.filter((dataSet) => dataSet.failed).length;
  return words.verdict.failed(
    number(failed),
    count(all, ...words.ofDataSets),
    broken.length === 0 ? null : number(broken.length),
  );
}

/** The entries of the baseline and patterns of the config that no longer fit anything. */
export function leftovers({ stale, unusedPatterns }: CheckResult, language: WholeBook): string[] {
  const words = language.check;
  return [
    ...stale.map(({ dataSet, rule, actors, sectors }) =>
      words.stale(dataSet, rule, [...actors, ...sectors].join(', ')),
    ),
    ...unusedPatterns.map(words.unused),
  ];
}
