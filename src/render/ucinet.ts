import type { Analysis } from '../analysis.ts';
import { quoted } from './pajek.ts';

/** The network for UCINET as DL with an edge list; undirected ties stand in both directions, as its matrices are full. */
export function ucinet(analysis: Analysis): string {
  const { actors, ties, network } = analysis;
  const number = new Map(actors.map(({ id }, k) => [id, k + 1]));
  return [
    `dl n=${actors.length} format=edgelist1`,
    'labels:',
    ...actors.map(({ id, label }) => quoted(label || id)),
    'data:',
    ...ties.flatMap(({ source, target, weight }) => {
      const [a, b] = [number.get(source), number.get(target)];
      return network.directed || a === b
        ? [`${a} ${b} ${weight}`]
        : [`${a} ${b} ${weight}`, `${b} ${a} ${weight}`];
    }),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
