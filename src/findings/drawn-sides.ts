import { type Adjacency, someNeighbor } from '../network/adjacency.ts';
import type { Context } from '../network/context.ts';
import type { Drawn } from './drawn.ts';

/** The place of a side in `BetweenSectors`. */
export function sideAt({ sectors: { ids } }: Context, sectors: readonly string[]): number {
  const [a, b] = sectors.map((id) => ids.indexOf(id)).sort((x, y) => x - y);
  return a * ids.length + b;
}

/** Ties on a side; directed data count both directions. O(degrees of the actors of both sectors). */
export function tiesOfSide(
  { sectors: { ids, codes } }: Context,
  sectors: readonly string[],
): (drawn: Drawn) => number {
  const [a, b] = sectors.map((id) => ids.indexOf(id));
  const members = (sector: number) => [...codes.keys()].filter((v) => codes[v] === sector);
  const [left, right] = [members(a), members(b)];
  const count = ({ offsets, neighbors }: Adjacency, from: readonly number[], to: number) => {
    let ties = 0;
    for (const u of from)
      for (let k = offsets[u]; k < offsets[u + 1]; k++) if (codes[neighbors[k]] === to) ties++;
    return ties;
  };
  return ({ network: { out, directed } }) =>
    count(out, left, b) + (directed ? count(out, right, a) : 0);
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
    someNeighbor(around, actor, (v) => codes[v] === a) &&
    someNeighbor(around, actor, (v) => codes[v] === b)
  );
}
