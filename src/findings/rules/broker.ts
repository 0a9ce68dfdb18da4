import { soleBridges } from '../../network/brokers.ts';
import { placesOf } from '../drawn.ts';
import { isSoleBridge, sideAt } from '../drawn-sides.ts';
import { pairsOf, tiesAcross, tiesFrom } from '../rests-on.ts';
import { rule } from '../rule.ts';
import { past, silentAcross, silentWhere } from '../silence.ts';

export type BrokerEvidence = {
  actor: string;
  /** The sectors that only this actor bridges, two and two. */
  pairs: [string, string][];
  /** For each pair the tied pairs of actors between the sectors, all of them with this actor; 0 where it is the only contact of both. */
  relations: number[];
  /** For each pair the other actors, of neither sector, with ties into both. */
  others: number[];
  constraint: number;
  /** Place by constraint, the lowest first, and the number of actors that have one. */
  rank: number;
  of: number;
  effectiveSize: number;
  degree: number;
  meanDegree: number;
};

/** Where it comes from. */
export const reference = 'Burt 1992, Structural Holes, ch. 1–2; Burt 2004, AJS 110:349–399';

export const broker = rule<'broker', BrokerEvidence>(
  {
    id: 'broker',
    severity: 'look',
    question: 'hold',
    basedOn: 'presence',
  },
  (context) => {
    const { analysis, ties, sectors } = context;
    const alone = soleBridges(context);
    if (alone.size === 0) return [];
    const constraints = analysis.actors
      .map(({ measures }) => figure(measures.constraint))
      .filter((value) => value !== null);
    const meanDegree = ties.order === 0 ? 0 : (2 * ties.size) / ties.order;
    return [...alone]
      .map(([u, bridged]) => {
        const { id, measures } = analysis.actors[u];
        const constraint = figure(measures.constraint) ?? 0;
        const evidence: BrokerEvidence = {
          actor: id,
          pairs: bridged.map(({ codes: [a, b] }): [string, string] => [
            sectors.ids[a],
            sectors.ids[b],
          ]),
          relations: bridged.map(({ relations }) => relations),
          others: bridged.map(({ others }) => others),
          constraint,
          // Values that differ in the last digits only share a place.
          rank: 1 + constraints.filter((value) => value < constraint * (1 - 1e-9)).length,
          of: constraints.length,
          effectiveSize: figure(measures.effectiveSize) ?? 0,
          degree: ties.degrees[u],
          meanDegree,
        };
        return { actors: [id], sectors: [...new Set(evidence.pairs.flat())], evidence };
      })
      .sort(
        (x, y) =>
          y.evidence.pairs.length - x.evidence.pairs.length || x.evidence.rank - y.evidence.rank,
      );
  },
  {
    restsOn: ({ evidence: { actor, pairs, relations } }, context) => {
      const { ids, codes } = context.sectors;
      const own = placesOf(context)(actor);
      return pairsOf(
        pairs.flatMap((pair, i) =>
          relations[i] > 0
            ? tiesAcross(context, pair)
            : tiesFrom(context, own, (other) => pair.includes(ids[codes[other]] ?? '')),
        ),
      );
    },
    refutableBy: ({ evidence: { actor, pairs, relations } }, context) => {
      const across = pairs.map((pair) => silentAcross(context, pair, past(actor)));
      return silentWhere(context, ({ id }) =>
        pairs.some((_, i) => (relations[i] === 0 ? id !== actor : across[i].includes(id))),
      );
    },
    stands: ({ evidence: { actor, pairs } }, context) => {
      const { ids, codes } = context.sectors;
      const own = placesOf(context)(actor);
      const bridged = new Set(pairs.map((pair) => sideAt(context, pair)));
      return (drawn) => {
        for (let a = 0; a < ids.length; a++)
          for (let b = a + 1; b < ids.length; b++)
            if (isSoleBridge(drawn, own, { codes, a, b }) !== bridged.has(a * ids.length + b))
              return false;
        return true;
      };
    },
  },
);

const figure = (value: unknown): number | null => (typeof value === 'number' ? value : null);
