import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Analysis } from '../../src/analysis.ts';
import { ruleList } from '../../src/findings/find.ts';
import { everyResult } from '../../src/findings/results.ts';
import type { Dataset } from '../../src/index.ts';
import { tiesOfDataset } from '../../src/network/from-dataset.ts';
import { donors } from '../../src/trust/donor.ts';
import { evenPicker, shareOf, streamOf } from '../../src/trust/picks.ts';
import { reportersOf } from '../../src/trust/reporters.ts';
import { idOf } from '../measures/sectored-network.ts';
import { deep, runs } from '../runs.ts';
import { datasetOf, quickly, type Survey, surveys } from './networks.ts';
import { reportersOfTie } from './reporters.ts';

vi.setConfig({ testTimeout: 120_000 });

const DRAWS = 4;
const rules = new Map<string, (typeof ruleList)[number]>(ruleList.map((rule) => [rule.id, rule]));

const prints = (dataset: Dataset) =>
  new Set(everyResult(quickly(dataset, { draws: 0 }).findings).map((f) => f.fingerprint));

/** Rates by analysing anew, for each draw, the data set that it leaves. */
function silentRates(dataset: Dataset, findings: Analysis['findings']): number[] {
  const ids = dataset.actors.map(({ id }) => id);
  const pick = evenPicker(ids.length, shareOf(0.2, ids.length));
  const next = streamOf(1, 'silent 0.2');
  const counts = findings.map(() => 0);
  for (let draw = 0; draw < DRAWS; draw++) {
    const silent = new Set([...pick(next)].map((i) => ids[i]));
    const found = prints({
      ...dataset,
      ties: dataset.ties.filter((tie) =>
        reportersOfTie(dataset, tie).some((id) => !silent.has(id)),
      ),
    });
    findings.forEach(({ fingerprint }, k) => {
      if (found.has(fingerprint)) counts[k]++;
    });
  }
  return counts.map((count) => count / DRAWS);
}

/** The same for what silent actors may have answered. */
function imputedRates(dataset: Dataset, findings: Analysis['findings']): (number | null)[] {
  const ties = tiesOfDataset(dataset);
  const donated = donors(ties, reportersOf(dataset, ties), dataset.actors);
  if (!donated) return findings.map(() => null);
  const { possible } = donated;
  const counts = findings.map(() => 0);
  for (const { keep } of donated.draws(DRAWS, streamOf(1, 'imputed'))) {
    const drawn: Dataset['ties'] = [];
    const add = (a: number, b: number) => {
      const [source, target] =
        dataset.directed || a < b
          ? [possible.ids[a], possible.ids[b]]
          : [possible.ids[b], possible.ids[a]];
      const none = { layer: null, wave: null, confirmed: null, evidence: null, locations: [] };
      drawn.push({ source, target, weight: 1, ...none });
    };
    for (let u = 0; u < possible.order; u++)
      for (let s = possible.starts[u]; s < possible.starts[u + 1]; s++) {
        if (!dataset.directed && keep[s] !== 0) add(u, possible.targets[s]);
        if (dataset.directed && keep[s] & 1) add(u, possible.targets[s]);
        if (dataset.directed && keep[s] & 2) add(possible.targets[s], u);
      }
    const found = prints({ ...dataset, ties: drawn });
    findings.forEach(({ fingerprint }, k) => {
      if (found.has(fingerprint)) counts[k]++;
    });
  }
  return counts.map((count) => count / DRAWS);
}

