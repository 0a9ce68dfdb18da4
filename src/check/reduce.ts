import type { Analysis, Finding, Location, ProblemSeverity } from '../analysis.ts';
import { everyResult, findingOf } from '../findings/results.ts';
import { bySeverity } from '../findings/severity.ts';
import { type BudgetResult, budgetsOf } from './budget.ts';
import type { Config, FailOn } from './config.ts';
import { type Labels, labelsOf } from './labels.ts';
import { settingsFor } from './settings.ts';

/** A finding with the severity that the config gives it. */
export type CheckedFinding = Finding;

/** The figures of one data set that a table of regions shows; `null` where one is not defined. */
export interface Summary {
  actors: number;
  ties: number;
  density: number | null;
  /** The share of those asked who answered. */
  responseRate: number | null;
  /** Required roles of the chain that somebody fills; those that the table explains as absent are not counted. */
  coverage: { required: number; present: number; share: number | null } | null;
  /** Pairs of sectors without a single tie, where one is possible. */
  emptySides: number;
  /** Expected handovers that no tie carries, though both roles are filled; some of them have a way round. */
  missingHandovers: number | null;
  cutpoints: number;
}

/** The sectors of a data set and what lies between each two of them, both directions together. */
interface Sides {
  sectors: { id: string; label?: Analysis['sectors'][number]['label']; actors: number }[];
  /** Pairs by the places of their sectors, where a tie is possible. */
  pairs: { ends: [number, number]; ties: number; possible: number }[];
}

/** What `check` keeps of one analysis. */
export interface ReducedDataSet {
  name: string;
  /** The paths of its tables. */
  files: string[];
  chain: string;
  failOn: FailOn;
  summary: Summary;
  sides: Sides;
  /** All findings but those of rules switched off. */
  findings: CheckedFinding[];
  budgets: BudgetResult[];
  /** The names that its findings need. */
  labels: Labels;
  /** How many notes on the table there are. */
  problems: { error: number; warning: number; info: number };
}

export interface ReduceOptions {
  /** The name that the config and the baseline know; the name in the analysis by default. */
  name?: string;
  /** The path to report for a file of the data set. */
  pathOf?: (file: string) => string;
}

/** Judges one analysis by itself and keeps only what a report on many needs. */
export function reduceAnalysis(
  analysis: Analysis,
  config: Config = {},
  { name = analysis.dataset.name, pathOf = (file) => file }: ReduceOptions = {},
): ReducedDataSet {
  const { failOn, rules, budgets } = settingsFor(config, name);
  const findings = analysis.findings.flatMap((finding): CheckedFinding[] => {
    // Each result of a group is graded by its own rule; of those that are left the gravest leads.
    const results = everyResult([finding]).flatMap((result): CheckedFinding[] => {
      const grade = rules[result.rule] ?? result.severity;
      if (grade === 'off') return [];
      const locations = result.locations.map(
        ({ file, row }): Location => ({ file: file === null ? null : pathOf(file), row }),
      );
      return [{ ...result, evidence: unplanned(result.evidence), severity: grade, locations }];
    });
    const left = findingOf(results);
    return left ? [left] : [];
  });
  findings.sort(bySeverity);
  // Budgets on the number of findings count what is left after grading.
  const graded = { ...analysis, findings };
  const count = (severity: ProblemSeverity) =>
    analysis.problems.filter((problem) => problem.severity === severity).length;
  return {
    name,
    files: analysis.dataset.files.map((file) => pathOf(file.name)),
    chain: String(analysis.settings['chain'] ?? 'none'),
    failOn,
    summary: summaryOf(analysis),
    sides: sidesOf(analysis),
    findings,
    budgets: budgetsOf(graded, budgets),
    labels: labelsOf(analysis, findings),
    problems: { error: count('error'), warning: count('warning'), info: count('info') },
  };
}

/** Evidence without what the plan adds to it: a check judges, whether or not a plan was made. */
const unplanned = (evidence: Finding['evidence']): Finding['evidence'] =>
  'secondWay' in evidence ? { ...evidence, secondWay: null } : evidence;

function sidesOf({ sectors, sectorMatrix: { ties, possible }, network }: Analysis): Sides {
  const both = (matrix: (number | null)[][], k: number, l: number) =>
    (matrix[k][l] ?? 0) + (network.directed ? (matrix[l][k] ?? 0) : 0);
  return {
    sectors: sectors.map(({ id, label, actors }) => ({
      id,
      ...(label === undefined ? {} : { label }),
      actors,
    })),
    pairs: sectors.flatMap((_, k) =>
      sectors
        .map((_, l): Sides['pairs'][number] => ({
          ends: [k, l],
          ties: both(ties, k, l),
          possible: both(possible, k, l),
        }))
        .filter(({ ends: [, l], possible }) => l > k && possible > 0),
    ),
  };
}

function summaryOf({ network, dataset, sectorMatrix, chain }: Analysis): Summary {
  const { ties, possible, sectors } = sectorMatrix;
  let emptySides = 0;
  for (let k = 0; k < sectors.length; k++)
    for (let l = k + 1; l < sectors.length; l++) {
      const both = (matrix: (number | null)[][]) => (matrix[k][l] ?? 0) + (matrix[l][k] ?? 0);
      if (both(possible) > 0 && both(ties) === 0) emptySides++;
    }
  const required =
    chain?.roles.filter((role) => role.required && role.status !== 'absent-known') ?? [];
  const present = required.filter(({ status }) => status !== 'absent').length;
  return {
    actors: network.actors,
    ties: network.ties,
    density: network.density,
    responseRate: dataset.response?.rate ?? null,
    coverage: chain && {
      required: required.length,
      present,
      share: required.length === 0 ? null : Number((present / required.length).toPrecision(12)),
    },
    emptySides,
    missingHandovers:
      chain?.handovers.filter(({ status }) => status === 'missing' || status === 'indirect')
        .length ?? null,
    cutpoints: network.cutpoints.length,
  };
}
