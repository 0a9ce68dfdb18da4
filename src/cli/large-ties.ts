import { open } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Dataset } from '../input/dataset.ts';
import { canReadTieTable, readTieTable } from '../input/formats/read-tie-table.ts';
import { createTieStream } from '../input/formats/tie-stream.ts';
import { nameOfFile } from '../input/name-of-file.ts';
import type { ReadOptions } from '../input/options.ts';
import { clean as harmless } from '../words/width.ts';
import { statOf } from './stat.ts';
import { readStandardInput } from './tables.ts';

/** From this size on a file is looked at for a plain tie list; below it the usual way is quick enough. */
const LARGE = 5_000_000;
const CHUNK = 1 << 20;
const EXTENSIONS = ['.csv', '.tsv', '.txt'];

interface LargeOptions extends ReadOptions {
  /** Says nothing of how far the reading is. */
  quiet?: boolean;
}

/**
 * Reads a large plain tie list piece by piece, so that a file is never in memory as a whole; null for whatever else the path is, which
 * is then read in the usual way. The tables become a data set when the function that comes back is called, which throws as `readDataset` does.
 */
export async function readLargeTies(
  path: string,
  { quiet = false, ...options }: LargeOptions,
): Promise<(() => Dataset) | null> {
  if (!canReadTieTable(options)) return null;
  const source = path === '-' ? bytesOf(await readStandardInput()) : await piecesOf(path);
  if (!source) return null;
  const { size, name, pieces } = source;
  const stream = createTieStream(name, options, size);
  const say = quiet ? () => {} : progress(name, size);
  let done = 0;
  try {
    for await (const piece of pieces) {
      if (!stream.push(piece)) return null;
      done += piece.length;
      say(done);
    }
  } finally {
    say(null);
  }
  const table = stream.end();
  if (!table) return null;
  const called = options.name ?? nameOfFile(name);
  return asThunk(() => readTieTable(table, { ...options, name: called }));
}

interface Source {
  name: string;
  size: number;
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

async function piecesOf(path: string): Promise<Source | null> {
  if (!EXTENSIONS.includes(extname(path).toLowerCase())) return null;
  const size = statOf(path)?.size ?? 0;
  // What cannot be read is told by the usual way.
  const file = size < LARGE ? null : await open(path).catch(() => null);
  return (
    file && { name: basename(path), size, pieces: file.createReadStream({ highWaterMark: CHUNK }) }
  );
}

/** Standard input is kept as a whole, since it cannot be read again if it turns out to be no plain tie list. */
function bytesOf(bytes: Uint8Array): Source | null {
  const { length } = bytes;
  if (length < LARGE) return null;
  const starts = Array.from({ length: Math.ceil(length / CHUNK) }, (_, i) => i * CHUNK);
  const pieces = starts.map((start) => bytes.subarray(start, start + CHUNK));
  return { name: 'stdin', size: length, pieces };
}

function asThunk(work: () => Dataset | null): (() => Dataset) | null {
  try {
    const dataset = work();
    return dataset && (() => dataset);
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/** Says on a terminal how far the reading is, and wipes that away at the end. */
function progress(name: string, size: number): (done: number | null) => void {
  const { stderr } = process;
  if (!stderr.isTTY) return () => {};
  let shown = -1;
  return (done) => {
    const percent = done === null ? -1 : Math.floor((100 * done) / size);
    if (percent === shown) return;
    shown = percent;
    stderr.write(done === null ? '\r\x1b[K' : `\r\x1b[K${harmless(name)}: ${percent} %`);
  };
}
