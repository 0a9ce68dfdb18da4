import type { TextBook } from '../../../book.ts';
import { capital } from '../../../formatter.ts';
import { byChance, countBothWays, noPair } from '../../one-way.ts';

/** Page one: what matters, what comes next, and the messages of its sections. */
export const page: TextBook['report']['page'] = {
  matters: 'Das Wichtigste',
  steps: 'Die nächsten Schritte',
  stepsNote: 'Vorschläge zum Besprechen.',
  noSteps:
    'Kein Vorschlag ragt heraus: Kein neuer Kontakt würde eine fehlende Übergabe herstellen oder die Zusammenarbeit zweier Sektoren beginnen oder sichern.',
  stepsLarge: 'Das Netzwerk ist groß; nächste Schritte schlägt dafür „care-chain plan“ vor.',
  cures: (points) => `Hilft bei: ${points}.`,
  point: (place) => `Punkt ${place}`,
  stepNumber: (place) => `Schritt ${place}`,
  step: (a, b) => `${a} und ${b} zusammenbringen.`,
  directedStep: (a, b) => `Eine Beziehung aufbauen: ${a} → ${b}.`,
  ask: (name) => `bei ${name} nachfragen`,
  noneBroken: 'Keine erwartete Übergabe fehlt.',
  index: 'Weitere Befunde',
  moreLines: (n, say) => `… und ${say.count(n, 'weiterer', 'weitere')}`,
  howToSeeMore: 'Alles Weitere: --full. Lesehilfe zu einem Befund: care-chain explain <Regel>.',
  legend: 'Zahlen: bestehende/mögliche Beziehungen. ═ dicht, ─ mittel, ┄ gering, ✕ keine.',
  read: (shapes) => `gelesen als ${shapes}`,
  otherChain: (id) => `Wörter der Kette ${id}: mit --chain ${id} lesen`,
  asOf: (date) => `Stand der Daten: ${date}`,
  checks: {
    'no-ties': () =>
      'Bitte prüfen: Es wurde keine Beziehung gelesen. Gibt es eine Spalte mit Partnern oder daneben eine Beziehungsliste? --inspect zeigt, wie die Spalten gelesen wurden.',
    'no-way-back': (value) =>
      `Bitte prüfen: ${capital(noPair(value))}, wie in einer Liste, die jeden Kontakt einmal nennt. Ist Zusammenarbeit gemeint, mit --undirected lesen.`,
    'contact-mutual': (value) =>
      `Bitte prüfen: ${countBothWays(value)}, denn kein Paar der Liste steht in beiden Richtungen${byChance(value)}. Sind es Übergaben, mit --directed lesen.`,
  },
  wave: (wave) => `Welle ${wave}`,
  messages: {
    allSides: 'Zwischen allen Sektoren bestehen Beziehungen',
    noSectors: 'Ohne Sektoren gibt es kein Kooperationsviereck',
    noSides: 'Die Sektoren und was zwischen ihnen besteht',
    chain: (direct, all, say) =>
      `${say.number(direct)} von ${say.count(all, 'erwarteten Übergabe', 'erwarteten Übergaben')} ${direct === 1 ? 'besteht' : 'bestehen'} unmittelbar`,
    chainAbsent: (n, say) =>
      `Für ${say.count(n, 'Aufgabe', 'Aufgaben')} der Kette steht niemand in der Tabelle`,
    chainWhole: 'Jede erwartete Übergabe besteht unmittelbar',
    chainUnfilled: 'Für keine erwartete Übergabe sind beide Aufgaben besetzt',
  },
};
