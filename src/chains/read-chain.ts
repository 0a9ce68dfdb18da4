import { assertText } from '../arguments.ts';
import { CareChainError } from '../error.ts';
import { type Chain, chainSchema } from './chain.ts';

/** More roles or handovers than this are a mistake, not a care chain. */
const MAX_ROLES = 500;
const MAX_HANDOVERS = 5000;
const MAX_MISTAKES = 50;

/** What is wrong with somebody's care chain, all of it: a sentence per mistake that names the place. */
export class ChainError extends CareChainError<'bad-chain'> {
  readonly mistakes: readonly string[];
  constructor(name: string, mistakes: readonly string[]) {
    const shown = mistakes.slice(0, MAX_MISTAKES);
    const rest = mistakes.length - shown.length;
    if (rest > 0) shown.push(`and ${rest} more ${rest === 1 ? 'mistake' : 'mistakes'}.`);
    super(
      'bad-chain',
      shown.map((mistake) => `care-chain/read-chain: ${name}: ${mistake}`).join('\n'),
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
    throw new ChainError(name, [
      'this is no care chain, but a list or a single value. Start from one that "care-chain explain chain --json entlassmanagement" prints.',
    ]);
  const { $schema: _, ...given } = value as Record<string, unknown>;
  const tooMany = [
    tooLong(given, 'roles', MAX_ROLES),
    tooLong(given, 'handovers', MAX_HANDOVERS),
  ].filter((sentence) => sentence !== null);
  if (tooMany.length > 0) throw new ChainError(name, tooMany);
  const result = chainSchema.safeParse(given);
  const mistakes = [
    ...(result.success ? [] : result.error.issues.flatMap((issue) => sentencesOf(issue, given))),
    ...slips(given),
  ];
  if (mistakes.length > 0) throw new ChainError(name, [...new Set(mistakes)]);
  return result.data as Chain;
}

function tooLong(given: Record<string, unknown>, key: string, most: number): string | null {
  const length = Array.isArray(given[key]) ? given[key].length : 0;
  return length > most
    ? `it has ${length} ${key}; ${most} are the most. Take those that this chain is about.`
    : null;
}

interface Issue {
  code?: string;
  path: PropertyKey[];
  message: string;
  keys?: string[];
  expected?: string;
  values?: unknown[];
  errors?: Issue[][];
}

function sentencesOf(issue: Issue, given: unknown): string[] {
  const at = place(issue.path, given);
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map(
      (key) => `${at} has a key ${quoted(key)} that care-chain does not know. Remove it.`,
    );
  const found = reach(issue.path, given);
  if (found === undefined) return [`${at} is missing. Add ${kinds[issue.expected ?? ''] ?? 'it'}.`];
  if (issue.code === 'invalid_value')
    return [
      `${at} is ${quoted(found)}. Take one of ${(issue.values ?? []).map(quoted).join(', ')}.`,
    ];
  if (issue.code === 'invalid_type')
    return [`${at} is ${quoted(found)}. Make it ${kinds[issue.expected ?? ''] ?? issue.expected}.`];
  return [`${at} does not fit: ${issue.message}.`];
}

const kinds: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'an object',
  boolean: 'true or false',
};

type Entry = Record<string, unknown>;
const isText = (value: unknown): value is string => typeof value === 'string';

/** Mistakes that each part alone does not show: ids twice or unknown, blank labels, roles that hand over to themselves. */
function slips(given: Entry): string[] {
  const list = (key: string): [Entry, string][] =>
    (Array.isArray(given[key]) ? given[key] : []).flatMap((entry, i): [Entry, string][] =>
      entry !== null && typeof entry === 'object' ? [[entry as Entry, place([key, i], given)]] : [],
    );
  const [sectors, roles, handovers] = ['sectors', 'roles', 'handovers'].map(list);
  const ids = (entries: [Entry, string][]) => new Set(entries.map(([{ id }]) => id).filter(isText));
  const [sectorIds, roleIds] = [ids(sectors), ids(roles)];
  const known = (set: ReadonlySet<string>) =>
    [...set].slice(0, 12).map(quoted).join(', ') + (set.size > 12 ? ' …' : '');
  const mistakes: string[] = [];
  const unknown = (
    at: string,
    key: string,
    id: unknown,
    set: ReadonlySet<string>,
    what: string,
  ) => {
    if (isText(id) && !set.has(id))
      mistakes.push(
        `${at}: "${key}" names the ${what} ${quoted(id)}, which the chain does not have. Take one of ${known(set)}.`,
      );
  };

  if (given.id === 'none' || given.id === '')
    mistakes.push(
      `"id" is ${quoted(given.id)}. Give the chain an id of its own, such as "my-chain".`,
    );
  if (Array.isArray(given.sectors) && sectors.length < 2)
    mistakes.push(`"sectors" has ${sectors.length}. Give at least two, four for a quadrangle.`);
  if (Array.isArray(given.roles) && roles.length === 0)
    mistakes.push('"roles" is empty. Name who belongs to the chain.');
  for (const [entry, at] of [[given, 'the chain'] as [Entry, string], ...sectors, ...roles])
    mistakes.push(...blankWords(entry.label, `${at}: "label"`));
  for (const entries of [sectors, roles]) mistakes.push(...twice(entries), ...sharedWords(entries));
  for (const [role, at] of roles) {
    unknown(at, 'sector', role.sector, sectorIds, 'sector');
    for (const other of Array.isArray(role.anyOf) ? role.anyOf : []) {
      unknown(at, 'anyOf', other, roleIds, 'role');
      if (other === role.id) mistakes.push(`${at}: "anyOf" names the role itself. Name others.`);
    }
  }
  const pairs = new Map<string, string>();
  for (const [{ from, to, orTo, why, limited, limit }, at] of handovers) {
    unknown(at, 'from', from, roleIds, 'role');
    unknown(at, 'to', to, roleIds, 'role');
    for (const other of Array.isArray(orTo) ? orTo : []) {
      unknown(at, 'orTo', other, roleIds, 'role');
      if (other === to || other === from)
        mistakes.push(`${at}: "orTo" names a role of the handover itself. Name others.`);
    }
    if (limit !== undefined && limited === undefined)
      mistakes.push(`${at} has "limit" without "limited". Say in "limited" why.`);
    if (isText(from) && from === to)
      mistakes.push(
        `${at} runs from ${quoted(from)} to itself. Name two different roles, or remove it.`,
      );
    const pair = JSON.stringify([from, to]);
    if (isText(from) && isText(to) && pairs.has(pair))
      mistakes.push(
        `${at} runs from ${quoted(from)} to ${quoted(to)}, as ${pairs.get(pair)} does. Keep one of them.`,
      );
    else pairs.set(pair, at);
    mistakes.push(...blankWords(why, `${at}: "why"`), ...blankWords(limited, `${at}: "limited"`));
  }
  unknown('the chain', 'caseManagerRole', given.caseManagerRole, roleIds, 'role');
  return mistakes;
}

/** Labels and reasons must say something, in one language at least and in each that they are given in. */
function blankWords(words: unknown, at: string): string[] {
  if (words === null || typeof words !== 'object') return [];
  if (!Object.values(words).some(isText))
    return [`${at} says nothing in any language. Write it in one, under "de" or "en".`];
  return (['de', 'en'] as const).flatMap((language) => {
    const text = (words as Entry)[language];
    return isText(text) && text.trim() === ''
      ? [`${at} is blank in ${language === 'de' ? 'German' : 'English'}. Write it.`]
      : [];
  });
}

function twice(entries: [Entry, string][]): string[] {
  const first = new Map<unknown, string>();
  return entries.flatMap(([{ id }, at]) => {
    if (!isText(id)) return [];
    if (id === '') return [`${at} has a blank id. Give it one.`];
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, at);
      return [];
    }
    return [`${at} has the id of ${before}. Give each an id of its own.`];
  });
}

