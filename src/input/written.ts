import { fieldNames } from '../analysis/actor-fields.ts';

/** What care-chain writes of an actor beside its id and label, by the names of the columns; the figures stand beside them. */
export const WRITTEN_FIELDS = [...fieldNames, 'listed', 'seats'] as const;

/** The attribute by which a graph file of care-chain is known: the id of an actor as the data have it. */
export const WRITTEN_ID = 'care_chain_id';

/** What a tie is marked as that is read from seats in committees, which stand beside it: who reads the seats has the tie. */
export const WRITTEN_PROJECTED = 'projected';

/** The columns of the tables that care-chain writes, as they begin. */
export const WRITTEN_ACTORS = ['id', 'label', 'sector', 'sector label', 'roles'] as const;
export const WRITTEN_TIES = [
  'source',
  'source label',
  'target',
  'target label',
  'weight',
  'layer',
  'wave',
  'confirmed',
  'evidence',
  'type',
] as const;
/** A column that stands behind those of ties where a tie has it. */
export const WRITTEN_BENEFIT = 'benefit';

const FIXED: ReadonlySet<string> = new Set(
  [...WRITTEN_FIELDS, ...WRITTEN_ACTORS, 'name', WRITTEN_ID].map((name) => name.toLowerCase()),
);
const isFixed = (column: string) => FIXED.has(column.toLowerCase());
const OWN = 'own ';

/** Figures are called by the ids of their measures, which no column of a person's is: a word in small letters, or a broker role. */
export const isFigure = (column: string): boolean =>
  /^[a-z][A-Za-z]*$/.test(column) || /^brokerage[ _]/.test(column);

/** A column of the user's as it is written: under its own name where that could mean nothing else. */
export const writtenColumn = (column: string): string =>
  isFigure(column) || isFixed(column) || column.startsWith(OWN) ? OWN + column : column;

/** The user's column that a written one is; `null` where it is a figure or a field. */
export function ownColumn(column: string): string | null {
  if (column.startsWith(OWN)) return column.slice(OWN.length);
  return isFigure(column) || isFixed(column) ? null : column;
}

/** A seat: the committee, its kind, the function of the actor in it. */
export type WrittenSeat = [body: string, bodyType: string | null, as: string | null];

const escaped = (text: string) => text.replace(/[\\;|]/g, '\\$&');

/** Seats in one cell: "Runder Tisch | fachlich | Leitung; AG Pflege". */
export function writeSeats(seats: readonly WrittenSeat[]): string {
  return seats
    .map(([body, bodyType, as]) => {
      const parts = [body, bodyType ?? '', as ?? ''].map(escaped);
      while (parts.length > 1 && parts[parts.length - 1] === '') parts.pop();
      return parts.join(' | ');
    })
    .join('; ');
}

/** The seats that `writeSeats` wrote. O(length). */
export function readWrittenSeats(cell: string): WrittenSeat[] {
  const seats: string[][] = [['']];
  for (let at = 0; at < cell.length; at++) {
    const seat = seats[seats.length - 1];
    const sign = cell[at];
    if (sign === '\\') seat[seat.length - 1] += cell[++at] ?? '';
    else if (sign === ';') seats.push(['']);
    else if (sign === '|') seat.push('');
    else seat[seat.length - 1] += sign;
  }
  return seats
    .map((parts) => parts.map((part) => part.trim()))
    .filter(([body]) => body !== '')
    .map(([body, bodyType = '', as = '']) => [body, bodyType || null, as || null]);
}
