import { assertFile } from '../arguments.ts';
import { CareChainError } from '../error.ts';
import { headerKey } from '../input/headers.ts';
import { parseNumber } from '../input/numbers.ts';
import type { Sheet } from '../input/sheet.ts';
import words from '../input/vocabulary/changes.json' with { type: 'json' };
import type { Change } from './changes.ts';

const HEADERS: Record<keyof typeof words.headers, readonly string[]> = words.headers;
const KINDS: Record<Change['kind'], readonly string[]> = words.kinds;

/** What is wrong with a table of changes. */
export type ChangeTableMistake = 'columns' | 'kind' | 'name' | 'weight';

/** A table of changes that cannot be read; `row` counts from 1, 0 for the whole table. */
export class ChangeTableError extends CareChainError<ChangeTableMistake> {
  constructor(
    code: ChangeTableMistake,
    readonly row: number,
    readonly value: string,
  ) {
    super(code, `care-chain/readChanges: row ${row}: ${code} "${value}"`);
    this.name = 'ChangeTableError';
  }
}

/**
 * A table of changes, one a row, its words in either language: `change` and `actor`, for a tie `with` and perhaps `weight`, for another
 * name of an actor `with` too, for a new actor perhaps `sector` and `role`.
 *
 * @throws ChangeTableError for the first row that says no change
 */
export function readChanges(sheet: Pick<Sheet, 'rows'>): Change[] {
  assertFile('readChanges', sheet);
  const [header, ...rows] = sheet.rows;
  const keys = (header?.cells ?? []).map(headerKey);
  const column = (of: keyof typeof HEADERS) => keys.findIndex((key) => HEADERS[of].includes(key));
  if (column('change') < 0 || column('actor') < 0)
    throw new ChangeTableError('columns', 0, (header?.cells ?? []).join(' | '));
  return rows
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ row, cells }) => changeOf(row, (of) => cells[column(of)] ?? ''));
}

function changeOf(row: number, cell: (of: keyof typeof HEADERS) => string): Change {
  const key = headerKey(cell('change'));
  const kind = (Object.keys(KINDS) as Change['kind'][]).find((one) => KINDS[one].includes(key));
  if (!kind) throw new ChangeTableError('kind', row, cell('change'));
  const [actor, other] = [cell('actor'), cell('with')];
  if (actor === '' || ((kind.endsWith('-tie') || kind === 'rename-actor') && other === ''))
    throw new ChangeTableError('name', row, actor);
  switch (kind) {
    case 'add-tie':
      return { kind, source: actor, target: other, ...weightOf(row, cell('weight')) };
    case 'remove-tie':
      return { kind, source: actor, target: other };
    case 'add-actor': {
      const names = cell('role').split(/[;|]/);
      const roles = names.map((role) => role.trim()).filter((role) => role !== '');
      return { kind, actor: { id: actor, sector: cell('sector') || null, roles } };
    }
    case 'rename-actor':
      return { kind, actor, label: other };
    default:
      return { kind, actor };
  }
}

function weightOf(row: number, text: string): { weight?: number } {
  if (text === '') return {};
  const weight = parseNumber(text, text.includes(',') ? 'comma' : 'point');
  if (weight === null || weight <= 0) throw new ChangeTableError('weight', row, text);
  return { weight };
}
