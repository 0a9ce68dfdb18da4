import { type Allocate, ownMemory } from '../network/parts.ts';

export type TypedArray = Uint8Array | Int32Array | Float64Array;

/** Memory that threads share. */
export const sharedMemory: Allocate = {
  bytes: (length) => new Uint8Array(new SharedArrayBuffer(length)),
  ints: (length) => new Int32Array(new SharedArrayBuffer(4 * length)),
  floats: (length) => new Float64Array(new SharedArrayBuffer(8 * length)),
};

/** Arrays of fewer numbers are sooner copied than shared. */
const LARGE = 2 ** 16;

/** The same for large arrays, ordinary memory for small ones. */
export const largeShared: Allocate = {
  bytes: (length) => (length < LARGE ? ownMemory : sharedMemory).bytes(length),
  ints: (length) => (length < LARGE ? ownMemory : sharedMemory).ints(length),
  floats: (length) => (length < LARGE ? ownMemory : sharedMemory).floats(length),
};

/** The same with every array in shared memory; what is one object stays one, and what lies there already is not copied. */
export function shared<Value>(value: Value, known = new Map<unknown, unknown>()): Value {
  if (typeof value !== 'object' || value === null) return value;
  let copy = known.get(value);
  if (copy === undefined) {
    if (ArrayBuffer.isView(value)) copy = sharedCopy(value as unknown as TypedArray);
    else if (Array.isArray(value)) copy = value.map((each) => shared(each, known));
    else
      copy = Object.fromEntries(
        Object.entries(value).map(([name, each]) => [name, shared(each, known)]),
      );
    known.set(value, copy);
  }
  return copy as Value;
}

function sharedCopy(array: TypedArray): TypedArray {
  if (array.buffer instanceof SharedArrayBuffer) return array;
  const Kind = array.constructor as new (buffer: SharedArrayBuffer) => TypedArray;
  const copy = new Kind(new SharedArrayBuffer(array.byteLength));
  copy.set(array);
  return copy;
}
