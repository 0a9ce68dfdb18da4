import type { SourceFile } from '../analysis.ts';
import type { FieldGroup, fieldGroups } from '../input/field-groups.ts';

/** A field that a reader of a report may meet. */
type NamedField = (typeof fieldGroups)[FieldGroup][number] | 'personal' | 'code' | 'label';

/** What a language calls the columns and the skipped rows of a table. */
export interface ReadingWords {
  groups: { readonly [group in FieldGroup]: string };
  fields: { readonly [field in NamedField]: string };
  /** Why rows were skipped; a problem of the same code says the rest. */
  skipped: { readonly [reason: string]: string };
}

interface WithReading {
  reading: ReadingWords;
}

/** What a field is called; `null` for one that no reader needs to know. */
export function fieldWord(field: string, { reading: { fields } }: WithReading): string | null {
  return Object.hasOwn(fields, field) ? fields[field as NamedField] : null;
}

/** Why a table was taken for what it is, in the reader's words: it names fields by their ids, each before its header. */
export function whyWords(why: string, book: WithReading): string {
  return why.replace(/(^|, )([a-zA-Z]+): /g, (all, before, field) => {
    const word = fieldWord(field, book);
    return word === null ? all : `${before}${word}: `;
  });
}

/** Why a row was skipped; `null` where a problem of the same code says it. */
export function skipWord(reason: string, { reading: { skipped } }: WithReading): string | null {
  return Object.hasOwn(skipped, reason) ? skipped[reason] : null;
}

/** Rows with the reason for which each was skipped: `1 (title line), 2 (blank)`. */
export function skippedRows(
  skipped: SourceFile['skipped'],
  book: WithReading,
  most = skipped.length,
): string {
  const shown = skipped.slice(0, most).map(({ row, reason }) => {
    const word = skipWord(reason, book);
    return word === null ? String(row) : `${row} (${word})`;
  });
  return shown.join(', ') + (skipped.length > most ? ' …' : '');
}
