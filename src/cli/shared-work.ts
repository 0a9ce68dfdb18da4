import type { PartKernel } from '../network/parts.ts';
import { collectGarbage } from './collect.ts';

/** What a thread gets of a work: all arrays lie in memory that it shares with the others. */
export interface SharedWork {
  kernel: string;
  input: unknown;
  /** The rooms of the parts at hand: part p is in room p modulo their number. */
  rooms: unknown[];
  /** `BELL` and `OVER`, then the state of every room, then the part in it. */
  control: Int32Array;
  /** Whether so much memory is needed for it that it is given back at once. */
  large?: boolean;
}

/** Counts what there is to look at anew. */
export const BELL = 0;
/** 1 when nobody is wanted any more, `LAST` when no part will follow those that are prepared. */
export const OVER = 1;
export const LAST = 2;
/** The first room's state. */
export const ROOMS = 2;

export const EMPTY = 0;
export const READY = 1;
export const TAKEN = 2;
export const DONE = 3;
export const FAILED = 4;

/** The prepared part with the least number becomes the caller's; its room, or -1 where none is prepared. */
export function takeRoom(control: Int32Array, rooms: number): number {
  for (;;) {
    let found = -1;
    for (let room = 0; room < rooms; room++)
      if (
        Atomics.load(control, ROOMS + room) === READY &&
        (found < 0 || partIn(control, rooms, room) < partIn(control, rooms, found))
      )
        found = room;
    if (found < 0) return -1;
    if (Atomics.compareExchange(control, ROOMS + found, READY, TAKEN) === READY) return found;
  }
}

/** The number of the part in a room. */
export const partIn = (control: Int32Array, rooms: number, room: number): number =>
  Atomics.load(control, ROOMS + rooms + room);

/** Says what became of a room, to whoever waits for it. */
export function setState(control: Int32Array, room: number, state: number): void {
  Atomics.store(control, ROOMS + room, state);
  Atomics.notify(control, ROOMS + room);
}

/** So many times what the waiting thread took for something of the same kind, another may take. */
export const TIMES = 50;

/** Longest sleep of a thread that nobody wakes, in milliseconds. */
const NAP = 1000;

/** Takes part in a work until it is over. What goes wrong with a part is left to the thread that asked. */
export function takePart(work: SharedWork, kernels: readonly PartKernel<any, any>[]): void {
  doParts(work, kernels);
  if (work.large) collectGarbage();
}

function doParts(
  { kernel, input, rooms, control }: SharedWork,
  kernels: readonly PartKernel<any, any>[],
): void {
  const found = kernels.find(({ name }) => name === kernel);
  if (!found || Atomics.load(control, OVER) === 1) return;
  const compute = found.make(input);
  while (Atomics.load(control, OVER) !== 1) {
    const bell = Atomics.load(control, BELL);
    const room = takeRoom(control, rooms.length);
    if (room < 0) {
      if (Atomics.load(control, OVER) === LAST) return;
      Atomics.wait(control, BELL, bell, NAP);
      continue;
    }
    try {
      compute(rooms[room], partIn(control, rooms.length, room));
    } catch {
      setState(control, room, FAILED);
      return;
    }
    setState(control, room, DONE);
  }
}
