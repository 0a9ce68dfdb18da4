import type { Language } from '../findings/index.ts';
import type { Config } from './config.ts';

const settings: Record<keyof Config, { en: string; de: string }> = {
  $schema: {
    en: 'Where editors find the schema of this file.',
    de: 'Wo Editoren das Schema dieser Datei finden.',
  },
  chain: {
    en: 'The care chain: its id, a JSON file with your own, or "none".',
    de: 'Die Versorgungskette: ihre Kennung, eine JSON-Datei mit einer eigenen oder „none“.',
  },
  language: {
    en: 'Language of the reports: "de" or "en".',
    de: 'Sprache der Berichte: „de“ oder „en“.',
  },
  merge: {
    en: 'How weights of repeated ties become one: "max", "sum", "mean" or "last".',
    de: 'Wie mehrere Gewichte einer Beziehung eins werden: „max“, „sum“, „mean“ oder „last“.',
  },
  directed: {
    en: 'Whether ties run one way; without it the header of the table decides.',
    de: 'Ob Beziehungen eine Richtung haben; sonst entscheidet die Kopfzeile der Tabelle.',
  },
  failOn: {
    en: 'The lightest severity of a new finding that fails: "error" (default) or "warning".',
    de: 'Ab welchem Gewicht ein neuer Befund beanstandet wird: „error“ (Standard) oder „warning“.',
  },
  rules: {
    en: 'Rules by id, each "off", "info", "warning" or "error".',
    de: 'Regeln nach Kennung, je „off“, „info“, „warning“ oder „error“.',
  },
  budgets: {
    en: 'Figures and their limits: {"network.density": {"min": 0.1}}; "min", "max", "equals".',
    de: 'Kennzahlen und ihre Grenzen: {"network.density": {"min": 0.1}}; „min“, „max“, „equals“.',
  },
  dataSets: {
    en: 'chain, failOn, rules and budgets for single data sets, by name or pattern (* and ?); a later one wins, a budget of null is lifted.',
    de: 'chain, failOn, rules und budgets für einzelne Datensätze, nach Name oder Muster (* und ?); spätere gehen vor, eine Vorgabe null entfällt.',
  },
  baseline: { en: 'The file of known findings.', de: 'Die Datei der bekannten Befunde.' },
  jobs: {
    en: 'How many data sets are analysed at the same time.',
    de: 'Wie viele Datensätze zugleich ausgewertet werden.',
  },
};

/** What can stand in a config, a setting a line. */
export function explainConfig({ language }: { language: Language }): string {
  const lead =
    language === 'de'
      ? 'care-chain.config.json im Arbeitsordner oder der Schlüssel "care-chain" in package.json. Ein Schalter der Befehlszeile geht der Konfiguration vor, sie dem Standard. Ein unbekannter Schlüssel ist ein Fehler.'
      : 'care-chain.config.json in the working folder, or the key "care-chain" in package.json. A flag wins over the config, the config over the default. An unknown key is an error.';
  const width = Math.max(...Object.keys(settings).map((key) => key.length)) + 2;
  const lines = Object.entries(settings).map(
    ([key, text]) => `${key.padEnd(width)}${text[language]}`,
  );
  return `${[lead, '', ...lines].join('\n')}\n`;
}
