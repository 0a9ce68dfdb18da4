import fc from 'fast-check';
import { MultiDirectedGraph, UndirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import {
  analyze,
  type Dataset,
  dataset,
  datasetOfGraph,
  graphOfDataset,
  json,
} from '../../src/index.ts';
import { datasetOf, optionsOf, scenarios } from '../fixtures.ts';
import { datasets } from '../random-dataset.ts';
import { runs, some } from '../runs.ts';

const withoutFiles = (input: Dataset): Dataset => ({ ...input, provenance: [] });

test.each(some(scenarios))(
  '%s goes through a graph and gives the same analysis but for its files',
  (scenario) => {
    const read = datasetOf(scenario);
    const options = optionsOf(scenario);
    expect(datasetOfGraph(graphOfDataset(read))).toEqual(withoutFiles(read));
    const { dataset: direct, ...analysis } = analyze(read, options);
    const { dataset: through, ...again } = analyze(graphOfDataset(read), options);
    expect(json(again as never)).toBe(json(analysis as never));
    expect(through).toEqual({ ...direct, files: [], shapes: [] });
  },
);

test('any data set goes through a graph and comes back', () => {
  fc.assert(
    fc.property(datasets(), (made) => {
      expect(datasetOfGraph(graphOfDataset(made))).toEqual(made);
    }),
    { numRuns: runs(100) },
  );
});

describe('a graph', () => {
  test('that lost a node keeps the seats of the others', () => {
    const graph = graphOfDataset(
      dataset({
        actors: [{ id: 'a' }, { id: 'b' }],
        ties: [{ source: 'a', target: 'b' }],
        memberships: [
          { actor: 'a', body: 'board' },
          { actor: 'b', body: 'board' },
        ],
      }),
    );
    graph.dropNode('b');
    expect(datasetOfGraph(graph).memberships.map(({ actor }) => actor)).toEqual(['a']);
  });

  test('shares nothing with the data set that it was made of', () => {
    const made = dataset({
      actors: [{ id: 'a', roles: ['x'], attributes: { kind: '1' } }],
      ties: [],
    });
    const graph = graphOfDataset(made);
    graph.updateNodeAttribute('a', 'roles', (roles) => {
      roles.push('y');
      return roles;
    });
    expect(made.actors[0].roles).toEqual(['x']);
  });

  test('keeps layers apart and sums parallel edges of one', () => {
    const graph = new MultiDirectedGraph();
    for (const node of 'ab') graph.addNode(node);
    graph.addEdge('a', 'b', { weight: 2, layer: 'case' });
    graph.addEdge('a', 'b', { weight: 3, layer: 'case' });
    graph.addEdge('a', 'b', { weight: 1, layer: 'talk' });
    expect(datasetOfGraph(graph).ties.map(({ layer, weight }) => [layer, weight])).toEqual([
      ['case', 5],
      ['talk', 1],
    ]);
  });

  test('without weights counts each tie as 1', () => {
    const graph = new UndirectedGraph();
    for (const node of 'ab') graph.addNode(node);
    graph.addEdge('b', 'a');
    expect(datasetOfGraph(graph).ties).toMatchObject([{ source: 'a', target: 'b', weight: 1 }]);
  });
});
