import type { Analysis } from '../analysis.ts';

/** How a side is drawn: by its density beside that of the whole network. */
export type Weight = 'dense' | 'middle' | 'thin' | 'empty' | 'none';

/** What lies between two sectors, both directions together. */
export interface Side {
  sectors: [number, number];
  ties: number;
  possible: number;
  weight: Weight;
}

const dense = 1.5;
const thin = 0.5;

/** Every pair of sectors with its ties, in the order of the sectors. */
export function sidesOf({ sectorMatrix: { sectors, ties, possible }, network }: Analysis): Side[] {
  const both = (matrix: (number | null)[][], a: number, b: number) =>
    (matrix[a][b] ?? 0) + (network.directed ? (matrix[b][a] ?? 0) : 0);
  const sides: Side[] = [];
  for (let a = 0; a < sectors.length; a++)
    for (let b = a + 1; b < sectors.length; b++) {
      const [count, most] = [both(ties, a, b), both(possible, a, b)];
      const weight = weigh(count, most, network.density);
      sides.push({ sectors: [a, b], ties: count, possible: most, weight });
    }
  return sides;
}

function weigh(ties: number, possible: number, overall: number | null): Weight {
  if (possible === 0) return 'none';
  if (ties === 0) return 'empty';
  const density = ties / possible;
  if (overall !== null && density >= dense * overall) return 'dense';
  return overall !== null && density < thin * overall ? 'thin' : 'middle';
}
