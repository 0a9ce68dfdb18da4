import { MultiDirectedGraph, MultiGraph, UndirectedGraph } from 'graphology';
import gexf from 'graphology-gexf/node/index.js';
import type { AbstractGraph, Attributes } from 'graphology-types';
import { describe, expect, test } from 'vitest';
import { fileKind } from '../../../src/input/formats/kind.ts';
import { InputError } from '../../../src/input/input-error.ts';
import { readDataset } from '../../../src/input/read-dataset.ts';
import { openFile } from '../../../src/open.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = async (text: string) =>
  readDataset(await openFile({ name: 'netz', bytes: bytesOf(text) }));
const ties = async (text: string) =>
  (await read(text)).ties.map(({ source, target, weight }) => `${source}-${target} ${weight}`);
const refusal = async (text: string) => {
  try {
    await read(text);
  } catch (error) {
    return error instanceof InputError ? error.problems[0] : error;
  }
  return null;
};

function sample() {
  const graph = new UndirectedGraph();
  graph.addNode('h', { label: 'Klinik & Co.', Sektor: 'Gesundheit' });
  graph.addNode('ä 1', { label: 'Seniorenbüro', Sektor: 'Kommune' });
  graph.addNode('10', { label: 'Chor', Sektor: 'Zivilgesellschaft' });
  graph.addEdge('h', 'ä 1', { weight: 3 });
  graph.addEdge('h', '10', { weight: 0.5 });
  return graph;
}

