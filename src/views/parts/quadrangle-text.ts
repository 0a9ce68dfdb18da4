import type { Formatter } from '../../words/formatter.ts';
import type { Cell, Quadrangle } from '../quadrangle.ts';
import type { Block, Cell as TableCell, ViewText } from '../view.ts';
import { pairList, sentence, table, tableOf } from './lists.ts';

/** Of a side with more ties than this only the number is told, and with more carriers only their number. */
const fewPairs = 6;
const fewCarriers = 5;

const de = {
  sides: 'Seiten und Diagonalen',
  insides: 'Innerhalb der Ecken',
  split: 'Stationär und ambulant',
  side: 'Seite',
  corner: 'Ecke',
  actors: 'Akteure',
  ties: 'Bez./mögl.',
  density: 'Dichte',
  expected: 'erwartet',
  carriers: 'getragen von',
  stationary: 'stationär',
  ambulatory: 'ambulant',
  more: (n: number, say: Formatter) => say.count(n, 'Akteur', 'Akteure'),
  named: (side: string, pairs: string) => `${side}: ${pairs}${pairs.endsWith('.') ? '' : '.'}`,
  chance: (value: Quadrangle, say: Formatter) =>
    value.permutations > 0
      ? `Erwartet ist, was bleibt, wenn die Ecken zufällig verteilt werden (Mittel); p aus ${say.number(value.permutations)} zufälligen Verteilungen, Startwert ${say.number(value.seed)}.`
      : withinLimits(value)
        ? 'Erwartet ist, was bleibt, wenn die Ecken zufällig verteilt werden (Mittel); zufällige Verteilungen waren nicht verlangt.'
        : `Kein Vergleich mit zufälligen Verteilungen: Er wird nur bei mindestens einer und höchstens ${say.number(value.mostTies)} Beziehungen zwischen Akteuren mit Sektor gerechnet. Ebenso ist nur bis zu dieser Zahl genannt, wer eine Seite trägt.`,
};

const en: typeof de = {
  sides: 'Sides and diagonals',
  insides: 'Inside the corners',
  split: 'Inpatient and outpatient',
  side: 'side',
  corner: 'corner',
  actors: 'actors',
  ties: 'ties/poss.',
  density: 'density',
  expected: 'expected',
  carriers: 'carried by',
  stationary: 'inpatient',
  ambulatory: 'outpatient',
  more: (n, say) => say.count(n, 'actor', 'actors'),
  named: (side, pairs) => `${side}: ${pairs}${pairs.endsWith('.') ? '' : '.'}`,
  chance: (value, say) =>
    value.permutations > 0
      ? `Expected is what is left when the corners are dealt out at random (mean); p from ${say.number(value.permutations)} random deals, seed ${say.number(value.seed)}.`
      : withinLimits(value)
        ? 'Expected is what is left when the corners are dealt out at random (mean); no random deals were asked for.'
        : `No comparison with random deals: it is made only for at least one and at most ${say.number(value.mostTies)} ties between actors with a sector. Up to that number only is it told who carries a side.`,
};

/** Whether random deals could have been made. */
function withinLimits({ sides, insides, mostTies }: Quadrangle): boolean {
  const all = [...sides, ...insides].reduce((sum, { ties }) => sum + ties, 0);
  return all > 0 && all <= mostTies;
}

function blocks(value: Quadrangle, say: Formatter, words: typeof de): Block[] {
  const name = ({ sectors }: Cell) => sectors.map(say.sector).join(' – ');
  const figures = ({ ties, possible }: Pick<Cell, 'ties' | 'possible'>): TableCell => ({
    text: possible === 0 ? '–' : `${say.number(ties)}/${say.number(possible)}`,
  });
  const carriers = ({ carriers }: Pick<Cell, 'carriers'>): TableCell =>
    carriers === null
      ? { text: '–' }
      : carriers.length > fewCarriers
        ? { text: words.more(carriers.length, say) }
        : { actors: carriers };
  const named = value.sides.filter(({ ties }) => ties > 0 && ties <= fewPairs);
  return [
    table(
      words.sides,
      [words.side, words.ties, words.density, words.expected, 'p', words.carriers],
      value.sides.map((side) => [
        { text: name(side) },
        figures(side),
        { share: side.density },
        { number: side.expected, digits: 1 },
        { number: side.p, digits: 3 },
        carriers(side),
      ]),
    ),
    ...named.map((side) => sentence(words.named(name(side), pairList(side.pairs, say, fewPairs)))),
    table(
      words.insides,
      [words.corner, words.actors, words.ties, words.density, words.expected, 'p'],
      value.insides.map((inside, i) => [
        { sectors: [inside.sectors[0]] },
        { number: value.corners[i].actors },
        figures(inside),
        { share: inside.density },
        { number: inside.possible === 0 ? null : inside.expected, digits: 1 },
        { number: inside.p, digits: 3 },
      ]),
    ),
    ...tableOf(
      words.split,
      [words.stationary, words.ambulatory, words.ties, words.density, words.carriers],
      (value.settings ?? []).map((row) => [
        { sectors: [row.stationary] },
        { sectors: [row.ambulatory] },
        figures(row),
        { share: row.density },
        carriers(row),
      ]),
    ),
    sentence(words.chance(value, say)),
  ];
}

export const quadrangleText: { en: ViewText<Quadrangle>; de: ViewText<Quadrangle> } = {
  en: {
    title: 'Sides and insides of the quadrangle',
    blocks: (value, say) => blocks(value, say, en),
    reading:
      'A tied pair counts once, whatever its direction. “Carried by” names a smallest group of actors that touches every tie of a side: if all of them dropped out, the side would be empty. Where several groups are equally small, one is named, and those who stand in each of them come first. p says how often random mixing lies as far from the expected number; it is no verdict, and of ten cells one below 0.1 is to be expected by chance alone. Corners differ in their tasks, so a side need not be as dense as chance would make it. A corner with one actor has no inside.',
    column: 'a column “sector”; “setting” for inpatient and outpatient',
  },
  de: {
    title: 'Seiten und Innenräume des Vierecks',
    blocks: (value, say) => blocks(value, say, de),
    reading:
      'Ein verbundenes Paar zählt einmal, gleich in welcher Richtung. „Getragen von“ nennt eine kleinste Gruppe von Akteuren, die jede Beziehung einer Seite berührt: Fielen sie alle aus, wäre die Seite leer. Sind mehrere Gruppen gleich klein, ist eine davon genannt, und wer in jeder vorkommt, steht zuerst. p sagt, wie oft zufällige Mischung ebenso weit vom erwarteten Wert abweicht; das ist kein Urteil, und von zehn Feldern liegt schon durch Zufall etwa eines unter 0,1. Die Ecken haben verschiedene Aufgaben; eine Seite muss nicht so dicht sein, wie der Zufall sie machen würde. Eine Ecke mit einem Akteur hat kein Innen.',
    column: 'eine Spalte „Sektor“; „Setting“ für stationär und ambulant',
  },
};
