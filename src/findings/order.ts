import type { Finding } from '../analysis.ts';
import { isSourced } from './handovers.ts';
import { everyResult } from './results.ts';
import { severities } from './severity.ts';

/** As many findings as a reader takes in at a glance. */
const maxFirst = 5;

/** Of those: what is missing though it is expected, what hangs on one, and what only asking can settle. */
const places = { missing: 2, hanging: 2, other: 0, open: 1, note: 0 };

type Kind = keyof typeof places;

const kinds = Object.keys(places) as Kind[];

const hanging = new Set([
  'side-carried-by-one',
  'cutpoint',
  'chain-weakest-place',
  'broker',
  'handover-hangs-on-one',
]);

/** What decides the place of a finding besides itself: who could refute a result by an answer, and whether a rule reads one system of planning. */
export interface Standing {
  refutableBy: (finding: Finding) => readonly string[];
  ofView: (rule: string) => boolean;
}

/**
 * The findings in the order in which a planner would take them to a meeting: first what is missing though law, contract or the chain
 * expects it and nobody's answer could refute it; then what hangs on one, that first which carries most; then the other points to look
 * at; then what the silent could refute; notes last. Inside, what a source asks for before what the chain judges, the gravest first, then those that concern more pairs, ties and handovers,
 * then those that several results share. Page one has room for two that are missing, two that hang on one, and one to ask about.
 */
export function inOrder(findings: readonly Finding[], standing: Standing): Finding[] {
  const known = findings.map((finding) => ({
    finding,
    kind: kindOf(finding, standing),
    severity: severities.indexOf(finding.severity),
    judgement: judgement(finding),
    ofView: Number(standing.ofView(finding.rule)),
    weight: weightOf(finding),
  }));
  known.sort(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      (a.kind === 'missing' ? a.judgement - b.judgement : 0) ||
      a.severity - b.severity ||
      a.ofView - b.ofView ||
      b.weight - a.weight ||
      b.finding.members.length - a.finding.members.length,
  );
  const first = new Set<(typeof known)[number]>();
  for (const kind of kinds)
    for (const one of known.filter((each) => each.kind === kind).slice(0, places[kind]))
      first.add(one);
  for (const one of known) if (first.size < maxFirst) first.add(one);
  return [...known.filter((one) => first.has(one)), ...known.filter((one) => !first.has(one))].map(
    ({ finding }) => finding,
  );
}

/** Page one: the first findings of an analysis, which come in the order of the story. */
export const firstFindings = (findings: readonly Finding[]): Finding[] =>
  findings.slice(0, maxFirst);

function kindOf(finding: Finding, { refutableBy }: Standing): Kind {
  const { rule, severity } = finding;
  const doubters = refutableBy(finding);
  if (severity === 'question' || restsOnSilent(finding, doubters)) return 'open';
  if (severity === 'gap') return 'missing';
  if (severity === 'note') return 'note';
  if (hanging.has(rule)) return 'hanging';
  return rule === 'handover-missing' && doubters.length === 0 ? 'missing' : 'other';
}

/** Whether a source asks for what is missing, or the chain for a role; 1 where it is the chain's own judgement. */
function judgement(finding: Finding): 0 | 1 {
  return everyResult([finding]).some(
    ({ rule, evidence }) =>
      rule === 'role-absent' ||
      (rule === 'handover-missing' && isSourced(evidence as { basis: string })),
  )
    ? 0
    : 1;
}

/** Whether nobody but the other end has told any tie of a finding, and those who have not could refute it. */
export function restsOnSilent(
  { restsOn }: Pick<Finding, 'restsOn'>,
  refutableBy: readonly string[],
): boolean {
  return (
    restsOn.length > 0 && restsOn.every((pair) => pair.some((end) => refutableBy.includes(end)))
  );
}

/** Of what is missing the pairs that could carry it; of what is there the ties and handovers of the group and the actors that it would cut off. */
function weightOf(finding: Finding): number {
  const ties = new Set<string>();
  const handovers = new Set<string>();
  let [pairs, cut] = [0, 0];
  for (const { rule, restsOn, evidence } of everyResult([finding])) {
    for (const pair of restsOn) ties.add(JSON.stringify(pair));
    const { handover, broken, givers, takers, cutOff } = evidence;
    if (rule === 'cutpoint') cut = Math.max(cut, Number(cutOff));
    for (const one of Array.isArray(broken) ? broken : handover ? [handover] : [])
      handovers.add(JSON.stringify(one));
    if (rule === 'handover-missing' && Array.isArray(givers) && Array.isArray(takers))
      pairs = Math.max(pairs, givers.length * takers.length);
  }
  return ties.size + handovers.size + pairs + cut;
}
