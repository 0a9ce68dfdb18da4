import type { Builder, TieRow } from '../builder.ts';
import type { Columns } from '../columns.ts';
import { fold, plain } from '../fold.ts';
import { ordinal } from '../ordinal.ts';
import type { Table } from '../table.ts';
import { levels } from '../vocabulary/index.ts';
import { tableWords, within } from '../vocabulary/table-words.ts';
import { vocabulary } from '../vocabulary/vocabulary.ts';
import { type OneWay, oneWayIn } from './one-way.ts';

const level = vocabulary(levels);

/** Headers that count contacts rather than what is passed on. */
const isContact = within(tableWords.headers.contact);
/** Headers that speak of what is passed on: then a direction is meant. */
const isPassedOn = within(tableWords.headers.passedOn);

/** Whether the weights of a list of ties say how often its ends are in contact: its header does, or its words, such as "weekly". O(words). */
export function countsContacts(
  header: readonly string[],
  weight: number | undefined,
  words: Iterable<string>,
): boolean {
  if (weight === undefined || header.some((cell) => isPassedOn(plain(cell)))) return false;
  if (isContact(plain(header[weight]))) return true;
  for (const word of words) if (ordinal(word)?.frequency !== undefined) return true;
  return false;
}

/** The ties that are taken for mutual, and whether all are; the column whose header gave them a direction. */
export interface MutualContact {
  table: Table;
  column: string;
  mutual: number;
  others: number;
  oneWay: OneWay;
}

/**
 * Marks the ties of planning and those with a frequency of contact as mutual, in lists whose headers give a direction but which hold no pair
 * both ways: two who plan together or meet weekly do so from both sides. A short list without such a pair may be chance; it counts only where chance
 * hardly leaves none, and the reader is asked else. `null` where nothing is marked. O(m log m).
 */
export function markMutual(
  builder: Builder,
  readings: readonly { table: Table; columns: Columns }[],
): MutualContact | null {
  const said = builder.directions.filter(({ directed, stated }) => directed && !stated);
  if (said.length === 0 || said.length < builder.directions.length) return null;
  const contacts = new Set(
    readings
      .filter(({ table, columns }) => {
        const weight = columns.get('weight')?.[0];
        const words = new Set(
          weight === undefined ? [] : table.rows.map(({ cells }) => cells[weight]),
        );
        return countsContacts(table.header, weight, words);
      })
      .map(({ table }) => table),
  );
  // What is done in a case goes from one to the other, however often.
  const isMutual = ({ table, layer }: TieRow) =>
    level(layer) === 'planning' || (contacts.has(table) && level(layer) !== 'case');
  const marked = builder.ties.filter(isMutual);
  const oneWay = marked.length === 0 ? null : oneWayAmong(builder.ties);
  if (!oneWay || (oneWay.pairs < ENOUGH && oneWay.likely > RARE)) return null;
  for (const tie of marked) tie.mutual = true;
  const [{ table, column }] = said;
  const others = builder.ties.length - marked.length + builder.partners.length;
  return { table, column, mutual: marked.length, others, oneWay };
}

/** From so many pairs on none that stands both ways is no chance in any network of contacts; of fewer, if random arcs would leave none so rarely. */
const ENOUGH = 10;
const RARE = 0.05;

/** What the pairs of a list say of which none stands both ways; `null` where one does or there is none. */
function oneWayAmong(ties: readonly TieRow[]): OneWay | null {
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const parts = (cell: string) => cell.split(/[|;\n]/).map((part) => numberOf(fold(part)));
  const pairs = ties
    .flatMap((tie) =>
      parts(tie.source).flatMap((source) => parts(tie.target).map((target) => [source, target])),
    )
    .filter(([source, target]) => source !== target)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return oneWayIn(
    pairs.map(([source]) => source),
    pairs.map(([, target]) => target),
  );
}
