/** The actors by falling degree, of equal ones the first in their order first: a sort by counting, O(n + the largest degree). */
export function byDegree(degrees: ArrayLike<number>): Int32Array {
  let most = 0;
  for (let v = 0; v < degrees.length; v++) if (degrees[v] > most) most = degrees[v];
  const places = new Int32Array(most + 2);
  for (let v = 0; v < degrees.length; v++) places[most - degrees[v] + 1]++;
  for (let d = 0; d < most; d++) places[d + 1] += places[d];
  const order = new Int32Array(degrees.length);
  for (let v = 0; v < degrees.length; v++) order[places[most - degrees[v]]++] = v;
  return order;
}
