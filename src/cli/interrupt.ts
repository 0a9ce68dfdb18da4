import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The signals that ask a command to end, and their numbers: a shell expects 128 and the number as the exit code. */
const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
type Signal = keyof typeof signals;

const holds = new Set<() => unknown>();

/**
 * Holds signals back until the returned function is called. What is synchronous in between is done as a whole; a signal that came
 * meanwhile, or comes while something is awaited, cleans up and ends the command.
 */
export function holdSignals(cleanUp: () => unknown = () => {}): () => Promise<void> {
  holds.add(cleanUp);
  if (holds.size === 1)
    for (const signal of Object.keys(signals) as Signal[]) process.once(signal, interrupted);
  return async () => {
    // Two turns of the loop, so that a signal that waits is heard before nobody listens.
    for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
    holds.delete(cleanUp);
    // Without a listener a signal ends the process at once, also in the middle of a long computation.
    if (holds.size === 0)
      for (const signal of Object.keys(signals) as Signal[]) process.off(signal, interrupted);
  };
}

/** A signal leaves no other way out than to exit here. */
async function interrupted(signal: Signal): Promise<void> {
  await Promise.allSettled([...holds].map(async (cleanUp) => cleanUp()));
  process.exit(128 + signals[signal]);
}

/** The name under which a file is written until it is whole. */
export const partName = (path: string, count: number) => `${path}.part-${process.pid}-${count}`;

const PART = /^(.+)\.part-(\d+)-\d+$/;
/** Endings of what the command writes; a file of another kind that is called like a part is somebody else's. */
const OURS = /\.(?:txt|json|jsonl|ndjson|md|html|csv|svg|gexf|graphml|net|dl|xml|sarif)$/i;

/** Takes away what killed runs left half-written in a folder, and in those below where `deep`. */
export function removeStaleParts(folder: string, { deep = false, also = '' } = {}): void {
  removeParts(
    folder,
    (name, pid) => (OURS.test(name) || name === also) && (pid === process.pid || !isRunning(pid)),
    deep,
  );
}

/** Takes away what these processes left half-written in a folder and those below. */
export function removePartsOf(folder: string, pids: ReadonlySet<number>): void {
  removeParts(folder, (_, pid) => pids.has(pid), true);
}

function removeParts(
  folder: string,
  chosen: (name: string, pid: number) => boolean,
  recursive: boolean,
): void {
  let entries: string[] = [];
  try {
    entries = readdirSync(folder, { recursive, encoding: 'utf8' });
  } catch {
    // The folder was not made yet, or shows nothing to this user: there is nothing to take away.
  }
  for (const entry of entries) {
    const [, name, pid] = PART.exec(basename(entry)) ?? [];
    if (name === undefined || !chosen(name, Number(pid))) continue;
    try {
      rmSync(join(folder, entry), { force: true });
    } catch {
      // Another user's, or gone meanwhile.
    }
  }
}

/** Whether a process of this number runs here, whoever's it is. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
