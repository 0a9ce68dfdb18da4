import { fold } from '../fold.ts';
import { tableWords, within } from '../vocabulary/table-words.ts';
import { absence, allExcept, isDitto, isOther } from './absent-words.ts';
import { namesTotal, soundsLikeMargin } from './margins.ts';

/** Why an actor may be none: it reads like a total, an answer, a heading, or is a bare number among names. */
export type Doubt = 'total' | 'answer' | 'heading' | 'number';

/** Words without which no name is looked at for a total; they are quick to find. */
const mayCount = within(tableWords.margins.partOfTotal);

/**
 * Looks at the names of a result once more. `sectors` are the values of the sector column, folded: an actor called like one of them and without
 * a sector of its own is rather a heading. A number is strange only where nearly all others are words. O(n).
 */
export function doubtOf(
  name: string,
  { sectors, worded }: { sectors: ReadonlySet<string>; worded: boolean },
  sector: string | null,
): Doubt | null {
  if (name.length > 80) return null;
  if (/^[\d.,]+$/.test(name)) return worded ? 'number' : null;
  if (sector === null && sectors.size > 0 && sectors.has(fold(name))) return 'heading';
  // No word for none, others or the same holds a digit; names of large tables do.
  const worthwhile = !/\d/.test(name);
  if (
    (worthwhile && (absence(name) !== null || isOther(name) || isDitto(name))) ||
    allExcept(name) !== null
  )
    return 'answer';
  const mayBe = mayCount(name.toLowerCase()) || (worthwhile && namesTotal(name));
  return mayBe && soundsLikeMargin(name) ? 'total' : null;
}

/** Whether nearly all names are words rather than numbers. */
export function areWorded(names: readonly string[]): boolean {
  let numbers = 0;
  for (const name of names) if (/^[\d.,]+$/.test(name)) numbers++;
  return numbers > 0 && numbers * 10 <= names.length;
}
