import { DirectedGraph, UndirectedGraph } from 'graphology';
import {
  type ExampleNetwork,
  exampleActors,
  exampleNetworks,
  exampleSectors,
} from '../../src/measures/example.ts';
import { isGraph } from '../../src/network/from-graph.ts';

/** A network of the worked examples as a graphology graph. A tie has the key `A-B`. */
export function exampleGraph(name: keyof typeof exampleNetworks): DirectedGraph | UndirectedGraph {
  const network: ExampleNetwork = exampleNetworks[name];
  const graph = network.directed ? new DirectedGraph() : new UndirectedGraph();
  for (const actor of exampleActors)
    graph.addNode(actor, { sector: exampleSectors[actor], mode: 'actor' });
  for (const [source, target, weight] of network.ties)
    graph.addEdgeWithKey(`${source}-${target}`, source, target, { weight });
  for (const [body, members] of Object.entries(network.seats ?? {})) {
    graph.addNode(body, { mode: 'body' });
    for (const member of members) graph.addEdge(member, body);
  }
  return graph;
}

/** What a path leads to; in a graph the weight of a tie. */
export function follow(result: unknown, path: readonly string[]): unknown {
  if (isGraph(result)) {
    const [source, target] = path[0].split('-');
    return (result as UndirectedGraph).getEdgeAttribute(source, target, 'weight');
  }
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], result);
}
