import { MultiGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import type { InputFile } from '../../input/dataset.ts';
import { decode } from '../../input/decode.ts';
import {
  type NetworkLists,
  networkSheets,
  refusedNetwork,
} from '../../input/formats/network-sheets.ts';
import type { Sheet } from '../../input/sheet.ts';

type Parser = (text: string) => AbstractGraph | Promise<AbstractGraph>;

/** graphology’s own readers; their builds for Node bring a reader of XML that runs everywhere. */
const parsers = {
  graphml: async (text: string) => {
    const { parse } = await import('graphology-graphml/node/index.js');
    return parse(MultiGraph as never, await documentOf(repairGraphml(text)), {
      addMissingNodes: true,
    });
  },
  gexf: async (text: string) => {
    const { parse } = await import('graphology-gexf/node/index.js');
    return parse(MultiGraph as never, await documentOf(text), {
      addMissingNodes: true,
      allowUndeclaredAttributes: true,
    });
  },
  'graph-json': (text: string) => {
    const { nodes, edges, options } = JSON.parse(text);
    const type = /^(?:directed|undirected)$/.exec(options?.type)?.[0] ?? 'mixed';
    const graph = new MultiGraph({ type: type as 'mixed' });
    graph.import({ nodes, edges });
    return graph;
  },
} satisfies Record<string, Parser>;

/** How a picture of the network looks, not what it is about. */
const LAYOUT = new Set(['x', 'y', 'z', 'color', 'size', 'shape', 'thickness']);

/** The largest file of which a reader of XML or JSON makes a tree in a reasonable space. */
const LARGEST = 50_000_000;
/** Entities of a document's own can blow a small file up to any size; no program writes them for a network. */
const OWN_ENTITIES = /<!(?:DOCTYPE|ENTITY)/i;

/** Reads GraphML, GEXF or graphology JSON as a list of actors and one of ties. It never throws. */
export async function readGraphFile(
  { name, bytes }: InputFile,
  kind: keyof typeof parsers,
): Promise<Sheet[]> {
  if (bytes.length > LARGEST) return refusedNetwork(name, `> ${LARGEST / 1_000_000} MB`);
  const text = decode(bytes).text.replace(/^\ufeff/, '');
  if (kind !== 'graph-json' && OWN_ENTITIES.test(text)) return refusedNetwork(name, 'DOCTYPE');
  let lists: NetworkLists;
  try {
    lists = listsOfGraph(await parsers[kind](text));
  } catch (error) {
    const [message] = String((error as Error)?.message ?? error).split('\n');
    return refusedNetwork(name, message.slice(0, 120));
  }
  return networkSheets(name, lists);
}

/** The tree that graphology's readers walk. Left to themselves they print what is wrong with the XML and go on. */
async function documentOf(text: string): Promise<never> {
  const { DOMParser } = await import('@xmldom/xmldom');
  const fail = (message: string) => {
    const line = /line:(\d+)/.exec(message)?.[1];
    throw new Error(line ? `XML, ${line}` : 'XML');
  };
  const errorHandler = { warning: fail, error: fail, fatalError: fail };
  const tree = new DOMParser({ errorHandler }).parseFromString(text, 'application/xml');
  if (tree.getElementsByTagName('graph').length === 0) throw new Error('<graph>');
  return tree as never;
}

/** Programs name the type of an attribute as they like, and the reader knows six of them. */
function repairGraphml(text: string): string {
  return text.replace(/\battr\.type="([^"]*)"/g, (whole, type: string) =>
    /^(?:boolean|int|long|float|double|string)$/.test(type)
      ? whole
      : `attr.type="${/^(?:boolean|int|long|float|double|string)$/.exec(type.toLowerCase())?.[0] ?? 'string'}"`,
  );
}

function listsOfGraph(graph: AbstractGraph): NetworkLists {
  const directed = graph.directedSize > 0;
  const lists: NetworkLists = { directed, actors: [], ties: [] };
  graph.forEachNode((id, attributes) => {
    lists.actors.push({ id, attributes: texts(attributes) });
  });
  graph.forEachEdge((_edge, attributes, source, target, _s, _t, undirected) => {
    const said = texts(attributes);
    lists.ties.push({ source, target, attributes: said });
    if (directed && undirected && source !== target)
      lists.ties.push({ source: target, target: source, attributes: said });
  });
  return lists;
}

function texts(attributes: Record<string, unknown>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(attributes)) {
    if (LAYOUT.has(key)) continue;
    const list = Array.isArray(value) ? value : [value];
    const text = list
      .filter((one) => /^(?:string|number|boolean)$/.test(typeof one))
      .join('|')
      .trim();
    if (text !== '') found.set(key, text);
  }
  return found;
}
