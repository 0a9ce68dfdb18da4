import { freemem } from 'node:os';
import { extname, join } from 'node:path';
import { statOf } from './stat.ts';
import { tableNames } from './tables.ts';

/** Bytes of memory that a byte of a table takes at the worst; a workbook is packed, and grows when it is opened. */
const FACTOR = 40;
const PACKED = 400;
const packed = ['.xlsx', '.xlsm', '.xls', '.ods'];

/** Whether a data set may take more than so many bytes of memory, so that it had better be evaluated alone. */
export async function needsRoom(path: string, share: number): Promise<boolean> {
  return (await estimate(path)) > share;
}

/** Memory that the evaluation of a data set may take, in bytes, from the size of its files. */
async function estimate(path: string): Promise<number> {
  const found = statOf(path);
  if (!found) return 0;
  if (found.isDirectory()) {
    const names = await tableNames(path).catch(() => []);
    const sizes = await Promise.all(names.map((name) => estimate(join(path, name))));
    return sizes.reduce((sum, size) => sum + size, 0);
  }
  return found.size * (packed.includes(extname(path).toLowerCase()) ? PACKED : FACTOR);
}

/** What is free in this computer or, where that is less, in the share of it that this process was given. */
export function freeMemory(): number {
  const { availableMemory } = process as { availableMemory?: () => number };
  return Math.min(freemem(), availableMemory?.() ?? Number.POSITIVE_INFINITY);
}
