import { open } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import {
  canReadTieTable,
  createTieStream,
  type Dataset,
  type ReadOptions,
  readTieTable,
} from '../index.ts';

/** From this size on a file is looked at for a plain tie list; below it the usual way is quick enough. */
const LARGE = 5_000_000;
const CHUNK = 1 << 20;
const EXTENSIONS = ['.csv', '.tsv', '.txt'];

/**
 * Reads a large plain tie list piece by piece, so that the file is never in memory as a whole; null for whatever else the path is, which
 * is then read in the usual way. The tables become a data set when the function that comes back is called, which throws as `readDataset` does.
 */
export async function readLargeTies(
  path: string,
  options: ReadOptions,
): Promise<(() => Dataset) | null> {
  if (path === '-' || !EXTENSIONS.includes(extname(path).toLowerCase())) return null;
  if (!canReadTieTable(options)) return null;
  const file = await open(path).catch(() => null);
  if (!file) return null;
  const name = basename(path, extname(path));
  try {
    const { size } = await file.stat();
    if (size < LARGE) return null;
    const stream = createTieStream(basename(path), options);
    const buffer = new Uint8Array(CHUNK);
    const say = progress(path, size);
    for (let done = 0; ; ) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK);
      if (bytesRead === 0) break;
      if (!stream.push(buffer.subarray(0, bytesRead))) {
        say(null);
        return null;
      }
      done += bytesRead;
      say(done);
    }
    say(null);
    const table = stream.end();
    if (!table) return null;
    return asThunk(() => readTieTable(table, { ...options, name: options.name ?? name }));
  } finally {
    await file.close();
  }
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
function progress(path: string, size: number): (done: number | null) => void {
  const { stderr } = process;
  if (!stderr.isTTY) return () => {};
  let shown = -1;
  return (done) => {
    const percent = done === null ? -1 : Math.floor((100 * done) / size);
    if (percent === shown) return;
    shown = percent;
    stderr.write(done === null ? '\r\x1b[K' : `\r\x1b[K${path}: ${percent} %`);
  };
}