/** GraphML as networkx and yEd write it. */
function graphml(graph: AbstractGraph) {
  const escaped = (text: string) => text.replaceAll('&', '&amp;');
  const data = (attributes: Attributes) =>
    Object.entries(attributes).map(
      ([key, value]) => `<data key="${key}">${escaped(String(value))}</data>`,
    );
  const nodes = graph.mapNodes((id, it) => `<node id="${id}">${data(it).join('')}</node>`);
  const edges = graph.mapEdges(
    (_, it, a, b) => `<edge source="${a}" target="${b}">${data(it).join('')}</edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
    <key id="label" for="node" attr.name="label" attr.type="string"/>
    <key id="Sektor" for="node" attr.name="Sektor" attr.type="String"/>
    <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
    <graph edgedefault="${graph.type}">${nodes.join('')}${edges.join('')}</graph></graphml>`;
}

const expected = {
  directed: false,
  actors: [
    ['10', 'Chor', 'Zivilgesellschaft'],
    ['h', 'Klinik & Co.', 'Gesundheit'],
    ['ä 1', 'Seniorenbüro', 'Kommune'],
  ],
  ties: [
    ['10', 'h', 0.5],
    ['h', 'ä 1', 3],
  ],
};
const essence = ({ directed, actors, ties }: Awaited<ReturnType<typeof read>>) => ({
  directed,
  actors: actors.map(({ id, label, sector }) => [id, label, sector]),
  ties: ties.map(({ source, target, weight }) => [source, target, weight]),
});

describe('a network saved by graphology', () => {
  test('as GraphML gives its actors, their fields and its ties', async () => {
    expect(essence(await read(graphml(sample())))).toEqual(expected);
  });

  test('as GEXF gives the same', async () => {
    expect(essence(await read(gexf.write(sample())))).toEqual(expected);
  });

  test('as JSON gives the same', async () => {
    expect(essence(await read(JSON.stringify(sample().export())))).toEqual(expected);
  });

  test('keeps the direction of its ties, and merges parallel ones', async () => {
    const graph = new MultiDirectedGraph();
    graph.addNode('b');
    graph.addNode('a');
    graph.addEdge('b', 'a', { weight: 2 });
    graph.addEdge('b', 'a', { weight: 5 });
    for (const text of [graphml(graph), gexf.write(graph), JSON.stringify(graph.export())]) {
      const dataset = await read(text);
      expect(dataset.directed).toBe(true);
      expect(dataset.ties.map(({ source, target, weight }) => [source, target, weight])).toEqual([
        ['b', 'a', 5],
      ]);
    }
  });

  test('of both kinds of tie runs its undirected ones both ways', async () => {
    const graph = new MultiGraph();
    for (const node of 'abc') graph.addNode(node);
    graph.addUndirectedEdge('a', 'b');
    graph.addDirectedEdge('b', 'c');
    expect(await ties(JSON.stringify(graph.export()))).toEqual(['a-b 1', 'b-a 1', 'b-c 1']);
  });
});

test('a broken, an empty or a booby-trapped network file is refused with a sentence', async () => {
  const bomb =
    '<!DOCTYPE g [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><graphml><graph>&b;</graph></graphml>';
  const broken = '<graphml><graph><node id="a"';
  for (const text of [
    bomb,
    broken,
    '<gexf></gexf>',
    '{"nodes": 3}',
    '{"nodes": [',
    '<graphml><graph/></graphml>',
  ])
    expect(await refusal(text)).toMatchObject({ code: 'network-file-unreadable', file: 'netz' });
});

describe('Pajek', () => {
  const vertices = '*Vertices 3\n1 "Klinik Nord" 0.1 0.2 0.5\n2 Amt\n3 "Chor"\n';

  test('edges are ties without a direction, with their weights', async () => {
    expect(await ties(`% von Hand\n${vertices}*Edges\n1 2 2.5 c Blue\n2 3\n`)).toEqual([
      'Amt-Chor 1',
      'Amt-Klinik Nord 2.5',
    ]);
  });

  test('arcs run one way, edges beside them both ways', async () => {
    expect(await ties(`${vertices}*arcs\n2 1 4\n*edges\n2 3 1`)).toEqual([
      'Amt-Chor 1',
      'Amt-Klinik Nord 4',
      'Chor-Amt 1',
    ]);
  });

  test('lists and matrices are read', async () => {
    expect(await ties(`${vertices}*Edgeslist\n2 1 3`)).toEqual(['Amt-Chor 1', 'Amt-Klinik Nord 1']);
    expect(await ties(`${vertices}*Matrix\n0 2 0\n0 0 0\n1 0 0`)).toEqual([
      'Chor-Klinik Nord 1',
      'Klinik Nord-Amt 2',
    ]);
  });

  test('vertices that share a label, or have none, are called by their numbers', async () => {
    const dataset = await read('*Vertices 3\n1 "x"\n2 "x"\n*Edges\n1 2\n2 3');
    expect(dataset.actors.map(({ id, label }) => [id, label])).toEqual([
      ['1', 'x'],
      ['2', 'x'],
      ['3', '3'],
    ]);
  });

  test.each(['*Edges\n1 9', '*Edges\n1 2 viel', '*Magic\n1 2', '*Matrix\n0 1'])(
    'with a line that does not fit is refused: %j',
    async (rest) => {
      expect(await refusal(vertices + rest)).toMatchObject({ code: 'network-file-unreadable' });
    },
  );

  test('with a number of vertices that nobody has is refused', async () => {
    expect(await refusal('*Vertices 999999999\n*Edges\n1 2')).toMatchObject({
      code: 'network-file-unreadable',
    });
    expect(await refusal('*Vertices 5 3\n1 a')).toMatchObject({ code: 'network-file-unreadable' });
  });
});

describe('UCINET DL', () => {
  test('an edge list with embedded labels', async () => {
    expect(
      await ties(
        'dl n=3 format=edgelist1\nlabels embedded:\ndata:\nKlinik Amt 2\n"Chor Nord" Amt\n',
      ),
    ).toEqual(['Chor Nord-Amt 1', 'Klinik-Amt 2']);
  });

  test('an edge list with labels of its own', async () => {
    const text = 'DL n = 3, format = edgelist1\nlabels:\nKlinik,Amt,Chor\ndata:\n1 2 2\n3 2 1';
    expect(await ties(text)).toEqual(['Chor-Amt 1', 'Klinik-Amt 2']);
  });

  test('a matrix, symmetric without and asymmetric with a direction', async () => {
    const head = 'DL N=3\nFORMAT = FULLMATRIX\nLABELS:\na,b,c\nDATA:\n';
    const symmetric = await read(`${head}0 1 0\n1 0 2\n0 2 0`);
    expect(essence(symmetric)).toMatchObject({
      directed: false,
      ties: [
        ['a', 'b', 1],
        ['b', 'c', 2],
      ],
    });
    const asymmetric = await read(`${head}0 1 0\n0 0 2\n0 0 0`);
    expect(essence(asymmetric)).toMatchObject({
      directed: true,
      ties: [
        ['a', 'b', 1],
        ['b', 'c', 2],
      ],
    });
  });

  test.each([
    'dl n=3 format=nodelist1\ndata:\n1 2 3',
    'dl n=2\ndata:\n0 1 1',
    'dl nr=2, nc=3\ndata:\n0 1 1 1 0 1',
    'dl n=2 format=edgelist1\ndata:\n1 7 1',
    'dl n=99999999\ndata:\n',
  ])('that does not fit is refused: %j', async (text) => {
    expect(await refusal(text)).toMatchObject({ code: 'network-file-unreadable' });
  });
});

test('a table is never taken for a network file', () => {
  for (const text of [
    'Von;An\na;b',
    'DL;Name\n1;x',
    '<Name>;An\nx;y',
    '{a};b\nc;d',
    '*Name;Partner\nx;y',
  ])
    expect(fileKind(bytesOf(text))).toBe('text');
});
