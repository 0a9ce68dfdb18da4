import type { Json } from '../analysis.ts';
import type { Context } from '../network/context.ts';
import { view } from './view.ts';

export type CorePartners = {
  /** What the measured core rests on. */
  method: 'core-periphery' | 'coreness' | 'degree';
  planned: string[];
  measured: string[];
  /** In both by all in either. */
  agreement: number | null;
  /** Planned as further partners, in the core by their ties. */
  partnersInCore: string[];
  /** Planned as core, outside of it by their ties. */
  coreOutside: string[];
  /** Actors of whom the column says nothing. */
  unknown: number;
  degrees: { [actor: string]: number };
};

/** Where it comes from. */
export const reference =
  'Schubert 2018 (Netzverbund and its further partners); Borgatti & Everett 1999, Social Networks 21:375–395';

export const corePartners = view<'core-partners', CorePartners>(
  {
    id: 'core-partners',
  },
  (context) => {
    const { actors } = context.analysis;
    const planned = actors.filter(({ core }) => core === true).map(({ id }) => id);
    const further = actors.filter(({ core }) => core === false).map(({ id }) => id);
    // Shared seats make everybody of a body a neighbour of all: such a core is that of the largest body.
    const projected = context.analysis.settings.projection === true;
    if (planned.length === 0 || context.ties.size === 0 || projected) return null;
    const { method, measured } = measuredCore(context, planned.length);
    const inCore = new Set(measured);
    const both = planned.filter((id) => inCore.has(id)).length;
    const partnersInCore = further.filter((id) => inCore.has(id));
    const coreOutside = planned.filter((id) => !inCore.has(id));
    const differ = new Set([...partnersInCore, ...coreOutside]);
    return {
      method,
      planned,
      measured,
      agreement: both / (planned.length + measured.length - both),
      partnersInCore,
      coreOutside,
      unknown: actors.length - planned.length - further.length,
      degrees: Object.fromEntries(
        actors.flatMap(({ id }, i) => (differ.has(id) ? [[id, context.ties.degrees[i]]] : [])),
      ),
    };
  },
);

/**
 * The core by the ties: that of the core-periphery measure where it was computed; else as many actors as are planned, those in the
 * innermost core (coreness, then degree), together with all that equal the last of them.
 */
function measuredCore(
  { analysis, ties }: Context,
  size: number,
): { method: CorePartners['method']; measured: string[] } {
  const found = (analysis.network as { [key: string]: Json }).corePeriphery;
  const core =
    found !== null && typeof found === 'object' && !Array.isArray(found) ? found.core : null;
  if (Array.isArray(core) && core.length > 0)
    return { method: 'core-periphery', measured: core.filter((id) => typeof id === 'string') };
  const figures = analysis.actors.map(({ measures }) => measures.coreness);
  const known = figures.every((value) => typeof value === 'number');
  const order = analysis.actors
    .map(({ id }, i) => ({
      id,
      depth: known ? (figures[i] as number) : 0,
      degree: ties.degrees[i],
    }))
    .sort((x, y) => y.depth - x.depth || y.degree - x.degree || (x.id < y.id ? -1 : 1));
  const last = order[Math.min(size, order.length) - 1];
  const measured = order
    .filter(
      ({ depth, degree }) =>
        degree > 0 && (depth > last.depth || (depth === last.depth && degree >= last.degree)),
    )
    .map(({ id }) => id)
    .sort();
  return { method: known ? 'coreness' : 'degree', measured };
}
