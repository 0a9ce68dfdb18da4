import type { Analysis } from '../analysis.ts';
import { assertResult } from '../arguments.ts';
import { distinctLabels } from './pajek.ts';

/**
 * The network for UCINET as DL with an edge list, which igraph and R read too; undirected ties stand in both directions, as its matrices are
 * full. Ties of one pair in several layers or waves are one. The format holds names, ties and weights alone: signs in a name that part
 * words in it are written as signs that look like them.
 */
export function ucinet(analysis: Analysis): string {
  assertResult('ucinet', analysis, 'analysis');
  const { actors, network } = analysis;
  return [
    `dl n=${actors.length}`,
    'format=edgelist1',
    'labels:',
    ...distinctLabels(actors).map(asWord),
    'data:',
    ...mergedTies(analysis).flatMap(([a, b, weight]) =>
      network.directed ? [`${a} ${b} ${weight}`] : [`${a} ${b} ${weight}`, `${b} ${a} ${weight}`],
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** A label as one word of the format: no blank, no comma, no quotation mark, and none that begins a part of the file. */
function asWord(label: string): string {
  const word = label.replace(/\s/g, '\u00a0').replaceAll(',', '，').replaceAll('"', '″');
  return /(?:data|labels?)\s*:/i.test(word) ? word.replaceAll(':', '：') : word;
}

/** Every pair once, as numbers from 1 with its weight by the rule of the data. */
function mergedTies({ actors, ties, settings }: Analysis): [number, number, number][] {
  const number = new Map(actors.map(({ id }, k) => [id, k + 1]));
  const weights = new Map<string, number[]>();
  for (const { source, target, weight } of ties) {
    const key = `${number.get(source)} ${number.get(target)}`;
    const before = weights.get(key);
    if (before) before.push(weight);
    else weights.set(key, [weight]);
  }
  const rule = settings['merge'] ?? 'max';
  const merge = (list: number[]) => {
    if (rule === 'last') return list[list.length - 1];
    if (rule === 'max') return Math.max(...list);
    const sum = list.reduce((all, one) => all + one, 0);
    return rule === 'mean' ? sum / list.length : sum;
  };
  return [...weights].map(([key, list]) => {
    const [a, b] = key.split(' ').map(Number);
    return [a, b, merge(list)];
  });
}
