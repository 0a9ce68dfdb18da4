import type { CheckedDataSet, CheckResult } from '../../check/index.ts';
import { largest } from '../../largest.ts';
import type { WholeBook } from '../../words/book.ts';
import type { Ranking, Section } from '../document.ts';
import { plainSay } from './table.ts';

type Question = keyof WholeBook['check']['index']['questions'];

/** What a question ranks by; `rising` where the lowest value comes first. */
const questions: Record<
  Question,
  { value: (dataSet: CheckedDataSet) => number | null; rising: boolean; share: boolean }
> = {
  response: { value: ({ summary }) => summary.responseRate, rising: true, share: true },
  coverage: { value: ({ summary }) => summary.coverage?.share ?? null, rising: true, share: true },
  emptySides: { value: ({ summary }) => summary.emptySides, rising: false, share: false },
  missing: { value: ({ summary }) => summary.missingHandovers, rising: false, share: false },
  cutpoints: { value: ({ summary }) => summary.cutpoints, rising: false, share: false },
  found: { value: ({ findings }) => findings.new.length, rising: false, share: false },
};

/** As many data sets of a ranking are seen at once. */
const maxRanked = 10;

/** Where to look first, by one question at a time. */
export function rankingSection(
  result: CheckResult,
  language: WholeBook,
  nameOf: (name: string) => string,
): Section {
  const { index, columns } = language.check;
  return {
    id: 'ranks',
    level: 'report',
    title: index.ranks,
    lead: `${index.lead} ${index.equal}`,
    blocks: [
      {
        kind: 'rankings',
        medium: 'drawn',
        columns: { rank: index.rank, name: columns.name },
        rankings: (Object.keys(questions) as Question[]).map((question) =>
          ranking(question, result, language, nameOf),
        ),
      },
    ],
  };
}

function ranking(
  question: Question,
  { dataSets }: CheckResult,
  language: WholeBook,
  nameOf: (name: string) => string,
): Ranking {
  const { index, columns } = language.check;
  const { value, rising, share } = questions[question];
  const { number, percent } = plainSay(language);
  const valued = dataSets.map((dataSet) => ({ name: dataSet.name, value: value(dataSet) }));
  const placed = valued
    .flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
    .sort((a, b) => (rising ? a.value - b.value : b.value - a.value) || (a.name < b.name ? -1 : 1));
  const missing = valued.filter(({ value }) => value === null).map(({ name }) => nameOf(name));
  const longest = share
    ? 1
    : largest(
        placed.map(({ value }) => value),
        1,
      );
  const ranks = new Map<number, number>();
  placed.forEach(({ value }, place) => {
    if (!ranks.has(value)) ranks.set(value, place + 1);
  });
  const [title, order] = index.questions[question];
  return {
    title,
    order,
    column: columns[question],
    rows: placed.map(({ name, value }) => ({
      rank: number(ranks.get(value) as number),
      name: nameOf(name),
      value: share ? percent(value) : number(value),
      share: value / longest,
    })),
    shown: maxRanked,
    rest: index.rest(number(placed.length - maxRanked)),
    missing: missing.length === 0 ? null : { note: index.undefinedNote, names: missing.join(', ') },
  };
}
