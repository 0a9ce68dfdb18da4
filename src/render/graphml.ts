import type { Analysis } from '../analysis.ts';
import { assertResult } from '../arguments.ts';
import { el, xml } from '../charts/element.ts';
import { type Attribute, actorAttributes, tieAttributes } from './graph/attributes.ts';

/** The network as GraphML, which igraph, networkx, yEd and Gephi open, with every field and figure of an actor as an attribute; care-chain reads it again. */
export function graphml(analysis: Analysis): string {
  assertResult('graphml', analysis, 'analysis');
  const nodes = actorAttributes(analysis);
  const ofTies = tieAttributes(analysis);
  // Names of attributes are any text, so keys are numbered.
  const declare = (of: 'node' | 'edge', attributes: Attribute<never>[]) =>
    attributes.map(({ name, type }, k) =>
      el('key', { id: `${of}-${k}`, for: of, 'attr.name': name, 'attr.type': type }),
    );
  const values = <Of>(of: 'node' | 'edge', attributes: Attribute<Of>[], one: Of) =>
    attributes.map(({ value }, k) => {
      const own = value(one);
      return own === null ? null : el('data', { key: `${of}-${k}` }, String(own));
    });
  // Ids are any text, so nodes are numbered and keep theirs as an attribute.
  const number = new Map(analysis.actors.map(({ id }, k) => [id, `n${k}`]));
  const root = el(
    'graphml',
    { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
    el('key', { id: 'node-label', for: 'node', 'attr.name': 'label', 'attr.type': 'string' }),
    el('key', { id: 'edge-weight', for: 'edge', 'attr.name': 'weight', 'attr.type': 'double' }),
    declare('node', nodes as Attribute<never>[]),
    declare('edge', ofTies as Attribute<never>[]),
    el(
      'graph',
      { id: 'network', edgedefault: analysis.network.directed ? 'directed' : 'undirected' },
      analysis.actors.map((actor) =>
        el(
          'node',
          { id: number.get(actor.id) },
          el('data', { key: 'node-label' }, actor.label || actor.id),
          values('node', nodes, actor),
        ),
      ),
      analysis.ties.map((tie, k) =>
        el(
          'edge',
          { id: `e${k}`, source: number.get(tie.source), target: number.get(tie.target) },
          el('data', { key: 'edge-weight' }, tie.weight),
          values('edge', ofTies, tie),
        ),
      ),
    ),
  );
  return xml(root);
}
