import { everyValue } from '../columns.ts';
import { plain } from '../fold.ts';
import type { Table } from '../table.ts';
import { yesOrNo } from '../words.ts';

/** Which way the tie of a row runs: from the first end to the second, back, or both ways. */
export type Way = 'forward' | 'back' | 'both';

const WORDS: Record<Way, RegExp> = {
  forward:
    /^(?:directed|gerichtet|forward|outgoing|ausgehend|hin|one way|oneway|einseitig|unidirectional|->|-->|→|⇒|=>|>|>>|von links nach rechts|a nach b|a an b|a to b)$/,
  back: /^(?:back|backward|reverse|reversed|incoming|eingehend|zurueck|<-|<--|←|⇐|<=|<|<<|b nach a|b an a|b to a)$/,
  both: /^(?:undirected|ungerichtet|mutual|mutually|both|both ways|two way|twoway|bidirectional|reciprocal|beidseitig|wechselseitig|gegenseitig|beide|beiderseits|beide richtungen|in beide richtungen|<->|<-->|↔|⇔|<=>|<>|-|--|—|hin und zurueck)$/,
};

/** The way that a cell states; `null` where it states none. */
export function wayOf(cell: string): Way | null {
  const text = cell.trim();
  if (text.length > 30) return null;
  const signs = text.replace(/\s+/g, '').toLowerCase();
  const words = plain(text);
  for (const way of ['forward', 'back', 'both'] as const)
    if (WORDS[way].test(signs) || (words !== '' && WORDS[way].test(words))) return way;
  return null;
}

const ASKS_ONE_WAY =
  /^(?:is ?)?(?:directed|gerichtet|one ?way|oneway|einseitig|unidirectional)\??$/;
const ASKS_BOTH =
  /^(?:is ?)?(?:undirected|ungerichtet|mutual|bidirectional|reciprocal|two ?way|beidseitig|gegenseitig|wechselseitig)\??$/;

/** The way that a yes or a no states under a header such as "directed" or "gegenseitig"; `null` where it states none. */
export function wayUnder(header: string, cell: string): Way | null {
  const way = wayOf(cell);
  if (way !== null) return way;
  const answer = yesOrNo(cell);
  if (answer === null) return null;
  const text = plain(header);
  if (ASKS_ONE_WAY.test(text)) return answer ? 'forward' : 'both';
  return ASKS_BOTH.test(text) ? (answer ? 'both' : 'forward') : null;
}

/** The column whose every cell states a way and some of them by more than a dash; -1 where there is none. Blank cells state none. */
export function directionColumn(table: Table, taken: ReadonlySet<number>): number {
  return table.header.findIndex(
    (header, column) =>
      !taken.has(column) &&
      everyValue(table, column, (cell) => wayUnder(header, cell) !== null) &&
      table.rows.some(({ cells }) => !/^[-–—]*$/.test(cells[column])),
  );
}
