import { assertText } from '../arguments.ts';
import { CareChainError } from '../error.ts';
import { sentenceOf } from '../words/chain-mistake-text.ts';
import { chainMistakes as words } from '../words/en/chain-mistakes.ts';
import { type Chain, chainSchema } from './chain.ts';
import type { ChainMistake, ChainPlace } from './mistake.ts';

/** More roles or handovers than this are a mistake, not a care chain. */
const MAX_ROLES = 500;
const MAX_HANDOVERS = 5000;
const MAX_MISTAKES = 50;

/** What is wrong with somebody's care chain, all of it; the message has a sentence per mistake that names the place. */
export class ChainError extends CareChainError<'bad-chain'> {
  readonly mistakes: readonly ChainMistake[];
  constructor(name: string, mistakes: readonly ChainMistake[]) {
    const sentences = mistakes.slice(0, MAX_MISTAKES).map((mistake) => sentenceOf(mistake, words));
    const rest = mistakes.length - sentences.length;
    if (rest > 0) sentences.push(words.more(rest));
    super(
      'bad-chain',
      sentences.map((each) => `care-chain/read-chain: ${name}: ${each}`).join('\n'),
    );
    this.name = 'ChainError';
    this.mistakes = mistakes;
  }
}

/**
 * Reads a care chain of one's own from plain JSON, for `analyze(…, { chain })`.
 *
 * Handovers may run in circles: patients come back. A key `$schema` is allowed and left out. O(size).
 *
 * @param name what to call it in messages, such as the file's name
 * @throws {ChainError} with every mistake at once
 * @example
 * const chain = readChain(JSON.parse(text), 'mine.json');
 * analyze(dataset, { chain });
 */
export function readChain(value: unknown, name = 'the chain'): Chain {
  assertText('readChain', name);
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new ChainError(name, [{ code: 'no-object', at: whole }]);
  const { $schema: _, ...given } = value as Entry;
  const tooMany = [
    ...tooLong(given, 'roles', MAX_ROLES),
    ...tooLong(given, 'handovers', MAX_HANDOVERS),
  ];
  if (tooMany.length > 0) throw new ChainError(name, tooMany);
  const result = chainSchema.safeParse(given);
  const mistakes = [
    ...(result.success ? [] : result.error.issues.flatMap((issue) => mistakesOf(issue, given))),
    ...slips(given),
  ];
  if (mistakes.length > 0) {
    const once = new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake]));
    throw new ChainError(name, [...once.values()]);
  }
  return result.data as Chain;
}

type Entry = Record<string, unknown>;
const isText = (value: unknown): value is string => typeof value === 'string';
const whole: ChainPlace = { part: 'chain', number: null, id: null, key: '' };
const inside = (at: ChainPlace, key: string): ChainPlace => ({ ...at, key });

function tooLong(given: Entry, key: string, most: number): ChainMistake[] {
  const count = Array.isArray(given[key]) ? given[key].length : 0;
  return count > most ? [{ code: 'too-many', at: place([key], given), count, most }] : [];
}

interface Issue {
  code?: string;
  path: PropertyKey[];
  message: string;
  keys?: string[];
  expected?: string;
  values?: unknown[];
}

function mistakesOf(issue: Issue, given: unknown): ChainMistake[] {
  const at = place(issue.path, given);
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((key) => ({ code: 'unknown-key', at, key }));
  const found = reach(issue.path, given);
  const expected = issue.expected ?? '';
  if (found === undefined) return [{ code: 'missing', at, expected }];
  const value = short(found);
  if (issue.code === 'invalid_value')
    return [{ code: 'not-one-of', at, value, allowed: (issue.values ?? []).map(short) }];
  if (issue.code === 'invalid_type') return [{ code: 'wrong-kind', at, value, expected }];
  return [{ code: 'other', at, why: issue.message }];
}

/** As many ids are named to choose from. */
const MAX_KNOWN = 12;

