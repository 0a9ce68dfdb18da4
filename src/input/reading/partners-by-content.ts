import { fold } from '../fold.ts';
import { type Field, handsOver } from '../headers.ts';
import { problem } from '../problems.ts';
import type { Table } from '../table.ts';
import { isMark } from '../words.ts';
import { absence } from './absent-words.ts';
import { comesFrom } from './header-grammar.ts';

/** Rows that are looked at. */
const SAMPLE = 2000;
/** The part of what stands in a column that must be names of actors, and the fewest of them. */
const SHARE = 0.6;
const FEWEST = 2;

/** What a column may mean by its header and hold partners all the same. */
const OPEN: ReadonlySet<Field> = new Set(['personal', 'name', 'to', 'evidence', 'kind', 'layer']);

/**
 * Finds the column of names or of partners by what the columns hold, where no header says which it is: partners are named in the column of
 * names, and names among the partners. Two columns that a header calls "referred by" and "referred to" are the ends of ties. O(cells).
 */
export function findPartners(table: Table): void {
  const { candidates } = table;
  const has = (field: Field) => candidates.some((fields) => fields.has(field));
  if ((has('from') && has('to')) || has('members')) return;
  if (!has('name') && pairEnds(table)) return;
  if (has('partners') && !has('name')) nameByPartners(table);
  else if (has('name') && !has('partners') && table.context.names.size === 0) partnersByName(table);
}

/** "Verlegt von" and "Verlegt nach", "Referrer" and "Referred to": one column for either end. */
function pairEnds({ header, candidates }: Table): boolean {
  const from = candidates.flatMap((fields, i) =>
    fields.has('from') || (fields.has('partners') && comesFrom(header[i])) ? [i] : [],
  );
  const to = candidates.flatMap((fields, i) =>
    fields.has('to') || (fields.has('partners') && handsOver(header[i])) ? [i] : [],
  );
  if (from.length !== 1 || to.length !== 1 || from[0] === to[0]) return false;
  candidates[from[0]] = new Map([['from', 0]]);
  candidates[to[0]] = new Map([['to', 0]]);
  return true;
}

/** The names in a cell: the whole of it where that is known, else its pieces. */
function piecesOf(cell: string, known: (name: string) => boolean): string[] {
  if (cell === '' || isMark(cell) || absence(cell) !== null) return [];
  if (known(cell)) return [cell];
  return cell
    .slice(0, 5000)
    .split(/[|;\n,]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function nameByPartners(table: Table): void {
  const { candidates, header } = table;
  const rows = table.rows.slice(0, SAMPLE);
  const partners = candidates.flatMap((fields, i) => (fields.has('partners') ? [i] : []));
  const named = new Set(
    rows.flatMap(({ cells }) =>
      partners.flatMap((i) => [fold(cells[i]), ...piecesOf(cells[i], () => false).map(fold)]),
    ),
  );
  let best = -1;
  let most = FEWEST - 1;
  candidates.forEach((fields, column) => {
    if (partners.includes(column) || fields.has('metadata') || fields.has('completed')) return;
    const values = rows.map(({ cells }) => fold(cells[column])).filter((value) => value !== '');
    const distinct = new Set(values);
    if (values.length * 2 < rows.length) return;
    const hits = [...distinct].filter((value) => named.has(value)).length;
    if (hits <= most || hits * 4 < distinct.size) return;
    most = hits;
    best = column;
  });
  if (best < 0) return;
  candidates[best] = new Map([...candidates[best], ['name', 0]]);
  table.problems.push(
    problem('name-by-partners', {
      file: table.file,
      column: header[best],
      value: `${most} | ${partners.map((i) => header[i]).join(', ')}`,
    }),
  );
}

function partnersByName(table: Table): void {
  const { candidates, header } = table;
  const rows = table.rows.slice(0, SAMPLE);
  const [name] = candidates
    .flatMap((fields, column) => {
      const rank = fields.get('name');
      return rank === undefined ? [] : [{ rank, column }];
    })
    .sort((a, b) => a.rank - b.rank || a.column - b.column);
  const names = new Set(rows.map(({ cells }) => fold(cells[name.column])));
  names.delete('');
  const known = (piece: string) => names.has(fold(piece));
  candidates.forEach((fields, column) => {
    if (column === name.column || [...fields.keys()].some((field) => !OPEN.has(field))) return;
    let hits = 0;
    let all = 0;
    for (const { cells } of rows)
      for (const piece of piecesOf(cells[column], known)) {
        all++;
        if (known(piece) && fold(piece) !== fold(cells[name.column])) hits++;
      }
    if (hits < FEWEST || hits < SHARE * all) return;
    candidates[column] = new Map([['partners', 0]]);
    table.problems.push(
      problem('partners-by-content', {
        file: table.file,
        column: header[column],
        value: `${hits}/${all} | ${header[name.column]}`,
      }),
    );
  });
}
