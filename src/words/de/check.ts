import type { WholeBook } from '../book.ts';
import { config } from './check-config.ts';

export const check: WholeBook['check'] = {
  config,
  title: 'Prüfung der Regionen',
  columns: {
    name: 'Datensatz',
    verdict: 'Urteil',
    actors: 'Akteure',
    response: 'Rücklauf',
    coverage: 'Aufgaben',
    emptySides: 'ohne Beziehung',
    missing: 'fehl. Übergaben',
    cutpoints: 'Nadelöhre',
    found: 'Befunde neu/bekannt',
    budgets: 'Vorgaben',
  },
  columnNote:
    'Aufgaben: besetzte von den erforderlichen der Muster-Kette · ohne Beziehung: Sektorenpaare ohne eine einzige Beziehung · fehl. Übergaben: erwartete Übergaben, die keine Beziehung trägt · Nadelöhre: Akteure, ohne die das Netzwerk zerfällt · Vorgaben: eingehaltene von allen · –: nicht definiert.',
  passed: 'bestanden',
  failed: 'beanstandet',
  broken: 'nicht lesbar',
  undefinedValue: '–',
  budgetBroken: 'Vorgabe verletzt',
  sheet: (name, row) => (row === null ? `Blatt „${name}“` : `Blatt „${name}“, Zeile ${row}`),
  knownFindings: (n) => `Schon bekannt: ${n}`,
  moreFindings: (n) => `… und ${n} weitere, vollständig in der Ausgabe als JSON`,
  brokenHeading: 'Nicht ausgewertet',
  staleHeading: 'Bekannte Befunde, die nicht mehr auftreten',
  stale: (dataSet, rule, names) =>
    `${dataSet}: „${rule}“${names ? ` (${names})` : ''} tritt nicht mehr auf. --update-baseline nimmt den Eintrag aus der Liste.`,
  unused: (pattern) => `Das Muster „${pattern}“ der Konfiguration passt auf keinen Datensatz.`,
  verdict: {
    passed: (all) => `Bestanden: ${all}.`,
    failed: (failed, all, broken) =>
      `Beanstandet: ${failed} von ${all}${broken === null ? '' : `; ${broken} nicht lesbar`}.`,
  },
  dataSets: ['Datensatz', 'Datensätze'],
  ofDataSets: ['Datensatz', 'Datensätzen'],
  budget: {
    and: ' und ',
    or: ' oder ',
    quoted: (name) => `„${name}“`,
    unknown: (figure, near) =>
      `Die Kennzahl „${figure}“ gibt es in diesem Datensatz nicht${near ? `; gemeint ist vielleicht ${near}` : ''}. Eine Vorgabe, die sich nicht prüfen lässt, gilt als verletzt.`,
    undefined: (figure) =>
      `Die Kennzahl „${figure}“ ist in diesem Datensatz nicht definiert. Eine Vorgabe, die sich nicht prüfen lässt, gilt als verletzt.`,
    'not-a-number': (figure, near) =>
      `„${figure}“ ist keine einzelne Zahl${near ? `; nehmen Sie ${near}` : ''}. Eine Vorgabe, die sich nicht prüfen lässt, gilt als verletzt.`,
    broken: (figure, value, demand) =>
      `Die Kennzahl „${figure}“ beträgt ${value}; die Vorgabe ist ${demand}.`,
  },
  findings: 'Befunde',
  budgets: 'Vorgaben',
  index: {
    kicker: 'Prüfung der Netzwerke',
    title: 'Regionen im Überblick',
    lead: 'Jede Frage ordnet die Regionen für sich. Eine Gesamtnote gibt es nicht: Die Fragen lassen sich nicht gegeneinander aufrechnen, und ein Rang sagt, wo man zuerst hinsehen sollte, nicht, wer besser arbeitet.',
    all: 'Alle Regionen',
    ranks: 'Wo zuerst hinsehen?',
    undefinedNote: 'Nicht eingeordnet, weil die Angabe fehlt:',
    equal: 'Regionen mit gleichem Wert teilen sich den Rang.',
    pages: { report: 'Bericht', text: 'als Text', data: 'Zahlen' },
    rank: 'Rang',
    rest: (n) => `${n} weitere`,
    facts: {
      dataSets: 'Datensätze',
      failed: 'beanstandet',
      broken: 'nicht lesbar',
      found: 'neue Befunde',
    },
    questions: {
      response: ['Wie gut ist die Auskunft?', 'Niedrigster Rücklauf zuerst'],
      coverage: ['Wo fehlen Aufgaben der Kette?', 'Niedrigster Anteil besetzter Aufgaben zuerst'],
      emptySides: [
        'Wo kommen Sektoren nicht zusammen?',
        'Die meisten Sektorenpaare ohne Beziehung zuerst',
      ],
      missing: ['Wo fehlen Übergaben?', 'Die meisten fehlenden Übergaben zuerst'],
      cutpoints: ['Wo hängt viel an Einzelnen?', 'Die meisten Nadelöhre zuerst'],
      found: ['Wo ist Neues zu sehen?', 'Die meisten neuen Befunde zuerst'],
    },
  },
};
