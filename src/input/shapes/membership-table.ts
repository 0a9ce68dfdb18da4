import { actorColumns, fillGroups, ownColumns, readActor, readSeats } from '../actor-fields.ts';
import { isBodyName } from '../bodies.ts';
import type { Builder } from '../builder.ts';
import { type Columns, nameValues } from '../columns.ts';
import { nameFinder } from '../labels.ts';
import type { Table } from '../table.ts';
import { crossColumns, readCrosses } from './crosses.ts';
import { isForced, type Shape } from './shape.ts';

/** One row for each actor, one column for each committee, a cross where the actor sits. */
export const membershipTable: Shape = {
  id: 'membership-table',
  recognise,
  because: ['name', 'committee'],
  read,
};

function recognise(table: Table): Columns | null {
  const columns = actorColumns(table, ['partners', 'committee', 'committeeType', 'function']);
  if (!columns) return null;
  const find = nameFinder([...nameValues(table, columns), ...table.context.names]);
  // An actor that is called like a committee is an actor.
  const crosses = crossColumns(table, columns).filter((i) => find(table.header[i]) === null);
  const bodies = crosses.filter((i) => isBodyName(table.header[i]));
  if (isForced(table, 'membership-table')) {
    columns.set('committee', crosses);
    return crosses.length > 0 ? columns : null;
  }
  // Beside a column of partners they are part of an actor list.
  if (table.candidates.some((fields) => fields.has('partners'))) return null;
  if (bodies.length === 0 || crosses.length < 2) return null;
  // Beside sectors and roles a yes or no under any other header is something about the actor.
  columns.set('committee', columns.size === 1 ? crosses : bodies);
  return columns;
}

function read(table: Table, columns: Columns, builder: Builder): void {
  fillGroups(table, columns);
  const bodies = columns.get('committee') ?? [];
  const fields: Columns = new Map(columns);
  fields.delete('committee');
  const own = ownColumns(table, columns);
  for (const row of table.rows) {
    const actor = readActor(table, fields, own, row);
    if (!actor) continue;
    builder.actors.push(actor);
    readSeats(builder, actor, row.cells);
    readCrosses(builder, actor, bodies, row.cells);
  }
}
