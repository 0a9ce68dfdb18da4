import { headerKey } from '../headers.ts';
import type { Table } from '../table.ts';
import { isWave } from '../waves.ts';
import { withoutEnd } from './tails.ts';

/** The number at the end of a header, or in it: "Partner 2", "Häufigkeit 2". */
const numberOf = (header: string) => /(\d{1,2})\D*$/.exec(header)?.[1] ?? null;

/**
 * The columns of weights that stand beside columns of partners, one for each: between a partner and the next one, or under the same
 * number; `null` where some partner has none.
 */
export function weightsBeside(table: Table, partners: readonly number[]): number[] | null {
  if (partners.length < 2) return null;
  const weights = table.candidates.flatMap((fields, column) =>
    fields.has('weight') && !partners.includes(column) ? [column] : [],
  );
  if (weights.length < partners.length) return null;
  const numbered = partners.map((column) => {
    const number = numberOf(table.header[column]);
    return number === null
      ? undefined
      : weights.find((one) => numberOf(table.header[one]) === number);
  });
  if (numbered.every((one) => one !== undefined) && new Set(numbered).size === partners.length)
    return numbered;
  const beside = partners.map((column, i) =>
    weights.find((one) => one > column && one < (partners[i + 1] ?? Number.POSITIVE_INFINITY)),
  );
  return beside.every((one) => one !== undefined) ? beside : null;
}

/** What a column of partners stands for beside others: a year, or the kind of tie in brackets behind a heading that they share. */
export interface PartnerColumn {
  wave: string | null;
  layer: string | null;
}

/** The waves or kinds of tie for which columns of partners stand, in their order; blank where they are one list in several columns. */
export function partnerKinds(table: Table, partners: readonly number[]): PartnerColumn[] {
  const none = partners.map(() => ({ wave: null, layer: null }));
  if (partners.length < 2) return none;
  const parts = partners.map((column) => tailOf(table.header[column]));
  if (new Set(parts.map(({ tail }) => tail)).size < parts.length) return none;
  if (new Set(parts.map(({ stem }) => headerKey(stem))).size > 1) return none;
  if (parts.every(({ tail }) => tail !== '' && isWave(tail) && !/^\d{1,3}$/.test(tail)))
    return parts.map(({ tail }) => ({ wave: tail, layer: null }));
  if (parts.every(({ tail, bracket }) => bracket && tail !== '' && !/^\d/.test(tail)))
    return parts.map(({ tail }) => ({ wave: null, layer: tail }));
  return none;
}

function tailOf(header: string): { stem: string; tail: string; bracket: boolean } {
  const bracket = /^(.*\S)\s*\[([^[\]]+)\]$/s.exec(header);
  if (bracket) return { stem: bracket[1], tail: bracket[2].trim(), bracket: true };
  const year = /((?:19|20)\d\d(?:[/-]\d{2,4})?)\)?$/.exec(header);
  const stem = year ? withoutEnd(header.slice(0, year.index), ' _(-') : '';
  return year && stem !== ''
    ? { stem, tail: year[1], bracket: false }
    : { stem: header, tail: '', bracket: false };
}
