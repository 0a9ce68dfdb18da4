import type { Book } from '../../book.ts';

export const planningCycle: Book['views']['planning-cycle'] = {
  title: 'Planungskreislauf: was die Tabelle über jeden Sozialraum sagt',
  reading:
    'Neben dem, wer da ist, steht, was die Tabelle über jeden Sozialraum sagt: Menschen, Bedarfe, Plätze. Die Zahlen sind die der Tabelle; Plätze sind über die Akteure eines Sozialraums zusammengezählt, wer in mehreren tätig ist, zählt in jedem. Nichts davon wird bewertet oder gegeneinander aufgerechnet: Ob die Plätze reichen, sagen die, die den Bedarf kennen. Als Teil der Sozialberichterstattung Jahr für Jahr zu lesen.',
  column:
    'eine Spalte „Sozialraum“ und eine eigene Spalte mit Menschen („Menschen über 80“), Bedarfen („Bedarf“) oder Plätzen („Plätze“)',
  overview: (areas, indicators, say) =>
    `${say.count(areas, 'Sozialraum', 'Sozialräume')} mit ${say.count(indicators, 'Angabe', 'Angaben')} der Tabelle.`,
  caption: 'Angaben der Tabelle und wer da ist',
  area: 'Sozialraum',
  sum: (column) => `${column} (Summe)`,
  actors: 'Akteure',
  roles: 'Aufgaben der Kette',
  nothing: 'nichts in der Tabelle',
};
