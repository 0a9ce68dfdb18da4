import { plain } from '../fold.ts';
import { parseNumber } from '../numbers.ts';
import margins from '../vocabulary/margins.json' with { type: 'json' };
import { headerTokens } from './header-words.ts';

/** What the numbers of a margin are of the cells beside them. */
export type MarginKind = 'sum' | 'count';

/** A word as it stands in a header, without accents. */
const bare = (word: string) => plain(word).normalize('NFD').replace(/\p{M}/gu, '');

const WORDS = new Set(Object.values(margins).flat().map(bare));

/** Whether a word for a total stands among the words of a name. */
export const namesTotal = (name: string): boolean =>
  name.split(/[\s-]/).some((word) => word.length <= 14 && WORDS.has(bare(word)));

/** Whether a label has a word for a total in it: "Kontakte gesamt", "Sum of ties", "In-degree". */
export function soundsLikeMargin(label: string): boolean {
  if (label === '' || label.length > 60) return false;
  const words = headerTokens(label).map(({ word }) => word);
  return (
    words.some((word) => WORDS.has(word)) ||
    /\b(?:in|out)[\s-]?degree\b/i.test(label) ||
    /^[Σ∑Ø]/.test(label)
  );
}

/** Rows that must agree before equal numbers are no chance. */
const ENOUGH = 3;

interface Line {
  label: string;
  /** The cell that may be the total of the others, and the others. */
  total: string;
  cells: readonly string[];
  /** Whether the line is that of the margin itself, which need not agree. */
  own: boolean;
}

/**
 * Whether the cells in one column are the sum, or the count of ties, of their rows (or those in one row, of their columns);
 * `null` where one of them is not, or where fewer than `enough` lines prove it. A line without any tie agrees with 0 or a blank and proves nothing.
 * A sum above every single cell is no answer, and then one line less proves it.
 */
export function marginOf(lines: readonly Line[], enough: number = ENOUGH): MarginKind | null {
  let sum = 0;
  let count = 0;
  let largest = 0;
  let total = 0;
  let sumFits = true;
  let countFits = true;
  for (const { total: cell, cells, own } of lines) {
    if (own) continue;
    const numbers = cells.map((cell) => parseNumber(cell, 'comma'));
    const wanted = cell === '' ? 0 : parseNumber(cell, 'comma');
    if (wanted === null) return null;
    total = Math.max(total, wanted);
    for (const value of numbers) largest = Math.max(largest, value ?? 0);
    const whole = numbers.reduce<number>((all, value) => all + (value ?? 0), 0);
    const ties = cells.filter(
      (cell, i) => cell !== '' && numbers[i] !== 0 && !/^(?:[-–—.]|nein|no|n)$/i.test(cell),
    ).length;
    if (Math.abs(whole - wanted) > 1e-9) sumFits = false;
    else if (wanted !== 0) sum++;
    if (ties !== wanted) countFits = false;
    else if (wanted !== 0) count++;
    if (!sumFits && !countFits) return null;
  }
  const needed = total > largest ? Math.min(enough, ENOUGH - 1) : enough;
  if (sumFits && sum >= needed) return 'sum';
  return countFits && count >= enough ? 'count' : null;
}
