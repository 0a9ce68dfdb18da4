import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { ownMemory, type PartedWork, type RunParts } from '../network/parts.ts';
import { type BegunWork, beginWork } from './begun-work.ts';
import { now, worked } from './clock.ts';
import { collectMuch } from './collect.ts';
import { largeShared, shared, sharedMemory, type TypedArray } from './shared-memory.ts';
import {
  BELL,
  DONE,
  EMPTY,
  FAILED,
  OVER,
  partIn,
  READY,
  ROOMS,
  type SharedWork,
  setState,
  TIMES,
  takeRoom,
} from './shared-work.ts';

export interface ThreadOptions {
  /** The script of a thread. */
  script: URL;
  /** How many threads there are beside this one; they do all that can be done elsewhere. By default one a core, this one working too. */
  threads?: number | undefined;
  /** How long to wait for a thread before its part is done here, in milliseconds. */
  patience?: number;
}

/** More threads than this, with this one, are hardly ever worth their memory. */
const MOST = 8;
/** How long a work goes on here before threads are started, or asked where they run already: below, they cost more than they save. */
const START_AFTER = 150;
const ASK_AFTER = 15;
/** A thread that takes longer than this, and than many times what a part took here, is given up. */
const PATIENCE = 10_000;
/** A work that goes through fewer numbers is no sooner done elsewhere. */
const WORTH = 2e7;
/** One that goes through more takes much memory. */
const LARGE = 2e8;
/** A part whose room is larger has a kernel that needs much memory, too. */
const LARGE_ROOM = 2 ** 23;
/** Room for parts at hand. */
const ROOM_BYTES = 2 ** 25;

/**
 * Does work in parts on several threads over shared memory, and waits for them, so that who asked notices nothing but the time: the same
 * bytes for any number of threads. Work that is done soon stays here. Where no thread can be started, one fails or does not come back,
 * its parts are done here.
 */
export function threadedRunner({ script, threads, patience = PATIENCE }: ThreadOptions): RunParts {
  const wanted = threads ?? Math.min(MOST, availableParallelism()) - 1;
  const leaveAll = threads !== undefined;
  let workers: Worker[] | null = null;
  let usable = wanted > 0;
  let collects = false;

  /** Threads that are running, where there are any. */
  const started = (): Worker[] => {
    try {
      const { Worker } = process.getBuiltinModule('node:worker_threads');
      workers ??= Array.from({ length: wanted }, () => {
        const worker = new Worker(script, { execArgv: [] });
        // What it cannot do is done here.
        worker.on('error', () => {});
        worker.unref();
        return worker;
      });
    } catch {
      giveUp();
    }
    return workers ?? [];
  };
  const giveUp = () => {
    for (const worker of workers ?? []) void worker.terminate();
    workers = null;
    usable = false;
  };

  /** What some of them were given to do meanwhile. */
  const begun = new Map<Worker, BegunWork>();
  const free = () => started().filter((worker) => !begun.get(worker)?.goesOn());

  function* each<Input, Room>(work: PartedWork<Input, Room>): Generator<void> {
    const compute = work.kernel.make(work.input);
    const room = work.room(ownMemory);
    let part = 0;
    /** Does parts here, all of them or until there is no need to; whether that was all. */
    function* alone(enough: () => boolean): Generator<void, boolean> {
      while (work.prepare(room, part)) {
        compute(room, part);
        work.reduce(room, part++);
        yield;
        if (enough()) return false;
      }
      return true;
    }
    // Before threads run, what this process works counts: a busy machine, on which more time goes by, has no core to spare.
    const clock = workers === null ? worked : now;
    const end = clock() + (workers === null ? START_AFTER : ASK_AFTER);
    const late = () => clock() > end;
    if (usable && !leaveAll && (yield* alone(late))) return;
    while (usable) {
      const helpers = free();
      if (helpers.length > 0) {
        const options = { first: part, helpers, leaveAll, patience, giveUp };
        const left = yield* together(work, compute, options);
        if (left === null) return;
        part = left;
      } else if (yield* alone(() => usable && free().length > 0)) return;
    }
    yield* alone(() => false);
  }

  const run: RunParts = (work) => {
    for (const _ of each(work));
  };

  const begin: RunParts['begin'] = (work, numbers) => {
    if (!usable || !(leaveAll || numbers > WORTH)) return null;
    const [helper] = free();
    if (!helper) return null;
    const large = numbers > LARGE;
    collects ||= large;
    const one = beginWork(work, helper, { large, leaveAll, patience, giveUp });
    begun.set(helper, one);
    return one.end;
  };

  /** Only where a large work was begun: what is left behind elsewhere is not worth the time. */
  const tidy = () => {
    if (collects) collectMuch();
  };

  return Object.assign(run, { begin, each, tidy, memory: usable ? largeShared : ownMemory });
}

