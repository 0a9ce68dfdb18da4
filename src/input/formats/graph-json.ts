import type { Attributes, NetworkActor, NetworkLists, NetworkTie } from './network-sheets.ts';

/** JSON that is no network as a program is known to write it. */
export class GraphJsonError extends Error {}

type Entry = Record<string, unknown>;

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Objects are asked for their own keys alone: a file may call anything `__proto__`. */
const get = (entry: Entry, key: string): unknown =>
  Object.hasOwn(entry, key) ? entry[key] : undefined;
const first = (entry: Entry, keys: readonly string[]): unknown =>
  keys.map((key) => get(entry, key)).find((value) => value !== undefined);
const listIn = (entry: Entry, keys: readonly string[]): unknown[] | null => {
  const value = first(entry, keys);
  return Array.isArray(value) ? value : null;
};

const IDS = ['key', 'id', '_id'];
const ENDS = { source: ['source', 'from', 'start'], target: ['target', 'to', 'end'] };

/**
 * Reads a network in JSON: of graphology, of networkx (node-link, adjacency), of d3, Cytoscape, sigma, vis.js and Kumu. They differ in what they
 * call nodes, edges and ids, and in whether attributes stand in an object of their own. Ends may be places in the list of nodes. O(n).
 *
 * @throws GraphJsonError where it is none of these; SyntaxError where it is no JSON
 */
export function readGraphJson(text: string): NetworkLists {
  const given: unknown = JSON.parse(text);
  const root =
    isEntry(given) && isEntry(get(given, 'elements')) ? (get(given, 'elements') as Entry) : given;
  const parts = isEntry(root) ? partsOf(root) : Array.isArray(root) ? cytoscape(root) : null;
  if (!parts) throw new GraphJsonError(keysOf(given));
  const file = isEntry(given) ? given : {};
  const named = parts.nodes.map((node, at) => {
    const id = idOf(
      isEntry(node) ? (first(flat(node), [...IDS, 'name', 'label']) ?? String(at)) : node,
    );
    if (id === null) throw new GraphJsonError(keysOf(node));
    return id;
  });
  const known = new Set(named);
  const actors = parts.nodes.map((node, at): NetworkActor => {
    return { id: named[at], attributes: isEntry(node) ? attributesOf(flat(node), IDS) : new Map() };
  });
  const usual = directionOf(file);
  const ties = parts.edges.map((edge): NetworkTie => {
    const entry = isEntry(edge) ? flat(edge) : null;
    const ends = (['source', 'target'] as const).map((end) => {
      const value = entry ? first(entry, ENDS[end]) : undefined;
      const id = idOf(isEntry(value) ? first(value, IDS) : value);
      if (id === null) throw new GraphJsonError(keysOf(edge));
      return !known.has(id) && typeof value === 'number' ? (named[value] ?? id) : id;
    });
    const undirected = entry && get(entry, 'undirected');
    const own = entry && get(entry, 'directed');
    const directed =
      typeof own === 'boolean' ? own : typeof undirected === 'boolean' ? !undirected : usual;
    const without = [...ENDS.source, ...ENDS.target, 'key', 'id', '_id', 'undirected', 'directed'];
    return {
      source: ends[0],
      target: ends[1],
      directed:
        directed && !/^(?:undirected|mutual)$/.test(String(entry && get(entry, 'direction'))),
      attributes: entry ? attributesOf(entry, without) : new Map(),
    };
  });
  return { actors, ties };
}

interface Parts {
  nodes: unknown[];
  edges: unknown[];
}

function partsOf(root: Entry): Parts | null {
  const nodes = listIn(root, ['nodes', 'elements', 'vertices']);
  const edges = listIn(root, ['edges', 'links', 'connections']);
  const adjacency = listIn(root, ['adjacency']);
  if (nodes && edges) return { nodes, edges };
  if (nodes && adjacency) return { nodes, edges: adjacent(nodes, adjacency, directionOf(root)) };
  if (nodes && get(root, 'elements') === nodes) return cytoscape(nodes);
  return null;
}

/** Nodes and edges in one list; an edge is what has ends. */
function cytoscape(list: readonly unknown[]): Parts | null {
  const isEdge = (one: unknown) => isEntry(one) && first(flat(one), ENDS.source) !== undefined;
  if (!list.every((one) => isEntry(one) && isEntry(get(one, 'data')))) return null;
  return { nodes: list.filter((one) => !isEdge(one)), edges: list.filter(isEdge) };
}

/** For each node the list of its neighbours; where ties have no direction each stands in two lists. */
function adjacent(
  nodes: readonly unknown[],
  lists: readonly unknown[],
  directed: boolean,
): Entry[] {
  const ids = nodes.map((node) => idOf(isEntry(node) ? first(node, IDS) : node));
  const place = new Map(ids.map((id, at) => [id, at]));
  return lists.flatMap((list, at) =>
    (Array.isArray(list) ? list : []).flatMap((neighbor): Entry[] => {
      const entry: Entry = isEntry(neighbor) ? neighbor : { id: neighbor };
      const id = idOf(first(entry, IDS));
      if (!directed && (place.get(id) ?? at) < at) return [];
      return [{ ...entry, source: ids[at], target: id }];
    }),
  );
}

/** Whether ties run one way where they say nothing themselves: graphology’s do, those of pictures do not. */
function directionOf(file: Entry): boolean {
  const options = get(file, 'options');
  const type = isEntry(options) ? get(options, 'type') : undefined;
  if (type !== undefined) return type !== 'undirected';
  const stated = get(file, 'directed');
  if (typeof stated === 'boolean') return stated;
  // Nodes of graphology have a key.
  const nodes = listIn(file, ['nodes']) ?? [];
  return nodes.length > 0 && nodes.every((node) => isEntry(node) && get(node, 'key') !== undefined);
}

/** What an entry says itself and in an object of its own, such as `attributes` and `data`. */
function flat(entry: Entry): Entry {
  const inner = first(entry, ['attributes', 'data', 'properties']);
  return isEntry(inner) ? Object.assign(Object.create(null), entry, inner) : entry;
}

function idOf(value: unknown): string | null {
  return (typeof value === 'string' && value !== '') || typeof value === 'number'
    ? String(value)
    : null;
}

function attributesOf(entry: Entry, without: readonly string[]): Attributes {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(entry)) {
    if (without.includes(key)) continue;
    const text = (Array.isArray(value) ? value : [value])
      .filter((one) => /^(?:string|number|boolean)$/.test(typeof one))
      .join('|')
      .trim();
    if (text !== '') found.set(key, text);
  }
  return found;
}

/** What a person sees of JSON that is not known. */
function keysOf(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  return isEntry(value) ? Object.keys(value).slice(0, 8).join(', ') : String(value).slice(0, 40);
}
