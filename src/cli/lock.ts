import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { holdSignals, isRunning } from './interrupt.ts';
import { targetOf } from './output.ts';
import { fileError, UserError } from './user-error.ts';

/** Others hold a lock for as long as it takes to read and write one file. */
const PATIENCE = 30_000;
const PAUSE = 20;

/**
 * Does something with a file while no other run does: read, change, write. What is done is synchronous, so that no signal comes in
 * between. The lock lies beside the file and says who holds it; one whose process runs no more is taken away.
 */
export async function withLock<Result>(path: string, work: () => Result): Promise<Result> {
  const lock = `${targetOf(path)}.lock`;
  const release = holdSignals();
  try {
    for (let waited = 0; !take(lock, path); waited += PAUSE) {
      if (waited > PATIENCE) throw new UserError(({ command }) => command.files.locked(path, lock));
      await wait(PAUSE);
    }
    try {
      return work();
    } finally {
      rmSync(lock, { force: true });
    }
  } finally {
    await release();
  }
}

const me = () => `${process.pid} ${hostname()}`;

/** Takes a lock that is free, or whose holder is no more. */
function take(lock: string, path: string): boolean {
  if (make(lock, path)) return true;
  if (!isStale(holder(lock))) return false;
  // One run alone may take a stale lock away, or a second one would take away that which the first has made since.
  const turn = `${lock}.turn`;
  if (!make(turn, path)) return false;
  try {
    if (isStale(holder(lock))) rmSync(lock, { force: true });
  } finally {
    rmSync(turn, { force: true });
  }
  return make(lock, path);
}

function make(lock: string, path: string): boolean {
  let file: number;
  try {
    file = openSync(lock, 'wx', 0o644);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fileError(path, error);
  }
  try {
    writeFileSync(file, me());
    return true;
  } catch (error) {
    rmSync(lock, { force: true });
    throw fileError(path, error);
  } finally {
    closeSync(file);
  }
}

function holder(lock: string): string {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return '';
  }
}

/** Whether a holder was a process of this computer that runs no more; of those elsewhere nobody here can tell. */
function isStale(held: string): boolean {
  const [pid, ...host] = held.split(' ');
  if (host.join(' ') !== hostname() || !/^\d+$/.test(pid)) return false;
  return held === me() || !isRunning(Number(pid));
}
