import type { Context } from '../network/context.ts';
import { sectorMixing } from '../network/sector-mixing.ts';

/** With more sectors than this, only the sides with the most possible ties are looked at. */
const MAX_SECTORS = 8;
const MAX_SIDES = (MAX_SECTORS * (MAX_SECTORS - 1)) / 2;

/** Two different sectors as sector codes, with the ties between them; directed data count both directions. */
export interface Side {
  codes: [number, number];
  ties: number;
  possible: number;
}

/** A side as evidence: its sectors, their actors, and how many of those did not answer. */
export type SideEvidence = {
  sectors: [string, string];
  actors: [number, number];
  silent: number;
  ties: number;
  possible: number;
};

/** The sides on which a tie is possible, in the order of the sectors; of more than 28, those with the most possible ties. */
export function sidesOf({ analysis: { sectorMatrix, network } }: Context): Side[] {
  const { sectors, ties, possible } = sectorMatrix;
  const both = (matrix: (number | null)[][], a: number, b: number) =>
    (matrix[a][b] ?? 0) + (network.directed ? (matrix[b][a] ?? 0) : 0);
  const sides: Side[] = [];
  for (let a = 0; a < sectors.length; a++)
    for (let b = a + 1; b < sectors.length; b++) {
      const most = both(possible, a, b);
      if (most > 0) sides.push({ codes: [a, b], ties: both(ties, a, b), possible: most });
    }
  if (sectors.length <= MAX_SECTORS) return sides;
  const order = (x: Side, y: Side) => x.codes[0] - y.codes[0] || x.codes[1] - y.codes[1];
  return sides
    .sort((x, y) => y.possible - x.possible || order(x, y))
    .slice(0, MAX_SIDES)
    .sort(order);
}

export function sideEvidence({ analysis }: Context, { codes, ties, possible }: Side): SideEvidence {
  const [a, b] = codes.map((code) => analysis.sectors[code]);
  const quiet = new Set(analysis.dataset.response?.silent ?? []);
  const silent = analysis.actors.filter(
    ({ id, sector }) => quiet.has(id) && (sector === a.id || sector === b.id),
  ).length;
  return { sectors: [a.id, b.id], actors: [a.actors, b.actors], silent, ties, possible };
}

/** What chance would leave on a side: its share of all ties between actors with a sector; `null` where no two actors have one. */
export function expectedOn(
  { analysis: { sectorMatrix, network } }: Context,
  { possible }: Side,
): number | null {
  const { sectors, ties, possible: most } = sectorMatrix;
  let [all, room] = [0, 0];
  for (let a = 0; a < sectors.length; a++)
    for (let b = network.directed ? 0 : a; b < sectors.length; b++) {
      all += ties[a][b] ?? 0;
      room += most[a][b] ?? 0;
    }
  return room === 0 ? null : (all * possible) / room;
}

/** How rarely random mixing leaves a number of tied pairs on a side as far from what it expects; `null` where nothing was dealt out. */
export const chanceOf = (context: Context, { codes: [a, b] }: Side): number | null =>
  sectorMixing(context)?.chance(a, b) ?? null;
