import type { WholeBook } from '../book.ts';

export const saved: WholeBook['saved'] = {
  reasons: {
    'no-analysis': () => 'Das ist keine Auswertung von care-chain.',
    older: (what) => `Diese Auswertung schrieb ein älteres care-chain (Formatversion ${what}).`,
    newer: (what) =>
      `Diese Auswertung schrieb ein neueres care-chain (Formatversion ${what}). Aktualisieren Sie care-chain.`,
    type: (what, key) =>
      `Der Schlüssel „${key}“ enthält etwas anderes, als care-chain schreibt${what && ` (erwartet: ${what})`}.`,
    unknown: (what, key) =>
      `Der Schlüssel „${key}“ nennt „${what}“, was in der Auswertung nicht vorkommt.`,
    twice: (what, key) => `Der Schlüssel „${key}“ enthält „${what}“ zweimal.`,
  },
  project: {
    'no-project': () =>
      'Das ist kein Projekt von care-chain. Ein Projekt speichert die Offline-Seite.',
    newer: (what) =>
      `Dieses Projekt schrieb ein neueres care-chain (Formatversion ${what}). Aktualisieren Sie care-chain.`,
    type: (what, key) =>
      `Der Schlüssel „${key}“ des Projekts enthält etwas anderes, als care-chain schreibt${what && ` (erwartet: ${what})`}. Speichern Sie das Projekt neu mit der Offline-Seite.`,
    'unknown-key': (what, key) =>
      `Das Projekt enthält „${[key, what].filter(Boolean).join('.')}“, was dieses care-chain nicht kennt und weglassen würde. Nehmen Sie den Schlüssel heraus, oder aktualisieren Sie care-chain.`,
  },
  advice: 'Berechnen Sie die Auswertung neu mit „care-chain analyze --format json“.',
};