/** A word of a table must mean one thing. */
function sharedWords(entries: [Entry, string][]): string[] {
  const owner = new Map<string, number>();
  return entries.flatMap(([{ aliases }, at], i) =>
    (Array.isArray(aliases) ? aliases : []).filter(isText).flatMap((word) => {
      const key = word.normalize('NFC').trim().toLowerCase();
      const before = owner.get(key) ?? i;
      owner.set(key, before);
      return before === i
        ? []
        : [
            `${at}: the alias ${quoted(word)} belongs to ${entries[before][1]} too. Keep it in one.`,
          ];
    }),
  );
}

const names: Record<string, string> = { sectors: 'sector', roles: 'role', handovers: 'handover' };

/** Where something stands: `role 3 "hausarzt": "label.de"`. */
function place(path: readonly PropertyKey[], given: unknown): string {
  const [key, index, ...rest] = path;
  if (key === undefined) return 'the chain';
  const name = names[String(key)];
  if (name === undefined || typeof index !== 'number') return `"${path.map(String).join('.')}"`;
  const id = (reach([key, index], given) as Entry | null | undefined)?.id;
  const subject = `${name} ${index + 1}${isText(id) && id !== '' ? ` ${quoted(id)}` : ''}`;
  return rest.length === 0 ? subject : `${subject}: "${rest.map(String).join('.')}"`;
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
function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
