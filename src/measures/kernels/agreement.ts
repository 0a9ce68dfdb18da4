/** How well two divisions of the same members agree. */
export interface Agreement {
  /** Hubert and Arabie's adjusted Rand index; NaN where its denominator is 0. */
  readonly ari: number;
  /** 2 I / (H₁ + H₂); NaN where both divisions have one class. */
  readonly nmi: number;
}

/** Compares two divisions; members with a code below 0 in either are left out. O(n). */
export function agreement(first: Int32Array, second: Int32Array): Agreement {
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  const cells = new Map<number, number>();
  const width = second.reduce((most, code) => Math.max(most, code), 0) + 1;
  let members = 0;
  for (let i = 0; i < first.length; i++) {
    const a = first[i];
    const b = second[i];
    if (a < 0 || b < 0) continue;
    members++;
    rows.set(a, (rows.get(a) ?? 0) + 1);
    columns.set(b, (columns.get(b) ?? 0) + 1);
    cells.set(a * width + b, (cells.get(a * width + b) ?? 0) + 1);
  }
  const pairsInRows = pairs(rows);
  const pairsInColumns = pairs(columns);
  const chance = (pairsInRows * pairsInColumns) / ((members * (members - 1)) / 2);
  const entropies = entropy(rows, members) + entropy(columns, members);
  let information = 0;
  for (const [cell, count] of cells) {
    const a = rows.get(Math.floor(cell / width)) as number;
    const b = columns.get(cell % width) as number;
    information += (count / members) * Math.log((count / a) * (members / b));
  }
  return {
    ari:
      pairsInRows + pairsInColumns === 2 * chance
        ? Number.NaN
        : (pairs(cells) - chance) / ((pairsInRows + pairsInColumns) / 2 - chance),
    nmi:
      rows.size < 2 && columns.size < 2 ? Number.NaN : Math.max(0, (2 * information) / entropies),
  };
}

/** Σ n(n − 1)/2 over the classes. */
function pairs(classes: Map<number, number>): number {
  let sum = 0;
  for (const count of classes.values()) sum += (count * (count - 1)) / 2;
  return sum;
}

/** −Σ n/N ln n/N over the classes. */
function entropy(classes: Map<number, number>, members: number): number {
  let sum = 0;
  for (const count of classes.values()) sum -= (count / members) * Math.log(count / members);
  return sum;
}
