/** Where the arrays of a part come from: ordinary memory, or memory that threads share. */
export interface Allocate {
  bytes: (length: number) => Uint8Array;
  ints: (length: number) => Int32Array;
  floats: (length: number) => Float64Array;
}

/**
 * Work on one part: a pure function of what all parts share, of what was prepared in the part's room, and of its number. It writes its
 * result into the room and leaves what was prepared as it is, so that a part can be done again.
 */
export interface PartKernel<Input, Room> {
  /** By it a thread knows which one is meant. */
  readonly name: string;
  /** Plain objects, typed arrays and scalars in; what comes back may keep arrays of its own from part to part. */
  make: (input: Input) => (room: Room, part: number) => void;
}

/**
 * Work in parts whose boundaries do not depend on who does them. Parts are prepared in their order and reduced in their order, on the
 * thread that asked; only what lies between may be done elsewhere, so that sums add up alike whoever did it.
 */
export interface PartedWork<Input, Room> {
  readonly kernel: PartKernel<Input, Room>;
  readonly input: Input;
  /** Makes the room of a part, an object of typed arrays. */
  room: (allocate: Allocate) => Room;
  /** Writes into the room what the part needs; false where there is no such part. */
  prepare: (room: Room, part: number) => boolean;
  reduce: (room: Room, part: number) => void;
}

/** Does all parts of a work. */
export interface RunParts {
  <Input, Room>(work: PartedWork<Input, Room>): void;
  /**
   * Begins a work of few parts elsewhere, while this thread does something else; what comes back waits for them and reduces them. Null
   * where nobody is free, or where going through so many numbers does not pay.
   */
  begin?: <Input, Room>(work: PartedWork<Input, Room>, numbers: number) => (() => void) | null;
  /** Does all parts of a work as they are asked for, and stops after each that was reduced: for whoever passes on what came of it. */
  each?: <Input, Room>(work: PartedWork<Input, Room>) => Iterable<void>;
  /** Hears between two steps that memory may have been left behind, and gives it back where it is much. */
  tidy?: () => void;
  /** Where the arrays belong that works take as their input, so that they need no copy. */
  memory?: Allocate;
}

/** Ordinary memory. */
export const ownMemory: Allocate = {
  bytes: (length) => new Uint8Array(length),
  ints: (length) => new Int32Array(length),
  floats: (length) => new Float64Array(length),
};

/** One part after the other in one and the same room. */
export const inOrder: RunParts = (work) => {
  for (const _ of eachInOrder(work));
};

/** The same, stopping after each. */
export function* eachInOrder<Input, Room>(work: PartedWork<Input, Room>): Generator<void> {
  const { kernel, input, room: roomIn, prepare, reduce } = work;
  const room = roomIn(ownMemory);
  const compute = kernel.make(input);
  for (let part = 0; prepare(room, part); part++) {
    compute(room, part);
    reduce(room, part);
    yield;
  }
}

/** The option of an analysis that says how its work in parts is done; the command lends threads by it. */
export const RUN_PARTS = Symbol('runParts');

const runners = new WeakMap<object, RunParts>();

/** How work on these ties, or on a list of actors, is done: one part after the other, unless somebody lends a hand. */
export const runnerOf = (ties: object): RunParts => runners.get(ties) ?? inOrder;

/** Memory for arrays that stay with these ties. */
export const memoryOf = (ties: object): Allocate => runnerOf(ties).memory ?? ownMemory;

/** From now on `run` does the work on these ties or actors. */
export function lendRunner(ties: object, run: RunParts): void {
  runners.set(ties, run);
}
