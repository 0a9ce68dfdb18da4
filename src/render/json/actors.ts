import type { AnalyzedActor, Json } from '../../analysis.ts';
import { copyOf } from '../../analyze/actors.ts';
import { digitsOf, placesOf, rounded } from '../../network/round-numbers.ts';

declare const TextEncoder: new () => {
  encodeInto(text: string, into: Uint8Array): { written: number };
};

/** Actors whose fields become a text at once. */
const BATCH = 100;
/** Bytes of one piece. */
const PIECE = 1 << 18;
/** The longest number: a sign, 17 digits, a point, an exponent. */
const NUMBER = 26;

/** Stands where the figures go. Within a text of JSON a line never ends, so this is found nowhere else. */
const PLACE = '\n      "measures": 0';
const MARGIN = '\n        ';

/**
 * The list of actors as in `json`, in bytes, their figures straight from the columns: no object and no text is made of them. Every piece is
 * written over the last one.
 */
export function* actorBytes(
  actors: readonly AnalyzedActor[],
  columns: ReadonlyMap<string, ArrayLike<Json>>,
): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const figures = [...columns].map(([key, values], k) => ({
    values,
    name: encoded(`${k === 0 ? '' : ','}${MARGIN}${JSON.stringify(key)}: `),
  }));
  let bytes = new Uint8Array(2 * PIECE);
  let at = 0;
  /** Makes room for so many bytes more. */
  const reserve = (count: number) => {
    if (at + count <= bytes.length) return;
    const grown = new Uint8Array(Math.max(at + count, 2 * bytes.length));
    grown.set(bytes);
    bytes = grown;
  };
  const put = (text: string) => {
    reserve(3 * text.length);
    at += encoder.encodeInto(text, at === 0 ? bytes : bytes.subarray(at)).written;
  };
  put('[');
  for (let first = 0; first < actors.length; first += BATCH) {
    const heads = actors
      .slice(first, first + BATCH)
      .map((actor) => Object.assign(copyOf(actor, 'measures'), { measures: 0 }));
    const text = JSON.stringify([heads], null, 2).slice('[\n  ['.length, -'\n  ]\n]'.length);
    if (first > 0) put(',');
    let from = 0;
    for (let k = 0; k < heads.length; k++) {
      const to = text.indexOf(PLACE, from);
      put(text.slice(from, to + PLACE.length - 1));
      from = to + PLACE.length;
      if (figures.length === 0) {
        put('{}');
        continue;
      }
      put('{');
      for (const { name, values } of figures) {
        reserve(name.length + NUMBER);
        for (let b = 0; b < name.length; b++) bytes[at++] = name[b];
        const value = values[first + k];
        if (typeof value === 'number') at = putNumber(value, bytes, at);
        else put(JSON.stringify(value, null, 2).replaceAll('\n', MARGIN));
      }
      put('\n      }');
    }
    put(text.slice(from));
    if (at < PIECE) continue;
    yield bytes.subarray(0, at);
    at = 0;
  }
  put('\n  ]');
  yield bytes.subarray(0, at);

  function encoded(text: string): Uint8Array {
    const room = new Uint8Array(3 * text.length);
    return room.slice(0, encoder.encodeInto(text, room).written);
  }
}

const ZERO = 48;
const POINT = 46;
const MINUS = 45;

/**
 * Writes a number to 12 significant digits as JSON does, `null` where it is none; gives where it ends. No two numbers of up to 15 digits are
 * the same Float64, so the shortest text of the rounded number is its digits, without the zeros at their end.
 */
export function putNumber(value: number, into: Uint8Array, from: number): number {
  let at = from;
  const size = Math.abs(value);
  const whole = size < 1e12 && Math.floor(size) === size;
  const k = whole ? 0 : placesOf(size);
  const digits = whole ? size : digitsOf(size, k);
  // Very large and very small numbers are written with an exponent.
  if (!whole && (digits === 0 || k > 17)) {
    const text = String(rounded(value));
    for (let i = 0; i < text.length; i++) into[at++] = text.charCodeAt(i);
    return at;
  }
  if (value < 0) into[at++] = MINUS;
  if (whole) return putDigits(digits, widthOf(digits), into, at);
  const before = 12 - k;
  if (before > 0) {
    // The digits, of which those behind the point move on by one.
    putDigits(digits, 12, into, at);
    for (let i = at + 12; i > at + before; i--) into[i] = into[i - 1];
    into[at + before] = POINT;
    at += 13;
  } else {
    into[at++] = ZERO;
    into[at++] = POINT;
    for (let i = before; i < 0; i++) into[at++] = ZERO;
    at = putDigits(digits, 12, into, at);
  }
  while (into[at - 1] === ZERO) at--;
  return into[at - 1] === POINT ? at - 1 : at;
}

/** So many digits of a whole number below 10^12; gives where they end. */
function putDigits(number: number, width: number, into: Uint8Array, at: number): number {
  const high = Math.floor(number / 1e6);
  putSmall((number - high * 1e6) | 0, Math.min(6, width), into, at + width);
  if (width > 6) putSmall(high | 0, width - 6, into, at + width - 6);
  return at + width;
}

function putSmall(number: number, width: number, into: Uint8Array, end: number): void {
  let rest = number;
  for (let i = end - 1; i >= end - width; i--) {
    const tenth = (rest / 10) | 0;
    into[i] = ZERO + rest - 10 * tenth;
    rest = tenth;
  }
}

function widthOf(number: number): number {
  let width = 1;
  for (let limit = 10; number >= limit; limit *= 10) width++;
  return width;
}
