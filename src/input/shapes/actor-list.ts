import {
  actorColumns,
  cellOf,
  fillGroups,
  ownColumns,
  readActor,
  readSeats,
} from '../actor-fields.ts';
import type { Builder } from '../builder.ts';
import { values } from '../cells.ts';
import { assignColumns, type Columns, nameValues } from '../columns.ts';
import { type Field, isDirected } from '../headers.ts';
import { nameFinder } from '../labels.ts';
import { problem } from '../problems.ts';
import { COUNTED, comesFrom } from '../reading/header-grammar.ts';
import { partnerKinds, weightsBeside } from '../reading/partner-columns.ts';
import type { Table } from '../table.ts';
import { weightReaders } from '../weights.ts';
import { bodyColumns, readCrosses } from './crosses.ts';
import type { Shape } from './shape.ts';

/** One row for each actor, with its partners in a cell or in several columns, or with no partners at all. */
export const actorList: Shape = {
  id: 'actor-list',
  recognise,
  because: ['id', 'name', 'partners', 'committee'],
  read,
};

function recognise(table: Table): Columns | null {
  const columns = actorColumns(table);
  if (!columns) return null;
  const taken = new Set([...columns.values()].flat());
  const about = (fields: readonly Field[]) => {
    const found = assignColumns(
      table,
      fields,
      (field, column) =>
        !taken.has(column) && (table.candidates[column].get(field) as number) < COUNTED,
    );
    for (const [field, list] of found) columns.set(field, list);
  };
  const partners = columns.get('partners');
  if (!partners) return columns;
  const code = columns.has('id') ? -1 : codeColumn(table, columns, partners);
  if (code >= 0) columns.set('id', [code]);
  const beside = weightsBeside(table, partners);
  if (beside) columns.set('weight', beside);
  // Strength, source and the like can only be about ties where a row names one partner at most.
  if (
    partners.length === 1 &&
    table.rows.every(({ cells }) => values(cells[partners[0]]).length <= 1)
  )
    about([
      'weight',
      'layer',
      'evidence',
      'benefit',
      ...(columns.has('wave') ? [] : (['wave'] as const)),
    ]);
  return columns;
}

/**
 * A column of numbers or abbreviations by which the partner cells name their actors, such as "Nr." beside "2, 5"; -1 where they
 * name them by name.
 */
function codeColumn(table: Table, columns: Columns, partners: readonly number[]): number {
  const mentioned = new Set(
    table.rows.flatMap(({ cells }) =>
      partners.flatMap((column) =>
        values(cells[column]).flatMap((piece) => piece.split(',').map((name) => name.trim())),
      ),
    ),
  );
  const listed = nameValues(table, columns);
  if (mentioned.size === 0 || listed.some((name) => mentioned.has(name))) return -1;
  const taken = new Set([...columns.values()].flat());
  return table.header.findIndex((_, column) => {
    if (taken.has(column)) return false;
    const codes = table.rows.map(({ cells }) => cells[column]).filter((code) => code !== '');
    const unique = new Set(codes);
    return unique.size === codes.length && [...mentioned].every((word) => unique.has(word));
  });
}

function read(table: Table, columns: Columns, builder: Builder): void {
  const continued = fillNames(table, columns);
  fillGroups(table, columns);
  const partners = columns.get('partners') ?? [];
  const find = nameFinder([...nameValues(table, columns), ...table.context.names]);
  const bodies = bodyColumns(table, columns).filter((i) => find(table.header[i]) === null);
  const own = ownColumns(table, columns, bodies);
  const kinds = partnerKinds(table, partners);
  const weights = weightReaders(table, columns.get('weight') ?? []);
  for (const column of partners) {
    const header = table.header[column];
    builder.directions.push({
      table,
      column: header,
      directed: isDirected(header) || comesFrom(header),
    });
  }
  for (const row of table.rows) {
    const actor = readActor(table, columns, own, row);
    if (!actor) continue;
    if (continued.has(row.row)) actor.repeats = true;
    builder.actors.push(actor);
    readSeats(builder, actor, row.cells);
    readCrosses(builder, actor, bodies, row.cells);
    partners.forEach((column, i) => {
      if (row.cells[column] === '') return;
      const weight = (weights[i] ?? weights[0])?.(row) ?? 1;
      if (typeof weight === 'string') return;
      builder.partners.push({
        actor: actor.id ?? actor.name,
        cell: row.cells[column],
        column: table.header[column],
        ...(comesFrom(table.header[column]) ? { incoming: true } : {}),
        weight,
        layer: kinds[i].layer ?? cellOf(row.cells, columns, 'layer'),
        wave: kinds[i].wave ?? actor.wave,
        evidence: cellOf(row.cells, columns, 'evidence'),
        benefit: cellOf(row.cells, columns, 'benefit'),
        table,
        row: row.row,
      });
    });
  }
}

/**
 * Fills names that stand once above the rows of their partners: a row without a name, with a partner and with nothing about an actor goes
 * on about the one above. Gives the numbers of all rows that do.
 */
function fillNames(table: Table, columns: Columns): ReadonlySet<number> {
  const name = columns.get('name')?.[0] as number;
  const partners = columns.get('partners') ?? [];
  const continued = new Set(table.continued ?? []);
  if (partners.length === 0) return continued;
  const beside = new Set(
    [name, ...partners].concat(
      ...(['weight', 'layer', 'wave', 'evidence', 'benefit'] as const).map(
        (field) => columns.get(field) ?? [],
      ),
    ),
  );
  let above: readonly string[] | null = null;
  let first: number | null = null;
  let count = 0;
  table.rows.forEach(({ row, cells }, i) => {
    if (cells[name] !== '') {
      above = cells;
      return;
    }
    const partnered = partners.some((column) => cells[column] !== '');
    const about = cells.some((cell, column) => cell !== '' && !beside.has(column));
    if (above === null || !partnered || about) return;
    table.rows[i] = { row, cells: cells.with(name, above[name]) };
    continued.add(row);
    first ??= row;
    count++;
  });
  if (count > 0)
    table.problems.push(
      problem('filled-down', {
        file: table.file,
        row: first,
        column: table.header[name],
        value: String(count),
      }),
    );
  return continued;
}
