import { type Analysis, type Problem, problemText } from '../../index.ts';
import type { WholeBook } from '../../words/book.ts';
import { chainNames, sectorNames } from '../../words/chain-names.ts';
import { problemPlace } from '../../words/problem-text.ts';
import type { Reading, Told, Words } from './protocol.ts';

/** Most problems that travel to the page; an export has them all. */
const MAX_PROBLEMS = 500;

/** What the sectors and roles are called in every language. */
export function namesOf(
  { sectors, chain }: Pick<Analysis, 'sectors' | 'chain'>,
  books: readonly WholeBook[],
): Reading['names'] {
  const entries = books.map((book) => {
    const sector = sectorNames(sectors, book);
    const { role } = chainNames(chain, book);
    return [
      book.code,
      {
        sectors: Object.fromEntries(sectors.map(({ id }) => [id, sector(id)])),
        roles: Object.fromEntries((chain?.roles ?? []).map(({ id }) => [id, role(id)])),
      },
    ];
  });
  return Object.fromEntries(entries) as Reading['names'];
}

/** The worst problems, said in every language. */
export function told(
  problems: readonly Problem[],
  books: readonly WholeBook[],
): { problems: Told[]; problemCount: number; problemCounts: Record<string, number> } {
  const rank = { error: 0, warning: 1, info: 2 };
  const worst = [...problems].sort((a, b) => rank[a.severity] - rank[b.severity]);
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  return {
    problemCount: problems.length,
    problemCounts: Object.fromEntries(counts),
    problems: worst.slice(0, MAX_PROBLEMS).map((problem) => {
      const inEach = (say: (book: WholeBook) => string) =>
        Object.fromEntries(books.map((book) => [book.code, say(book)])) as Words;
      return {
        code: problem.code,
        severity: problem.severity,
        file: problem.file,
        place: inEach((book) => problemPlace(problem, book)),
        sentence: inEach((book) => problemText(problem, book).sentence),
        hint: inEach((book) => problemText(problem, book).hint),
      };
    }),
  };
}
