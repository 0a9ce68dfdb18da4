import type { Book } from '../../book.ts';

export const work: Book['page']['work'] = {
  template: 'Leere Tabelle (Excel)',
  examples: 'Weitere Beispiele',
  exampleFile: (chain) => `Beispiel ${chain}`,
  alike: (n) => `${n} weitere dieser Art`,
  hidden: {
    all: 'nicht gezeigt: persönliche Angaben',
    some: 'persönliche Angaben sind nicht gezeigt',
  },
  takeBack: 'Zurücknehmen',
  saveDocument: { html: 'Als Seite speichern (HTML)', json: 'Als Daten speichern (JSON)' },
  files: {
    'what-if': 'Was-wäre-wenn',
    compare: 'Vergleich',
    trust: 'Verlässlichkeit',
    plan: 'Plan',
    roles: 'nach-Rollen',
    pseudonyms: 'Bericht-mit-Kürzeln',
    key: 'Schlüssel-GEHEIM',
  },
  doubles: {
    heading: 'Derselbe Akteur zweimal?',
    lead: (n) =>
      n === 1
        ? 'Diese Namen ähneln sich. Ob sie denselben Akteur meinen, wissen nur Sie.'
        : `${n} Gruppen von Namen ähneln sich. Ob sie denselben Akteur meinen, wissen nur Sie.`,
    none: 'Es ist nichts mehr zu entscheiden.',
    merge: 'Alles unter diesem Namen',
    mergeInto: (name) => `Alles unter diesem Namen: ${name}`,
    apart: 'Verschiedene Akteure',
    apartOf: (names) => `${names}: verschiedene Akteure`,
    partners: (n, some) =>
      n === 0 ? 'keine Partner' : `${n} Partner: ${some.join(', ')}${n > some.length ? ' …' : ''}`,
    merged: (alias, into) => `„${alias}“ ist „${into}“`,
    keptApart: (names) =>
      `${names.map((name) => `„${name}“`).join(' und ')} sind verschiedene Akteure`,
  },
  tries: {
    heading: 'Was wäre, wenn …',
    lead: 'Ändern Sie das Netzwerk, und sehen Sie sofort, was das bewirken würde. Ihre Daten bleiben, wie sie sind, bis Sie eine Änderung übernehmen.',
    tie: 'Eine Beziehung',
    from: 'Von',
    to: 'An',
    one: 'Akteur',
    other: 'und',
    weight: 'Stärke',
    average: 'mittel',
    addTie: 'Hinzufügen',
    removeTie: 'Wegnehmen',
    actor: 'Ein Akteur',
    newName: 'Neuer Name',
    rename: 'Umbenennen',
    silent: 'Hat nicht geantwortet',
    removeActor: 'Wegnehmen',
    newActor: 'Ein neuer Akteur',
    name: 'Name',
    addActor: 'Hinzufügen',
    incomplete: 'Es fehlt etwas: Nennen Sie die Akteure; eine Stärke ist eine Zahl über 0.',
    steps: 'Nächste Schritte',
    stepsLead:
      'Die Beziehungen, die die Auswertung vorschlägt. Schalten Sie sie ein, um zu sehen, was sie bewirken würden.',
    trial: 'Ausprobiert',
    nothing: 'Noch nichts.',
    keep: 'In die Daten übernehmen',
    drop: 'Verwerfen',
    kept: 'Änderungen in den Daten',
    tryActor: (name) => `Ausprobieren, was mit ${name} anders wäre`,
  },
  waves: {
    heading: 'Zwei Erhebungen vergleichen',
    lead: 'Öffnen Sie eine frühere oder spätere Erhebung desselben Netzwerks: Tabellen, ein Projekt oder ein gespeichertes Ergebnis. Sie wird gelesen wie die erste.',
    choose: 'Zweite Erhebung auswählen',
    other: 'Eine andere auswählen',
    isLater: 'Sie ist die spätere: tauschen',
    isEarlier: 'Sie ist die frühere: tauschen',
  },
  more: {
    heading: 'Mehr aus diesem Netzwerk',
    lead: 'Weitere Dokumente werden berechnet, wenn Sie sie öffnen.',
    documents: {
      trust: [
        'Wie weit es trägt',
        'Was sich ändert, wenn einige nicht geantwortet hätten, und wen man zuerst fragen sollte',
      ],
      plan: [
        'Was zuerst zu tun ist',
        'Welche Beziehungen am meisten bewirken, und was ohne wen abreißt',
      ],
      roles: ['Nur Rollen und Sektoren', 'Kein Akteur wird genannt; kleine Zahlen fehlen'],
    },
    pseudonyms: 'Kürzel statt Namen',
    pseudonymsLead:
      'Bericht und Ergebnis tragen für jeden Akteur ein Kürzel; eine dritte Datei sagt, wer wer ist. Bewahren Sie diese getrennt auf, und geben Sie nur die beiden anderen weiter. Wer das Netzwerk kennt, kann trotzdem raten.',
    savePseudonyms: 'Bericht, Ergebnis und Schlüssel speichern',
    chain: 'Eine eigene Versorgungskette',
    chainLead:
      'Speichern Sie die Kette als Datei, ändern Sie ihre Rollen und Übergaben in einem Texteditor, und öffnen Sie sie hier: Sie gilt dann für diese Auswertung und gehört zum Projekt.',
    openChain: 'Eigene Kette öffnen',
    saveChain: 'Versorgungskette speichern (JSON)',
  },
};