/** Mistakes that each part alone does not show: ids twice or unknown, blank labels, roles that hand over to themselves. */
function slips(given: Entry): ChainMistake[] {
  const list = (key: string): [Entry, ChainPlace][] =>
    (Array.isArray(given[key]) ? given[key] : []).flatMap((entry, i): [Entry, ChainPlace][] =>
      entry !== null && typeof entry === 'object' ? [[entry as Entry, place([key, i], given)]] : [],
    );
  const [sectors, roles, handovers] = ['sectors', 'roles', 'handovers'].map(list);
  const ids = (entries: [Entry, ChainPlace][]) =>
    new Set(entries.map(([{ id }]) => id).filter(isText));
  const known = { sector: ids(sectors), role: ids(roles) };
  const mistakes: ChainMistake[] = [];
  const unknown = (at: ChainPlace, key: string, id: unknown, what: 'sector' | 'role') => {
    if (!isText(id) || known[what].has(id)) return;
    const some = [...known[what]].slice(0, MAX_KNOWN).map(short);
    mistakes.push({
      code: 'unknown-id',
      at: inside(at, key),
      what,
      value: short(id),
      known: some,
      more: known[what].size > MAX_KNOWN,
    });
  };

  if (given['id'] === 'none' || given['id'] === '')
    mistakes.push({ code: 'reserved-id', at: place(['id'], given), value: short(given['id']) });
  if (Array.isArray(given['sectors']) && sectors.length < 2)
    mistakes.push({ code: 'few-sectors', at: place(['sectors'], given), count: sectors.length });
  if (Array.isArray(given['roles']) && roles.length === 0)
    mistakes.push({ code: 'few-roles', at: place(['roles'], given) });
  for (const [entry, at] of [[given, whole] as [Entry, ChainPlace], ...sectors, ...roles])
    mistakes.push(...blankWords(entry['label'], inside(at, 'label')));
  for (const entries of [sectors, roles]) mistakes.push(...twice(entries), ...sharedWords(entries));
  for (const [role, at] of roles) {
    unknown(at, 'sector', role['sector'], 'sector');
    for (const other of Array.isArray(role['anyOf']) ? role['anyOf'] : []) {
      unknown(at, 'anyOf', other, 'role');
      if (other === role['id']) mistakes.push({ code: 'names-itself', at: inside(at, 'anyOf') });
    }
  }
  const pairs = new Map<string, ChainPlace>();
  for (const [{ from, to, orTo, why, limited, limit }, at] of handovers) {
    unknown(at, 'from', from, 'role');
    unknown(at, 'to', to, 'role');
    for (const other of Array.isArray(orTo) ? orTo : []) {
      unknown(at, 'orTo', other, 'role');
      if (other === to || other === from)
        mistakes.push({ code: 'names-own', at: inside(at, 'orTo') });
    }
    if (limit !== undefined && limited === undefined) mistakes.push({ code: 'limit-alone', at });
    if (isText(from) && from === to) mistakes.push({ code: 'to-itself', at, value: short(from) });
    const pair = JSON.stringify([from, to]);
    const other = pairs.get(pair);
    if (isText(from) && isText(to) && other !== undefined)
      mistakes.push({ code: 'handover-twice', at, from: short(from), to: short(to), other });
    else pairs.set(pair, at);
    mistakes.push(
      ...blankWords(why, inside(at, 'why')),
      ...blankWords(limited, inside(at, 'limited')),
    );
  }
  unknown(whole, 'caseManagerRole', given['caseManagerRole'], 'role');
  return mistakes;
}

/** Labels and reasons must say something, in one language at least and in each that they are given in. */
function blankWords(given: unknown, at: ChainPlace): ChainMistake[] {
  if (given === null || typeof given !== 'object') return [];
  if (!Object.values(given).some(isText)) return [{ code: 'no-words', at }];
  return (['de', 'en'] as const).flatMap((language): ChainMistake[] => {
    const text = (given as Entry)[language];
    return isText(text) && text.trim() === '' ? [{ code: 'blank-words', at, language }] : [];
  });
}

function twice(entries: [Entry, ChainPlace][]): ChainMistake[] {
  const first = new Map<unknown, ChainPlace>();
  return entries.flatMap(([{ id }, at]): ChainMistake[] => {
    if (!isText(id)) return [];
    if (id === '') return [{ code: 'blank-id', at }];
    const other = first.get(id);
    if (other !== undefined) return [{ code: 'id-twice', at, other }];
    first.set(id, at);
    return [];
  });
}

/** A word of a table must mean one thing. */
function sharedWords(entries: [Entry, ChainPlace][]): ChainMistake[] {
  const owner = new Map<string, number>();
  return entries.flatMap(([{ aliases }, at], i) =>
    (Array.isArray(aliases) ? aliases : []).filter(isText).flatMap((word): ChainMistake[] => {
      const key = word.normalize('NFC').trim().toLowerCase();
      const before = owner.get(key) ?? i;
      owner.set(key, before);
      if (before === i) return [];
      return [{ code: 'alias-twice', at, value: short(word), other: entries[before][1] }];
    }),
  );
}

const parts: Record<string, ChainPlace['part']> = {
  sectors: 'sector',
  roles: 'role',
  handovers: 'handover',
};

function place(path: readonly PropertyKey[], given: unknown): ChainPlace {
  const [key, index, ...rest] = path;
  if (key === undefined) return whole;
  const part = parts[String(key)];
  if (part === undefined || typeof index !== 'number')
    return { part: 'key', number: null, id: null, key: path.map(String).join('.') };
  const id = (reach([key, index], given) as Entry | null | undefined)?.['id'];
  return {
    part,
    number: index + 1,
    id: isText(id) && id !== '' ? short(id) : null,
    key: rest.map(String).join('.'),
  };
}

function reach(path: readonly PropertyKey[], given: unknown): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      at !== null && typeof at === 'object' && Object.hasOwn(at, key)
        ? (at as Record<PropertyKey, unknown>)[key]
        : undefined,
    given,
  );
}

/** A value as it stands in the file, short. */
function short(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
