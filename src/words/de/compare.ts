import type { WholeBook } from '../book.ts';
import { change } from './change.ts';

export const compare: WholeBook['compare'] = {
  title: (before, after) => `Vergleich: ${before} → ${after}`,
  kicker: 'Vergleich zweier Erhebungen',
  nothing: 'Nichts hat sich geändert.',
  none: 'keine',
  undefinedValue: '–',
  headings: {
    overview: 'Auf einen Blick',
    same: 'Hat sich das Netzwerk geändert, oder wer befragt wurde?',
    actors: 'Akteure',
    ties: 'Beziehungen',
    handovers: 'Übergaben der Versorgungskette',
    findings: 'Befunde',
    measures: 'Verschobene Ränge',
    notes: 'Zu beachten',
    pictures: 'Vorher und nachher',
    changes: 'Was anders wäre',
    figures: 'Kennzahlen',
  },
  size: (before, after) => `${before} → ${after}`,
  actors: (n, say) => say.count(n, 'Akteur', 'Akteure'),
  ties: (n, say) => say.count(n, 'Beziehung', 'Beziehungen'),
  overview: {
    actors: 'Akteure',
    ties: 'Beziehungen',
    handovers: 'Übergaben',
    findings: 'Befunde',
    closed: (n) => (n === 1 ? 'Lücke geschlossen' : 'Lücken geschlossen'),
    broken: (n) => (n === 1 ? 'fehlt jetzt' : 'fehlen jetzt'),
  },
  come: 'neu dabei',
  gone: 'nicht mehr dabei',
  renamed: 'umbenannt',
  made: 'neu',
  lost: 'weggefallen',
  confirmed: 'jetzt von beiden Seiten genannt',
  closed: 'Lücke geschlossen',
  broken: 'fehlt jetzt',
  changed: 'anders als vorher',
  newFindings: 'neu',
  goneFindings: 'nicht mehr',
  stillFindings: 'weiterhin',
  basis: {
    answered: 'Als befragt gilt, zu wem die Tabelle sagt, ob eine Antwort vorliegt.',
    listed:
      'Wer befragt wurde, sagt die Tabelle nicht; als befragt gilt, wer eine eigene Zeile hat.',
    all: 'Wer befragt wurde, sagt die Tabelle nicht; alle genannten Akteure gelten als befragt.',
  },
  samePeople: (both, before, after, say) =>
    `In beiden Wellen befragt: ${say.count(both, 'Akteur', 'Akteure')} (vorher ${say.number(before)}, nachher ${say.number(after)}).`,
  allSame:
    'Es wurden beide Male dieselben befragt: Jede Änderung ist eine Änderung des Netzwerks oder der Auskunft.',
  split: (inside, all, what, say) => {
    const one = what === 'made' ? 'neue' : 'weggefallene';
    const can = (verb: 'kann' | 'können') =>
      `${verb} ${what === 'made' ? 'schon vorher bestanden haben' : 'weiterhin bestehen'}`;
    const outside = 'Akteure, die nur einmal befragt wurden, und';
    if (inside > 0)
      return `Von ${say.number(all)} ${one}n Beziehungen ${inside === 1 ? 'liegt' : 'liegen'} ${say.number(inside)} zwischen Akteuren, die beide Male als befragt gelten: An der Befragung liegt diese Änderung nicht.${inside === all ? '' : ` Der Rest (${say.number(all - inside)}) berührt ${outside} ${can('kann')}.`}`;
    return all === 1
      ? `Die ${one} Beziehung berührt ${outside} ${can('kann')}.`
      : `${all === 2 ? 'Beide' : `Alle ${say.number(all)}`} ${one}n Beziehungen berühren ${outside} ${can('können')}.`;
  },
  sameColumns: ['Kennzahl', 'alle vorher', 'alle nachher', 'dieselben vorher', 'dieselben nachher'],
  sameNote:
    '„Dieselben“: nur Akteure, die in beiden Wellen befragt wurden, und die Beziehungen unter ihnen. Ändert sich eine Kennzahl nur in der Spalte „alle“, liegt es daran, wer befragt wurde.',
  notAsked: '° mindestens ein Ende wurde nur in einer Welle befragt',
  rankColumns: ['Akteur', 'vorher', 'nachher', 'Rang vorher', 'Rang nachher', 'sicher'],
  beyond: { true: 'ja', false: 'nein' },
  rankNote: (of, say, n) =>
    `${of}: Ränge unter ${say.count(n, 'Akteur', 'Akteuren')}, die in beiden Wellen einen Wert haben; Rang 1 hat den höchsten Wert. Ein Rang ist keine Note. „Sicher“: ob er sich stärker verändert hat, als es allein das Schweigen eines Fünftels der Akteure bewirken würde.`,
  figures: {
    actors: 'Akteure',
    ties: 'Beziehungen',
    density: 'Dichte',
    components: 'getrennte Teile',
    isolates: 'Akteure ohne Beziehung',
    cutpoints: 'Nadelöhre',
    bridges: 'Brücken',
    'eiIndex.value': 'E-I-Index',
  },
  measures: { degree: 'Grad', betweenness: 'Betweenness', constraint: 'Constraint' },
  statuses: {
    confirmed: 'von beiden Seiten genannt',
    'one-sided': 'nur von einer Seite genannt',
    reported: 'genannt',
    internal: 'im selben Haus',
    indirect: 'über Dritte',
    missing: 'fehlt',
    limited: 'rechtlich begrenzt',
    'one-direction': 'nur in Gegenrichtung genannt',
    'role-absent': 'Aufgabe nicht besetzt',
  },
  notes: {
    'unknown-alias': (value) =>
      `Der frühere Name „${value}“ gehört zu keinem Akteur seiner Welle. Prüfen Sie die Schreibweise.`,
    'direction-differs': () =>
      'Nur eine der beiden Wellen hat gerichtete Beziehungen; verglichen wird ohne Richtung.',
    'chain-differs': (value) =>
      `Die Wellen sind mit verschiedenen Versorgungsketten ausgewertet (${value}); Übergaben lassen sich nicht vergleichen.`,
    'basis-differs': () =>
      'Nur eine der beiden Tabellen sagt, wer befragt wurde; der Vergleich unter denselben Befragten ist deshalb unsicher.',
  },
  difference: {
    title: 'Was sich zwischen den Sektoren geändert hat',
    lead: 'Beide Bilder oben haben denselben Maßstab. Hier ist eine Linie desto breiter, je mehr sich der Anteil der bestehenden an den möglichen Beziehungen geändert hat: durchgezogen ist er gestiegen, gestrichelt gesunken, dünn gleich geblieben.',
    description: (biggest) =>
      biggest.length === 0
        ? 'Zwischen den Sektoren hat sich kein Anteil geändert.'
        : `Am stärksten geändert: ${biggest.join('; ')}.`,
    points: (n, change) =>
      `${change > 0 ? '+' : ''}${n} ${n === '1' || n === '−1' ? 'Prozentpunkt' : 'Prozentpunkte'}`,
    actors: (before, after, short) =>
      `${after} ${after === '1' ? 'Akteur' : 'Akteure'}${short || before === after ? '' : ` (vorher ${before})`}`,
    columns: ['Zwischen', 'vorher', 'nachher', 'Änderung'],
  },
  caption: { before: 'vorher', after: 'nachher' },
  whatIf: {
    names: (name: string): [string, string] => [`${name}, heute`, `${name}, mit den Änderungen`],
    kicker: 'Was wäre, wenn …',
    together: 'Gegenüber heute',
    columns: ['Kennzahl', 'heute', 'mit den Änderungen'],
    figuresNote: 'Das Netzwerk, wie es ist und wie es wäre.',
    rankNote: (of, say, n) =>
      `${of}: Ränge unter ${say.count(n, 'Akteur', 'Akteuren')}, die vorher und nachher einen Wert haben; Rang 1 hat den höchsten Wert. Ein Rang ist keine Note. „Sicher“: ob er sich stärker verändert hat, als es allein das Schweigen eines Fünftels der Akteure bewirken würde.`,
    change,
  },
};
