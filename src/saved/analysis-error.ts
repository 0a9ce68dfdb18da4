/** Why a saved analysis cannot be used, in both languages. */
const reasons = {
  'no-analysis': {
    en: () => 'this is no analysis of care-chain.',
    de: () => 'Das ist keine Auswertung von care-chain.',
  },
  older: {
    en: (what: string) =>
      `this analysis was written by an older care-chain (format version ${what}).`,
    de: (what: string) =>
      `Diese Auswertung schrieb ein älteres care-chain (Formatversion ${what}).`,
  },
  newer: {
    en: (what: string) =>
      `this analysis was written by a newer care-chain (format version ${what}). Update care-chain.`,
    de: (what: string) =>
      `Diese Auswertung schrieb ein neueres care-chain (Formatversion ${what}). Aktualisieren Sie care-chain.`,
  },
  type: {
    en: (what: string, key: string) =>
      `the key "${key}" holds something else than care-chain writes${what && ` (expected: ${what})`}.`,
    de: (what: string, key: string) =>
      `Der Schlüssel „${key}“ enthält etwas anderes, als care-chain schreibt${what && ` (erwartet: ${what})`}.`,
  },
  unknown: {
    en: (what: string, key: string) =>
      `the key "${key}" names "${what}", which the analysis does not hold.`,
    de: (what: string, key: string) =>
      `Der Schlüssel „${key}“ nennt „${what}“, was in der Auswertung nicht vorkommt.`,
  },
  twice: {
    en: (what: string, key: string) => `the key "${key}" holds "${what}" twice.`,
    de: (what: string, key: string) => `Der Schlüssel „${key}“ enthält „${what}“ zweimal.`,
  },
} as const;

const advice = {
  en: 'Compute the analysis again with "care-chain analyze --format json".',
  de: 'Berechnen Sie die Auswertung neu mit „care-chain analyze --format json“.',
};

/** A saved analysis that cannot be used; `key` says where, joined by dots. */
export class AnalysisError extends Error {
  readonly key: string;
  /** The sentences in both languages. */
  readonly words: { en: string; de: string };
  constructor(code: keyof typeof reasons, key: string, what = '') {
    const [place, shown] = [short(key), short(what)];
    const en = `${reasons[code].en(shown, place)} ${advice.en}`;
    const de = `${reasons[code].de(shown, place)} ${advice.de}`;
    super(`care-chain/read-analysis: ${en}`);
    this.name = 'AnalysisError';
    this.key = key;
    this.words = { en, de };
  }
}

/** Keys and values come from a file that may hold anything. */
const short = (text: string) => (text.length > 120 ? `${text.slice(0, 120)}…` : text);
