import type { Analysis, AnalyzedActor } from '../../analysis.ts';
import { withGuard } from '../../input/formula-guard.ts';
import {
  WRITTEN_ACTORS,
  WRITTEN_BENEFIT,
  WRITTEN_FIELDS,
  WRITTEN_PROJECTED,
  WRITTEN_TIES,
  type WrittenSeat,
  writeSeats,
  writtenColumn,
} from '../../input/written.ts';
import { type NamingBook, sectorNames } from '../../words/chain-names.ts';

export type Value = string | number | boolean | null | undefined;

/** What tables of a network need of a language: what its sectors are called. */
type NamingWords = Pick<NamingBook, 'code' | 'sectors'>;

/** Rows as CSV (RFC 4180); `guard` puts an apostrophe before what a spreadsheet would take for a formula. */
export const csvLines = (rows: Iterable<Value[]>, guard = true): string =>
  [...csvPieces(rows, guard)].join('');

/** Rows in one piece of the text. */
const BATCH = 100;

/** The same text piece by piece, each row made when its turn comes: the table of a large network need not be in memory as a whole. */
export function* csvPieces(rows: Iterable<Value[]>, guard = true): Generator<string> {
  let piece = '';
  let size = 0;
  for (const row of rows) {
    piece += `${row.map((value) => cell(value, guard)).join(',')}\r\n`;
    if (++size % BATCH > 0) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function cell(value: Value, guard: boolean): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = guard ? withGuard(value) : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function sectorName({ sectors }: Analysis, language: NamingWords) {
  const name = sectorNames(sectors, language);
  return (id: string | null) => (id === null ? '' : name(id));
}

export function* actorRows(analysis: Analysis, language: NamingWords): Generator<Value[]> {
  const name = sectorName(analysis, language);
  const fields = actorFields(analysis).filter(({ name }) => name !== 'sector' && name !== 'roles');
  const figures = figureNames(analysis);
  const roles = brokerRoles(analysis);
  const own = ownColumns(analysis);
  yield [
    ...WRITTEN_ACTORS,
    ...fields.map((field) => field.name),
    ...figures,
    ...roles.map((role) => `brokerage ${role}`),
    ...own.map(writtenColumn),
  ];
  for (const actor of analysis.actors) {
    const { measures } = actor;
    yield [
      actor.id,
      actor.label,
      actor.sector,
      name(actor.sector),
      actor.roles.join('; '),
      ...fields.map(({ value }) => value(actor)),
      ...figures.map((key) => measures[key] as number | null | undefined),
      ...roles.map((role) => measures.brokerage?.[role]?.count),
      ...own.map((column) => actor.attributes[column]),
    ];
  }
}

/** The user's own columns, in the order of their first use. */
export function ownColumns({ actors }: Analysis): string[] {
  const columns = new Set<string>();
  for (const { attributes } of actors)
    for (const column of Object.keys(attributes)) columns.add(column);
  return [...columns];
}

/** What a table or a graph file carries of an actor beside its id, label and figures; columns that hold nothing are left out, but those that always stand. */
export function actorFields({
  actors,
  memberships = [],
}: Analysis): { name: string; value: (actor: AnalyzedActor) => string | boolean | null }[] {
  const seats = new Map<string, WrittenSeat[]>();
  for (const { actor, body, bodyType, function: as } of memberships)
    seats.set(actor, [...(seats.get(actor) ?? []), [body, bodyType, as]]);
  const always = new Set(['sector', 'roles', 'answered', 'listed']);
  return WRITTEN_FIELDS.map((name) => ({
    name,
    value: (actor: AnalyzedActor) => {
      if (name === 'roles') return actor.roles.join('; ') || null;
      if (name === 'seats') return writeSeats(seats.get(actor.id) ?? []) || null;
      return actor[name];
    },
  })).filter(({ name, value }) => always.has(name) || actors.some((one) => value(one) !== null));
}

/** Ids of the measures with one figure an actor, in the order of the analysis; those that are defined nowhere are left out. */
export function figureNames({ actors }: Analysis): string[] {
  const names = new Set<string>();
  for (const { measures } of actors)
    for (const key in measures) if (typeof measures[key] === 'number') names.add(key);
  return [...names];
}

/** The broker roles that have been counted. */
export function brokerRoles({ actors }: Analysis): string[] {
  const roles = new Set<string>();
  for (const { measures } of actors)
    for (const role of Object.keys(measures.brokerage ?? {})) roles.add(role);
  return [...roles];
}

export function* tieRows(analysis: Analysis): Generator<Value[]> {
  const { ties, actors, network } = analysis;
  const labels = new Map(actors.map(({ id, label }) => [id, label]));
  const type = areProjected(analysis)
    ? WRITTEN_PROJECTED
    : network.directed
      ? 'directed'
      : 'undirected';
  const benefits = ties.some(({ benefit }) => benefit !== undefined);
  yield [...WRITTEN_TIES, ...(benefits ? [WRITTEN_BENEFIT] : [])];
  for (const tie of ties)
    yield [
      tie.source,
      labels.get(tie.source),
      tie.target,
      labels.get(tie.target),
      tie.weight,
      tie.layer,
      tie.wave,
      tie.confirmed,
      tie.evidence,
      type,
      ...(benefits ? [tie.benefit] : []),
    ];
}

/** Whether the ties are those between members of a committee, which its seats give again. */
export const areProjected = ({ settings, memberships = [] }: Analysis): boolean =>
  settings['projection'] === true && memberships.length > 0;

export function matrixRows(analysis: Analysis, language: NamingWords): Value[][] {
  const name = sectorName(analysis, language);
  const { sectors, ties, possible, density } = analysis.sectorMatrix;
  return [
    ['sector', 'sector label', 'with', 'with label', 'ties', 'possible', 'density'],
    ...sectors.flatMap((a, k) =>
      sectors.map((b, l): Value[] => [
        a,
        name(a),
        b,
        name(b),
        ties[k][l],
        possible[k][l],
        density[k][l],
      ]),
    ),
  ];
}
