import { quote } from '../../input/aliases.ts';
import { withoutGuard } from '../../input/formula-guard.ts';
import { sourceOf } from './sources.ts';
import type { Source, Work } from './work.ts';

/** An organisation as it was named in a workshop. */
export interface Organisation {
  name: string;
  sector: string;
  /** A role of the chain; empty where it has none. */
  role: string;
  /** From 1 to 5; 0 where nobody said. */
  influence: number;
  by: string;
}

export interface BoardTie {
  ends: [string, string];
  /** From 1 to 3. */
  strength: number;
  kind: string;
  by: string;
}

/** What a workshop has said so far. */
export interface Board {
  organisations: Organisation[];
  ties: BoardTie[];
}

/** The tables of a workshop: with them a project is one that goes on live. */
const ACTORS = 'workshop-akteure.csv';
const TIES = 'workshop-beziehungen.csv';

/** The workshop that the tables hold; `null` where they are others. */
export function boardOf({ sources }: Pick<Work, 'sources'>): Board | null {
  const of = (wanted: string) => sources.find(({ name }) => name === wanted);
  const actors = of(ACTORS);
  if (!actors) return null;
  const ties = of(TIES);
  return {
    organisations: rowsOf(actors).map(
      ([name, sector = '', role = '', influence = '', by = '']) => ({
        name,
        sector,
        role,
        influence: Number(influence) || 0,
        by,
      }),
    ),
    ties: ties
      ? rowsOf(ties).map(([one, other = '', strength = '', kind = '', by = '']) => ({
          ends: [one, other],
          strength: Number(strength) || 1,
          kind,
          by,
        }))
      : [],
  };
}

/** The tables that say what the workshop said; they are read as all tables are, here and by the command. */
export function tablesOf(
  { organisations, ties }: Board,
  headers: { actors: readonly string[]; ties: readonly string[] },
): Source[] {
  const text = (rows: readonly (readonly string[])[]) =>
    new TextEncoder().encode(rows.map((cells) => `${cells.map(quote).join(';')}\n`).join(''));
  const actors = organisations.map(({ name, sector, role, influence, by }) => [
    name,
    sector,
    role,
    influence === 0 ? '' : String(influence),
    by,
  ]);
  const pairs = ties.map(({ ends, strength, kind, by }) => [...ends, String(strength), kind, by]);
  return [
    sourceOf(ACTORS, text([headers.actors, ...actors])),
    ...(ties.length > 0 ? [sourceOf(TIES, text([headers.ties, ...pairs]))] : []),
  ];
}

/** The cells of a table below its header, as `tablesOf` writes them. O(length). */
function rowsOf({ bytes }: Source): string[][] {
  const text = new TextDecoder().decode(bytes);
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"' && isQuoted && text[at + 1] === '"') cell += text[at++];
    else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted || (sign !== ';' && sign !== '\n')) cell += sign;
    else {
      rows.at(-1)?.push(withoutGuard(cell));
      cell = '';
      if (sign === '\n') rows.push([]);
    }
  }
  return rows.slice(1).filter(([name]) => name !== undefined && name !== '');
}

/** Without an organisation and its ties. */
export const withoutOrganisation = ({ organisations, ties }: Board, name: string): Board => ({
  organisations: organisations.filter((one) => one.name !== name),
  ties: ties.filter(({ ends }) => !ends.includes(name)),
});

/** A tie of two where there is none of this kind and strength, else none: the same again takes it back. */
export function withTie(board: Board, tie: BoardTie): Board {
  const isPair = ({ ends }: BoardTie) => ends.every((end) => tie.ends.includes(end));
  const known = board.ties.find(isPair);
  const others = board.ties.filter((one) => one !== known);
  const isSame = known?.strength === tie.strength && known.kind === tie.kind;
  return { ...board, ties: isSame ? others : [...others, tie] };
}
