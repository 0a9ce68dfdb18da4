import type { AnalysedActor, Finding } from '../analysis.ts';
import type { Book } from '../words/book.ts';
import type { Formatter } from '../words/formatter.ts';

export type Certainty = 'firm' | 'likely' | 'open';

/** From this least rate on a finding is firm, from this one on likely. */
const FIRM = 0.9;
const LIKELY = 0.5;
const maxAsked = 3;

/** How sure a finding is, by the least of its rates; where it has none, open if somebody could refute it, else nothing is said. */
export function certaintyOf({ holds }: Pick<Finding, 'holds'>): Certainty | null {
  if (!holds) return null;
  const rates = [holds.silent, holds.imputed].filter((rate) => rate !== null);
  if (rates.length === 0) return holds.refutableBy.length > 0 ? 'open' : null;
  const least = Math.min(...rates);
  return least >= FIRM ? 'firm' : least >= LIKELY ? 'likely' : 'open';
}

/** The same in words, with whom to ask where it is open, and whether it rests on the word of one side; empty where nothing is to be said. */
export function certaintyText(
  finding: Pick<Finding, 'holds'>,
  language: Book,
  say: Formatter,
): string {
  const { holds } = finding;
  const certainty = certaintyOf(finding);
  const words = language.trust;
  const word = certainty === null ? '' : language.terms.certainty[certainty];
  const said =
    certainty === 'open' && holds && holds.refutableBy.length > 0
      ? words.ask(word, say.actors(holds.refutableBy, maxAsked))
      : word;
  const whole = holds?.confirmedOnly === false ? words.oneSide(said) : said;
  return whole === '' ? '' : words.label(whole);
}

/** A rank with its range: "1, likely 1–4"; empty where none was drawn. */
export function rankText(
  { ranks }: Pick<AnalysedActor, 'ranks'>,
  measure: string,
  { language, say }: { language: Book; say: Formatter },
): string {
  const found = ranks?.[measure];
  if (!found || found.from === null || found.to === null) return '';
  const { rank, from, to } = found;
  // A rank is told by who is better for sure, so it may be better than all that was drawn.
  return language.trust.range(
    say.number(rank),
    say.number(Math.min(rank, from)),
    say.number(Math.max(rank, to)),
  );
}
