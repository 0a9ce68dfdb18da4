import type { NetworkActor, NetworkLists, NetworkTie } from './network-sheets.ts';
import { scanXml, XmlError } from './xml.ts';

interface Attribute {
  title: string;
  missing: string;
}

/** Defaults that are written into every node. */
const MAX_DEFAULTS = 200;

/** Reads GEXF as Gephi, networkx and igraph's users write it. O(n) but for what defaults give to each node. @throws XmlError */
export function readGexf(text: string): NetworkLists {
  const declared = { node: new Map<string, Attribute>(), edge: new Map<string, Attribute>() };
  const actors: (NetworkActor & { attributes: Map<string, string> })[] = [];
  const ties: (NetworkTie & { attributes: Map<string, string> })[] = [];
  const open: Map<string, string>[] = [];
  let ofClass: keyof typeof declared = 'node';
  let attribute: Attribute | null = null;
  let inDefault = false;
  let usual = 'undirected';
  let graphs = 0;
  let within: keyof typeof declared = 'node';
  const hold = (attributes: Map<string, string>) => {
    open.push(attributes);
    return attributes;
  };

  scanXml(text, {
    open(name, given) {
      const value = (of: string) => (given.get(of) ?? '').trim();
      switch (name.slice(name.indexOf(':') + 1)) {
        case 'graph':
          graphs++;
          usual = value('defaultedgetype') || 'undirected';
          break;
        case 'attributes':
          ofClass = value('class') === 'edge' ? 'edge' : 'node';
          break;
        case 'attribute':
          attribute = { title: value('title') || value('id'), missing: '' };
          declared[ofClass].set(value('id'), attribute);
          break;
        case 'default':
          inDefault = true;
          break;
        case 'node': {
          const id = value('id');
          if (id === '') throw new XmlError('<node>');
          within = 'node';
          actors.push({ id, label: value('label'), attributes: hold(new Map()) });
          break;
        }
        case 'edge': {
          const [source, target] = [value('source'), value('target')];
          if (source === '' || target === '') throw new XmlError('<edge>');
          within = 'edge';
          const attributes = hold(new Map<string, string>());
          if (value('label') !== '') attributes.set('label', value('label'));
          if (value('weight') !== '') attributes.set('weight', value('weight'));
          const relation = value('kind');
          const directed = (value('type') || usual) === 'directed';
          const tie = { source, target, directed, attributes };
          ties.push(relation === '' ? tie : { ...tie, relation });
          break;
        }
        case 'attvalue': {
          const [key, text] = [value('for') || value('id'), value('value')];
          if (text !== '') open.at(-1)?.set(declared[within].get(key)?.title ?? key, text);
        }
      }
    },
    text(piece) {
      if (inDefault && attribute) attribute.missing += piece.trim();
    },
    close(name) {
      switch (name.slice(name.indexOf(':') + 1)) {
        case 'default':
          inDefault = false;
          break;
        case 'node':
        case 'edge':
          open.pop();
      }
    },
  });
  if (graphs === 0) throw new XmlError('<graph>');
  for (const [list, kind] of [
    [actors, 'node'],
    [ties, 'edge'],
  ] as const) {
    const missing = [...declared[kind].values()].filter(({ missing }) => missing !== '');
    for (const { attributes } of list)
      for (const { title, missing: text } of missing.slice(0, MAX_DEFAULTS))
        if (!attributes.has(title)) attributes.set(title, text);
  }
  return { actors, ties };
}