/** The parts from `first` on, with threads, stopping after each; the first one that is left where they were given up, else null. */
function* together<Input, Room>(
  work: PartedWork<Input, Room>,
  compute: (room: Room, part: number) => void,
  {
    first,
    helpers,
    leaveAll,
    patience,
    giveUp,
  }: {
    first: number;
    helpers: readonly Worker[];
    leaveAll: boolean;
    patience: number;
    giveUp: () => void;
  },
): Generator<void, number | null> {
  const rooms = [work.room(sharedMemory)];
  const count = roomsFor(bytesOf(rooms[0]), helpers.length + 1);
  while (rooms.length < count) rooms.push(work.room(sharedMemory));
  const control = new Int32Array(new SharedArrayBuffer(4 * (ROOMS + 2 * count)));
  const message: SharedWork = {
    kernel: work.kernel.name,
    input: shared(work.input),
    rooms,
    control,
    large: bytesOf(rooms[0]) > LARGE_ROOM,
  };
  for (const worker of helpers) worker.postMessage(message);

  let longest = 0;
  const doHere = (room: Room, part: number) => {
    const start = now();
    compute(room, part);
    longest = Math.max(longest, now() - start);
  };
  let prepared = first;
  let reduced = first;
  let more = true;
  let here = !leaveAll;
  let trusted = true;
  try {
    for (;;) {
      const before = prepared;
      while (more && trusted && prepared - reduced < count) {
        const room = prepared % count;
        more = work.prepare(rooms[room], prepared);
        if (!more) break;
        Atomics.store(control, ROOMS + count + room, prepared++);
        Atomics.store(control, ROOMS + room, READY);
      }
      if (prepared > before) {
        Atomics.add(control, BELL, 1);
        Atomics.notify(control, BELL);
      }
      if (reduced === prepared) return more ? reduced : null;
      const due = reduced % count;
      const state = Atomics.load(control, ROOMS + due);
      if (state === DONE || state === FAILED) {
        if (state === FAILED) doHere(rooms[due], reduced);
        work.reduce(rooms[due], reduced++);
        Atomics.store(control, ROOMS + due, EMPTY);
        yield;
        continue;
      }
      const own = here ? takeRoom(control, count) : -1;
      if (own >= 0) {
        doHere(rooms[own], partIn(control, count, own));
        Atomics.store(control, ROOMS + own, DONE);
        continue;
      }
      const wait = trusted ? patience + TIMES * longest : 0;
      const waited = Atomics.wait(control, ROOMS + due, state, wait);
      if (waited !== 'timed-out') continue;
      // Nobody comes, or whoever has this room may still write into it: threads that are not to be waited for.
      trusted = false;
      here = true;
      if (state === READY) continue;
      rooms[due] = copyOf(rooms[due], work.room(ownMemory));
      doHere(rooms[due], reduced);
      setState(control, due, DONE);
    }
  } finally {
    Atomics.store(control, OVER, 1);
    Atomics.add(control, BELL, 1);
    Atomics.notify(control, BELL);
    if (!trusted) giveUp();
  }
}

const roomsFor = (bytes: number, threads: number) =>
  Math.max(threads + 1, Math.min(8 * threads, Math.floor(ROOM_BYTES / Math.max(1, bytes))));

const arraysOf = (room: object) => Object.values(room) as TypedArray[];

const bytesOf = (room: unknown) =>
  arraysOf(room as object).reduce((sum, { byteLength }) => sum + byteLength, 0);

function copyOf<Room>(from: Room, to: Room): Room {
  const sources = arraysOf(from as object);
  arraysOf(to as object).forEach((array, k) => {
    array.set(sources[k]);
  });
  return to;
}

const runners = new Map<number | undefined, RunParts>();

/** The threads of this process: as many as `CARE_CHAIN_WORKERS` says, 0 being none, else one a core. */
export function ownThreads(): RunParts {
  const text = process.env['CARE_CHAIN_WORKERS'];
  const threads = text !== undefined && /^\d$/.test(text) ? Number(text) : undefined;
  let runner = runners.get(threads);
  if (!runner) {
    runner = threadedRunner({ script: new URL('./thread.js', import.meta.url), threads });
    runners.set(threads, runner);
  }
  return runner;
}
