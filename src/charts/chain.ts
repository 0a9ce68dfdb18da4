import type { Analysis } from '../analysis.ts';
import { arrow, carriers, drawingOrder, isGap, reason, states } from './chain/arrow.ts';
import { framed, type Handover, route } from './chain/frame.ts';
import { legendOf } from './chain/legend.ts';
import { roleCard } from './chain/role-card.ts';
import { viaLabels } from './chain/via-labels.ts';
import type { Drawing, Picture } from './picture.ts';

/**
 * The care chain as a process, from the ward at the top to the home at the bottom. Roles stand in order; handovers that lead on run at
 * the right, those that lead back at the left. What is missing or takes a detour is strong, the rest pale. `null` where the analysis
 * has no chain.
 */
export function chain(drawing: Drawing): Picture | null {
  if (!drawing.analysis.chain || drawing.analysis.chain.roles.length === 0) return null;
  return drawn(drawing.slide ? { ...drawing, analysis: gapsOnly(drawing.analysis) } : drawing);
}

/** On a slide there is room for what is missing or takes a detour, and for all where nothing does. */
function gapsOnly(analysis: Analysis): Analysis {
  if (!analysis.chain || !hasGaps(analysis)) return analysis;
  const handovers = drawnHandovers(analysis).filter(isGap);
  const concerned = new Set(handovers.flatMap(({ from, to }) => [from, to]));
  const roles = analysis.chain.roles.filter(({ id }) => concerned.has(id));
  return { ...analysis, chain: { ...analysis.chain, roles, handovers } };
}

function drawn(drawing: Drawing): Picture {
  const { analysis, words, say } = drawing;
  const { roles } = analysis.chain as NonNullable<Analysis['chain']>;
  const known = drawnHandovers(analysis);
  const legend = legendOf(known, drawing);
  const { frame, texts } = framed(known, legend.height, drawing);
  const arcs = route(known, new Map(roles.map(({ id }, k) => [id, k])), frame);
  const missing = known.filter(({ status }) => status === 'missing');
  const named = say.role;
  const filled = roles.filter(
    ({ status, required }) => required && (status === 'filled' || status === 'several'),
  );
  const concerned = new Set(known.filter(isGap).flatMap(({ from, to }) => [from, to]));
  return {
    id: 'chain',
    title: `${words.chain}: ${say.chain}`,
    description: words.chainDescription(
      filled.length,
      roles.filter(({ required }) => required).length,
      missing.map(({ from, to }) => `${named(from)} → ${named(to)}`),
    ),
    width: frame.width,
    height: frame.height,
    body: [
      legend.body,
      arcs
        .toSorted((a, b) => drawingOrder(a.handover) - drawingOrder(b.handover))
        .map((arc) => arrow(arc, frame, drawing)),
      roles.map((role, k) => roleCard(k, texts[k], frame, concerned.has(role.id), drawing)),
      viaLabels(arcs, frame, drawing),
    ],
    table: {
      caption: words.handoversCaption,
      columns: words.handoverColumns,
      numeric: [],
      rows: known.map((handover) => [
        named(handover.from),
        named(handover.to),
        states(drawing)[handover.status],
        carriers(handover, drawing),
        reason(handover, drawing),
        drawing.language.report.chain.bases[handover.basis] ?? handover.basis,
      ]),
    },
  };
}

/** Whether the picture has a handover that is missing or takes a detour, and others beside it. */
export function hasGaps(analysis: Analysis): boolean {
  const drawn = drawnHandovers(analysis);
  return drawn.some(isGap) && !drawn.every(isGap);
}

/** The handovers from one role to another. */
function drawnHandovers({ chain }: Analysis): Handover[] {
  if (!chain) return [];
  const places = new Set(chain.roles.map(({ id }) => id));
  return chain.handovers.filter(
    ({ from, to }) => places.has(from) && places.has(to) && from !== to,
  );
}
