import type { Book } from '../../book.ts';

export const departments: Book['views']['departments'] = {
  title: 'Ressorts der Verwaltung',
  reading:
    'Gezählt werden Beziehungen zwischen kommunalen Akteuren, zu denen ein Ressort genannt ist. Der E-I-Index ist +1, wenn alle Beziehungen über Ressortgrenzen gehen, und −1, wenn alle innerhalb bleiben; daneben steht, was allein die Größe der Ressorts ergäbe. Er beschreibt den Aufbau, nicht die Arbeit einer Person: Eine Beziehung kann ein ganzes Feld tragen, und ein Ressort mit nur einem Akteur in der Tabelle kann innen keine haben. Ein Ressort ohne Beziehungen wurde vielleicht nur nicht befragt.',
  column: 'eine Spalte „Ressort“ (Fachbereich, Dezernat) bei den Akteuren der Kommune',
  overview: ({ departments: { length }, within, across }, say) =>
    `${say.count(length, 'Ressort', 'Ressorts')}; von ${say.count(within + across, 'Beziehung', 'Beziehungen')} innerhalb der Verwaltung ${across === 1 ? 'geht eine' : across === 0 ? 'geht keine' : `gehen ${say.number(across)}`} über Ressortgrenzen (${say.percent(across / (within + across))}).`,
  none: ({ departments: { length } }, say) =>
    `${say.count(length, 'Ressort', 'Ressorts')}; zwischen Akteuren der Verwaltung ist keine Beziehung genannt.`,
  index: (value, expected, say) =>
    `E-I-Index der Verwaltung: ${say.number(value)}${expected === null ? '' : ` (bei gleichmäßiger Mischung ${say.number(expected)})`}.`,
  isolated: (names, say) =>
    `Ohne Verbindung zu einem anderen Ressort: ${say.list(names.map(say.quoted))}.`,
  absent: (names, say) =>
    `Von den elf Fachbereichen einer integrierten Planung ${names.length === 1 ? 'steht einer' : `stehen ${say.number(names.length)}`} nicht in der Tabelle: ${say.list(names, 11)}.`,
  matrix: 'Beziehungen zwischen den Ressorts',
  single: 'Ressorts und ihre Beziehungen',
  columns: ['Ressort', 'Akteure', 'innerhalb', 'zu anderen Ressorts', 'nach außen'],
};
