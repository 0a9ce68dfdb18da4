import { assertFile } from '../arguments.ts';
import { CareChainError } from '../error.ts';
import { quote } from '../input/aliases.ts';
import type { InputFile } from '../input/dataset.ts';
import { byCodeUnit } from '../input/fold.ts';
import { headerKey } from '../input/headers.ts';
import { InputError } from '../input/input-error.ts';
import { problem } from '../input/problems.ts';
import { isBlank, readSheet, type Sheet } from '../input/sheet.ts';

/** Who, or what, is behind a code: the id in the tables and the name, by code. */
export type Pseudonyms = ReadonlyMap<string, { id: string; name: string }>;

/** What has codes: actors, and the committees, places and rare words that may hold a name. */
export type Kind = keyof typeof letters;

const letters = { actor: 'A', body: 'B', place: 'P', word: 'X' } as const;

/** What a code stands for; whatever code a user has made up stands for an actor. */
export function kindOf(code: string): Kind {
  const letter = /^([BPX])\d{3,}$/.exec(code)?.[1];
  return letter === 'B' ? 'body' : letter === 'P' ? 'place' : letter === 'X' ? 'word' : 'actor';
}

/**
 * Deals out codes to those of a kind that have none, and adds them to the key: the lowest free ones in random order, lest they tell
 * where in the alphabet a name stands. Gives back the codes by id.
 */
export function dealCodes(
  kind: Kind,
  list: readonly { id: string; name: string }[],
  key: Map<string, { id: string; name: string }>,
  random: () => number,
): Map<string, string> {
  const codes = new Map<string, string>();
  for (const [code, { id }] of key) if (kindOf(code) === kind) codes.set(id, code);
  const nameless = list.filter(({ id }) => !codes.has(id));
  const fresh = freeCodes(letters[kind], nameless.length, key, random);
  nameless.forEach(({ id, name }, i) => {
    codes.set(id, fresh[i]);
    key.set(fresh[i], { id, name });
  });
  return codes;
}

function freeCodes(
  letter: string,
  count: number,
  known: Pseudonyms,
  random: () => number,
): string[] {
  const free: string[] = [];
  for (let number = 1; free.length < count; number++) {
    const code = `${letter}${String(number).padStart(3, '0')}`;
    if (!known.has(code)) free.push(code);
  }
  for (let last = free.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    [free[last], free[chosen]] = [free[chosen], free[last]];
  }
  return free;
}

const COLUMNS = ['code', 'id', 'name'];

/**
 * Reads the table that `pseudonymTable` writes.
 *
 * @throws InputError where a column is missing, or a code or an id stands twice
 */
export function readPseudonyms(file: InputFile | Sheet): Pseudonyms {
  assertFile('readPseudonyms', file);
  const sheet = 'rows' in file ? file : readSheet(file);
  const [header, ...rows] = sheet.rows;
  const keys = header?.cells.map(headerKey) ?? [];
  const [code, id, name] = COLUMNS.map((word) => keys.indexOf(word));
  const refuse = (row: number | null) => {
    // What stands there is not said: it may be a name.
    throw new InputError([problem('pseudonyms-unusable', { file: sheet.file, row })]);
  };
  if (code < 0 || id < 0 || name < 0) refuse(header?.row ?? null);
  const pseudonyms = new Map<string, { id: string; name: string }>();
  const ids = new Set<string>();
  for (const row of rows) {
    if (isBlank(row)) continue;
    const [a, b, c] = [code, id, name].map((at) => row.cells[at] ?? '');
    const who = `${kindOf(a)} ${b}`;
    if (a === '' || b === '' || pseudonyms.has(a) || ids.has(who)) refuse(row.row);
    pseudonyms.set(a, { id: b, name: c });
    ids.add(who);
  }
  return pseudonyms;
}

/** The key that tells who is behind a code: a table with the columns code, id and name, by code. */
export function pseudonymTable(pseudonyms: Pseudonyms): string {
  if (!(pseudonyms instanceof Map))
    throw new CareChainError(
      'bad-argument',
      'care-chain/pseudonymTable: expected the map that pseudonymise or readPseudonyms gives.',
    );
  const rows = [...pseudonyms].sort(([a], [b]) => byCodeUnit(a, b));
  return [
    'code;id;name',
    ...rows.map(([code, { id, name }]) => [code, id, name].map(quote).join(';')),
  ]
    .join('\n')
    .concat('\n');
}
