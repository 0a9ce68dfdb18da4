import { splits } from '../../network/articulation.ts';
import { placesOf } from '../drawn.ts';
import { rule } from '../rule.ts';
import { silentWhere } from '../silence.ts';

export type CutpointEvidence = {
  actor: string;
  /** Sizes of the parts that are cut off, without the largest part. */
  parts: number[];
  cutOff: number;
  /** Actors of the largest part. */
  rest: number;
  /** Up to twelve of the actors cut off, small parts first; of a part of more than a thousand, one. */
  names: string[];
  /** Sectors whose actors, but for the cutpoint, are all among those cut off; not told for more than a thousand actors. */
  sectors: string[];
};

const maxNames = 12;
const maxCounted = 1000;

export const cutpoint = rule<'cutpoint', CutpointEvidence>(
  {
    id: 'cutpoint',
    severity: 'look',
    question: 'thread',
    reference: 'Tarjan 1972, SIAM J. Computing 1:146–160',
    basedOn: 'presence',
  },
  ({ analysis, ties, sectors: { ids, codes } }) => {
    if (analysis.network.cutpoints.length === 0) return [];
    const index = new Map(ties.ids.map((id, i) => [id, i]));
    const split = splits(ties);
    return analysis.network.cutpoints
      .map((id) => {
        const actor = index.get(id) as number;
        const { rest, cutOff } = split(actor);
        const total = cutOff.reduce((sum, { size }) => sum + size, 0);
        const listed: number[] = [];
        const lost = new Map<number, number>();
        for (const part of cutOff.toReversed()) {
          if (listed.length < maxNames)
            listed.push(
              ...(part.size <= maxCounted
                ? part.actors().slice(0, maxNames - listed.length)
                : [part.entry]),
            );
          if (total <= maxCounted)
            for (const u of part.actors()) lost.set(codes[u], (lost.get(codes[u]) ?? 0) + 1);
        }
        const whole = ids.filter(
          (_, code) =>
            lost.has(code) &&
            lost.get(code) === analysis.sectors[code].actors - (codes[actor] === code ? 1 : 0),
        );
        const evidence: CutpointEvidence = {
          actor: id,
          parts: cutOff.map(({ size }) => size),
          cutOff: total,
          rest,
          names: listed.map((u) => ties.ids[u]),
          sectors: whole,
        };
        return { actors: [id], sectors: whole, evidence };
      })
      .sort((x, y) => y.evidence.cutOff - x.evidence.cutOff);
  },
  {
    refutableBy: ({ evidence: { actor } }, context) =>
      silentWhere(context, ({ id }) => id !== actor),
    stands: ({ evidence: { actor, sectors } }, context) => {
      const own = placesOf(context)(actor);
      const { ids, codes } = context.sectors;
      const sizes = context.analysis.sectors.map(({ actors }) => actors);
      if (codes[own] >= 0) sizes[codes[own]]--;
      const whole = new Set(sectors.map((id) => ids.indexOf(id)));
      const lost = new Int32Array(ids.length);
      return (drawn) => {
        const { parts, partOf } = drawn.without(own);
        if (parts < 2) return false;
        lost.fill(0);
        let total = 0;
        for (let v = 0; v < partOf.length; v++) {
          if (partOf[v] <= 0) continue;
          total++;
          if (codes[v] >= 0) lost[codes[v]]++;
        }
        return ids.every(
          (_, code) =>
            whole.has(code) ===
            (total <= maxCounted && lost[code] > 0 && lost[code] === sizes[code]),
        );
      };
    },
  },
);
