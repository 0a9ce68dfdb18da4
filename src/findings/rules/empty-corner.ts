import { rule } from '../rule.ts';
import { silentWhere } from '../silence.ts';

export type EmptyCornerEvidence = {
  sector: string;
  /** Actors of the network, and those of them without a sector. */
  actors: number;
  unplaced: number;
};

export const emptyCorner = rule<'empty-corner', EmptyCornerEvidence>(
  {
    id: 'empty-corner',
    severity: 'gap',
    question: 'there',
    reference: 'Schubert 2018 (cooperation quadrangle)',
  },
  ({ analysis: { sectors, actors } }) =>
    sectors
      .filter((sector) => sector.actors === 0)
      .map(({ id }) => ({
        sectors: [id],
        evidence: {
          sector: id,
          actors: actors.length,
          unplaced: actors.filter(({ sector }) => sector === null).length,
        },
      })),
  {
    refutableBy: (_, context) => silentWhere(context, ({ sector }) => sector === null),
  },
);
