import type { Model } from './model.ts';
import type { Random } from './random.ts';

const xml = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const quoted = (text: string) => `"${text.replaceAll('"', "'").replace(/[\r\n]/g, ' ')}"`;
const word = (text: string, at: number) => text.replace(/[\s,"]/g, '') || `w${at}`;
/** What a reader of weights takes for a number. */
const number = (text: string) => (/^\d+(?:\.\d+)?$/.test(text) && text.length < 20 ? text : '1');

export function graphml({ actors, ties, directed }: Model, random: Random): string {
  const drawn = random.chance(0.3);
  const missing = random.chance(0.2) ? '<default>Kommune</default>' : '';
  const nodes = actors.map(({ id, name, sector }) =>
    drawn
      ? `<node id="${xml(id)}"><data key="g"><y:ShapeNode><y:NodeLabel>${xml(name)}</y:NodeLabel></y:ShapeNode></data></node>`
      : `<node id="${xml(id)}"><data key="n">${xml(name)}</data><data key="s">${xml(sector)}</data></node>`,
  );
  const group = drawn && random.chance(0.4);
  const inner = group
    ? `<node id="group"><graph edgedefault="directed">${nodes.join('')}</graph></node>`
    : nodes.join('');
  const edges = ties.map(
    ({ from, to, weight }) =>
      `<edge source="${xml(actors[from].id)}" target="${xml(actors[to].id)}"><data key="w">${xml(weight)}</data></edge>`,
  );
  return `<?xml version="1.0"?><graphml xmlns:y="http://www.yworks.com/xml/graphml"><key id="n" for="node" attr.name="name"/><key id="s" for="node" attr.name="sector">${missing}</key><key id="w" for="edge" attr.name="weight" attr.type="double"/><key id="g" for="node" yfiles.type="nodegraphics"/><graph edgedefault="${directed ? 'directed' : 'undirected'}">${inner}${edges.join('')}</graph></graphml>`;
}

export function gexf({ actors, ties, directed }: Model): string {
  const nodes = actors.map(
    ({ id, name, sector }) =>
      `<node id="${xml(id)}" label="${xml(name)}"><attvalues><attvalue for="0" value="${xml(sector)}"/></attvalues></node>`,
  );
  const edges = ties.map(
    ({ from, to, weight, kind }, at) =>
      `<edge id="${at}" source="${xml(actors[from].id)}" target="${xml(actors[to].id)}" weight="${xml(weight)}" kind="${kind}"/>`,
  );
  return `<?xml version="1.0"?><gexf><graph defaultedgetype="${directed ? 'directed' : 'undirected'}"><attributes class="node"><attribute id="0" title="Sektor" type="string"/></attributes><nodes>${nodes.join('')}</nodes><edges>${edges.join('')}</edges></graph></gexf>`;
}

export function gml({ actors, ties, directed }: Model, random: Random): string {
  const byName = random.chance(0.2);
  const id = (at: number) => (byName ? quoted(actors[at].id) : String(at));
  return `${random.chance(0.3) ? 'Creator "x"\nVersion 1\n' : ''}graph\n[\n  directed ${directed ? 1 : 0}\n${actors
    .map(
      ({ name, sector }, at) =>
        `  node [ id ${id(at)} label ${quoted(name)} sector ${quoted(sector)} ]`,
    )
    .join('\n')}\n${ties
    .map(
      ({ from, to, weight }) =>
        `  edge [ source ${id(from)} target ${id(to)} weight ${quoted(weight)} ]`,
    )
    .join('\n')}\n]\n`;
}

export function json({ actors, ties, directed }: Model, random: Random): string {
  const weighted = ({ weight }: Model['ties'][number]) =>
    random.chance(0.5) ? Number(weight) || 1 : weight;
  const nodes = actors.map(({ id, name, sector }) => ({ id, name, sector }));
  const links = ties.map((tie) => ({
    source: actors[tie.from].id,
    target: actors[tie.to].id,
    weight: weighted(tie),
  }));
  const kinds: (() => unknown)[] = [
    () => ({ directed, multigraph: false, graph: {}, nodes, links }),
    () => ({ nodes, links: ties.map(({ from, to }) => ({ source: from, target: to, value: 2 })) }),
    () => ({
      elements: {
        nodes: nodes.map((data) => ({ data })),
        edges: links.map((data) => ({ data })),
      },
    }),
    () => [...nodes.map((data) => ({ data })), ...links.map((data) => ({ data }))],
    () => ({
      options: { type: directed ? 'directed' : 'undirected' },
      nodes: nodes.map(({ id, ...attributes }) => ({ key: id, attributes })),
      edges: links.map(({ source, target, ...attributes }) => ({ source, target, attributes })),
    }),
    () => ({
      elements: nodes.map(({ id, ...attributes }) => ({ _id: id, attributes })),
      connections: links.map(({ source, target }) => ({
        from: source,
        to: target,
        direction: 'mutual',
      })),
    }),
    () => ({
      directed,
      nodes,
      adjacency: actors.map((_, at) =>
        ties.filter(({ from }) => from === at).map(({ to }) => ({ id: actors[to].id })),
      ),
    }),
  ];
  return JSON.stringify(random.pick(kinds)());
}

export function vna({ actors, ties }: Model, random: Random): string {
  const several = random.chance(0.3);
  const name = (at: number) => quoted(actors[at].name);
  return `*Node data\nID sector\n${actors.map(({ sector }, at) => `${name(at)} ${quoted(sector)}`).join('\n')}\n*Node properties\nID x y\n${name(0)} 1 2\n*Tie data\nfrom to strength${several ? ' advice' : ''}\n${ties
    .map(
      ({ from, to, weight }) => `${name(from)} ${name(to)} ${number(weight)}${several ? ' 1' : ''}`,
    )
    .join('\n')}\n`;
}

export function pajek({ actors, ties, directed }: Model, random: Random): string {
  const part = directed ? 'Arcs' : 'Edges';
  const relations = random.int(3);
  const lines = ties.map(
    ({ from, to, weight, kind }) =>
      `${relations === 1 ? `${kind.length}: ` : ''}${from + 1} ${to + 1} ${number(weight)}${relations === 1 ? ` l "${kind}"` : ''}`,
  );
  const named = random.chance(0.9);
  return `*Vertices ${actors.length}\n${named ? actors.map(({ name }, at) => `${at + 1} ${quoted(name)} 0.1 0.2`).join('\n') : ''}\n*${part}${relations === 2 ? ' :1 "Fall"' : ''}\n${lines.join('\n')}\n`;
}

export function dl({ actors, ties }: Model, random: Random): string {
  const n = actors.length;
  const labels = actors.map(({ name }, at) => word(name, at));
  if (random.chance(0.5))
    return `dl n=${n} format=edgelist1\nlabels embedded\ndata:\n${ties.map(({ from, to, weight }) => `${labels[from]} ${labels[to]} ${number(weight)}`).join('\n')}\n`;
  const cell = (row: number, column: number) =>
    ties.some(({ from, to }) => from === row && to === column) ? '1' : '0';
  return `dl n=${n} format=fullmatrix\nlabels:\n${labels.join(',')}\ndata:\n${actors.map((_, row) => actors.map((_, column) => cell(row, column)).join(' ')).join('\n')}\n`;
}
