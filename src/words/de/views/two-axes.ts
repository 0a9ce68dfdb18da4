import type { Book } from '../../book.ts';

export const twoAxes: Book['views']['two-axes'] = {
  title: 'Zwei Achsen: integriert und kooperativ',
  reading:
    'Zwei Anteile, die einen Ort im Feld angeben, für den Vergleich von Jahren oder Regionen, die gleich erhoben wurden. Sie sind keine Bewertung und nicht zu addieren: Ein hoher Anteil ist kein Ziel für sich, und beide hängen davon ab, wer in die Tabelle aufgenommen wurde.',
  column:
    'eine Spalte „Ressort“ und dazu eine Spalte „Anspruchsgruppe“ oder eine Tabelle der Gremien',
  overview: ({ integrated, cooperative }, say) =>
    `Integriert: ${say.number(integrated.across)} von ${say.count(integrated.all, 'Beziehung', 'Beziehungen')} innerhalb der Verwaltung ${integrated.across === 1 ? 'geht' : 'gehen'} über Ressortgrenzen. Kooperativ: ${cooperative.by === 'groups' ? `${say.number(cooperative.part)} von ${say.number(cooperative.all)} Anspruchsgruppen ${cooperative.part === 1 ? 'wirkt' : 'wirken'} mit, durch einen Sitz in einem Gremium oder eine Beziehung auf der Planungsebene` : `${say.number(cooperative.part)} von ${say.count(cooperative.all, 'Gremium', 'Gremien')} ${cooperative.part === 1 ? 'hat' : 'haben'} ein Mitglied aus der Zivilgesellschaft`}.`,
  caption: 'Lage im Feld',
  columns: ['Achse', 'Anteil'],
  integrated: 'integriert',
  cooperative: 'kooperativ',
};
