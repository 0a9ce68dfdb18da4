import type { WholeBook } from '../book.ts';

export const plan: WholeBook['plan'] = {
  title: (name) => `Nächste Schritte: ${name}`,
  kicker: 'Welche Kontakte würden am meisten helfen?',
  lead: 'Das sind Vorschläge zum Besprechen, keine Anweisungen. Sie beruhen allein auf der Tabelle; ob zwei Stellen zusammenarbeiten wollen und können, wissen nur sie selbst.',
  nothing:
    'Kein Vorschlag ragt heraus. Kein neuer Kontakt würde eine fehlende Übergabe herstellen, einer Übergabe einen zweiten Weg geben oder die Zusammenarbeit zweier Sektoren beginnen oder entlasten. Alle würden die Wege durch das Netzwerk etwa gleich wenig verkürzen.',
  noPairs: 'Es bleibt kein Paar, das sich vorschlagen ließe.',
  headings: {
    overview: 'Auf einen Blick',
    steps: 'Die nächsten Schritte zusammen',
    after: 'Vorher und nachher',
    proposals: 'Weitere Vorschläge, jeder für sich',
    ranking: 'Alle Paare ohne Beziehung',
    absences: 'Wenn dieser Akteur ausfiele',
    ego: (name) => `Was ein neuer Kontakt brächte: ${name}`,
    method: 'Wie gerechnet wurde',
  },
  facts: {
    steps: 'Schritte',
    closes: (n) => (n === 1 ? 'Lücke geschlossen' : 'Lücken geschlossen'),
    secondWay: (n) => (n === 1 ? 'Übergabe mit zweitem Weg' : 'Übergaben mit zweitem Weg'),
    sides: (n) =>
      n === 1
        ? 'Sektorenpaar, das zusammenarbeitet oder es sicherer tut'
        : 'Sektorenpaare, die zusammenarbeiten oder es sicherer tun',
    open: 'Heute offen',
    missing: (n) => (n === 1 ? 'Übergabe fehlt' : 'Übergaben fehlen'),
    hanging: (n) => (n === 1 ? 'Übergabe hängt an Einzelnen' : 'Übergaben hängen an Einzelnen'),
    emptySides: (n) => (n === 1 ? 'Sektorenpaar ohne Beziehung' : 'Sektorenpaare ohne Beziehung'),
  },
  number: (place, text) => `${place}. ${text}`,
  step: (a, b) => `${a} und ${b} zusammenbringen`,
  directedStep: (a, b) => `Eine Beziehung aufbauen: ${a} → ${b}`,
  labels: {
    why: 'Warum',
    load: 'Kontakte heute',
    introduce: 'Bekannt machen',
    ask: 'Erst nachfragen',
    change: 'Vorher → nachher',
    left: 'Löst nicht',
  },
  why: {
    closes: (handover, indirect, clause) =>
      `${indirect ? `Die Übergabe ${handover} läuft bisher nur über Dritte; mit dieser Beziehung wäre sie unmittelbar.` : `Die Übergabe ${handover} fehlt bisher; mit dieser Beziehung bestünde sie.`}${clause ? ` Erwartet wird sie, ${clause}.` : ''}`,
    closesMany: (n, handovers, say) =>
      `${say.number(n)} Übergaben, die bisher fehlen oder nur über Dritte laufen, wären unmittelbar: ${handovers}.`,
    secondWay: (handover) =>
      `Die Übergabe ${handover} hängt bisher an einem einzigen Akteur oder einer einzigen Beziehung; sie bekäme einen zweiten Weg.`,
    secondWayMany: (n, handovers, say) =>
      `${say.number(n)} Übergaben, die bisher an einem einzigen Akteur oder einer einzigen Beziehung hängen, bekämen einen zweiten Weg: ${handovers}.`,
    emptySide: (sectors) => `Es wäre die erste Beziehung zwischen ${sectors}.`,
    relievesSide: (sectors) =>
      `Die Zusammenarbeit zwischen ${sectors} hängt bisher an Einzelnen; diese Beziehung führt daran vorbei.`,
    joins: 'Damit kämen zwei Teile des Netzwerks zusammen, die bisher nichts verbindet.',
    shorter: 'Damit würden Wege durch das Netzwerk kürzer, mehr nicht.',
    little: 'Das würde wenig ändern.',
    same: (place) =>
      `Für Übergaben und Sektoren leistet dieser Kontakt dasselbe wie Vorschlag ${place}.`,
  },
  load: (a, n, b, m) => `${a}: ${n} · ${b}: ${m}`,
  introduce: (names, n) =>
    n === 0
      ? 'Niemand in der Tabelle arbeitet mit beiden zusammen; jemand muss den Anfang machen.'
      : n === 1
        ? `${names} arbeitet mit beiden zusammen.`
        : `${names} arbeiten mit beiden zusammen.`,
  ask: (names, n) =>
    n === 1
      ? `${names} hat nicht geantwortet; die Beziehung besteht vielleicht schon.`
      : `${names} haben nicht geantwortet; die Beziehung besteht vielleicht schon.`,
  left: {
    handoverFresh: (n) =>
      n === 1
        ? 'Die Übergabe hinge zunächst allein an dieser Beziehung.'
        : 'Jede dieser Übergaben hinge zunächst allein an dieser Beziehung.',
    sideFresh: 'Die Zusammenarbeit hinge zunächst allein an dieser Beziehung.',
    missing: (handovers, n) =>
      `Bei den beiden ${n === 1 ? 'bleibt' : 'bleiben'} offen: ${handovers}.`,
    hanging: (handovers) => `Bei den beiden hängt weiter an Einzelnen: ${handovers}.`,
    elsewhere: (missing, sides, cutpoints, say) => {
      const parts = [
        ...(missing > 0 ? [say.count(missing, 'fehlende Übergabe', 'fehlende Übergaben')] : []),
        ...(sides > 0
          ? [say.count(sides, 'Sektorenpaar ohne Beziehung', 'Sektorenpaare ohne Beziehung')]
          : []),
        ...(cutpoints > 0 ? [say.count(cutpoints, 'Nadelöhr', 'Nadelöhre')] : []),
      ];
      return `Sonst ${missing + sides + cutpoints === 1 ? 'bliebe' : 'blieben'}: ${parts.join(', ')}.`;
    },
    nothing: 'Von dem, was diese Auswertung prüft, bliebe nichts offen.',
    noChain: 'Übergaben sind nicht geprüft: Zu dieser Tabelle gehört keine Versorgungskette.',
  },
  figures: {
    missing: 'fehlende Übergaben',
    hanging: 'Übergaben, die an Einzelnen hängen',
    emptySides: 'Sektorenpaare ohne Beziehung',
    cutpoints: 'Nadelöhre',
    bridges: 'Brücken',
    reach: 'Paare ohne Verbindung',
    cohesion: 'Fragmentierung nach Entfernungen',
  },
  change: (name, before, after) => `${name} ${before} → ${after}`,
  noChange: 'keine Zahl ändert sich',
  afterColumns: ['Kennzahl', 'heute', 'nach allen Schritten'],
  open: {
    title: 'Was nach allen Schritten offen bleibt',
    missing: 'Fehlende Übergaben',
    hanging: 'Hängen an Einzelnen',
    emptySides: 'Keine Beziehung zwischen',
    none: 'keine',
  },
  moreHandovers: (n, say) => (n === 1 ? 'eine weitere' : `${say.number(n)} weitere`),
  rankingColumns: ['Paar', 'schließt', 'zweiter Weg', 'erste', 'entlastet', 'kürzer'],
  rankingNote: (say, n, limited) =>
    `${say.count(n, 'Paar', 'Paare')}, davon ${say.number(limited)} mit freier Wahl (§) und nie vorgeschlagen. Schließt, zweiter Weg: wie viele Übergaben; erste, entlastet: zwischen zwei Sektoren; kürzer: um wie viel weniger fragmentiert nach Entfernungen das Netzwerk wäre.`,
  limited: '§',
  absenceColumns: ['Akteur', 'Kontakte', 'Übergaben', 'Sektoren', 'abgetrennt'],
  absenceNote:
    'Wie viele Übergaben fehlten, zwischen wie vielen Sektorenpaaren keine Beziehung bliebe, und wie viele Akteure vom Rest abgetrennt wären.',
  absence: {
    handovers: 'Diese Übergaben fehlten',
    sides: 'Keine Beziehung bliebe zwischen',
    cutOff: 'Abgetrennt wären',
    standIns: 'Einspringen könnten',
    standIn: (name, roles, common, say) => {
      const known = `mit ${common === 0 ? 'keinem' : common === 1 ? 'einem' : say.number(common)} der Kontakte schon verbunden`;
      return `${name} (${[...(roles === '' ? [] : [roles]), known].join('; ')})`;
    },
    nobody: 'niemand, soweit die Tabelle zeigt',
    effect: 'Was fehlte',
    nothing: 'nichts, was die Tabelle zeigt',
    none: 'Es gibt niemanden, ohne den allein eine Übergabe, die Zusammenarbeit zweier Sektoren oder der Zusammenhalt des Netzwerks verloren ginge.',
    more: (n, say) =>
      `${say.count(n, 'weiterer Akteur steht', 'weitere Akteure stehen')} ausführlich in der Ausgabe als JSON oder mit --without.`,
  },
  ego: {
    lead: (name, constraint, size) =>
      `Der Constraint sagt, wie sehr die Kontakte aufeinander zurückführen (${name} heute: ${constraint}), die effektive Größe, wie viele in verschiedene Kreise führen (heute: ${size}). Weniger Constraint heißt mehr Zugang zu getrennten Kreisen, und mehr, worum man sich kümmern muss.`,
    columns: ['neuer Kontakt', 'Constraint', 'effektive Größe'],
    note: (n, weight, limited, say) =>
      `${say.count(n, 'möglicher Kontakt', 'mögliche Kontakte')}, der kleinste Constraint zuerst. Die neue Beziehung wiegt dabei ${weight}, so viel wie die mittlere aller Beziehungen.${limited > 0 ? ' § Bei der Übergabe zwischen den beiden wählen die Betroffenen frei; dieser Kontakt wird nie vorgeschlagen.' : ''}`,
    none: 'Dieser Akteur hat schon mit allen eine Beziehung.',
  },
  method: {
    order:
      'Reihenfolge: geschlossene Übergaben, dann zweite Wege, dann erste Beziehungen zwischen zwei Sektoren, dann Zusammenarbeit, die nicht länger an Einzelnen hängt, dann kürzere Wege. Bei Gleichstand geht der Vorschlag vor, bei dem der stärker vernetzte der beiden Akteure weniger Kontakte hat.',
    all: (n, say) =>
      n === 1
        ? 'Geprüft ist das einzige Paar ohne Beziehung.'
        : `Geprüft sind alle ${say.number(n)} Paare ohne Beziehung.`,
    near: (considered, ranked, say) =>
      `Das Netzwerk ist groß: Geprüft ${considered === 1 ? 'ist' : 'sind'} ${say.count(considered, 'Paar', 'Paare')}, höchstens drei Beziehungen von Akteuren eines Befunds entfernt; die ${say.number(ranked)} nützlichsten davon stehen in der Rangfolge.`,
    'every set': (steps, among, say) =>
      steps === 1
        ? `Genommen ist die beste von ${say.count(among, 'Beziehung', 'Beziehungen')}.`
        : `Verglichen sind alle Möglichkeiten, ${say.number(steps)} von ${say.count(among, 'Beziehung', 'Beziehungen')} zu nehmen.`,
    'greedy with swaps': (among, say) =>
      `Es gibt zu viele Möglichkeiten, um alle zu vergleichen: Die Schritte sind nacheinander aus ${say.count(among, 'Beziehung', 'Beziehungen')} gewählt und dann ausgetauscht, solange das half. Eine noch bessere Auswahl ist möglich.`,
    limited: (n, handovers, say) =>
      `${say.count(n, 'Paar wird', 'Paare werden')} nie vorgeschlagen, weil die Betroffenen bei der Übergabe dazwischen frei wählen: ${handovers}.`,
    exclude: (names, n) =>
      `${names} ${n === 1 ? 'bekommt' : 'bekommen'} wie gewünscht keinen neuen Kontakt.`,
    oneEach: 'Wie gewünscht bekommt niemand mehr als einen neuen Kontakt.',
    noCohesion: 'Das Netzwerk ist zu groß für alle Entfernungen: Kürzere Wege zählen nicht mit.',
    figures:
      'Nadelöhr (Artikulationspunkt): ein Akteur, ohne den das Netzwerk zerfällt. Brücke: eine Beziehung, ohne die es zerfällt. Fragmentierung nach Entfernungen: 0, wenn alle unmittelbar verbunden sind, 1, wenn niemand verbunden ist; Wege über Dritte zählen teilweise.',
  },
};
