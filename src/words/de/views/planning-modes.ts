import type { Book } from '../../book.ts';

export const planningModes: Book['views']['planning-modes'] = {
  title: 'Planungsmodi nebeneinander',
  reading:
    'Anzeichen, keine Einordnung: Viele Beziehungen der Verwaltung können Regelung oder Unterstützung sein, ein Vertrag kann eine Partnerschaft auf Augenhöhe sichern, und ein Gremium mit Bürgerinnen und Bürgern kann ohne Einfluss sein. Jeder Ort arbeitet mit einem Mix der drei. Zu vergleichen ist ein Ort mit sich selbst über die Jahre.',
  column:
    'in der Beziehungsliste eine Spalte „Vereinbarung“ oder „Art der Beziehung“, die Verträge und Finanzierung nennt',
  overview:
    'Drei Planungsmodi hinterlassen Spuren im Netzwerk; in der Praxis mischen sie sich („hybrider Mix“). Die Zahlen stehen nebeneinander und benennen keinen Modus.',
  caption: 'Spuren der drei Modi',
  columns: ['Modus', 'Spur', 'Beziehungen oder Gremien', 'Anteil'],
  modes: {
    administrative: 'administrativ',
    contracts: 'steuerungsfokussiert',
    reciprocal: 'integriert und kooperativ',
    bodies: 'integriert und kooperativ',
  },
  traces: {
    administrative: 'Beziehungen, an denen die Kommune beteiligt ist',
    contracts: 'Beziehungen auf Vertrag oder Finanzierung',
    reciprocal: 'Beziehungen zwischen den Ecken, von beiden Seiten genannt',
    bodies: 'Gremien mit Zivilgesellschaft',
  },
  of: (part, all, say) => `${say.number(part)} von ${say.number(all)}`,
};
