import type { Analysis } from '../../analysis.ts';
import { ownColumns } from '../../input/vocabulary/index.ts';
import { vocabulary } from '../../input/vocabulary/vocabulary.ts';

/** What a view reads from the user's own columns: the umbrella association, and indicators of an area or an actor. */
export type OwnColumn = 'umbrella' | 'people' | 'needs' | 'places';

const meaningOf = vocabulary(ownColumns);

/** The user's own columns that mean one of these, in the order of the table. */
export function columnsMeaning(
  { actors }: Pick<Analysis, 'actors'>,
  meanings: readonly OwnColumn[],
): { column: string; meaning: OwnColumn }[] {
  const columns = [...new Set(actors.flatMap(({ attributes }) => Object.keys(attributes)))];
  return columns.flatMap((column) => {
    const meaning = meaningOf(column) as OwnColumn | null;
    return meaning !== null && meanings.includes(meaning) ? [{ column, meaning }] : [];
  });
}

/** A number as German and English tables write it: 1.234 and 1,234 are one thousand two hundred and thirty-four; null where it is none. */
export function numberIn(text: string): number | null {
  const bare = text.trim().replace(/[\s\u00a0\u202f]/g, '');
  const value = /^\d{1,3}([.,]\d{3})+$/.test(bare)
    ? Number(bare.replace(/[.,]/g, ''))
    : /^\d+([.,]\d+)?$/.test(bare)
      ? Number(bare.replace(',', '.'))
      : Number.NaN;
  return Number.isFinite(value) ? value : null;
}
