import type { Analysis } from '../analysis.ts';
import { assertResult } from '../arguments.ts';
import { el, xml } from '../charts/element.ts';
import { type Attribute, actorAttributes, tieAttributes } from './graph/attributes.ts';

/** The network as GEXF 1.2, which Gephi and networkx open, with every field and figure of an actor as an attribute; care-chain reads it again. */
export function gexf(analysis: Analysis): string {
  assertResult('gexf', analysis, 'analysis');
  const nodes = actorAttributes(analysis);
  const ofTies = tieAttributes(analysis);
  const declare = (of: 'node' | 'edge', attributes: Attribute<never>[]) =>
    el(
      'attributes',
      { class: of },
      attributes.map(({ name, type }, k) => el('attribute', { id: k, title: name, type })),
    );
  const values = <Of>(attributes: Attribute<Of>[], of: Of) =>
    el(
      'attvalues',
      {},
      attributes.map(({ value }, k) => {
        const own = value(of);
        return own === null ? null : el('attvalue', { for: k, value: String(own) });
      }),
    );
  const type = analysis.network.directed ? 'directed' : 'undirected';
  const root = el(
    'gexf',
    { xmlns: 'http://www.gexf.net/1.2draft', version: '1.2' },
    el(
      'meta',
      {},
      el('creator', {}, `${analysis.tool.name} ${analysis.tool.version}`),
      el('description', {}, analysis.dataset.name),
    ),
    el(
      'graph',
      { defaultedgetype: type, mode: 'static' },
      declare('node', nodes as Attribute<never>[]),
      declare('edge', ofTies as Attribute<never>[]),
      el(
        'nodes',
        {},
        analysis.actors.map((actor) =>
          el('node', { id: actor.id, label: actor.label || actor.id }, values(nodes, actor)),
        ),
      ),
      el(
        'edges',
        {},
        analysis.ties.map((tie, k) =>
          el(
            'edge',
            { id: k, source: tie.source, target: tie.target, weight: tie.weight },
            values(ofTies, tie),
          ),
        ),
      ),
    ),
  );
  return xml(root);
}
