import type { NetworkActor, NetworkLists, NetworkTie } from './network-sheets.ts';
import { decodeEntities } from './xml.ts';

/** A list of GML: keys with texts or lists. A key may stand several times. */
interface GmlList {
  texts: [string, string][];
  lists: [string, GmlList][];
}

/** Text that is no GML. */
export class GmlError extends Error {}

const DEEPEST = 50;

/** Reads GML as networkx, igraph, Gephi and yEd write it. O(n). @throws GmlError with the line */
export function readGml(text: string): NetworkLists {
  const graphs = parse(text).lists.filter(([key]) => key === 'graph');
  if (graphs.length === 0) throw new GmlError('graph [');
  const actors: NetworkActor[] = [];
  const ties: NetworkTie[] = [];
  for (const [, graph] of graphs) {
    const directed = get(graph, 'directed') === '1';
    for (const [key, part] of graph.lists) {
      if (key === 'node') {
        const id = get(part, 'id') ?? get(part, 'label');
        if (id === undefined) throw new GmlError('node [ id ]');
        // A group of yEd is no actor.
        if (get(part, 'isGroup') !== '1')
          actors.push({
            id,
            attributes: attributesOf(part, ['id', 'gid', 'isGroup', 'root_index']),
          });
      } else if (key === 'edge') {
        const [source, target] = [get(part, 'source'), get(part, 'target')];
        if (source === undefined || target === undefined)
          throw new GmlError('edge [ source target ]');
        ties.push({
          source,
          target,
          directed,
          attributes: attributesOf(part, ['source', 'target', 'key']),
        });
      }
    }
  }
  return { actors, ties };
}

function get({ texts }: GmlList, key: string): string | undefined {
  return texts.find(([given]) => given === key)?.[1];
}

/** All texts of a node or an edge but the given ones; of a key that stands several times all texts. */
function attributesOf({ texts }: GmlList, without: readonly string[]): Map<string, string> {
  const found = new Map<string, string[]>();
  for (const [key, text] of texts) {
    const value = text.trim();
    if (value === '' || without.includes(key)) continue;
    const before = found.get(key);
    if (before) before.push(value);
    else found.set(key, [value]);
  }
  return new Map([...found].map(([key, values]) => [key, values.join('|')]));
}

/** A comment, a bracket, a text in quotes or a word; `"` alone is a text without an end. */
const TOKEN = /#[^\n]*|\[|\]|"[^"]*"|"|[^\s"[\]]+/g;

function parse(text: string): GmlList {
  const root: GmlList = { texts: [], lists: [] };
  const open = [root];
  let key: string | null = null;
  const fail = (at: number): never => {
    throw new GmlError(`GML, ${text.slice(0, at).split('\n').length}`);
  };
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    const list = open[open.length - 1];
    if (token[0] === '#' && key === null) continue;
    if (token === ']') {
      if (key !== null || open.length === 1) fail(match.index);
      open.pop();
    } else if (key === null) {
      if (token === '[' || token[0] === '"') fail(match.index);
      key = token;
    } else if (token === '[') {
      if (open.length > DEEPEST) fail(match.index);
      const inner: GmlList = { texts: [], lists: [] };
      list.lists.push([key, inner]);
      open.push(inner);
      key = null;
    } else {
      if (token === '"') fail(match.index);
      const value = token[0] === '"' ? decodeEntities(token.slice(1, -1)) : token;
      list.texts.push([key, value]);
      key = null;
    }
  }
  if (open.length > 1 || key !== null) fail(text.length);
  return root;
}
