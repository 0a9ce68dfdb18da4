import type { RuleText } from '../../finding-text.ts';

export const emptyCorner: RuleText<'empty-corner'> = {
  finding: ({ sector, unplaced, unread }, say) =>
    unread.length > 0
      ? `Soweit die Tabelle verstanden wurde, gehört niemand zum Sektor ${say.quoted(say.sector(sector))}; doch ${say.count(unread.length, 'Wort darin ist', 'Wörter darin sind')} noch keinem Sektor zugeordnet: ${say.list(unread.map(say.quoted))}.`
      : `Zum Sektor ${say.quoted(say.sector(sector))} gehört kein Akteur der Tabelle.${unplaced > 0 ? ` ${say.count(unplaced, 'Akteur ist', 'Akteure sind')} ohne Sektor; vielleicht ${unplaced === 1 ? 'gehört er' : 'gehört einer davon'} hierher.` : ''}`,
  next: ({ sector }, say) =>
    `Prüfen, ob Akteure des Sektors ${say.quoted(say.sector(sector))} in der Erhebung vergessen wurden; wenn nicht, entscheiden, wer zuerst eingeladen wird.`,
  reading:
    'Genannt wird ein Sektor, dem kein Akteur der Tabelle angehört. Stehen Wörter darin, die noch keinem Sektor zugeordnet sind, ist das eine Rückfrage und keine Lücke. Ob es solche Akteure in der Region gibt, sagt der Befund nicht.',
};
