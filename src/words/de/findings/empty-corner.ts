import type { FindingText } from '../../finding-text.ts';

export const emptyCorner: FindingText<'empty-corner'> = {
  title: 'Leere Ecke',
  finding: ({ sector, unplaced }, say) =>
    `Die Ecke „${say.sector(sector)}“ ist unbesetzt: Kein Akteur der Tabelle gehört zu ihr.${unplaced > 0 ? ` ${say.count(unplaced, 'Akteur ist ohne Zuordnung und gehört', 'Akteure sind ohne Zuordnung und gehören')} vielleicht hierher.` : ''}`,
  next: ({ sector }, say) =>
    `Prüfen, ob Akteure der Ecke „${say.sector(sector)}“ in der Erhebung vergessen wurden; wenn nicht, entscheiden, wer zuerst eingeladen wird.`,
  reading:
    'Eine Ecke ist leer, wenn kein Akteur der Tabelle diesem Sektor angehört. Ob es solche Akteure in der Region gibt, sagt der Befund nicht.',
};
