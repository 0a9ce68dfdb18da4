import { otherRoles, otherSectors, roles, sectors } from './catalogue.ts';
import type { ChainData } from './chain.ts';
import type { ChainFile } from './chain-file.ts';
import { dataOfFile } from './data-of-file.ts';
import * as files from './index.ts';

/** The files of the shipped chains by their ids, in the order of their names. */
const byId = new Map(Object.values<ChainFile>(files).map((file) => [file.id, file]));

const words = { roles: { ...otherRoles, ...roles }, sectors: { ...otherSectors, ...sectors } };
const made = new Map<string, ChainData>();

/** A shipped chain with the words of tables and without names; made once, when it is asked for, since most networks need one. */
export function shippedChain(id: string): ChainData | undefined {
  const file = byId.get(id);
  if (file && !made.has(id)) made.set(id, dataOfFile(file, words));
  return made.get(id);
}

/** All of them. */
export const allShipped = (): ChainData[] =>
  Array.from(byId.keys(), (id) => shippedChain(id) as ChainData);
