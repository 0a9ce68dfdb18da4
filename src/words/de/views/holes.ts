import type { Book } from '../../book.ts';

export const holes: Book['views']['holes'] = {
  title: 'Strukturelle Löcher',
  reading:
    'Aufgeführt ist jedes Paar von Sektoren ohne Beziehung und jedes, dessen Beziehungen alle einen Akteur berühren. Ein Loch ist eine Chance für alle, die es überbrücken, und ein Risiko, wenn sie ausfallen. Die Lesart folgt allein der Muster-Kette: „schließen“, wo sie zwischen Aufgaben der beiden Sektoren eine Übergabe vorsieht, die keine Beziehung trägt, „absichern“, wo alle erwarteten getragen sind, „lassen“, wo sie keine erwartet oder nur rechtlich begrenzte. Ein Loch, das bleiben kann, mag sinnvolle Arbeitsteilung sein; ob es so ist, müssen die Beteiligten sagen. Schwache Brücken stehen hier nur, wo die Tabelle Stärken nennt.',
  column: 'eine Spalte „Sektor“; „Intensität“ für schwache Brücken',
  none: 'Kein Paar von Sektoren ist ganz ohne Beziehung, und keines hängt an einem einzigen Akteur.',
  holes: 'Wo sich Gruppen nur über Einzelne begegnen',
  groups: 'Gruppen',
  meet: 'Begegnen sich',
  expected: 'Muster-Kette sieht vor',
  interpretation: 'Lesart',
  apart: 'gar nicht',
  through: (names) => `nur über ${names}`,
  single: (pair) => `nur in einer Beziehung: ${pair}`,
  carried: (n, name, say) =>
    `${n === 2 ? 'beide' : `alle ${say.number(n)}`} Beziehungen über ${name}`,
  also: (names) => `; mit beiden zu tun: ${names}`,
  nothing: 'keine Übergabe',
  limited: (n, say) =>
    say.count(n, 'rechtlich begrenzte Übergabe', 'rechtlich begrenzte Übergaben'),
  noTemplate: 'keine Muster-Kette',
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
  bridges: (median, shown, all, say) =>
    `Schwache Brücken: Stärke unter dem Median (${say.number(median)}), kein gemeinsamer Kontakt${shown < all ? `; gezeigt ${say.number(shown)} von ${say.number(all)}` : ''}`,
  noBridges: (median, say) =>
    `Keine Beziehung, deren Enden keinen gemeinsamen Kontakt haben, ist schwächer als der Median (${say.number(median)}).`,
  tie: 'Beziehung',
  strength: 'Stärke',
  carries: 'trägt',
};
