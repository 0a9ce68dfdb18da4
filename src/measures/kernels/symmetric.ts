/**
 * The largest eigenvalue of a small tridiagonal symmetric matrix and its vector, by Jacobi rotations. O(k³) a sweep.
 *
 * @param diagonal k entries
 * @param beside the k − 1 entries next to it
 */
export function leadingPair(
  diagonal: number[],
  beside: number[],
): { value: number; vector: number[] } {
  const k = diagonal.length;
  const a = diagonal.map((value, i) =>
    diagonal.map((_, j) => (i === j ? value : Math.abs(i - j) === 1 ? beside[Math.min(i, j)] : 0)),
  );
  const v = diagonal.map((_, i) => diagonal.map((_, j): number => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0;
    for (let p = 0; p < k; p++)
      for (let q = p + 1; q < k; q++) {
        if (a[p][q] === 0) continue;
        off += a[p][q] ** 2;
        const theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let i = 0; i < k; i++) {
          const [x, y] = [a[i][p], a[i][q]];
          a[i][p] = c * x - s * y;
          a[i][q] = s * x + c * y;
        }
        for (let i = 0; i < k; i++) {
          const [x, y] = [a[p][i], a[q][i]];
          a[p][i] = c * x - s * y;
          a[q][i] = s * x + c * y;
        }
        for (let i = 0; i < k; i++) {
          const [x, y] = [v[i][p], v[i][q]];
          v[i][p] = c * x - s * y;
          v[i][q] = s * x + c * y;
        }
        a[p][q] = a[q][p] = 0;
      }
    if (off < 1e-60) break;
  }
  let top = 0;
  for (let i = 1; i < k; i++) if (a[i][i] > a[top][top]) top = i;
  return { value: a[top][top], vector: v.map((row) => row[top]) };
}
