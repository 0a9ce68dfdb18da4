import { byCodeUnit, fold } from './fold.ts';

/** Somebody whom the tables name, by number until all spellings are known. */
export interface Entry {
  /** The id of an id column; where there is none the id is the spelling. */
  id: string | null;
  spelling: string;
  /** The spelling as `fold` compares it, which all further ones share. */
  folded: string;
  listed: boolean;
  /** Every spelling that was read as this actor, beside the first. */
  spellings: Set<string> | null;
}

/** Several actors have the name that was asked for. */
export const AMBIGUOUS = -1;

/** Finds actors by id and by name: the exact id first, then the exact name, then the name as `fold` compares it. */
export interface Registry {
  readonly entries: readonly Entry[];
  /** Adds an actor that has an id of its own. */
  addWithId(id: string, label: string): number;
  /** Adds an actor by the name in its own row. */
  addListed(name: string): number;
  /** Finds a name without adding it. */
  find(name: string): number | undefined;
  /** Finds a name or adds it as one that only others mention; `AMBIGUOUS` where several actors have it. */
  mention(name: string): number;
}

/** What finds a name again: its folded form, where there is any. */
export const nameKey = (folded: string, name: string): string => folded || `\0${name}`;

export function createRegistry(): Registry {
  const entries: Entry[] = [];
  const byId = new Map<string, number>();
  const byName = new Map<string, number>();
  const byFold = new Map<string, number>();
  const put = (map: Map<string, number>, key: string, at: number) => {
    const before = map.get(key);
    map.set(key, before === undefined || before === at ? at : AMBIGUOUS);
  };
  const create = (id: string | null, spelling: string, folded: string, listed: boolean) =>
    entries.push({ id, spelling, folded, listed, spellings: null }) - 1;

  const find = (name: string) => {
    const exact = byId.get(name) ?? byName.get(name);
    if (exact !== undefined) return exact;
    return byFold.get(nameKey(fold(name), name));
  };
  const named = (name: string, listed: boolean) => {
    let at = byId.get(name) ?? byName.get(name);
    if (at !== undefined && (at < 0 || !listed)) return at;
    if (at === undefined) {
      const folded = fold(name);
      const key = nameKey(folded, name);
      at = byFold.get(key);
      if (at === undefined) {
        at = create(null, name, folded, listed);
        byFold.set(key, at);
      }
      byName.set(name, at);
      if (at < 0) return at;
      note(entries[at], name);
    }
    if (listed) entries[at].listed = true;
    return at;
  };
  return {
    entries,
    addWithId(id, label) {
      const folded = fold(label);
      let at = byId.get(id);
      if (at === undefined) {
        at = create(id, label, folded, true);
        byId.set(id, at);
      }
      put(byName, label, at);
      put(byFold, nameKey(folded, label), at);
      return at;
    },
    addListed: (name) => named(name, true),
    find,
    mention: (name) => named(name, false),
  };
}

/** Keeps a further spelling. Among spellings without a row of their own the smallest names the actor, so that row order does not matter. */
function note(entry: Entry, spelling: string): void {
  if (entry.spelling === spelling) return;
  entry.spellings ??= new Set();
  entry.spellings.add(spelling);
  if (entry.id === null && !entry.listed && spelling < entry.spelling) {
    entry.spellings.add(entry.spelling);
    entry.spellings.delete(spelling);
    entry.spelling = spelling;
  }
}

export function entryId(entry: Entry): string {
  return entry.id ?? entry.spelling;
}

/** Entry numbers in the order of their ids. */
export function sortedEntries(entries: readonly Entry[]): number[] {
  const ids = entries.map(entryId);
  return ids.map((_, at) => at).sort((a, b) => byCodeUnit(ids[a], ids[b]));
}
