import type { Language } from '../../findings/index.ts';

const de = {
  title: 'Prüfung der Regionen',
  columns: {
    name: 'Datensatz',
    actors: 'Akteure',
    response: 'Rücklauf',
    coverage: 'Rollen',
    emptySides: 'leere Seiten',
    missing: 'fehl. Übergaben',
    cutpoints: 'Schnittpunkte',
    found: 'Befunde neu/bekannt',
    budgets: 'Vorgaben',
    verdict: 'Urteil',
  },
  columnNote:
    'Rollen: besetzte von den Pflichtrollen der Versorgungskette · leere Seiten: Sektorenpaare ohne eine einzige Beziehung · fehl. Übergaben: erwartete Übergaben, die keine Beziehung trägt · Schnittpunkte: Akteure, ohne die das Netzwerk zerfällt · Vorgaben: eingehaltene von allen · k. A.: nicht definiert.',
  passed: 'bestanden',
  failed: 'beanstandet',
  broken: 'nicht lesbar',
  undefinedValue: 'k. A.',
  severities: { error: 'Lücke', warning: 'Auffälligkeit', info: 'Hinweis' },
  budgetBroken: 'Vorgabe verletzt',
  sheet: (name: string, row: number | null) =>
    row === null ? `Blatt „${name}“` : `Blatt „${name}“, Zeile ${row}`,
  knownFindings: (n: string) => `Bekannt laut Baseline: ${n}`,
  moreFindings: (n: string) => `… und ${n} weitere, vollständig in der Ausgabe als JSON`,
  brokenHeading: 'Nicht ausgewertet',
  staleHeading: 'Veraltet in der Baseline',
  stale: (dataSet: string, rule: string, names: string) =>
    `${dataSet}: „${rule}“${names ? ` (${names})` : ''} tritt nicht mehr auf. Mit --update-baseline wird der Eintrag entfernt.`,
  unused: (pattern: string) =>
    `Das Muster „${pattern}“ der Konfiguration passt auf keinen Datensatz.`,
  verdict: {
    passed: (all: string) => `Bestanden: ${all}.`,
    failed: (failed: string, all: string, broken: string | null) =>
      `Beanstandet: ${failed} von ${all}${broken === null ? '' : `; ${broken} nicht lesbar`}.`,
  },
  dataSets: ['Datensatz', 'Datensätze'] as [string, string],
  ofDataSets: ['Datensatz', 'Datensätzen'] as [string, string],
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
    rank: 'Rang',
    rest: (n: string) => `${n} weitere`,
    facts: {
      dataSets: 'Datensätze',
      failed: 'beanstandet',
      broken: 'nicht lesbar',
      found: 'neue Befunde',
    },
    questions: {
      response: ['Wie gut ist die Auskunft?', 'Niedrigster Rücklauf zuerst'],
      coverage: ['Wo fehlen Glieder der Kette?', 'Niedrigster Anteil besetzter Rollen zuerst'],
      emptySides: ['Wo kommen Sektoren nicht zusammen?', 'Die meisten leeren Seiten zuerst'],
      missing: ['Wo reißt die Kette?', 'Die meisten fehlenden Übergaben zuerst'],
      cutpoints: ['Wo hängt viel an Einzelnen?', 'Die meisten Schnittpunkte zuerst'],
      found: ['Wo ist Neues zu sehen?', 'Die meisten neuen Befunde zuerst'],
    },
  },
};

const en: typeof de = {
  title: 'Check of the regions',
  columns: {
    name: 'data set',
    actors: 'actors',
    response: 'response',
    coverage: 'roles',
    emptySides: 'empty sides',
    missing: 'missing handovers',
    cutpoints: 'cutpoints',
    found: 'findings new/known',
    budgets: 'budgets',
    verdict: 'verdict',
  },
  columnNote:
    'roles: filled of the required roles of the care chain · empty sides: pairs of sectors without a single tie · missing handovers: expected ones that no tie carries · cutpoints: actors without whom the network falls apart · budgets: kept of all · n/a: not defined.',
  passed: 'passed',
  failed: 'failed',
  broken: 'unreadable',
  undefinedValue: 'n/a',
  severities: { error: 'gap', warning: 'point to look at', info: 'note' },
  budgetBroken: 'budget broken',
  sheet: (name, row) => (row === null ? `sheet "${name}"` : `sheet "${name}", row ${row}`),
  knownFindings: (n) => `Known by the baseline: ${n}`,
  moreFindings: (n) => `… and ${n} more, all of them in the JSON output`,
  brokenHeading: 'Not analysed',
  staleHeading: 'Stale in the baseline',
  stale: (dataSet, rule, names) =>
    `${dataSet}: "${rule}"${names ? ` (${names})` : ''} no longer occurs. --update-baseline takes the entry out.`,
  unused: (pattern) => `The pattern "${pattern}" of the config fits no data set.`,
  verdict: {
    passed: (all) => `Passed: ${all}.`,
    failed: (failed, all, broken) =>
      `Failed: ${failed} of ${all}${broken === null ? '' : `; ${broken} unreadable`}.`,
  },
  dataSets: ['data set', 'data sets'],
  ofDataSets: ['data set', 'data sets'],
  findings: 'Findings',
  budgets: 'Budgets',
  index: {
    kicker: 'Check of the networks',
    title: 'Regions at a glance',
    lead: 'Each question orders the regions by itself. There is no overall score: the questions cannot be offset against each other, and a rank says where to look first, not who works better.',
    all: 'All regions',
    ranks: 'Where to look first?',
    undefinedNote: 'Not placed, because the figure is missing:',
    equal: 'Regions with the same value share a rank.',
    rank: 'rank',
    rest: (n) => `${n} more`,
    facts: {
      dataSets: 'data sets',
      failed: 'failed',
      broken: 'unreadable',
      found: 'new findings',
    },
    questions: {
      response: ['How good is the information?', 'Lowest response first'],
      coverage: ['Where are links of the chain missing?', 'Lowest share of filled roles first'],
      emptySides: ['Where do sectors not meet?', 'Most empty sides first'],
      missing: ['Where does the chain break?', 'Most missing handovers first'],
      cutpoints: ['Where does much hang on single actors?', 'Most cutpoints first'],
      found: ['Where is something new to see?', 'Most new findings first'],
    },
  },
};

export type CheckWords = typeof de;

/** What the reports on a check say beside the findings. */
export const checkWords: Record<Language, CheckWords> = { en, de };
