import type { Book } from '../../book.ts';

export const socialRadius: Book['views']['social-radius'] = {
  title: 'Sozialer Radius der Kooperation',
  reading:
    'Die dreizehn Anspruchsgruppen sind die, die Schubert für die Beteiligung an der Sozialplanung nennt. Die Tabelle zeigt, wie tief eine Gruppe beteiligt ist: überhaupt genannt, mit jemandem verbunden, mit Sitz in einem Gremium, mit einer Beziehung auf der Planungsebene, mit einer anderen Gruppe verbunden. Als mitwirkend zählt sie erst mit einem Sitz oder einer Beziehung auf der Planungsebene. Ob eine Gruppe Gehör findet, sagt sie nicht, und eine fehlende Gruppe kann auch nur in der Tabelle fehlen: als Merkliste für die nächste Einladung zu lesen.',
  column: 'eine Spalte „Anspruchsgruppe“',
  overview: ({ present, involved, of }, say) =>
    involved === null
      ? `${say.number(present)} von ${say.number(of)} Anspruchsgruppen ${present === 1 ? 'steht' : 'stehen'} in der Tabelle; ob sie an der Planung mitwirken, sagt sie nicht, denn sie nennt weder Gremien noch Ebenen der Zusammenarbeit.`
      : `${say.number(involved)} von ${say.number(of)} Anspruchsgruppen ${involved === 1 ? 'wirkt' : 'wirken'} an der Planung mit, durch einen Sitz in einem Gremium oder eine Beziehung auf der Planungsebene; in der Tabelle ${present === 1 ? 'steht' : 'stehen'} ${say.number(present)}.`,
  absent: (names, say) =>
    `Für die nächste Einladung zu prüfen, denn nicht in der Tabelle: ${say.list(names, 13)}.`,
  shallow: (names, say) =>
    `Genannt, aber mit keiner anderen Gruppe verbunden: ${say.list(names, 13)}.`,
  other: (words, say) => `Keiner der dreizehn Gruppen zugeordnet: ${say.list(words)}.`,
  ungrouped: (count, say) =>
    `${say.count(count, 'Akteur hat', 'Akteure haben')} keine Anspruchsgruppe.`,
  caption: 'Wie tief jede Gruppe beteiligt ist (Zahl der Akteure)',
  columns: [
    'Anspruchsgruppe',
    'genannt',
    'verbunden',
    'im Gremium',
    'Planungsebene',
    'mit anderer Gruppe',
  ],
};
