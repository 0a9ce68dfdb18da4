import { rule } from '../rule.ts';
import { silentWhere } from '../silence.ts';

type Evidence = {
  sector: string;
  /** Actors of the network, and those of them without a sector. */
  actors: number;
  unplaced: number;
};

export const emptyCorner = rule<'empty-corner', Evidence>(
  {
    id: 'empty-corner',
    severity: 'error',
    question: 'there',
    reference: 'Schubert 2018 (cooperation quadrangle)',
    text: {
      en: {
        title: 'Empty corner',
        finding: ({ sector, unplaced }, say) =>
          `The corner “${say.sector(sector)}” is empty: no actor of the table belongs to it.${unplaced > 0 ? ` ${say.count(unplaced, 'actor has', 'actors have')} no corner and may belong here.` : ''}`,
        next: ({ sector }, say) =>
          `Check whether actors of “${say.sector(sector)}” were left out of the survey; if not, decide whom to invite first.`,
        reading:
          'A corner is empty when no actor of the table has this sector. The finding says nothing on whether such actors exist in the region.',
      },
      de: {
        title: 'Leere Ecke',
        finding: ({ sector, unplaced }, say) =>
          `Die Ecke „${say.sector(sector)}“ ist unbesetzt: Kein Akteur der Tabelle gehört zu ihr.${unplaced > 0 ? ` ${say.count(unplaced, 'Akteur ist ohne Zuordnung und gehört', 'Akteure sind ohne Zuordnung und gehören')} vielleicht hierher.` : ''}`,
        next: ({ sector }, say) =>
          `Prüfen, ob Akteure der Ecke „${say.sector(sector)}“ in der Erhebung vergessen wurden; wenn nicht, entscheiden, wer zuerst eingeladen wird.`,
        reading:
          'Eine Ecke ist leer, wenn kein Akteur der Tabelle diesem Sektor angehört. Ob es solche Akteure in der Region gibt, sagt der Befund nicht.',
      },
    },
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
