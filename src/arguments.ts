import { CareChainError } from './error.ts';

/** The keys by which each kind of result is known. */
const keys = {
  'data set': ['actors', 'ties', 'memberships'],
  analysis: ['formatVersion', 'network', 'actors', 'ties', 'findings', 'sectors'],
  comparison: ['before', 'after', 'samePeople'],
  plan: ['proposals', 'steps', 'labels'],
  'result of trust': ['silent', 'ties', 'findings'],
  'result of check': ['dataSets', 'broken', 'verdict'],
  'report by role and sector': ['sectors', 'sides', 'least'],
  project: [
    'tables',
    'settings',
    'shapes',
    'columns',
    'words',
    'names',
    'apart',
    'changes',
    'trial',
  ],
} as const;

/** Refuses what is no result of the kind that a function takes; it looks at no more than its keys. */
export function assertResult(id: string, value: unknown, kind: keyof typeof keys): void {
  const missing =
    typeof value === 'object' && value !== null
      ? keys[kind].find((key) => !Object.hasOwn(value, key))
      : '';
  if (missing === undefined) return;
  const what = missing === '' ? `got ${shown(value)}` : `"${missing}" is missing`;
  throw new CareChainError('bad-argument', `care-chain/${id}: expected the ${kind}, ${what}.`);
}

/** The options of what speaks, which need a language: a book of words, not its code. */
export function bookOptions<Options extends { language: { code: string } }>(
  id: string,
  options: Options,
): Options {
  const language: unknown = (options as Options | null | undefined)?.language;
  if (typeof language === 'object' && language !== null && 'code' in language) return options;
  throw new CareChainError(
    'no-language',
    `care-chain/${id}: the option language is ${shown(language)}. Give a book of words: import { en } from 'care-chain/words/en'.`,
  );
}

/** The same for a report, which needs more than the short text on an analysis does. */
export function reportOptions<Options extends { language: { code: string } }>(
  id: string,
  options: Options,
): Options {
  const given = bookOptions(id, options);
  if ('views' in given.language) return given;
  throw new CareChainError(
    'no-language',
    `care-chain/${id}: the option language is a book for the short text on an analysis. Give a larger one: import { en } from 'care-chain/words/en/reports'.`,
  );
}

/** The same for what needs more than reports on an analysis do: a whole book of words. */
export function wholeOptions<Options extends { language: { code: string } }>(
  id: string,
  options: Options,
): Options {
  const given = reportOptions(id, options);
  if ('measureNotes' in given.language) return given;
  throw new CareChainError(
    'no-language',
    `care-chain/${id}: the option language is a book for reports on an analysis. Give the whole one: import { en } from 'care-chain/words/en'.`,
  );
}

/** Refuses what is no problem of a data set, and a book without words for one. */
export function assertProblem(id: string, problem: unknown, book: unknown): void {
  const code = (problem as { code?: unknown } | null | undefined)?.code;
  if (typeof code !== 'string')
    throw new CareChainError(
      'bad-argument',
      `care-chain/${id}: expected one of the problems of a data set, got ${shown(problem)}.`,
    );
  const words = (book as { problems?: { texts?: unknown } } | null | undefined)?.problems?.texts;
  if (typeof words !== 'object')
    throw new CareChainError(
      'no-language',
      `care-chain/${id}: the book of words is ${shown(book)}. Give one: import { en } from 'care-chain/words/en'.`,
    );
}

/** A value in a sentence. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  if (typeof value === 'object' || typeof value === 'function')
    return value === null ? 'null' : `a value of the type ${typeof value}`;
  return String(value);
}

/** Refuses what is no text. */
export function assertText(id: string, value: unknown): void {
  if (typeof value !== 'string')
    throw new CareChainError(
      'bad-argument',
      `care-chain/${id}: expected a text, got ${shown(value)}.`,
    );
}

/** Refuses what is no list. */
export function assertList(id: string, value: unknown): void {
  if (!Array.isArray(value))
    throw new CareChainError(
      'bad-argument',
      `care-chain/${id}: expected a list, got ${shown(value)}.`,
    );
}

/** Refuses what is neither a file, a name with bytes, nor a sheet. */
export function assertFile(id: string, value: unknown): void {
  const file = value as { name?: unknown; bytes?: unknown; rows?: unknown } | null | undefined;
  const fits =
    typeof file === 'object' &&
    file !== null &&
    (Array.isArray(file.rows) || (typeof file.name === 'string' && ArrayBuffer.isView(file.bytes)));
  if (!fits)
    throw new CareChainError(
      'bad-argument',
      `care-chain/${id}: expected a file { name, bytes } or a sheet, got ${shown(value)}.`,
    );
}

/** Refuses what is no object. */
export function assertRecord(id: string, value: unknown, wanted: string): void {
  if (typeof value !== 'object' || value === null)
    throw new CareChainError(
      'bad-argument',
      `care-chain/${id}: give ${wanted}, got ${shown(value)}.`,
    );
}

/** Refuses what is no mistake of a chain. */
export function assertMistake(id: string, value: unknown, codes: readonly string[]): void {
  const { code, at } = (value ?? {}) as { code?: unknown; at?: { part?: unknown } | null };
  if (typeof code === 'string' && codes.includes(code) && typeof at?.part === 'string') return;
  throw new CareChainError(
    'bad-argument',
    `care-chain/${id}: expected one of the mistakes of a ChainError, got ${shown(value)}.`,
  );
}
