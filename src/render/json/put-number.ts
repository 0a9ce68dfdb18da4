import { digitsOf, placesOf, rounded } from '../../network/round-numbers.ts';

/** The longest number: a sign, 17 digits, a point, an exponent; `null` is no longer. */
export const NUMBER = 26;

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
