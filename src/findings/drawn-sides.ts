import { someNeighbour } from '../network/adjacency.ts';
import type { Context } from '../network/context.ts';
import type { Drawn } from './drawn.ts';

/** The place of a side in `BetweenSectors`. */
export function sideAt({ sectors: { ids } }: Context, sectors: readonly string[]): number {
  const [a, b] = sectors.map((id) => ids.indexOf(id)).sort((x, y) => x - y);
  return a * ids.length + b;
}

/** The actors of the two sectors of a side. */
export function sidePlaces(
  { sectors: { ids, codes } }: Context,
  sectors: readonly string[],
): [number[], number[]] {
  const members = (sector: string) =>
    [...codes.keys()].filter((v) => codes[v] === ids.indexOf(sector));
  return [members(sectors[0]), members(sectors[1])];
}

/** Ties on a side; directed data count both directions. */
export function tiesOfSide(
  { hasArc }: Drawn,
  [left, right]: [number[], number[]],
  directed: boolean,
): number {
  let count = 0;
  for (const u of left)
    for (const v of right) {
      if (hasArc(u, v)) count++;
      if (directed && hasArc(v, u)) count++;
    }
  return count;
}

/**
 * Whether an actor alone bridges two sectors: it has ties into both and is an end of every tie between the two; or there is no such
 * tie, and no other actor has ties into both.
 */
export function isSoleBridge(
  drawn: Drawn,
  actor: number,
  { codes, a, b }: { codes: Int32Array; a: number; b: number },
): boolean {
  const { relations, ends, contacts, contact } = drawn.between();
  const pair = a * Math.round(Math.sqrt(relations.length)) + b;
  if (relations[pair] === 0) return contacts[pair] === 1 && contact[pair] === actor;
  if (ends[2 * pair] !== actor && ends[2 * pair + 1] !== actor) return false;
  const { around } = drawn.network;
  return (
    someNeighbour(around, actor, (v) => codes[v] === a) &&
    someNeighbour(around, actor, (v) => codes[v] === b)
  );
}
