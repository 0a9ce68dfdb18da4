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
  for (const text of [bomb, broken, '<gexf></gexf>', '{"nodes": [', '<graphml><graph/></graphml>'])
    expect(await refusal(text)).toMatchObject({ code: 'network-file-unreadable', file: 'netz' });
  for (const text of ['{"nodes": 3}', '{"type": "FeatureCollection"}', '[{"a": [1]}]'])
    expect(await refusal(text)).toMatchObject({ code: 'json-unknown', file: 'netz' });
});

describe('a network with ids that objects know from the start', () => {
  const ids = ['__proto__', 'constructor', 'toString', 'a'];
  const nodes = (one: (id: string) => string) => ids.map(one).join('');
  const edges = (one: (a: string, b: string) => string) =>
    ids.flatMap((a, i) => ids.slice(i + 1).map((b) => one(a, b))).join('');
  const texts = {
    graphml: `<graphml><key id="__proto__" for="node"><default>x</default></key><graph edgedefault="undirected">${nodes((id) => `<node id="${id}"><data key="__proto__">y</data></node>`)}${edges((a, b) => `<edge source="${a}" target="${b}"/>`)}</graph></graphml>`,
    gexf: `<gexf><graph><nodes>${nodes((id) => `<node id="${id}"><attvalues><attvalue for="__proto__" value="x"/></attvalues></node>`)}</nodes><edges>${edges((a, b) => `<edge source="${a}" target="${b}"/>`)}</edges></graph></gexf>`,
    json: `{"nodes":[${ids.map((id) => `{"key":"${id}","attributes":{"__proto__":{"polluted":1}}}`)}],"options":{"type":"undirected"},"edges":[${ids.flatMap((a, i) => ids.slice(i + 1).map((b) => `{"source":"${a}","target":"${b}","__proto__":{"directed":true}}`))}]}`,
    gml: `graph [ ${nodes((id) => `node [ id "${id}" __proto__ "x" ] `)}${edges((a, b) => `edge [ source "${a}" target "${b}" ] `)}]`,
    vna: `*tie data\nfrom to s\n${edges((a, b) => `${a} ${b} 1\n${b} ${a} 1\n`)}`,
  };
  test.each(Object.entries(texts))('is read from %s, and nothing else changes', async (_, text) => {
    const before = Reflect.ownKeys(Object.prototype);
    const dataset = await read(text);
    expect(dataset.actors.map(({ id }) => id).sort()).toEqual([...ids].sort());
    const pairs = new Set(dataset.ties.map(({ source, target }) => [source, target].sort().join()));
    expect(pairs.size).toBe(6);
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('GML', () => {
  test('of networkx, igraph and yEd gives names, fields and ties', async () => {
    const networkx =
      'graph [\n  node [\n    id 0\n    label "Klinik &amp; Co."\n    sector "Gesundheit"\n  ]\n  node [\n    id 1\n    label "Amt"\n  ]\n  edge [\n    source 0\n    target 1\n    weight 2.5\n  ]\n]\n';
    const igraph =
      'Creator "igraph version 0.10"\nVersion 1\ngraph\n[\n  directed 1\n  node\n  [\n    id 0\n    name "Klinik &amp; Co."\n    sector "Gesundheit"\n  ]\n  node\n  [\n    id 1\n    name "Amt"\n  ]\n  edge\n  [\n    source 0\n    target 1\n    weight 2.5\n  ]\n]\n';
    for (const [text, directed] of [
      [networkx, false],
      [igraph, true],
    ] as const) {
      const dataset = await read(text);
      expect(dataset.directed).toBe(directed);
      expect(dataset.actors.map(({ label, sector }) => [label, sector])).toEqual([
        ['Klinik & Co.', 'Gesundheit'],
        ['Amt', null],
      ]);
      expect(dataset.ties.map(({ weight }) => weight)).toEqual([2.5]);
    }
  });

  test('that breaks off is refused with its line', async () => {
    expect(await refusal('graph [\n  node [\n    id 1\n')).toMatchObject({
      code: 'network-file-unreadable',
      value: 'GML, 4',
    });
  });
});

describe('JSON', () => {
  const nodes = [
    { id: 'k', name: 'Klinik', sector: 'Gesundheit' },
    { id: 'a', name: 'Amt', sector: 'Kommune' },
  ];
  const wrapped = nodes.map((data) => ({ data }));
  const kinds: Record<string, unknown> = {
    'networkx, node-link': {
      directed: false,
      multigraph: false,
      nodes,
      links: [{ source: 'k', target: 'a', weight: 3 }],
    },
    'networkx, adjacency': {
      directed: false,
      nodes,
      adjacency: [[{ id: 'a', weight: 3 }], [{ id: 'k', weight: 3 }]],
    },
    'd3 by place': { nodes, links: [{ source: 0, target: 1, value: 3 }] },
    'd3 after it was drawn': {
      nodes,
      links: [{ source: nodes[0], target: nodes[1], value: 3 }],
    },
    'vis.js': { nodes, edges: [{ from: 'k', to: 'a', value: 3 }] },
    'sigma of old': { edges: [{ id: 'e', source: 'k', target: 'a', weight: 3 }], nodes },
    Cytoscape: {
      elements: { nodes: wrapped, edges: [{ data: { source: 'k', target: 'a', weight: 3 } }] },
    },
    'Cytoscape as one list': [...wrapped, { data: { source: 'k', target: 'a', weight: 3 } }],
    Kumu: {
      elements: nodes.map(({ id, ...attributes }) => ({ _id: id, attributes })),
      connections: [{ from: 'k', to: 'a', direction: 'mutual', attributes: { weight: 3 } }],
    },
  };
  test.each(Object.entries(kinds))('of %s is read', async (_, network) => {
    const dataset = await read(JSON.stringify(network));
    expect(dataset.directed).toBe(false);
    expect(dataset.actors.map(({ label, sector }) => [label, sector])).toEqual([
      ['Amt', 'Kommune'],
      ['Klinik', 'Gesundheit'],
    ]);
    expect(dataset.ties.map(({ weight }) => weight)).toEqual([3]);
  });
});

describe('yEd', () => {
  const draw = (kind: string, inner: string) =>
    `<data key="g"><y:${kind}>${inner}</y:${kind}></data>`;
  const label = (text: string) => `<y:NodeLabel>${text}<y:LabelModel/></y:NodeLabel>`;
  const node = (id: string, text: string, inside = '') =>
    `<node id="${id}"><data key="p"/>${draw('ShapeNode', `<y:Fill color="#FF"/>${label(text)}`)}${inside}</node>`;
  const edge = (source: string, target: string, arrows: string, text = '') =>
    `<edge source="${source}" target="${target}">${draw('PolyLineEdge', `<y:Arrows source="${arrows.split(' ')[0]}" target="${arrows.split(' ')[1]}"/>${text && `<y:EdgeLabel>${text}</y:EdgeLabel>`}`)}</edge>`;
  const file = (inner: string) =>
    `<graphml xmlns:y="http://www.yworks.com/xml/graphml"><key for="node" id="g" yfiles.type="nodegraphics"/><key for="port" id="q" yfiles.type="portgraphics"/><graph edgedefault="directed">${inner}</graph></graphml>`;

  test('keeps names in labels, direction in arrows and the kind or strength of a tie beside it', async () => {
    const nodes = node('n0', 'Klinik\nNord') + node('n1', 'Amt') + node('n2', 'Chor');
    const plain = await read(
      file(nodes + edge('n0', 'n1', 'none none', '2') + edge('n1', 'n2', 'none none', '5')),
    );
    expect(plain.directed).toBe(false);
    expect(plain.actors.map((actor) => actor.label)).toEqual(['Klinik Nord', 'Amt', 'Chor']);
    expect(plain.ties.map(({ weight }) => weight)).toEqual([2, 5]);
    const arrows = await read(
      file(nodes + edge('n0', 'n1', 'standard none', 'meldet') + edge('n1', 'n2', 'none delta')),
    );
    expect(arrows.directed).toBe(true);
    expect(arrows.ties.map(({ source, target, layer }) => [source, target, layer])).toEqual([
      ['n1', 'n0', 'meldet'],
      ['n1', 'n2', null],
    ]);
  });

  test('knows that a group is no actor, unless a tie ends at it', async () => {
    const group = node(
      'n0',
      'Gesundheit',
      `<graph edgedefault="directed" id="n0:">${node('n0::n0', 'Klinik')}${node('n0::n1', 'Reha')}</graph>`,
    );
    const inside = edge('n0::n0', 'n0::n1', 'none none');
    const dataset = await read(file(group + node('n1', 'Amt') + inside));
    expect(dataset.actors.map((actor) => [actor.label, actor.sector])).toEqual([
      ['Klinik', 'Gesundheit'],
      ['Reha', 'Gesundheit'],
      ['Amt', null],
    ]);
    const tied = await read(file(group + node('n1', 'Amt') + edge('n0', 'n1', 'none none')));
    expect(tied.actors.map((actor) => actor.label)).toContain('Gesundheit');
  });
});

test('NetDraw’s VNA gives actors, fields, ties, and kinds of tie', async () => {
  const data =
    '*Node data\nID sector\n"Klinik Nord" Gesundheit\nAmt "Kommune"\n*Node properties\nID x y\nAmt 1 2\n';
  const one = await read(`${data}*Tie data\nfrom to strength\n"Klinik Nord" Amt 3\n`);
  expect(one.directed).toBe(true);
  expect(one.actors.map(({ label, sector }) => [label, sector])).toEqual([
    ['Amt', 'Kommune'],
    ['Klinik Nord', 'Gesundheit'],
  ]);
  expect(one.ties.map(({ weight }) => weight)).toEqual([3]);
  const two = await read(
    `${data}*Tie data\nfrom to fall planung\n"Klinik Nord" Amt 3 1\nAmt "Klinik Nord" 0 2\n`,
  );
  expect(two.ties.map(({ source, layer, weight }) => [source, layer, weight])).toEqual([
    ['Amt', 'planung', 2],
    ['Klinik Nord', 'fall', 3],
    ['Klinik Nord', 'planung', 1],
  ]);
});

describe('Pajek', () => {
  test('relations are kinds of tie, named or numbered', async () => {
    const layers = async (text: string) =>
      (await read(text)).ties.map(({ source, target, layer }) => `${source}-${target} ${layer}`);
    expect(await layers(`${vertices}*Arcs :1 "Fall"\n1 2 3\n*Edges :2 "Planung"\n2 3\n`)).toEqual([
      'Amt-Chor Planung',
      'Chor-Amt Planung',
      'Klinik Nord-Amt Fall',
    ]);
    expect(await layers(`${vertices}*Arcs\n1: 1 2 3 l "Fall"\n2: 2 3 1\n`)).toEqual([
      'Amt-Chor 2',
      'Klinik Nord-Amt Fall',
    ]);
  });

  test('without labels says that actors are called by their numbers', async () => {
    const { problems } = await read('*Vertices 2\n*Edges\n1 2\n');
    expect(problems.map(({ code }) => code)).toContain('names-missing');
  });

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
