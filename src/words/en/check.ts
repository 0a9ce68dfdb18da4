import { config } from './check-config.ts';

/** What the reports on a check say beside the findings. */
export const check = {
  config,
  title: 'Check of the regions',
  columns: {
    name: 'data set',
    verdict: 'verdict',
    actors: 'actors',
    response: 'response',
    coverage: 'roles',
    emptySides: 'no cooperation',
    missing: 'missing handovers',
    cutpoints: 'bottlenecks',
    found: 'findings new/known',
    budgets: 'budgets',
  },
  columnNote:
    'roles: filled of the required roles of the care chain · no cooperation: pairs of sectors without a single tie · missing handovers: expected ones that no tie carries · bottlenecks: actors without whom the network falls apart · budgets: kept of all · –: not defined.',
  passed: 'passed',
  failed: 'failed',
  broken: 'unreadable',
  undefinedValue: '–',
  budgetBroken: 'budget broken',
  sheet: (name: string, row: number | null) =>
    row === null ? `sheet "${name}"` : `sheet "${name}", row ${row}`,
  knownFindings: (n: string) => `Known already: ${n}`,
  moreFindings: (n: string) => `… and ${n} more, all of them in the JSON output`,
  brokenHeading: 'Not analysed',
  staleHeading: 'Known findings that no longer occur',
  stale: (dataSet: string, rule: string, names: string) =>
    `${dataSet}: "${rule}"${names ? ` (${names})` : ''} no longer occurs. --update-baseline takes the entry out.`,
  unused: (pattern: string) => `The pattern "${pattern}" of the config fits no data set.`,
  verdict: {
    passed: (all: string) => `Passed: ${all}.`,
    failed: (failed: string, all: string, broken: string | null) =>
      `Failed: ${failed} of ${all}${broken === null ? '' : `; ${broken} unreadable`}.`,
  },
  dataSets: ['data set', 'data sets'] as [string, string],
  ofDataSets: ['data set', 'data sets'] as [string, string],
  budget: {
    and: ' and ',
    or: ' or ',
    quoted: (name: string) => `"${name}"`,
    unknown: (figure: string, near: string) =>
      `There is no figure "${figure}" in this data set${near ? `; did you mean ${near}?` : '.'} A budget that cannot be checked counts as broken.`,
    undefined: (figure: string, _near: string) =>
      `The figure "${figure}" is not defined in this data set. A budget that cannot be checked counts as broken.`,
    'not-a-number': (figure: string, near: string) =>
      `"${figure}" is not a single number${near ? `; take ${near}` : ''}. A budget that cannot be checked counts as broken.`,
    broken: (figure: string, value: string, demand: string) =>
      `The figure "${figure}" is ${value}; the budget is ${demand}.`,
  },
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
    pages: { report: 'Report', text: 'as text', data: 'Figures' },
    rank: 'rank',
    rest: (n: string) => `${n} more`,
    facts: {
      dataSets: 'data sets',
      failed: 'failed',
      broken: 'unreadable',
      found: 'new findings',
    },
    questions: {
      response: ['How good is the information?', 'Lowest response first'],
      coverage: ['Where are roles of the chain missing?', 'Lowest share of filled roles first'],
      emptySides: ['Where do sectors not meet?', 'Most pairs without a tie first'],
      missing: ['Where are handovers missing?', 'Most missing handovers first'],
      cutpoints: ['Where does much depend on single actors?', 'Most bottlenecks first'],
      found: ['Where is there something new?', 'Most new findings first'],
    },
  },
};
