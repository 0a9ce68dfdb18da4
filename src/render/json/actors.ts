import type { AnalyzedActor, Json } from '../../analysis.ts';
import { copyOf } from '../../analyze/actors.ts';
import { eachInOrder, runnerOf } from '../../network/parts.ts';
import { rounded } from '../../network/round-numbers.ts';
import { ACTORS, type FigureRoom, type Figures, figureKernel, mostBytes } from './figures.ts';

declare const TextEncoder: new () => {
  encodeInto(text: string, into: Uint8Array): { written: number };
};

/** Bytes of one piece. */
const PIECE = 1 << 18;

/** Stands where the figures go. Within a text of JSON a line never ends, so this is found nowhere else. */
const PLACE = '\n      "measures": 0';
const MARGIN = '\n        ';

/**
 * The list of actors as in `json`, in bytes. Figures that stand in arrays of numbers are written in parts, as work is done on these actors,
 * all else here. Every piece is written over the last one.
 */
export function* actorBytes(
  actors: readonly AnalyzedActor[],
  columns: ReadonlyMap<string, ArrayLike<Json>>,
): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const encoded = (text: string) => {
    const room = new Uint8Array(3 * text.length);
    return room.slice(0, encoder.encodeInto(text, room).written);
  };
  const runs: Figures[] = [];
  /** Of each actor: the next run of figures, or the value of a column of others. */
  const sequence: ('run' | { before: string; values: ArrayLike<Json> })[] = [];
  let mark = '';
  for (const [key, values] of columns) {
    const before = `${mark}${MARGIN}${JSON.stringify(key)}: `;
    mark = ',';
    if (!isNumbers(values)) {
      sequence.push({ before, values });
      continue;
    }
    if (sequence.at(-1) !== 'run') {
      sequence.push('run');
      runs.push([]);
    }
    runs[runs.length - 1].push({ before: encoded(before), values });
  }

  let bytes = new Uint8Array(2 * PIECE);
  let at = 0;
  /** Makes room for so many bytes more. */
  const reserve = (count: number) => {
    if (at + count <= bytes.length) return;
    const grown = new Uint8Array(Math.max(at + count, 2 * bytes.length));
    grown.set(bytes);
    bytes = grown;
  };
  const put = (text: string) => {
    reserve(3 * text.length);
    at += encoder.encodeInto(text, at === 0 ? bytes : bytes.subarray(at)).written;
  };
  const putBytes = (some: Uint8Array) => {
    reserve(some.length);
    bytes.set(some, at);
    at += some.length;
  };

  const { each = eachInOrder } = runnerOf(actors);
  const parts = each<{ actors: number; runs: Figures[] }, FigureRoom>({
    kernel: figureKernel,
    input: { actors: actors.length, runs },
    room: ({ bytes, ints }) => ({
      bytes: bytes(ACTORS * mostBytes(runs)),
      ends: ints(ACTORS * runs.length),
    }),
    prepare: (_, part) => part * ACTORS < actors.length,
    reduce: (room, part) => {
      const first = part * ACTORS;
      const heads = actors
        .slice(first, first + ACTORS)
        .map((actor) => Object.assign(copyOf(actor, 'measures'), { measures: 0 }));
      const text = JSON.stringify([heads], null, 2).slice('[\n  ['.length, -'\n  ]\n]'.length);
      if (first > 0) put(',');
      let from = 0;
      let run = 0;
      for (let k = 0; k < heads.length; k++) {
        const to = text.indexOf(PLACE, from);
        put(text.slice(from, to + PLACE.length - 1));
        from = to + PLACE.length;
        put('{');
        for (const next of sequence)
          if (next === 'run') {
            putBytes(room.bytes.subarray(run === 0 ? 0 : room.ends[run - 1], room.ends[run]));
            run++;
          } else {
            const value = next.values[first + k];
            const settled = typeof value === 'number' ? rounded(value) : value;
            put(`${next.before}${JSON.stringify(settled, null, 2).replaceAll('\n', MARGIN)}`);
          }
        put(columns.size === 0 ? '}' : '\n      }');
      }
      put(text.slice(from));
    },
  });
  put('[');
  for (const _ of parts) {
    if (at < PIECE) continue;
    yield bytes.subarray(0, at);
    at = 0;
  }
  put('\n  ]');
  yield bytes.subarray(0, at);
}

const isNumbers = (values: ArrayLike<Json>): values is Int32Array | Float64Array =>
  ArrayBuffer.isView(values);
