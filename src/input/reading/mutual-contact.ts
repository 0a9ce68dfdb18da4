import type { Builder, TieRow } from '../builder.ts';
import type { Columns } from '../columns.ts';
import { fold, plain } from '../fold.ts';
import { ordinal } from '../ordinal.ts';
import type { Table } from '../table.ts';
import { levels } from '../vocabulary/index.ts';
import { vocabulary } from '../vocabulary/vocabulary.ts';

const level = vocabulary(levels);

/** Headers that count contacts rather than what is passed on. */
const CONTACT = /haeufigkeit|frequen|kontakt|contact|wie oft|how often|treffen|meeting/;
/** Headers that speak of what is passed on: then a direction is meant. */
const PASSED_ON =
  /fall|faelle|patient|klient|ueberweis|uebergab|ueberleit|verleg|entlass|vermittl|case|client|refer|transfer|handover|hand over|handoff|admission|admit|discharge/;

/** Whether the weights of a list of ties say how often its ends are in contact: its header does, or its words, such as "weekly". O(words). */
export function countsContacts(
  header: readonly string[],
  weight: number | undefined,
  words: Iterable<string>,
): boolean {
  if (weight === undefined || header.some((cell) => PASSED_ON.test(plain(cell)))) return false;
  if (CONTACT.test(plain(header[weight]))) return true;
  for (const word of words) if (ordinal(word)?.frequency !== undefined) return true;
  return false;
}

/** The ties that are taken for mutual, and whether all are; the column whose header gave them a direction. */
export interface MutualContact {
  table: Table;
  column: string;
  mutual: number;
  others: number;
}

/**
 * Marks the ties of planning and those with a frequency of contact as mutual, in lists whose headers give a direction but which hold no pair
 * both ways: two who plan together or meet weekly do so from both sides. `null` where nothing is marked. O(m).
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
  const isMutual = ({ table, layer }: TieRow) => contacts.has(table) || level(layer) === 'planning';
  const marked = builder.ties.filter(isMutual);
  if (marked.length === 0 || !holdsNoPair(builder.ties)) return null;
  for (const tie of marked) tie.mutual = true;
  const [{ table, column }] = said;
  const others = builder.ties.length - marked.length + builder.partners.length;
  return { table, column, mutual: marked.length, others };
}

/** The fewest pairs from which a list is read otherwise than its header says; from fewer ones the reader is only asked to check. */
const ENOUGH = 10;

/** Whether so many pairs stand in a list, and none of them both ways. */
function holdsNoPair(ties: readonly TieRow[]): boolean {
  const pairs = new Set<string>();
  const parts = (cell: string) => cell.split(/[|;\n]/).map(fold);
  for (const tie of ties)
    for (const source of parts(tie.source))
      for (const target of parts(tie.target)) {
        if (source === target) continue;
        if (pairs.has(JSON.stringify([target, source]))) return false;
        pairs.add(JSON.stringify([source, target]));
      }
  return pairs.size >= ENOUGH;
}
