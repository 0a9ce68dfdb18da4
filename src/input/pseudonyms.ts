import type { Problem, SourceFile } from '../analysis.ts';
import { quote } from './aliases.ts';
import type { Dataset, InputFile } from './dataset.ts';
import { byCodeUnit } from './fold.ts';
import { headerKey } from './headers.ts';
import { InputError } from './input-error.ts';
import { type ProblemCode, problem } from './problems.ts';
import { isBlank, readSheet, type Sheet } from './sheet.ts';

/** Who is behind a code: the id in the tables and the name, by code. */
export type Pseudonyms = ReadonlyMap<string, { id: string; name: string }>;

/** What stands in place of a text that may hold a name. */
const MASK = '…';

/**
 * Puts a code in the place of every actor's name, so that the data set and all that is computed from it can be passed on without
 * the names. Codes that are known stay, new ones are dealt out at random. Left out is what may hold a name in passing: the user's
 * own columns, notes on ties, headers, and the words that a problem quotes. What the tables say of an actor (sector, role, area …)
 * stays, so the data remain personal data to anyone who can guess from it.
 *
 * O(n log n + m). `random` gives numbers in [0, 1).
 *
 * @example
 * const { dataset, pseudonyms } = pseudonymise(readDataset(files));
 * analyze(dataset).actors[0].label; // 'A017'
 * pseudonyms.get('A017'); // { id: 'Dr. Albers', name: 'Dr. Albers' }
 */
export function pseudonymise(
  dataset: Dataset,
  known: Pseudonyms = new Map(),
  random: () => number = Math.random,
): { dataset: Dataset; pseudonyms: Pseudonyms } {
  const pseudonyms = new Map(known);
  const codes = new Map([...known].map(([code, { id }]) => [id, code]));
  const nameless = dataset.actors.filter(({ id }) => !codes.has(id));
  const fresh = freeCodes(nameless.length, known, random);
  nameless.forEach(({ id, label }, i) => {
    codes.set(id, fresh[i]);
    pseudonyms.set(fresh[i], { id, name: label });
  });
  const code = (id: string) => codes.get(id) as string;

  const order = dataset.actors
    .map(({ id }, i) => ({ code: code(id), i }))
    .sort((a, b) => byCodeUnit(a.code, b.code));
  const rank = new Int32Array(order.length);
  order.forEach(({ i }, place) => {
    rank[i] = place;
  });
  const ends = (source: string, target: string) =>
    dataset.directed || source < target ? { source, target } : { source: target, target: source };
  const { columns } = dataset;
  return {
    pseudonyms,
    dataset: {
      ...dataset,
      actors: order.map(({ code, i }) => ({
        ...dataset.actors[i],
        id: code,
        label: code,
        attributes: {},
      })),
      ties: dataset.ties
        .map((tie) => ({
          ...tie,
          ...ends(code(tie.source), code(tie.target)),
          ...(tie.reporter === undefined ? {} : { reporter: code(tie.reporter) }),
          evidence: null,
        }))
        .sort((a, b) => byCodeUnit(a.source, b.source) || byCodeUnit(a.target, b.target)),
      memberships: dataset.memberships
        .map((seat) => ({ ...seat, actor: code(seat.actor) }))
        .sort((a, b) => byCodeUnit(a.actor, b.actor) || byCodeUnit(a.body, b.body)),
      ...(columns && {
        columns: {
          ...columns,
          source: columns.source.map((i) => rank[i]),
          target: columns.target.map((i) => rank[i]),
        },
      }),
      problems: [problem('pseudonyms'), ...dataset.problems.map((one) => masked(one, codes))],
      provenance: dataset.provenance.map(withoutHeaders),
    },
  };
}

/** The lowest codes that nobody has, in random order, lest they tell where in the alphabet a name stands. */
function freeCodes(count: number, known: Pseudonyms, random: () => number): string[] {
  const free: string[] = [];
  for (let number = 1; free.length < count; number++) {
    const code = `A${String(number).padStart(3, '0')}`;
    if (!known.has(code)) free.push(code);
  }
  for (let last = free.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    [free[last], free[chosen]] = [free[chosen], free[last]];
  }
  return free;
}

/** A problem that says where it stands, and quotes numbers and codes alone. */
function masked(found: Problem, codes: ReadonlyMap<string, string>): Problem {
  const { file, row, column, value } = found;
  const shown = value === null || /^[\d.,\s]+$/.test(value) ? value : (codes.get(value) ?? MASK);
  return problem(found.code as ProblemCode, {
    file,
    row,
    column: column === null ? null : MASK,
    value: shown,
  });
}

/** Headers of a matrix or a survey hold names. */
const withoutHeaders = ({ scales: _, ...file }: SourceFile): SourceFile => ({
  ...file,
  why: MASK,
  columns: [],
});

const COLUMNS = ['code', 'id', 'name'];

/**
 * Reads the table that `pseudonymTable` writes.
 *
 * @throws InputError where a column is missing, or a code or an id stands twice
 */
export function readPseudonyms(file: InputFile | Sheet): Pseudonyms {
  const sheet = 'rows' in file ? file : readSheet(file);
  const [header, ...rows] = sheet.rows;
  const keys = header?.cells.map(headerKey) ?? [];
  const [code, id, name] = COLUMNS.map((word) => keys.indexOf(word));
  const refuse = (value: string, row: number | null) => {
    throw new InputError([problem('pseudonyms-unusable', { file: sheet.file, row, value })]);
  };
  if (code < 0 || id < 0 || name < 0)
    refuse(header?.cells.slice(0, 10).join(' | ') ?? '', header?.row ?? null);
  const pseudonyms = new Map<string, { id: string; name: string }>();
  const ids = new Set<string>();
  for (const row of rows) {
    if (isBlank(row)) continue;
    const [a, b, c] = [code, id, name].map((at) => row.cells[at] ?? '');
    if (a === '' || b === '' || pseudonyms.has(a) || ids.has(b))
      refuse(row.cells.slice(0, 10).join(' | '), row.row);
    pseudonyms.set(a, { id: b, name: c });
    ids.add(b);
  }
  return pseudonyms;
}

/** The key that tells who is behind a code: a table with the columns code, id and name, by code. */
export function pseudonymTable(pseudonyms: Pseudonyms): string {
  const rows = [...pseudonyms].sort(([a], [b]) => byCodeUnit(a, b));
  return [
    'code;id;name',
    ...rows.map(([code, { id, name }]) => [code, id, name].map(quote).join(';')),
  ]
    .join('\n')
    .concat('\n');
}
