import type { Problem } from '../analysis.ts';
import type { Builder } from './builder.ts';
import type { InputFile } from './dataset.ts';
import { decode } from './decode.ts';
import { fold, letters } from './fold.ts';
import { headerKey } from './headers.ts';
import { problem } from './problems.ts';
import { isBlank, readSheet, type Sheet } from './sheet.ts';
import { oneOf, tableWords } from './vocabulary/table-words.ts';

/** What the user's own words for roles and sectors mean, by the word as `wordKey` writes it. */
export interface OwnWords {
  roles: ReadonlyMap<string, string>;
  sectors: ReadonlyMap<string, string>;
}

const isKind = oneOf(tableWords.words.kind);
const isWord = oneOf(tableWords.words.word);
const isMeaning = oneOf(tableWords.words.meaning);
const isRole = oneOf(tableWords.words.role);
const isSector = oneOf(tableWords.words.sector);

/** A word without case, spaces, dashes and legal forms. */
export function wordKey(word: string): string {
  const folded = fold(word);
  return letters(folded) || folded;
}

/**
 * Reads the user's own words for roles and sectors: a table with the columns `kind` (role or sector), `word` and `meaning`, or JSON such as
 * `{"roles": {"KH-Soz": "krankenhaussozialdienst"}, "sectors": {}}`. A word without a meaning is left as it is.
 */
export function readWords(file: InputFile | Sheet, problems: Problem[]): OwnWords {
  const roles = new Map<string, string>();
  const sectors = new Map<string, string>();
  const words = { roles, sectors };
  const add = (
    map: Map<string, string>,
    word: string,
    meaning: string,
    place: { row?: number; column?: string } = {},
  ) => {
    const before = map.get(wordKey(word));
    if (before !== undefined && before !== meaning) {
      const name = 'rows' in file ? file.file : file.name;
      const value = `${word} → ${meaning}`;
      problems.push(problem('word-unusable', { ...place, file: name, value }));
    } else map.set(wordKey(word), meaning);
  };
  if (!('rows' in file) && /^\s*\{/.test(decode(file.bytes.subarray(0, 200)).text)) {
    const given = parsed(decode(file.bytes).text);
    if (given === null) problems.push(problem('words-columns', { file: file.name }));
    for (const [key, map] of [
      ['roles', roles],
      ['sectors', sectors],
    ] as const)
      for (const [word, meaning] of Object.entries(given?.[key] ?? {}))
        if (typeof meaning === 'string' && meaning.trim() !== '' && word.trim() !== '')
          add(map, word, meaning.trim());
    return words;
  }
  const sheet = 'rows' in file ? file : readSheet(file);
  for (const one of sheet.problems) problems.push(one);
  const [header, ...rows] = sheet.rows;
  if (!header) return words;
  const keys = header.cells.map(headerKey);
  const [kind, word, meaning] = [isKind, isWord, isMeaning].map((isHeader) =>
    keys.findIndex(isHeader),
  );
  if (word < 0 || meaning < 0) {
    const value = header.cells.slice(0, 10).join(' | ');
    problems.push(problem('words-columns', { file: sheet.file, row: header.row, value }));
    return words;
  }
  for (const row of rows) {
    if (isBlank(row)) continue;
    const [own, means] = [row.cells[word] ?? '', row.cells[meaning] ?? ''];
    const of = headerKey(row.cells[kind] ?? '');
    if (own === '' || means === '') continue;
    if (kind >= 0 && !isRole(of) && !isSector(of)) {
      const value = `${row.cells[kind] ?? ''}: ${own}`;
      problems.push(
        problem('word-unusable', {
          file: sheet.file,
          row: row.row,
          column: header.cells[kind],
          value,
        }),
      );
      continue;
    }
    const place = { row: row.row, column: header.cells[meaning] };
    if (kind < 0 || isRole(of)) add(roles, own, means, place);
    if (kind < 0 || isSector(of)) add(sectors, own, means, place);
  }
  return words;
}

/**
 * The words in a file of which its own form says that it is one of words: JSON with `roles` and `sectors` alone, or a table with a kind, a word and a
 * meaning in which every kind is a role or a sector; `null` for any other.
 */
export function wordsIn(file: InputFile | Sheet): OwnWords | null {
  if (!('rows' in file)) {
    const text = decode(file.bytes).text;
    if (/^\s*\{/.test(text)) return isWordObject(parsed(text)) ? readWords(file, []) : null;
  }
  const sheet = 'rows' in file ? file : readSheet(file);
  const [header, ...rows] = sheet.rows;
  const keys = header?.cells.map(headerKey) ?? [];
  const [kind, word, meaning] = [isKind, isWord, isMeaning].map((isHeader) =>
    keys.findIndex(isHeader),
  );
  if (kind < 0 || word < 0 || meaning < 0) return null;
  const kinds = rows
    .filter((row) => !isBlank(row))
    .map(({ cells }) => headerKey(cells[kind] ?? ''));
  const isOne = kinds.length > 0 && kinds.every((of) => isRole(of) || isSector(of));
  return isOne ? readWords(sheet, []) : null;
}

function isWordObject(given: ReturnType<typeof parsed>): boolean {
  const entries = Object.entries(given ?? {});
  return (
    entries.length > 0 &&
    entries.every(
      ([key, words]) =>
        (key === 'roles' || key === 'sectors') &&
        typeof words === 'object' &&
        words !== null &&
        Object.values(words).every((meaning) => typeof meaning === 'string'),
    )
  );
}

function parsed(text: string): { roles?: object; sectors?: object } | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** Puts meanings in the place of the user's own words for roles and sectors. Gives how many cells were changed. */
export function applyWords(builder: Builder, { roles, sectors }: OwnWords): number {
  let changed = 0;
  for (const actor of builder.actors) {
    actor.roles = actor.roles.map((word) => {
      const meaning = roles.get(wordKey(word));
      if (meaning !== undefined) changed++;
      return meaning ?? word;
    });
    const corner = actor.sector === null ? undefined : sectors.get(wordKey(actor.sector));
    if (corner === undefined) continue;
    actor.sector = corner;
    changed++;
  }
  return changed;
}
