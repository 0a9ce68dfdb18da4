/** Stands for a value that is not defined: worse than all others, and equal to itself. */
export const UNDEFINED = -Number.MAX_VALUE;

/** Writes constraint (negative) and effective size of every actor. */
export type Burt = (constraint: Float64Array, effectiveSize: Float64Array) => void;
