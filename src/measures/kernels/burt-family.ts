/** The results of the pass by actor; NaN where a value is not defined. */
export interface BurtFamily {
  readonly effectiveSize: Float64Array;
  readonly constraint: Float64Array;
  readonly hierarchy: Float64Array;
}

/**
 * The family from its sums: Σ_j B_ij / max_j, Q = Σ_j (z_ij + A_ij)² and Σ_j (z_ij + A_ij)² ln (z_ij + A_ij)².
 *
 * s_i cancels in r_j = N (z_ij + A_ij)² / Q, so Σ_j r_j ln r_j = (N/Q) Σ_j (…)² ln (…)² + N ln(N/Q). Overwrites the sums.
 */
export function settleFamily(
  degrees: Int32Array,
  strengths: Int32Array | Float64Array,
  overlaps: Float64Array,
  squares: Float64Array,
  logs: Float64Array,
): BurtFamily {
  for (let i = 0; i < degrees.length; i++) {
    const alters = degrees[i];
    const share = alters / squares[i];
    logs[i] =
      alters < 2
        ? Number.NaN
        : flush((share * logs[i] + alters * Math.log(share)) / (alters * Math.log(alters)));
    overlaps[i] = alters === 0 ? Number.NaN : alters - overlaps[i] / strengths[i];
    squares[i] = alters === 0 ? Number.NaN : squares[i] / (strengths[i] * strengths[i]);
  }
  return { effectiveSize: overlaps, constraint: squares, hierarchy: logs };
}

/** Equal shares give 0 up to rounding; what is below the rounding of the sum is 0. */
export function flush(value: number): number {
  return Math.abs(value) < 1e-14 ? 0 : value;
}
