import { DirectedGraph, UndirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import {
  bridges,
  type Chain,
  chains,
  closeness,
  constraint,
  coreness,
  explain,
  oddsRatio,
} from '../../src/index.ts';
import { books } from '../../src/words/index.ts';

const shipped = Object.values<Chain>(chains);
const all = Object.values(books);
const told = (topic: string, language: 'de' | 'en') =>
  (explain(topic, shipped, { language: books[language], languages: all }) ?? '').replace(
    /\s+/g,
    ' ',
  );

/** The figures by which another tool differs, as an English text writes them. */
const differences: [topic: string, figures: string[]][] = [
  ['constraint', ['igraph', '1.25', '0.5625', '0.5']],
  ['closeness', ['networkx', '0.667', 'igraph']],
  ['harmonicCloseness', ['networkx', 'igraph']],
  ['coreness', ['igraph', 'sna', '4', '2']],
  ['centralization', ['igraph', 'sna', '0.384', '0.342']],
  ['bridges', ['igraph', 'networkx']],
  ['oddsRatio', ['haldane']],
  ['brokerage', ['√2', '1.96', '13', '19', '29']],
  ['betweenness', ['1.96', '56', '79', '84', '94']],
  ['corePeriphery', ['15']],
];

describe.each(['en', 'de'] as const)('explain in %s', (language) => {
  test.each(differences)('tells how other tools differ on %s', (topic, figures) => {
    const text = told(topic, language);
    for (const figure of figures)
      expect(text).toContain(language === 'de' ? figure.replace(/(\d)\.(\d)/, '$1,$2') : figure);
  });

  test('says what becomes of several ties of a pair', () => {
    const { conventions } = books[language].explain.topics.list;
    expect(conventions).toContain('igraph');
    expect(conventions).toContain('--merge');
  });
});

describe('what the differences say of this tool holds', () => {
  test('a tie of weight 0 is none', () => {
    const graph = new UndirectedGraph();
    for (const [a, b, weight] of [
      ['a', 'b', 1],
      ['b', 'c', 1],
      ['c', 'd', 1],
      ['a', 'c', 0],
      ['a', 'd', 0],
      ['b', 'd', 0],
    ] as const)
      graph.mergeEdge(a, b, { weight });
    const { a, b } = constraint(graph);
    expect([a, b]).toEqual([1, 0.5]);
  });

  test('distances are those from an actor', () => {
    const graph = new DirectedGraph();
    graph.mergeEdge('0', '1');
    graph.mergeEdge('1', '2');
    const values = closeness(graph);
    expect(values['0']).toBeCloseTo(2 / 3, 9);
    expect(values['1']).toBeCloseTo(0.5, 9);
    expect(values['2']).toBeNull();
  });

  test('a triangle of mutual ties has coreness 2', () => {
    const graph = new DirectedGraph();
    for (const a of 'abc') for (const b of 'abc') if (a !== b) graph.mergeEdge(a, b);
    expect(coreness(graph)).toEqual({ a: 2, b: 2, c: 2 });
  });

  test('a pair tied in both directions is a bridge', () => {
    const graph = new DirectedGraph();
    graph.mergeEdge('a', 'b');
    graph.mergeEdge('b', 'a');
    expect(bridges(graph)).toHaveLength(1);
  });

  test('one sector has no odds ratio, with haldane neither', () => {
    const graph = new UndirectedGraph();
    for (const id of 'ab') graph.addNode(id, { sector: 'x' });
    graph.addEdge('a', 'b');
    expect([oddsRatio(graph), oddsRatio(graph, { haldane: true })]).toEqual([null, null]);
  });
});
