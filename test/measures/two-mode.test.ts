import fc from 'fast-check';
import { MultiGraph, UndirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import { expect, test } from 'vitest';
import {
  analyze,
  constraint,
  datasetOfGraph,
  effectiveSize,
  problemText,
} from '../../src/index.ts';
import { projection, twoModeDegree, twoModeDensity } from '../../src/measures/index.ts';
import { de } from '../../src/words/de/index.ts';
import { en } from '../../src/words/en/index.ts';
import { runs } from '../runs.ts';
import { same } from './sectored-network.ts';

/** Five offices and three bodies; the last body has one member, the last office no seat. */
function seats(): AbstractGraph {
  const graph = new UndirectedGraph();
  graph.setAttribute('name', 'Gremien');
  for (const actor of ['10', '9', 'Klinik', 'Sozialamt', 'Ä'])
    graph.addNode(actor, { mode: 'actor', sector: actor === '9' ? 'b' : 'a' });
  for (const body of ['Beirat', 'Runde', 'allein']) graph.addNode(body, { mode: 'body' });
  for (const [actor, body] of [
    ['10', 'Beirat'],
    ['9', 'Beirat'],
    ['Klinik', 'Beirat'],
    ['10', 'Runde'],
    ['9', 'Runde'],
    ['Sozialamt', 'allein'],
  ])
    graph.addEdge(actor, body);
  return graph;
}

test('density and degree are taken by the size of the other mode', () => {
  const graph = seats();
  expect(twoModeDensity(graph)).toBeCloseTo(6 / 15, 12);
  const degrees = new Map(Object.entries(twoModeDegree(graph)));
  expect(degrees.get('10')).toBeCloseTo(2 / 3, 12);
  expect(degrees.get('Klinik')).toBeCloseTo(1 / 3, 12);
  expect(degrees.get('Ä')).toBe(0);
  expect(degrees.get('Beirat')).toBeCloseTo(3 / 5, 12);
  twoModeDegree.assign(graph, { nodeTwoModeDegreeAttribute: 'share' });
  expect(graph.getNodeAttribute('Runde', 'share')).toBeCloseTo(2 / 5, 12);
});

test('the projection weighs a shared body by 1 / (members − 1)', () => {
  const projected = projection(seats());
  const ties = projected.mapEdges((_, { weight }, a, b) => [[a, b].sort().join(' '), weight]);
  expect(Object.fromEntries(ties)).toEqual({ '10 9': 1.5, '10 Klinik': 0.5, '9 Klinik': 0.5 });
  expect(projected.nodes().sort()).toEqual(['10', '9', 'Klinik', 'Sozialamt', 'Ä']);
  expect(projected.getNodeAttribute('9', 'sector')).toBe('b');
  expect(projected.getAttributes()).toEqual({ name: 'Gremien', projected: true });
});

test('on random memberships all three follow the formula', () => {
  const sizes = fc.record({ actors: fc.nat(7), bodies: fc.nat(6) });
  const list = fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { maxLength: 25 });
  fc.assert(
    fc.property(sizes, list, fc.boolean(), ({ actors, bodies }, pairs, turned) => {
      const graph = new MultiGraph();
      const actorIds = Array.from({ length: actors }, (_, i) => `a${i}`);
      const bodyIds = Array.from({ length: bodies }, (_, e) => `b${e}`);
      for (const id of actorIds) graph.addNode(id, { kind: 'actor' });
      for (const id of bodyIds) graph.addNode(id, { kind: 'body' });
      const matrix = actorIds.map(() => bodyIds.map(() => 0));
      if (actors > 0 && bodies > 0)
        for (const [a, b] of pairs) {
          matrix[a % actors][b % bodies] = 1;
          const ends = [actorIds[a % actors], bodyIds[b % bodies]];
          graph.addEdge(ends[turned ? 1 : 0], ends[turned ? 0 : 1]);
        }
      const options = { getNodeMode: 'kind' };
      const taken = matrix.flat().reduce((sum, seat) => sum + seat, 0);
      const want = actors * bodies === 0 ? null : taken / (actors * bodies);
      expect(same(twoModeDensity(graph, options), want)).toBe(true);
      const degrees = twoModeDegree(graph, { getNodeMode: (_, { kind }) => kind });
      actorIds.forEach((id, i) => {
        const sum = matrix[i].reduce((total, seat) => total + seat, 0);
        expect(same(degrees[id], bodies === 0 ? null : sum / bodies)).toBe(true);
      });
      const projected = projection(graph, options);
      const members = bodyIds.map((_, e) => matrix.reduce((sum, row) => sum + row[e], 0));
      actorIds.forEach((a, i) => {
        actorIds.forEach((b, j) => {
          if (i >= j) return;
          const weight = bodyIds.reduce(
            (sum, _, e) => sum + (matrix[i][e] && matrix[j][e] ? 1 / (members[e] - 1) : 0),
            0,
          );
          const edge = projected.edge(a, b);
          expect(same(edge ? projected.getEdgeAttribute(edge, 'weight') : 0, weight)).toBe(true);
        });
      });
    }),
    { numRuns: runs(300) },
  );
});