describe('rates of findings', () => {
  deep('are shares of draws whose data, analysed anew, give the same fingerprint', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(surveys(), (survey) => {
        const dataset = datasetOf(survey);
        const findings = everyResult(quickly(dataset, { draws: DRAWS }).findings);
        const silent = silentRates(dataset, findings);
        const imputed = imputedRates(dataset, findings);
        findings.forEach(({ rule: id, holds }, k) => {
          const { basedOn } = rules.get(id) ?? {};
          const place = `${id} ${JSON.stringify(findings[k].actors)}`;
          expect(holds?.silent, place).toBe(basedOn === 'presence' ? silent[k] : null);
          expect(holds?.imputed, place).toBe(basedOn ? imputed[k] : null);
          if (basedOn) seen.add(id);
        });
      }),
      // From one start, so that each rule comes up.
      { numRuns: runs(150), seed: 16 },
    );
    expect([...seen].sort()).toEqual(
      ruleList
        .filter(({ basedOn }) => basedOn)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('on ties named from both sides are those of an analysis of such ties alone', () => {
    fc.assert(
      fc.property(surveys(), (survey) => {
        const dataset = datasetOf(survey);
        const known = dataset.ties.some(({ confirmed }) => confirmed !== null);
        const found = prints({
          ...dataset,
          ties: dataset.ties.filter(({ confirmed }) => confirmed === true),
        });
        for (const { rule, fingerprint, holds } of everyResult(
          quickly(dataset, { draws: 1 }).findings,
        ))
          expect(holds?.confirmedOnly, rule).toBe(
            known && rules.get(rule)?.basedOn === 'presence' ? found.has(fingerprint) : null,
          );
      }),
      { numRuns: runs(80) },
    );
  });
});

/** Every set of answers of one silent actor that adds one tie, or all. */
function answersOf(survey: Survey, silent: number): Survey[] {
  const has = (a: number, b: number) =>
    survey.ties.some(([s, t]) => (s === a && t === b) || (!survey.directed && s === b && t === a));
  const added = survey.actors
    .map((_, other): Survey['ties'][number] => [silent, other, null, 1])
    .filter(([, other]) => other !== silent && !has(silent, other));
  return [...added.map((tie) => [tie]), added].map((ties) => ({
    ...survey,
    ties: [...survey.ties, ...ties],
  }));
}

/** Whether the rule still says so: the same actors, sectors or handover, and no pair of sectors less. */
function stillSaid(findings: Analysis['findings'], finding: Analysis['findings'][number]): boolean {
  const { rule, actors, sectors, evidence } = finding;
  const pairs = (of: typeof evidence) => ((of.pairs ?? []) as string[]).map(String);
  return findings.some(
    (other) =>
      other.rule === rule &&
      actors.every((id) => other.actors.includes(id)) &&
      (rule === 'cutpoint' || sectors.every((id) => other.sectors.includes(id))) &&
      String(other.evidence.handover) === String(evidence.handover) &&
      String(other.evidence.role) === String(evidence.role) &&
      pairs(evidence).every((pair) => pairs(other.evidence).includes(pair)),
  );
}

describe('who could refute a finding', () => {
  test('is named with it: no answer of anybody else, one tie or all, makes the rule say something else', () => {
    fc.assert(
      fc.property(surveys({ most: 8 }), (survey) => {
        const findings = everyResult(quickly(datasetOf(survey), { draws: 1 }).findings);
        survey.actors.forEach(({ answered }, i) => {
          if (answered !== false) return;
          const after = answersOf(survey, i).map((one) =>
            everyResult(quickly(datasetOf(one), { draws: 0 }).findings),
          );
          for (const finding of findings) {
            if (!rules.get(finding.rule)?.basedOn) continue;
            if (finding.holds?.refutableBy.includes(idOf(i))) continue;
            for (const found of after)
              expect(stillSaid(found, finding), `${finding.rule} by ${idOf(i)}`).toBe(true);
          }
        });
      }),
      { numRuns: runs(100) },
    );
  });

  test('grades a gap down to a matter to look at', () => {
    fc.assert(
      fc.property(surveys(), (survey) => {
        for (const { severity, holds } of everyResult(
          quickly(datasetOf(survey), { draws: 1 }).findings,
        ))
          if (severity === 'gap') expect(holds?.refutableBy).toEqual([]);
      }),
      { numRuns: runs(80) },
    );
  });
});
