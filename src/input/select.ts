import type { Problem } from '../analysis.ts';
import type { Builder } from './builder.ts';
import { byCodeUnit, fold } from './fold.ts';
import { InputError } from './input-error.ts';
import { problem } from './problems.ts';
import { skip, type Table } from './table.ts';
import { compareWaves, waveOf } from './waves.ts';

/** Which waves and layers there are, and which of them count. */
export interface Selection {
  waves: string[];
  wave: string;
  layers: string[];
  layer: string;
}

/**
 * Keeps the rows of one wave and of one kind of tie: the latest wave and every kind by default, `all` for every wave. Rows
 * that say nothing of a wave hold for each. Rows left out are listed as skipped.
 *
 * @throws InputError for a wave or a layer that no row names
 */
export function select(
  builder: Builder,
  asked: { wave?: string | undefined; layer?: string | undefined },
  problems: Problem[],
): Selection {
  const { actors, partners, ties, seats } = builder;
  const said = [...actors, ...partners, ...ties, ...seats];
  const waves = distinct(said.map(({ wave }) => wave)).sort(compareWaves);
  const layers = distinct([...partners, ...ties].map(({ layer }) => layer)).sort(byCodeUnit);
  const wave = choose(
    'wave',
    waves,
    asked.wave === undefined ? undefined : waveOf(asked.wave),
    waves.at(-1) ?? 'all',
  );
  const layer = choose('layer', layers, asked.layer, 'all');
  if (asked.wave === undefined && waves.length > 1)
    problems.push(problem('wave-selected', { value: `${wave} (${waves.join(', ')})` }));
  if (asked.layer === undefined && layers.length > 1)
    problems.push(problem('layers-joined', { value: layers.slice(0, 20).join(', ') }));

  const inWave = (one: { wave: string | null }) =>
    wave === 'all' || one.wave === null || fold(one.wave) === fold(wave);
  const inLayer = (one: { layer: string | null }) =>
    layer === 'all' || (one.layer !== null && fold(one.layer) === fold(layer));
  builder.actors = actors.filter(inWave);
  builder.seats = seats.filter(inWave);
  builder.partners = partners.filter((one) => inWave(one) && inLayer(one));
  builder.ties = ties.filter((one) => inWave(one) && inLayer(one));
  builder.unsaid = builder.unsaid.filter((one) => inWave(one) && inLayer(one));
  if (wave === 'all' && layer === 'all') return { waves, wave, layers, layer };
  const before = rowsOf([...actors, ...seats, ...ties]);
  const after = rowsOf([...builder.actors, ...builder.seats, ...builder.ties]);
  const waveless = rowsOf(said.filter(inWave));
  for (const [table, rows] of before)
    for (const row of rows)
      if (row !== table.headerRow && !after.get(table)?.has(row))
        skip(table, { row }, waveless.get(table)?.has(row) ? 'other-layer' : 'other-wave');
  return { waves, wave, layers, layer };
}

function distinct(values: readonly (string | null)[]): string[] {
  const found = new Map<string, string>();
  for (const value of values) {
    if (value === null) continue;
    const key = fold(value) || value;
    const before = found.get(key);
    if (before === undefined || byCodeUnit(value, before) < 0) found.set(key, value);
  }
  return [...found.values()];
}

function choose(
  kind: 'wave' | 'layer',
  known: readonly string[],
  asked: string | undefined,
  usual: string,
): string {
  if (asked === undefined) return usual;
  if (asked === 'all') return asked;
  const found = known.find((one) => fold(one) === fold(asked));
  if (found !== undefined) return found;
  const value = `${asked} (${known.slice(0, 20).join(', ') || '–'})`;
  throw new InputError([problem(`${kind}-unknown`, { value })]);
}

function rowsOf(said: readonly { table: Table; row: number }[]): Map<Table, Set<number>> {
  const rows = new Map<Table, Set<number>>();
  for (const { table, row } of said) {
    const set = rows.get(table);
    if (set) set.add(row);
    else rows.set(table, new Set([row]));
  }
  return rows;
}
