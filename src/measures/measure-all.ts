import { CareChainError } from '../error.ts';
import type { Json } from '../network/json.ts';
import { runnerOf } from '../network/parts.ts';
import { rounded, roundNumbers } from '../network/round-numbers.ts';
import { type Sectors, slotOfPair, type Ties } from '../network/ties.ts';
import type { TwoMode } from '../network/two-mode.ts';
import { definitions } from './definitions.ts';
import type { sectorMatrix } from './index.ts';
import type { AnyDefinition, OwnMeasure } from './measure.ts';
import { checkOptions } from './read-call.ts';

const noFigures = {};

/** What every measure says of one network, by key. */
export interface MeasuredNetwork {
  network: Record<string, Json>;
  sectorMatrix: ReturnType<typeof sectorMatrix>;
  /** The figures of an actor by its index, an object made anew each time; numbers to 12 significant digits. */
  actor: (i: number) => Record<string, Json>;
  /** The same by measure, as they were computed: NaN where a number is not defined. */
  actors: ReadonlyMap<string, ArrayLike<Json>>;
  /** By sector. */
  sectors: Record<string, Json>[];
  /** The figures of the tie between two actors, by their indices. */
  tie: (a: number, b: number) => Record<string, number | null>;
}

/**
 * Applies every registered measure to one network, and those of one's own after them.
 *
 * A measure takes those of `options` that it knows, its own defaults for the rest. What a measure did (its seed, a sample in place of an
 * exact count) goes into `settings`; a measure too dear at this size, or one of `leaveOut`, is named there as left out.
 */
export function measureAll(
  ties: Ties,
  sectors: Sectors,
  seats: TwoMode | null,
  options: Record<string, Json>,
  settings: Record<string, Json>,
  {
    leaveOut = [],
    own: strange = [],
    onProgress = () => {},
  }: {
    leaveOut?: readonly string[] | undefined;
    own?: readonly OwnMeasure[];
    onProgress?: ((measure: string) => void) | undefined;
  } = {},
): MeasuredNetwork {
  const ids = definitions.map(({ id }) => id as string);
  // What a result calls left out can be left out again, where no other measure is called so.
  const names = ({ id, key = id }: AnyDefinition) => (ids.includes(key) ? [id] : [id, key]);
  const known = definitions.flatMap(names);
  const stranger = leaveOut.find((id) => !known.includes(id));
  if (stranger !== undefined)
    throw new CareChainError(
      'unknown-measure',
      `care-chain/analyze: there is no measure "${stranger}" to leave out. Measures are ${ids.sort().join(', ')}.`,
    );
  const leftOut: Record<string, Json> = {};
  const jobs: Job[] = [];
  for (const measure of [...definitions, ...strange]) {
    const key = measure.key ?? measure.id;
    if (measure.kind === 'two-mode') {
      if (!seats || measure.gives === 'ties') continue;
      const kind = measure.gives === 'network' ? 'network' : 'seats';
      jobs.push({ key, kind, measure, records: [], compute: () => measure.kernel(seats) });
      continue;
    }
    if (names(measure).some((name) => leaveOut.includes(name))) {
      leftOut[key] = 'asked for';
      continue;
    }
    const own = Object.fromEntries(
      Object.entries(measure.options ?? {}).map(([name, value]) => [name, options[name] ?? value]),
    );
    checkOptions(measure, own);
    if (ties.size > (measure.most ?? Number.POSITIVE_INFINITY)) {
      leftOut[key] = { ties: ties.size, most: measure.most as number };
      continue;
    }
    const records: Job['records'] = [];
    const record = (...entry: [string, Json]) => {
      records.push(entry);
    };
    const context: any = { sectors, options: own, record };
    const compute = () => {
      onProgress(measure.id);
      return measure.kernel(ties, context);
    };
    jobs.push({ key, kind: measure.kind, measure, records, compute, options: own });
  }
  const { tidy } = runnerOf(ties);
  for (const job of turnsOf(jobs, ties)) {
    job.figures = job.compute();
    tidy?.();
  }

  const perActor = new Map<string, ArrayLike<Json>>();
  const perSector = sectors.ids.map((): Record<string, Json> => ({}));
  const perTie = new Map<string, Float64Array>();
  const network: Record<string, Json> = {};
  for (const { key, kind, figures, records } of jobs) {
    for (const [name, value] of records) settings[name] = value;
    if (kind === 'network') network[key] = figures;
    else if (kind === 'tie') perTie.set(key, figures);
    else if (kind === 'sector')
      figures.forEach((value: Json, k: number) => {
        perSector[k][key] = value;
      });
    else perActor.set(key, kind === 'seats' ? figures.actors : figures);
  }
  if (Object.keys(leftOut).length > 0) settings['leftOut'] = leftOut;
  const { sectorMatrix, ...rest } = network;
  const figures = [...perTie];
  return {
    network: rest,
    sectorMatrix: sectorMatrix as unknown as MeasuredNetwork['sectorMatrix'],
    actor: rowsOf(perActor),
    actors: perActor,
    sectors: perSector,
    tie: (a, b) => {
      if (figures.length === 0) return noFigures;
      const slot = slotOfPair(ties, a, b);
      return Object.fromEntries(figures.map(([key, values]) => [key, values[slot]]));
    },
  };
}

/** A measure to be taken. */
interface Job {
  key: string;
  kind: string;
  measure: AnyDefinition;
  /** The options of its own. */
  options?: object;
  /** What it says in `settings`. */
  records: [string, Json][];
  compute: () => unknown;
  figures?: any;
}

/**
 * In which order measures are taken. Where another thread works on some of them, those come last, and before them the ones that it takes
 * part in when it is free again; what needs much memory comes first, when that thread has only begun.
 */
function turnsOf(jobs: readonly Job[], ties: Ties): Job[] {
  const turns = jobs.map(({ measure, options }) => {
    if (measure.kind === 'two-mode') return 0;
    if (measure.begin?.(ties, options)) return 2;
    return measure.inParts ? 1 : measure.manyVectors ? -1 : 0;
  });
  return jobs
    .map((job, k) => ({ job, turn: turns.includes(2) ? turns[k] : 0 }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ job }) => job);
}

/** Rows of columns; each is made where it is asked for. */
function rowsOf(
  columns: ReadonlyMap<string, ArrayLike<Json>>,
): (i: number) => Record<string, Json> {
  const keys = [...columns.keys()];
  const figures = [...columns.values()];
  for (const column of figures) if (!ArrayBuffer.isView(column)) roundNumbers(column);
  return (i) => {
    const row: Record<string, Json> = {};
    for (let k = 0; k < keys.length; k++) {
      const value = figures[k][i];
      row[keys[k]] = typeof value === 'number' ? rounded(value) : value;
    }
    return row;
  };
}
