import type { Analysis } from '../analysis.ts';
import { clean } from '../words/width.ts';

/** The network for Pajek (`.net`): vertices with their names, then `*Arcs` or `*Edges` with weights. Several layers become one. */
export function pajek(analysis: Analysis): string {
  const { actors, ties, network } = analysis;
  const number = new Map(actors.map(({ id }, k) => [id, k + 1]));
  return [
    `*Vertices ${actors.length}`,
    ...actors.map(({ id, label }, k) => `${k + 1} ${quoted(label || id)}`),
    network.directed ? '*Arcs' : '*Edges',
    ...ties.map(
      ({ source, target, weight }) => `${number.get(source)} ${number.get(target)} ${weight}`,
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** A label in quotation marks; the format knows no way to write one inside. */
export const quoted = (label: string): string => `"${clean(label).replaceAll('"', "'")}"`;
