import type { Worker } from 'node:worker_threads';
import { ownMemory, type PartedWork } from '../network/parts.ts';
import { collectGarbage } from './collect.ts';
import { shared, sharedMemory } from './shared-memory.ts';
import {
  DONE,
  EMPTY,
  LAST,
  OVER,
  READY,
  ROOMS,
  type SharedWork,
  TAKEN,
  TIMES,
} from './shared-work.ts';

/** A work that a thread does while this one does something else. */
export interface BegunWork {
  /** Whether the thread still has it in its hands. */
  goesOn: () => boolean;
  /** Waits for it and reduces its parts; what the thread does not do is done here. */
  end: () => void;
}

/** Gives all parts of a work, which are few, to one thread; a large one leaves no memory behind. */
export function beginWork<Input, Room>(
  work: PartedWork<Input, Room>,
  helper: Worker,
  {
    large,
    leaveAll,
    patience,
    giveUp,
  }: { large: boolean; leaveAll: boolean; patience: number; giveUp: () => void },
): BegunWork {
  const rooms: Room[] = [];
  for (;;) {
    const room = work.room(sharedMemory);
    if (!work.prepare(room, rooms.length)) break;
    rooms.push(room);
  }
  const count = rooms.length;
  const control = new Int32Array(new SharedArrayBuffer(4 * (ROOMS + 2 * count)));
  for (let room = 0; room < count; room++) {
    control[ROOMS + room] = READY;
    control[ROOMS + count + room] = room;
  }
  control[OVER] = LAST;
  const start = performance.now();
  const message: SharedWork = {
    kernel: work.kernel.name,
    input: shared(work.input),
    rooms,
    control,
    large,
  };
  if (large) collectGarbage();
  helper.postMessage(message);

  const state = (room: number) => Atomics.load(control, ROOMS + room);
  /** Whether the thread has done a part, which it is given the more time for the longer this one took for something else. */
  const done = (room: number): boolean => {
    const till = performance.now() + patience + TIMES * (performance.now() - start);
    for (let now = state(room); now === READY || now === TAKEN; now = state(room)) {
      const wait = now === READY && !leaveAll ? 0 : till - performance.now();
      if (Atomics.wait(control, ROOMS + room, now, Math.max(0, wait)) !== 'timed-out') continue;
      // Nobody has begun with it, and from now on nobody will.
      if (Atomics.compareExchange(control, ROOMS + room, READY, EMPTY) === READY) return false;
      if (performance.now() < till) continue;
      giveUp();
      return false;
    }
    return state(room) === DONE;
  };
  return {
    goesOn: () => rooms.some((_, room) => state(room) === READY || state(room) === TAKEN),
    end: () => {
      for (let part = 0; part < count; part++) {
        if (!done(part)) {
          // The thread may still write into the room that it has.
          rooms[part] = work.room(ownMemory);
          work.prepare(rooms[part], part);
          work.kernel.make(work.input)(rooms[part], part);
        }
        work.reduce(rooms[part], part);
      }
      rooms.length = 0;
      if (large) collectGarbage();
    },
  };
}
