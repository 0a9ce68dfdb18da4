/** What a mistake in a chain is about: the chain, one of its parts by number, or a key; with the key inside of it. */
export interface ChainPlace {
  part: 'chain' | 'sector' | 'role' | 'handover' | 'key';
  /** Counted from 1; `null` where it is no part of a list. */
  number: number | null;
  id: string | null;
  /** The keys that lead to it from there, joined by dots; empty where all of it is meant. */
  key: string;
}

/** One thing that is wrong with somebody's chain: what, where, and the values that a sentence on it names, as JSON. */
export type ChainMistake = { at: ChainPlace } & (
  | { code: 'no-object' | 'few-roles' | 'no-words' | 'names-itself' | 'names-own' | 'limit-alone' }
  | { code: 'blank-id' }
  | { code: 'too-many'; count: number; most: number }
  | { code: 'few-sectors'; count: number }
  | { code: 'unknown-key'; key: string }
  | { code: 'missing'; expected: string }
  | { code: 'wrong-kind'; value: string; expected: string }
  | { code: 'not-one-of'; value: string; allowed: string[] }
  | { code: 'other'; why: string }
  | { code: 'unknown-id'; what: 'sector' | 'role'; value: string; known: string[]; more: boolean }
  | { code: 'reserved-id'; value: string }
  | { code: 'blank-words'; language: 'de' | 'en' }
  | { code: 'to-itself'; value: string }
  | { code: 'handover-twice'; from: string; to: string; other: ChainPlace }
  | { code: 'id-twice'; other: ChainPlace }
  | { code: 'alias-twice'; value: string; other: ChainPlace }
);

const lists = { sector: 'sectors', role: 'roles', handover: 'handovers' };

/** Where it stands in the file: `roles[2].label.de`; empty for the file as a whole. */
export function jsonPath({ part, number, key }: ChainPlace): string {
  const list = part === 'chain' || part === 'key' ? '' : `${lists[part]}[${(number ?? 1) - 1}]`;
  return [list, key].filter(Boolean).join('.');
}
