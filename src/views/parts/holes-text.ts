import type { Formatter } from '../../words/formatter.ts';
import type { Expected, Hole, Holes, Reading } from '../holes.ts';
import type { Block, ViewText } from '../view.ts';
import { list, pairList, sentence, tableOf } from './lists.ts';

const maxHandovers = 3;
const maxActors = 5;

const de = {
  none: 'Kein Paar von Sektoren ist ganz ohne Beziehung, und keines hängt an einem einzigen Akteur.',
  holes: 'Wo sich Gruppen nur über Einzelne begegnen',
  groups: 'Gruppen',
  meet: 'Begegnen sich',
  expected: 'Vorlage erwartet',
  reading: 'Lesart',
  apart: 'gar nicht',
  through: (names: string) => `nur über ${names}`,
  single: (pair: string) => `nur in einer Beziehung: ${pair}`,
  carried: (n: number, name: string, say: Formatter) =>
    `${n === 2 ? 'beide' : `alle ${say.number(n)}`} Beziehungen über ${name}`,
  also: (names: string) => `; mit beiden zu tun: ${names}`,
  nothing: 'keine Übergabe',
  limited: (n: number, say: Formatter) =>
    say.count(n, 'rechtlich begrenzte Übergabe', 'rechtlich begrenzte Übergaben'),
  noTemplate: 'keine Vorlage',
  hole: {
    close: 'schließen: Hier wird eine Übergabe erwartet',
    secure: 'absichern: Erwartete Übergaben hängen hier an Einzelnen',
    keep: 'lassen: Arbeitsteilung',
  },
  bridge: {
    close: 'stärken: Hier wird eine Übergabe erwartet',
    secure: 'stärken: Eine erwartete Übergabe läuft hier',
    keep: 'lassen: Zugang zu einem anderen Kreis',
  },
  bridges: (median: number, shown: number, all: number, say: Formatter) =>
    `Schwache Brücken: Stärke unter dem Median (${say.number(median)}), kein gemeinsamer Kontakt${shown < all ? `; gezeigt ${say.number(shown)} von ${say.number(all)}` : ''}`,
  noBridges: (median: number, say: Formatter) =>
    `Keine Beziehung, deren Enden keinen gemeinsamen Kontakt haben, ist schwächer als der Median (${say.number(median)}).`,
  tie: 'Beziehung',
  strength: 'Stärke',
  carries: 'trägt',
};

const en: typeof de = {
  none: 'No pair of sectors is without a tie, and none hangs on a single actor.',
  holes: 'Where groups meet only through a few',
  groups: 'groups',
  meet: 'they meet',
  expected: 'template expects',
  reading: 'reading',
  apart: 'not at all',
  through: (names) => `only through ${names}`,
  single: (pair) => `in one tie only: ${pair}`,
  carried: (n, name, say) => `${n === 2 ? 'both' : `all ${say.number(n)}`} ties through ${name}`,
  also: (names) => `; dealing with both: ${names}`,
  nothing: 'no handover',
  limited: (n, say) => say.count(n, 'legally limited handover', 'legally limited handovers'),
  noTemplate: 'no template',
  hole: {
    close: 'close it: a handover is expected here',
    secure: 'secure it: expected handovers hang on a few here',
    keep: 'keep it: specialisation',
  },
  bridge: {
    close: 'strengthen it: a handover is expected here',
    secure: 'strengthen it: an expected handover runs here',
    keep: 'keep it: access to another circle',
  },
  bridges: (median, shown, all, say) =>
    `Weak bridges: strength below the median (${say.number(median)}), no contact in common${shown < all ? `; ${say.number(shown)} of ${say.number(all)} shown` : ''}`,
  noBridges: (median, say) =>
    `No tie whose ends have no contact in common is weaker than the median (${say.number(median)}).`,
  tie: 'tie',
  strength: 'strength',
  carries: 'carries',
};

function meeting(hole: Hole, say: Formatter, words: typeof de): string {
  const { ties, carriers, through } = hole;
  if (ties === 0)
    return through.length === 0 ? words.apart : words.through(say.actors(through, maxActors));
  const direct =
    ties === 1
      ? words.single(pairList([[carriers[0], carriers[1]]], say))
      : words.carried(ties, say.actor(carriers[0]), say);
  return direct + (through.length > 0 ? words.also(say.actors(through, maxActors)) : '');
}

const handovers = (expected: Expected[], say: Formatter) =>
  list(
    expected.map(({ from, to }) => say.handover([from, to])),
    say,
    maxHandovers,
  );

function blocks(value: Holes, say: Formatter, words: typeof de): Block[] {
  const read = (reading: Reading, what: 'hole' | 'bridge') =>
    reading === null ? words.noTemplate : words[what][reading];
  const expects = ({ expected, limited }: Hole) =>
    !value.template
      ? '–'
      : expected.length > 0
        ? handovers(expected, say)
        : limited > 0
          ? words.limited(limited, say)
          : words.nothing;
  return [
    ...(value.holes.length === 0 ? [sentence(words.none)] : []),
    ...tableOf(
      words.holes,
      [words.groups, words.meet, words.expected, words.reading],
      value.holes.map((hole) => [
        { text: hole.sectors.map(say.sector).join(' – ') },
        { text: meeting(hole, say, words) },
        { text: expects(hole) },
        { text: read(hole.reading, 'hole') },
      ]),
    ),
    ...(value.weakBridges === null || value.median === null
      ? []
      : value.weakBridges.length === 0
        ? [sentence(words.noBridges(value.median, say))]
        : tableOf(
            words.bridges(value.median, value.weakBridges.length, value.weakInAll, say),
            [words.tie, words.strength, words.carries, words.reading],
            value.weakBridges.map(({ ends, weight, carries, reading }) => [
              { text: pairList([ends], say) },
              { number: weight },
              { text: carries.length === 0 ? '–' : handovers(carries, say) },
              { text: read(reading, 'bridge') },
            ]),
          )),
  ];
}

export const holesText: { en: ViewText<Holes>; de: ViewText<Holes> } = {
  en: {
    title: 'Structural holes',
    blocks: (value, say) => blocks(value, say, en),
    reading:
      'Listed is every pair of sectors without a tie, and every pair whose ties all touch one actor. A hole is an opportunity for those who bridge it and a risk when they drop out. The reading follows the template alone: “close it” where it expects a handover between roles of the two sectors that no tie carries, “secure it” where ties carry all that it expects, “keep it” where it expects none or only legally limited ones. A hole to be kept may be sensible specialisation; whether it is, those concerned must say. A weak bridge is told only where the table states strengths.',
    column: 'a column “sector”; “strength” for weak bridges',
  },
  de: {
    title: 'Strukturelle Löcher',
    blocks: (value, say) => blocks(value, say, de),
    reading:
      'Aufgeführt ist jedes Paar von Sektoren ohne Beziehung und jedes, dessen Beziehungen alle einen Akteur berühren. Ein Loch ist eine Chance für alle, die es überbrücken, und ein Risiko, wenn sie ausfallen. Die Lesart folgt allein der Vorlage: „schließen“, wo sie zwischen Rollen der beiden Sektoren eine Übergabe erwartet, die keine Beziehung trägt, „absichern“, wo alle erwarteten getragen sind, „lassen“, wo sie keine erwartet oder nur rechtlich begrenzte. Ein Loch, das bleiben kann, mag sinnvolle Arbeitsteilung sein; ob es so ist, müssen die Beteiligten sagen. Schwache Brücken stehen hier nur, wo die Tabelle Stärken nennt.',
    column: 'eine Spalte „Sektor“; „Intensität“ für schwache Brücken',
  },
};
