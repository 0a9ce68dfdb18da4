import type { Problem, SourceFile } from '../analysis.ts';
import { assemble } from './assemble.ts';
import { createBuilder } from './builder.ts';
import { type Columns, listColumns, reason } from './columns.ts';
import type { Dataset, InputFile, MergeRule } from './dataset.ts';
import { byCodeUnit } from './fold.ts';
import { InputError } from './input-error.ts';
import { problem } from './problems.ts';
import { shapes } from './shapes/index.ts';
import type { Shape } from './shapes/shape.ts';
import { readSheet, type Sheet } from './sheet.ts';
import { findTable, type Table } from './table.ts';

export interface ReadOptions {
  /** The name of the data set; by default that of the first file without its folder and extension. */
  name?: string;
  /** Whether ties run one way; by default the header words decide. */
  directed?: boolean;
  /** How the weights of several reports of one tie become one; by default the greatest counts. */
  merge?: MergeRule;
}

interface Source {
  sheet: Sheet;
  table: Table | null;
  shape: Shape | null;
  columns: Columns;
}

/**
 * Reads the tables of one network: lists of actors and lists of ties, in any text encoding and with any delimiter.
 * The order of rows does not matter; every row is read, or listed as skipped with a reason.
 *
 * @throws InputError if nothing usable remains, with all problems and a sentence on the worst
 */
export function readDataset(files: readonly InputFile[], options: ReadOptions = {}): Dataset {
  const { merge = 'max' } = options;
  const sources = files.map(open);
  const builder = createBuilder();
  for (const { table, shape, columns } of sources)
    if (table && shape) shape.read(table, columns, builder);

  const tables = sources.flatMap(({ table }) => (table ? [table] : []));
  const byHeader = builder.directions.some(({ directed }) => directed);
  const directed = options.directed ?? byHeader;
  if (options.directed === undefined && byHeader)
    for (const { table, column } of builder.directions.filter((direction) => !direction.directed))
      table.problems.push(problem('mixed-direction', { file: table.file, column }));

  const parts = assemble(builder, { tables, directed, merge });
  for (const { table, shape } of sources)
    if (table && shape && table.total === table.skipped.length)
      table.problems.push(problem('no-rows', { file: table.file }));
  const problems = sources.flatMap(({ sheet, table }) => [
    ...sheet.problems,
    ...(table?.problems ?? []),
  ]);
  problems.push(...parts.problems);
  if (files.length === 0) problems.push(problem('no-files'));
  sortProblems(problems, files);
  if (parts.actors.length === 0) throw new InputError(problems);
  if (parts.ties.length === 0) problems.push(problem('no-ties'));

  const { actors, ties, memberships, counts } = parts;
  return {
    name: options.name ?? baseName(files[0].name),
    actors,
    ties,
    memberships,
    directed,
    problems,
    provenance: sources.map(describe),
    counts,
    rules: {
      merge,
      direction: options.directed !== undefined ? 'given' : byHeader ? 'header' : 'default',
    },
  };
}

function open(file: InputFile): Source {
  const sheet = readSheet(file);
  const nothing: Source = { sheet, table: null, shape: null, columns: new Map() };
  if (sheet.rows.length === 0) return nothing;
  const table = findTable(sheet);
  if (table)
    for (const shape of shapes) {
      const columns = shape.recognise(table);
      if (columns) return { sheet, table, shape, columns };
    }
  const first = table ? table.header : sheet.rows[0].cells;
  const value = first.slice(0, 20).join(' | ');
  sheet.problems.push(
    problem('no-name-column', { file: file.name, row: sheet.rows[0].row, value }),
  );
  return nothing;
}

/** How a file was read. A file that could not be used counts each of its rows as skipped, for the reason of its problem. */
function describe({ sheet, table, shape, columns }: Source): SourceFile {
  const { file: name, encoding, delimiter } = sheet;
  if (!table || !shape) {
    const why =
      sheet.problems.find(({ severity }) => severity === 'error')?.code ?? 'no-name-column';
    const skipped = [...sheet.skipped, ...sheet.rows.map(({ row }) => ({ row, reason: why }))];
    return {
      name,
      shape: 'none',
      why,
      encoding,
      delimiter,
      rows: skipped.length,
      read: 0,
      skipped,
      columns: [],
    };
  }
  return {
    name,
    shape: shape.id,
    why: reason(table, columns, shape.because),
    encoding,
    delimiter,
    rows: table.total,
    read: table.total - table.skipped.length,
    skipped: table.skipped.sort((a, b) => a.row - b.row),
    columns: listColumns(table, columns),
  };
}

/** By file as given, then by row, then by code: as a reader walks through the tables. */
function sortProblems(problems: Problem[], files: readonly InputFile[]): void {
  const ranks = new Map(files.map(({ name }, at) => [name, at]));
  const rank = ({ file }: Problem) => (file === null ? -1 : (ranks.get(file) ?? -1));
  problems.sort(
    (a, b) => rank(a) - rank(b) || (a.row ?? 0) - (b.row ?? 0) || byCodeUnit(a.code, b.code),
  );
}

function baseName(path: string): string {
  const file = path.split(/[\\/]/).at(-1) ?? path;
  return file.replace(/(?<=.)\.[^.]*$/, '');
}
