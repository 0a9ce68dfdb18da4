import type { Attributes, NetworkActor, NetworkLists, NetworkTie } from './network-sheets.ts';
import { scanXml, XmlError } from './xml.ts';

interface Key {
  name: string;
  numeric: boolean;
  of: string;
  /** What yEd keeps for itself, such as the look of a node. */
  hidden: boolean;
  missing: string;
}

/** A node or an edge that is being read. */
interface Part {
  attributes: Map<string, string>;
  drawn: { label: string; arrows: string | null };
}

type Node = Part & { id: string; group: Node | null; inside: boolean };
type Edge = Part & { source: string; target: string; directed: boolean };

/**
 * Reads GraphML as networkx, igraph, Gephi and yEd write it. Of yEd's drawings the labels are names and the arrows directions, and a
 * group is no actor but an attribute of those in it, unless a tie ends at it. O(n) but for what defaults give to each node.
 *
 * @throws XmlError
 */
export function readGraphml(text: string): NetworkLists {
  const keys = new Map<string, Key>();
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  const open: (Node | Edge)[] = [];
  const enclosing: Node[] = [];
  const defaults: boolean[] = [];
  let key: Key | null = null;
  let said: { key: string; text: string; plain: boolean } | null = null;
  let drawn: string | null = null;
  let graphs = 0;

  scanXml(text, {
    open(name, attributes) {
      const value = (of: string) => attributes.get(of);
      const part = open.at(-1);
      if (said && !/^(?:default|data)$/.test(name)) said.plain = false;
      if (/(?:^|:)(?:Node|Edge)Label$/.test(name)) drawn ??= '';
      else if (/(?:^|:)Arrows$/.test(name) && part)
        part.drawn.arrows = `${value('source') ?? 'none'} ${value('target') ?? 'none'}`;
      switch (name.slice(name.indexOf(':') + 1)) {
        case 'key':
          key = keyOf(attributes);
          keys.set(value('id') ?? '', key);
          break;
        case 'default':
          said = { key: '', text: '', plain: true };
          break;
        case 'graph':
          graphs++;
          defaults.push(value('edgedefault') === 'directed');
          if (part && 'id' in part) {
            part.inside = true;
            enclosing.push(part);
          }
          break;
        case 'node': {
          const group = enclosing.at(-1) ?? null;
          const node = { ...blank(), id: value('id') ?? '', group, inside: false };
          if (node.id === '') throw new XmlError('<node>');
          nodes.push(node);
          open.push(node);
          break;
        }
        case 'edge': {
          const [source = '', target = ''] = [value('source'), value('target')];
          if (source === '' || target === '') throw new XmlError('<edge>');
          const directed = value('directed') ?? String(defaults.at(-1) ?? false);
          const edge = { ...blank(), source, target, directed: directed === 'true' };
          edges.push(edge);
          open.push(edge);
          break;
        }
        case 'data':
          said = { key: value('key') ?? '', text: '', plain: true };
      }
    },
    text(piece) {
      if (drawn !== null) drawn += piece;
      else if (said?.plain) said.text += piece;
    },
    close(name) {
      if (/(?:^|:)(?:Node|Edge)Label$/.test(name)) {
        const part = open.at(-1);
        const label = (drawn ?? '').trim();
        if (part && part.drawn.label === '') part.drawn.label = label;
        drawn = null;
        return;
      }
      switch (name.slice(name.indexOf(':') + 1)) {
        case 'key':
          key = null;
          break;
        case 'default':
          if (key && said) key.missing = tidy(said.text, key);
          said = null;
          break;
        case 'data': {
          const known = said ? keys.get(said.key) : undefined;
          const part = open.at(-1);
          if (part && said?.plain && !known?.hidden) {
            const text = tidy(said.text, known);
            if (text !== '') part.attributes.set(known?.name ?? said.key, text);
          }
          said = null;
          break;
        }
        case 'graph':
          defaults.pop();
          if (open.at(-1) === enclosing.at(-1)) enclosing.pop();
          break;
        case 'node':
        case 'edge':
          open.pop();
      }
    },
  });
  if (graphs === 0) throw new XmlError('<graph>');
  return listsOf(nodes, edges, [...keys.values()]);
}

const blank = (): Part => ({ attributes: new Map(), drawn: { label: '', arrows: null } });

function keyOf(attributes: Attributes): Key {
  const type = (attributes.get('attr.type') ?? '').toLowerCase();
  return {
    name: attributes.get('attr.name') ?? attributes.get('id') ?? '',
    numeric: type === 'float' || type === 'double',
    of: attributes.get('for') ?? 'all',
    hidden: attributes.has('yfiles.type'),
    missing: '',
  };
}

/** A value without blanks around it; a decimal number as short as it can be. */
function tidy(text: string, key: Key | undefined): string {
  const bare = text.trim();
  const value = Number(bare);
  return key?.numeric && bare !== '' && Number.isFinite(value) ? String(value) : bare;
}

function listsOf(nodes: Node[], edges: Edge[], keys: readonly Key[]): NetworkLists {
  const missing = (of: string) =>
    keys.filter((key) => key.missing !== '' && (key.of === of || key.of === 'all'));
  const withDefaults = (part: Part, list: readonly Key[]) => {
    for (const { name, missing } of list)
      if (!part.attributes.has(name)) part.attributes.set(name, missing);
    return part.attributes;
  };
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const ofNodes = missing('node').slice(0, MAX_DEFAULTS);
  const actors = nodes
    .filter(({ id, inside }) => !inside || ends.has(id))
    .map((node): NetworkActor => {
      const attributes = withDefaults(node, ofNodes);
      const group = node.group?.drawn.label ?? '';
      if (group !== '' && !attributes.has('group')) attributes.set('group', group);
      const { label } = node.drawn;
      return label === ''
        ? { id: node.id, attributes }
        : { id: node.id, label: label.replace(/\s+/g, ' '), attributes };
    });
  const ofEdges = missing('edge').slice(0, MAX_DEFAULTS);
  const ties = edges.map((edge): NetworkTie => {
    const attributes = withDefaults(edge, ofEdges);
    const { label, arrows } = edge.drawn;
    if (label !== '' && !attributes.has('label')) attributes.set('label', label);
    const [atSource, atTarget] = (arrows ?? '').split(' ').map((mark) => mark !== 'none');
    const backwards = arrows !== null && atSource && !atTarget;
    return {
      source: backwards ? edge.target : edge.source,
      target: backwards ? edge.source : edge.target,
      directed: arrows === null ? edge.directed : atSource !== atTarget,
      attributes,
    };
  });
  return { actors, ties };
}

/** Defaults that are written into every node. */
const MAX_DEFAULTS = 200;
