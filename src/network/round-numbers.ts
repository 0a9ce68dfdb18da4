/** Brings every number inside to 12 significant digits, in place; what is no finite number becomes `null`. */
export function roundNumbers<T extends object>(value: T): T {
  for (const key of Object.keys(value) as (keyof T)[]) {
    const inner: unknown = value[key];
    if (typeof inner === 'number') {
      const rounded = Number.isFinite(inner) ? Number(inner.toPrecision(12)) : null;
      if (rounded !== inner) value[key] = rounded as T[keyof T];
    } else if (inner !== null && typeof inner === 'object') roundNumbers(inner);
  }
  return value;
}
