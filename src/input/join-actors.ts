import { fieldNames, fieldsBy } from '../analysis/actor-fields.ts';
import type { ActorRow } from './builder.ts';
import type { Actor } from './dataset.ts';
import { byCodeUnit, fold } from './fold.ts';
import type { Field } from './headers.ts';
import { problem } from './problems.ts';
import type { Registry } from './registry.ts';

/** One actor's rows put together, and what they say about its answers. */
export interface Joined {
  actor: Omit<Actor, 'id' | 'label'>;
  asked: boolean;
  tracksAnswers: boolean;
}

/** Fields of which the first value counts; roles add up, and one answer is enough. */
const FIELDS = fieldNames.filter((field) => field !== 'roles' && field !== 'answered');

/**
 * Adds all rows of actors to the registry and puts rows of the same actor together: the first value of a field counts,
 * roles and own columns add up. Rows are taken in the order of what they say, not of where they stand.
 */
export function joinActors(
  rows: readonly ActorRow[],
  files: ReadonlyMap<string, number>,
  registry: Registry,
): Map<number, Joined> {
  const sorted = rows
    .map((row) => ({ row, key: sortKey(row) }))
    .sort(
      (a, b) =>
        Number(a.row.id === null) - Number(b.row.id === null) ||
        byCodeUnit(a.row.id ?? '', b.row.id ?? '') ||
        byCodeUnit(a.row.name, b.row.name) ||
        byCodeUnit(a.key, b.key),
    );
  const joined = new Map<number, Joined>();
  for (const { row } of sorted) {
    const at =
      row.id === null ? registry.addListed(row.name) : registry.addWithId(row.id, row.name);
    const place = { file: row.table.file, row: row.row };
    if (at < 0) {
      row.table.problems.push(problem('ambiguous-name', { ...place, value: row.name }));
      row.table.skipped.push({ row: row.row, reason: 'ambiguous-name' });
      continue;
    }
    const before = joined.get(at);
    if (before === undefined) {
      joined.set(at, start(row));
      continue;
    }
    // A list of actors and a survey beside it name the same actors on purpose.
    if (before.actor.location.file === row.table.file && !row.repeats)
      row.table.problems.push(problem('actor-duplicate', { ...place, value: row.id ?? row.name }));
    add(before, row, files);
  }
  return joined;
}

function start(row: ActorRow): Joined {
  return {
    actor: {
      listed: row.listed ?? true,
      ...fieldsBy((field) => (field === 'roles' ? [...new Set(row.roles)] : row[field])),
      attributes: Object.fromEntries(row.attributes),
      location: { file: row.table.file, row: row.row },
    },
    asked: row.asked,
    tracksAnswers: row.tracksAnswers,
  };
}

function add(joined: Joined, row: ActorRow, files: ReadonlyMap<string, number>): void {
  const { actor } = joined;
  for (const field of FIELDS) {
    const value = row[field];
    if (value === null) continue;
    if (actor[field] === null) (actor as Record<string, unknown>)[field] = value;
    else if (fold(String(actor[field])) !== fold(String(value)))
      conflict(row, field, `${actor[field]} | ${value}`);
  }
  actor.listed ||= row.listed ?? true;
  // One answer of an organisation is enough.
  if (row.answered !== null) actor.answered = actor.answered === true || row.answered;
  actor.roles = [...new Set([...actor.roles, ...row.roles])];
  const attributes = new Map(Object.entries(actor.attributes));
  for (const [header, value] of row.attributes) {
    const before = attributes.get(header);
    if (before === undefined) attributes.set(header, value);
    else if (!before.split(' | ').includes(value)) attributes.set(header, `${before} | ${value}`);
  }
  actor.attributes = Object.fromEntries(attributes);
  joined.asked ||= row.asked;
  joined.tracksAnswers ||= row.tracksAnswers;
  const rank = (file: string | null) => files.get(file ?? '') ?? 0;
  const { location } = actor;
  const earlier = rank(row.table.file) - rank(location.file) || row.row - (location.row ?? 0);
  if (earlier < 0) actor.location = { file: row.table.file, row: row.row };
}

function conflict(row: ActorRow, field: Field, value: string): void {
  const column = row.table.header[row.columns.get(field)?.[0] ?? 0];
  row.table.problems.push(
    problem('actor-conflict', { file: row.table.file, row: row.row, column, value }),
  );
}

/** All that a row says, as one text to sort by. */
function sortKey(row: ActorRow): string {
  return JSON.stringify([...FIELDS.map((field) => row[field]), row.roles, [...row.attributes]]);
}
