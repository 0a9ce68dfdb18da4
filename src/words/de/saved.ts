import type { Book } from '../book.ts';

export const saved: Book['saved'] = {
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
  advice: 'Berechnen Sie die Auswertung neu mit „care-chain analyze --format json“.',
};
