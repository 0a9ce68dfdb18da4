import type { Book } from '../../book.ts';

export const quadrangle: Book['views']['quadrangle'] = {
  title: 'Zusammenarbeit zwischen und innerhalb der Sektoren',
  reading:
    'Ein verbundenes Paar zählt einmal, gleich in welcher Richtung. „Getragen von“ nennt eine kleinste Gruppe von Akteuren, die jede Beziehung zwischen zwei Sektoren berührt: Fielen sie alle aus, bliebe zwischen den Sektoren keine Beziehung. Sind mehrere Gruppen gleich klein, ist eine davon genannt, und wer in jeder vorkommt, steht zuerst. p sagt, wie oft zufällige Mischung ebenso weit vom erwarteten Wert abweicht; das ist kein Urteil, und von zehn Feldern liegt schon durch Zufall etwa eines unter 0,1. Die Sektoren haben verschiedene Aufgaben; zwischen zweien muss die Zusammenarbeit nicht so dicht sein, wie der Zufall sie machen würde. In einem Sektor mit einem Akteur ist keine Beziehung möglich.',
  column: 'eine Spalte „Sektor“; „Setting“ für stationär und ambulant',
  sides: 'Zwischen den Sektoren',
  insides: 'Innerhalb der Sektoren',
  split: 'Stationär und ambulant',
  side: 'Zwischen',
  corner: 'Sektor',
  actors: 'Akteure',
  ties: 'Bez./mögl.',
  density: 'Dichte',
  expected: 'erwartet',
  carriers: 'getragen von',
  stationary: 'stationär',
  ambulatory: 'ambulant',
  more: (n, say) => say.count(n, 'Akteur', 'Akteure'),
  named: (side, pairs) => `${side}: ${pairs}${pairs.endsWith('.') ? '' : '.'}`,
  chance: (permutations, seed, say) =>
    `Erwartet ist, was bleibt, wenn die Sektoren zufällig verteilt werden (Mittel); p aus ${say.number(permutations)} zufälligen Verteilungen, Startwert ${say.number(seed)}.`,
  notAsked:
    'Erwartet ist, was bleibt, wenn die Sektoren zufällig verteilt werden (Mittel); zufällige Verteilungen waren nicht verlangt.',
  outOfLimits: (maxTies, say) =>
    `Kein Vergleich mit zufälligen Verteilungen: Er wird nur bei mindestens einer und höchstens ${say.number(maxTies)} Beziehungen zwischen Akteuren mit Sektor gerechnet. Ebenso ist nur bis zu dieser Zahl genannt, wer die Beziehungen zwischen zwei Sektoren trägt.`,
};
