import type { Builder } from './builder.ts';
import { names, values } from './cells.ts';
import type { Membership } from './dataset.ts';
import { byCodeUnit, fold } from './fold.ts';
import { problem } from './problems.ts';
import { AMBIGUOUS, entryId } from './registry.ts';
import { knownName, mention, type Seat, type State } from './state.ts';
import { skip } from './table.ts';
import { withoutOpenEnd } from './words.ts';

/** Gives every seat its actor. Committees whose names fold to the same are one, under the spelling that sorts first. */
export function readSeats({ seats }: Builder, state: State): void {
  const listed = knownName(state);
  // Invitation lists have no rows of actors: there a name that stands alone anywhere is known.
  const alone = new Set(
    seats
      .flatMap(({ members, several }) =>
        several ? values(members).filter((piece) => !/[,/]/.test(piece)) : [members],
      )
      .map(fold),
  );
  const known = (name: string) =>
    listed(name) || (alone.has(fold(name)) && !withoutOpenEnd(name).open);
  const often = recurring(seats.filter(({ several }) => several).map(({ members }) => members));
  const seen = (name: string) => known(name) || often.has(fold(name));
  const bodies = new Map<string, string>();
  const key = (body: string) => fold(body) || body;
  for (const { body } of seats) {
    const before = bodies.get(key(body));
    if (before === undefined || byCodeUnit(body, before) < 0) bodies.set(key(body), body);
  }
  for (const seat of seats) {
    const { members, several, table, row, column } = seat;
    const found = several
      ? names(members, known, { seen })
      : { names: [members], open: false, doubtful: [] };
    const place = { file: table.file, row, column };
    if (found.open) table.problems.push(problem('open-list', { ...place, value: members }));
    for (const value of found.doubtful)
      table.problems.push(problem('perhaps-several-names', { ...place, value }));
    let seated = false;
    for (const name of found.names) {
      const at = mention(state, name, seat);
      if (at === AMBIGUOUS) continue;
      seated = true;
      const body = bodies.get(key(seat.body)) as string;
      const list = state.seats.get(at) ?? [];
      list.push({ body, bodyType: seat.bodyType, function: seat.function });
      state.seats.set(at, list);
    }
    if (several && !seated)
      skip(table, seat, found.names.length === 0 ? 'no-seat' : 'ambiguous-name');
  }
}

/** What stands between commas in more than one cell: perhaps names. */
function recurring(cells: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>();
  const often = new Set<string>();
  for (const cell of cells)
    for (const part of new Set(cell.split(/[,/|;\n]/).map(fold)))
      if (part !== '') (once.has(part) ? often : once).add(part);
  return often;
}

/** All seats, by actor, then by committee; one that is named twice counts once. */
export function toMemberships(order: readonly number[], { registry, seats }: State): Membership[] {
  const memberships: Membership[] = [];
  for (const at of order) {
    const own = new Map<string, Seat>();
    for (const seat of [...(seats.get(at) ?? [])].sort(bySeat)) {
      const before = own.get(seat.body);
      own.set(seat.body, {
        body: seat.body,
        bodyType: before?.bodyType ?? seat.bodyType,
        function: join(before?.function ?? null, seat.function),
      });
    }
    for (const seat of own.values())
      memberships.push({ actor: entryId(registry.entries[at]), ...seat });
  }
  return memberships;
}

function bySeat(a: Seat, b: Seat): number {
  return (
    byCodeUnit(a.body, b.body) ||
    byCodeUnit(a.bodyType ?? '\uffff', b.bodyType ?? '\uffff') ||
    byCodeUnit(a.function ?? '\uffff', b.function ?? '\uffff')
  );
}

function join(before: string | null, more: string | null): string | null {
  if (before === null || more === null || before === more) return before ?? more;
  return `${before} | ${more}`;
}
