import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A value of JSON in little room: what many data sets leave behind until all of them are judged. */
export interface Packed<Value> {
  bytes: Uint8Array;
  /** Says only what is in it. */
  of?: Value;
}

export function pack<Value>(value: Value): Packed<Value> {
  // A copy, since the buffer of zlib is a view of a larger one, which would stay with it.
  return { bytes: new Uint8Array(deflateRawSync(JSON.stringify(value), { level: 1 })) };
}

export function unpack<Value>({ bytes }: Packed<Value>): Value {
  return JSON.parse(inflateRawSync(bytes).toString());
}
