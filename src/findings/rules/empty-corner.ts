import { rule } from '../rule.ts';
import { silentWhere } from '../silence.ts';
import { mayBelong, wordsOf } from '../unread.ts';

export type EmptyCornerEvidence = {
  sector: string;
  /** Actors of the network, and those of them without a sector. */
  actors: number;
  unplaced: number;
  /** Words of the table that mean no corner yet, one of which may mean this one. */
  unread: string[];
};

/** Where it comes from. */
export const reference = 'Schubert 2018 (cooperation quadrangle)';

export const emptyCorner = rule<'empty-corner', EmptyCornerEvidence>(
  {
    id: 'empty-corner',
    severity: 'gap',
    question: 'there',
  },
  (context) => {
    const { sectors, actors } = context.analysis;
    return sectors
      .filter((sector) => sector.actors === 0)
      .map(({ id }) => ({
        sectors: [id],
        evidence: {
          sector: id,
          actors: actors.length,
          unplaced: actors.filter(({ sector }) => sector === null).length,
          unread: wordsOf(mayBelong(context).get(id) ?? []),
        },
      }));
  },
  {
    refutableBy: (_, context) => silentWhere(context, ({ sector }) => sector === null),
  },
);
