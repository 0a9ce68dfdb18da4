import type { Finding } from '../analysis.ts';
import { restsOnSilent } from '../findings/order.ts';
import type { Book, TextBook } from '../words/book.ts';
import type { Formatter } from '../words/formatter.ts';
import type { Certainty, ShortFinding, ToldFinding } from './document.ts';

/** From this least rate on a finding is firm, from this one on likely. */
const FIRM = 0.9;
const LIKELY = 0.5;
const maxAsked = 2;

/** How sure a finding is: open where all it rests on are ties to those who did not answer and could refute it; else by the least of its rates; where it has none, open if somebody could refute it, else nothing is said. */
export function certaintyGrade({
  holds,
  restsOn,
}: Pick<Finding, 'holds' | 'restsOn'>): Certainty | null {
  if (!holds) return null;
  if (restsOnSilent({ restsOn }, holds.refutableBy)) return 'open';
  const rates = [holds.silent, holds.imputed].filter((rate) => rate !== null);
  if (rates.length === 0) return holds.refutableBy.length > 0 ? 'open' : null;
  const least = Math.min(...rates);
  return least >= FIRM ? 'firm' : least >= LIKELY ? 'likely' : 'open';
}

/** The same in words, with whom to ask where it is not firm. */
export function shortCertainty(
  finding: Pick<Finding, 'holds' | 'restsOn'>,
  { language, say }: { language: TextBook; say: Formatter },
): ShortFinding['certainty'] {
  const grade = certaintyGrade(finding);
  if (grade === null || !finding.holds) return null;
  const { refutableBy } = finding.holds;
  return {
    grade,
    label: language.terms.certainty[grade],
    ask:
      grade !== 'firm' && refutableBy.length > 0
        ? language.report.page.ask(say.allNamed(refutableBy, maxAsked, 'dative'))
        : '',
  };
}

/** The same, and whether it rests on the word of one side. */
export function certaintyOf(
  finding: Pick<Finding, 'holds' | 'restsOn'>,
  { language, say }: { language: Book; say: Formatter },
): ToldFinding['certainty'] {
  const short = shortCertainty(finding, { language, say });
  if (short === null) return null;
  const oneSide = finding.holds?.confirmedOnly === false ? language.trust.oneSide : '';
  return { ...short, oneSide };
}

/** "open: ask X and Y; rests on the word of one side" */
export function certaintyText({ label, ask, oneSide }: NonNullable<ToldFinding['certainty']>) {
  return [[label, ask].filter(Boolean).join(': '), oneSide].filter(Boolean).join('; ');
}
