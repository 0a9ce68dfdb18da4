import type { Words } from '../chains/chain.ts';
import { isShipped } from '../chains/shipped-ids.ts';
import { CareChainError } from '../error.ts';
import type { Book } from './book.ts';
import type { ChainWords } from './chain-words.ts';

/** What a book needs to name a chain. */
export interface NamingBook extends Pick<Book, 'code'> {
  sectors: { readonly [id: string]: string };
  chains: { readonly [id: string]: ChainWords };
}

/** A sector: a table's own is its own word, one's own chain brings `{code: text}`, a shipped one is named by the book. */
export interface NamedSector {
  id: string;
  label?: string | Words | undefined;
}

/** A chain in a result or as data; where an entry is one of another chain, such as that of an earlier wave, it says of which. */
export interface NamedChain {
  id: string;
  label?: Words | undefined;
  sectors?: readonly NamedSector[];
  roles: readonly {
    id: string;
    label?: Words | undefined;
    whenAbsent?: Words | undefined;
    chain?: string;
  }[];
  handovers: readonly {
    from: string;
    to: string;
    why?: Words | undefined;
    limited?: string | Words | null | undefined;
    chain?: string;
  }[];
  funding?: readonly { source: string; what: string | Words }[] | undefined;
}

/** The names and reasons of a chain in one language; an id where nobody gives a name, and an empty text where nobody gives a reason. */
export interface ChainNames {
  chain: string;
  sector: (id: string) => string;
  role: (id: string) => string;
  /** What may help for a while where nobody fills the role. */
  whenAbsent: (role: string) => string;
  /** What a handover is there for, as a clause ("so that …"). */
  why: (handover: readonly [string, string]) => string;
  /** Why law limits it. */
  limited: (handover: readonly [string, string]) => string;
  /** What a source of public money pays for. */
  funding: (source: string) => string;
}

/**
 * The names of a chain: those of its own, in another language where it has none in this one, else those of the book.
 *
 * @throws CareChainError for a shipped chain that neither names
 */
export function chainNames(chain: NamedChain | null | undefined, book: NamingBook): ChainNames {
  if (chain && chain.label === undefined) refuseUnnamed(chain.id, book);
  const of = (id = chain?.id ?? '') => ownValue(book.chains, id);
  const roles = new Map(chain?.roles.map((role) => [role.id, role]));
  const handovers = new Map(chain?.handovers.map((each) => [keyOf(each.from, each.to), each]));
  const own = (words: string | Words | null | undefined) => ownText(words, book.code);
  return {
    chain: own(chain?.label) ?? of()?.name ?? chain?.id ?? '',
    sector: sectorNames(chain?.sectors ?? [], book),
    role: (id) => {
      const role = roles.get(id);
      return role ? (own(role.label) ?? ownValue(of(role.chain)?.roles, id) ?? id) : id;
    },
    whenAbsent: (id) => {
      const role = roles.get(id);
      return role ? (own(role.whenAbsent) ?? ownValue(of(role.chain)?.whenAbsent, id) ?? '') : '';
    },
    why: ([from, to]) => {
      const one = handovers.get(keyOf(from, to));
      return one ? (own(one.why) ?? ownValue(of(one.chain)?.handovers, keyOf(from, to)) ?? '') : '';
    },
    limited: ([from, to]) => {
      const one = handovers.get(keyOf(from, to));
      const limited = one?.limited ?? '';
      return typeof limited === 'string'
        ? (ownValue(of(one?.chain)?.limits, limited) ?? '')
        : (own(limited) ?? '');
    },
    funding: (source) => {
      const what = chain?.funding?.find((each) => each.source === source)?.what ?? '';
      return typeof what === 'string' ? (ownValue(of()?.funding, what) ?? '') : (own(what) ?? '');
    },
  };
}

/** The names of sectors by their ids. */
export function sectorNames(
  sectors: readonly NamedSector[],
  { code, sectors: words }: Pick<NamingBook, 'code' | 'sectors'>,
): (id: string) => string {
  const names = new Map(
    sectors.map(({ id, label }) => [
      id,
      (typeof label === 'string' ? label : ownText(label, code)) ?? ownValue(words, id) ?? id,
    ]),
  );
  return (id) => names.get(id) ?? id;
}

/** What a language calls a term of the vocabulary; the id of one that it does not know. */
export function termName(
  { vocabulary }: Pick<Book, 'vocabulary'>,
  kind: keyof Book['vocabulary'],
  id: string,
): string {
  return ownValue<string>(vocabulary[kind], id) ?? id;
}

/** Refuses a shipped chain without names of its own that a book lacks too: one for reports holds the names of the default chain only. */
function refuseUnnamed(id: string, { code, chains }: NamingBook): void {
  if (Object.hasOwn(chains, id) || !isShipped(id)) return;
  throw new CareChainError(
    'no-words',
    `care-chain/words: this book has no names for the care chain "${id}". Give the whole one: import { ${code} } from 'care-chain/words/${code}'.`,
  );
}

const keyOf = (from: string, to: string) => `${from} → ${to}`;

/** The text of this language, else of another in which it is given. */
function ownText(words: string | Words | null | undefined, code: string): string | undefined {
  if (words === null || typeof words !== 'object') return undefined;
  return ownValue(words as Record<string, string>, code) ?? Object.values(words)[0];
}

/** What an object holds of its own under a key, which may be any text. */
function ownValue<Value>(
  object: { readonly [key: string]: Value | undefined } | undefined,
  key: string,
): Value | undefined {
  return object && Object.hasOwn(object, key) ? object[key] : undefined;
}
