/** Brings every number inside to 12 significant digits, in place; what is no finite number becomes `null`. */
export function roundNumbers<T extends object>(value: T): T {
  if (Array.isArray(value)) for (let k = 0; k < value.length; k++) settle(value, k as keyof T);
  // Not over a list of keys, which a million actors would each need one of.
  else for (const key in value) settle(value, key);
  return value;
}

function settle<T extends object>(holder: T, key: keyof T): void {
  const inner: unknown = holder[key];
  if (typeof inner === 'number') {
    const settled = rounded(inner);
    if (settled !== inner) holder[key] = settled as T[keyof T];
  } else if (inner !== null && typeof inner === 'object') roundNumbers(inner);
}

/** A number to 12 significant digits; `null` where it is none. */
export const rounded = (value: number): number | null =>
  Number.isFinite(value) ? toTwelveDigits(value) : null;

/** All powers of ten that a Float64 holds exactly. */
const powers = Array.from({ length: 23 }, (_, k) => Number(`1e${k}`));

/**
 * `Number(value.toPrecision(12))` without the way over a text, for a finite value.
 *
 * With s = value · 10^k between 10^11 and 10^12 the digits are the whole number next to s. The product is off by less than 0.001, so
 * only near a half can they be others; and one division of two numbers that are held exactly gives the Float64 nearest to those digits.
 */
function toTwelveDigits(value: number): number {
  const size = Math.abs(value);
  if (size < 1e12 && Math.floor(size) === size) return value;
  const k = placesOf(size);
  const digits = digitsOf(size, k);
  if (digits > 0) return value < 0 ? -digits / powers[k] : digits / powers[k];
  return Number(value.toPrecision(12));
}

/** How many of twelve digits stand behind the point; below 0 where there are more before it. */
export const placesOf = (size: number): number => 11 - Math.floor(Math.log10(size));

/** Twelve digits of a number above 0 as a whole one, with `k` of them behind the point; 0 where they are not certain. */
export function digitsOf(size: number, k: number): number {
  if (!(k >= 0 && k <= 22)) return 0;
  const scaled = size * powers[k];
  const digits = Math.round(scaled);
  return digits >= 1e11 && digits < 1e12 && Math.abs(scaled - Math.floor(scaled) - 0.5) > 0.01
    ? digits
    : 0;
}