test('without actors or bodies nothing is defined', () => {
  const graph = new UndirectedGraph();
  expect(twoModeDensity(graph)).toBeNull();
  graph.addNode('a', { mode: 'actor' });
  expect(twoModeDensity(graph)).toBeNull();
  expect(twoModeDegree(graph)).toEqual({ a: null });
});

test('in a bipartite graph no partner knows another: effective size is the degree, constraint Σ p²', () => {
  const graph = seats();
  const sizes = effectiveSize(graph);
  const figures = constraint(graph);
  for (const node of graph.nodes()) {
    const degree = graph.degree(node);
    expect(sizes[node]).toBe(degree === 0 ? null : degree);
    if (degree > 0) expect(figures[node]).toBeCloseTo(1 / degree, 12);
  }
});

test('what is analysed from a projection says so', () => {
  const graph = projection(seats());
  const analysis = analyze(graph, { chain: 'none' });
  expect(analysis.settings.projection).toBe(true);
  const [problem] = analysis.problems.filter(({ code }) => code === 'projection');
  expect(problem.severity).toBe('info');
  expect(problemText(problem, de).sentence).toMatch(/Projektion.*Constraint/);
  expect(problemText(problem, en).sentence).toMatch(/projection.*artefacts/);
  graph.removeAttribute('projected');
  const plain = analyze(graph, { chain: 'none' });
  expect(plain.settings).not.toHaveProperty('projection');
  expect(plain.problems.filter(({ code }) => code === 'projection')).toEqual([]);
});

test('memberships of a data set are measured beside its ties', () => {
  const graph = new UndirectedGraph();
  for (const id of ['x', 'y', 'z']) graph.addNode(id, { sector: 's' });
  graph.addEdge('x', 'y');
  const dataset = datasetOfGraph(graph);
  const seat = { bodyType: null, function: null };
  dataset.memberships.push(
    { actor: 'x', body: '__proto__', ...seat },
    { actor: 'y', body: 'Beirat', ...seat },
  );
  const { network, actors } = analyze(dataset, { chain: 'none' });
  expect(network.twoModeDensity).toBeCloseTo(2 / 6, 10);
  expect(actors.map(({ measures }) => measures.twoModeDegree)).toEqual([0.5, 0.5, 0]);
  dataset.memberships.push({ actor: 'q', body: 'Beirat', ...seat });
  expect(() => analyze(dataset)).toThrow(/^care-chain\/analyze: a membership names the actor "q"/);
});

test('a graph that is not two-mode is refused with what to do', () => {
  const graph = seats();
  const bad = (change: (graph: AbstractGraph) => void) => {
    const copy = graph.copy();
    change(copy);
    return () => projection(copy);
  };
  expect(bad((g) => g.addNode('x'))).toThrow(
    /^care-chain\/projection: the mode of the node "x" is undefined.*'actor' or 'body'/,
  );
  expect(bad((g) => g.addEdge('10', '9'))).toThrow(
    /^care-chain\/projection: the edge "10" – "9" joins two nodes of the mode "actor"/,
  );
  expect(() => twoModeDensity(null as never)).toThrow(
    /^care-chain\/twoModeDensity: expected a graphology graph, got null/,
  );
  expect(() => twoModeDegree(graph, { weight: 1 } as never)).toThrow(
    /^care-chain\/twoModeDegree: unknown option "weight"/,
  );
});
