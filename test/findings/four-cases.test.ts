import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Analysis, Finding } from '../../src/analysis.ts';
import { analyze } from '../../src/analyze.ts';
import { allShipped } from '../../src/chains/shipped.ts';
import type { RuleId } from '../../src/findings/evidence.ts';
import { everyResult, ruleList } from '../../src/findings/index.ts';
import type { Actor, Dataset } from '../../src/input/dataset.ts';
import { readDataset } from '../../src/input/index.ts';
import { stakeholderGroups } from '../../src/input/vocabulary/index.ts';
import { withChanges } from '../../src/plan/changes.ts';
import { root } from '../paths.ts';
import { thorough } from '../runs.ts';
import { type Made, made } from '../views/made.ts';

interface Sample {
  name: string;
  dataset: Dataset;
  chain: string;
}

function fixture(name: string, chain = name): Sample {
  const folder = join(root, 'fixtures', name);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(join(folder, file))) }));
  return { name, dataset: readDataset(files), chain };
}

const byHand = (name: string, network: Made): Sample => ({
  name,
  dataset: made(network),
  chain: 'entlassmanagement',
});

const gp = { sector: 'Gesundheit', roles: ['Hausarzt'] };
const nurse = { sector: 'Altenpflege', roles: ['Ambulanter Pflegedienst'] };
const office = { sector: 'Kommune', roles: ['Kommunale Altenhilfe'] };

const samples: Sample[] = [
  fixture('discharge', 'entlassmanagement'),
  fixture('district', 'entlassmanagement'),
  fixture('demenz'),
  fixture('nothing-missing', 'entlassmanagement'),
  byHand('no citizens', { actors: { gp, nurse, office, taxi: {} }, ties: [['gp', 'nurse']] }),
  byHand('two groups', {
    actors: {
      gp,
      fund: { stakeholderGroup: 'Krankenkassen' },
      council: { stakeholderGroup: 'Seniorenbeirat' },
    },
  }),
  byHand('two tasks in one hand', {
    actors: {
      house: { sector: 'Altenpflege', roles: ['Kurzzeitpflege', 'Ambulanter Pflegedienst'] },
      gp,
      nurse,
    },
    ties: [['house', 'gp']],
  }),
  byHand('named by one side', {
    actors: { gp, nurse, other: nurse },
    ties: [
      ['gp', 'nurse', { confirmed: false }],
      ['gp', 'other', { confirmed: false }],
    ],
  }),
  byHand('a thin side', {
    actors: Object.fromEntries(
      Array.from({ length: 7 }, (_, i) => [
        [`g${i}`, { sector: 'Gesundheit' }],
        [`p${i}`, { sector: 'Altenpflege' }],
      ]).flat() as [string, Partial<Actor>][],
    ),
    ties: ['g', 'p']
      .flatMap((letter) =>
        Array.from({ length: 7 }, (_, i) =>
          Array.from({ length: i }, (_, j): [string, string] => [`${letter}${i}`, `${letter}${j}`]),
        ).flat(),
      )
      .concat([
        ['g0', 'p0'],
        ['g1', 'p1'],
      ]),
  }),
  byHand('nobody of the two tied', {
    actors: { gp, nurse, other: { sector: 'Kommune' }, club: { sector: 'Zivilgesellschaft' } },
    ties: [['other', 'club']],
  }),
];

const analyzed = new Map<Dataset, Analysis>();
function analysisOf({ dataset, chain }: Sample): Analysis {
  const known = analyzed.get(dataset);
  if (known) return known;
  // One draw brings who could refute a finding.
  const analysis = analyze(dataset, {
    chain,
    chains: allShipped(),
    draws: 1,
    permutations: 199,
    leaveOut: ['plan'],
  });
  analyzed.set(dataset, analysis);
  return analysis;
}
const resultsOf = (sample: Sample, rule: RuleId) =>
  everyResult(analysisOf(sample).findings).filter((result) => result.rule === rule);

/** What becomes of a network that takes the advice of a finding; null where this one offers no such place. */
type Cure = (dataset: Dataset, found: Finding, analysis: Analysis) => Dataset | null;

const tied = (dataset: Dataset, source: string | undefined, target: string | undefined) =>
  source === undefined || target === undefined || source === target
    ? null
    : withChanges(dataset, [{ kind: 'add-tie', source, target }]).dataset;

const changed = (
  dataset: Dataset,
  ids: readonly string[],
  change: (actor: Actor) => Partial<Actor>,
) => ({
  ...dataset,
  actors: dataset.actors.map((actor) =>
    ids.includes(actor.id) ? { ...actor, ...change(actor) } : actor,
  ),
});

const joined = (dataset: Dataset, fields: Partial<Actor>): Dataset => ({
  ...dataset,
  actors: [
    ...dataset.actors,
    {
      ...dataset.actors[0],
      sector: null,
      roles: [],
      stakeholderGroup: null,
      area: null,
      status: null,
      attributes: {},
      ...fields,
      id: '~new',
      label: 'new',
    },
  ],
});

const texts = (value: unknown) => value as string[];
const inSector = ({ actors }: Analysis, sector: string, but: readonly string[] = []) =>
  actors.filter((actor) => actor.sector === sector && !but.includes(actor.id)).map(({ id }) => id);
const across: Cure = (dataset, { evidence }, analysis) => {
  const [a, b] = texts(evidence['sectors']);
  const carriers = texts(evidence['carriers'] ?? []);
  const [left, right] = [inSector(analysis, a, carriers), inSector(analysis, b, carriers)];
  return tied(dataset, left[0], right[0]);
};
const bothWays = (dataset: Dataset): Dataset => ({
  ...dataset,
  ties: dataset.ties.map((tie) => ({ ...tie, confirmed: true })),
});

const cures: Record<RuleId, Cure | { none: string }> = {
  'area-blank-spot': (dataset, { actors, evidence }) =>
    changed(dataset, actors.slice(0, 1), ({ roles }) => ({
      roles: [...roles, ...texts(evidence['roles'])],
    })),
  'bodies-joined-by-one': (dataset, { evidence }) => {
    const bodies = (evidence['pairs'] as [string, string][]).flat();
    const deputy = dataset.actors.find(({ id }) => id !== evidence['actor'])?.id as string;
    const seats = bodies
      .filter(
        (body) => !dataset.memberships.some((seat) => seat.actor === deputy && seat.body === body),
      )
      .map((body) => ({ actor: deputy, body, bodyType: null, function: null }));
    return { ...dataset, memberships: [...dataset.memberships, ...seats] };
  },
  broker: (dataset, { evidence }, analysis) => {
    const [[a, b]] = evidence['pairs'] as [string, string][];
    const actor = String(evidence['actor']);
    const [left, right] = [inSector(analysis, a, [actor]), inSector(analysis, b, [actor])];
    return tied(dataset, left[0], right[0]);
  },
  'case-manager-absent-from-planning': (dataset, { actors }) => ({
    ...dataset,
    memberships: [
      ...dataset.memberships,
      { actor: actors[0], body: 'Runder Tisch', bodyType: null, function: null },
    ],
  }),
  'chain-weakest-place': (dataset, { evidence }, { chain }) => {
    const sole = new Set((evidence['sole'] as string[][]).map((pair) => pair.join()));
    const actor = String(evidence['actor']);
    for (const [from, to] of evidence['broken'] as string[][]) {
      if (sole.has([from, to].join())) continue;
      const of = (role: string) =>
        chain?.roles.find(({ id }) => id === role)?.actors.find((id) => id !== actor);
      const next = tied(dataset, of(from), of(to));
      if (next) return next;
    }
    return null;
  },
  cutpoint: (dataset, { evidence }, { actors, ties }) => {
    const actor = String(evidence['actor']);
    const reached = new Set([texts(evidence['names'])[0]]);
    for (const id of reached)
      for (const { source, target } of ties)
        if (source !== actor && target !== actor) {
          if (source === id) reached.add(target);
          if (target === id) reached.add(source);
        }
    const other = ties
      .flatMap(({ source, target }) =>
        source === actor ? [target] : target === actor ? [source] : [],
      )
      .find((id) => !reached.has(id));
    return actors.length < 3 ? null : tied(dataset, [...reached][0], other);
  },
  'department-isolated': (dataset, { actors }) => {
    const other = dataset.actors.find(
      ({ id, department, sector }) =>
        department !== null && sector === 'Kommune' && !actors.includes(id),
    );
    return actors.reduce<Dataset | null>(
      (known, actor) => known && tied(known, actor, other?.id),
      dataset,
    );
  },
  'double-structure': (dataset, { evidence }) => ({
    ...dataset,
    memberships: dataset.memberships.filter(({ body }) => body !== texts(evidence['bodies'])[1]),
  }),
  'empty-corner': (dataset, { evidence }, { sectors }) =>
    joined(dataset, { sector: sectors.find(({ id }) => id === evidence['sector'])?.id ?? null }),
  'empty-side': across,
  'free-choice-one': {
    none: 'where people choose freely no tie may be advised, only that they hear of every offer',
  },
  'handover-hangs-on-one': (dataset, { evidence }) => {
    const [givers, takers, others] = ['givers', 'takers', 'others'].map((key) =>
      texts(evidence[key]),
    );
    const actor = evidence['actor'];
    const giver = others.find((id) => givers.includes(id)) ?? givers.find((id) => id !== actor);
    const taker = others.find((id) => takers.includes(id)) ?? takers.find((id) => id !== actor);
    const known = evidence['ties'] as [string, string][];
    return known.some((pair) => pair[0] === giver && pair[1] === taker)
      ? null
      : tied(dataset, giver, taker);
  },
  'handover-internal': (dataset, { evidence }, { chain }) => {
    const [, to] = texts(evidence['handover']);
    const role = chain?.roles.find(({ id }) => id === to)?.id as string;
    return tied(joined(dataset, { roles: [role] }), texts(evidence['givers'])[0], '~new');
  },
  'handover-missing': (dataset, { evidence }) =>
    tied(dataset, texts(evidence['givers'])[0], texts(evidence['takers'])[0]),
  'handover-one-sided': bothWays,
  'isolated-actor': (dataset, { actors }) =>
    tied(dataset, actors[0], dataset.actors.find(({ id }) => id !== actors[0])?.id),
  'local-provider-without-association': (dataset, { evidence }) =>
    texts(evidence['providers']).reduce<Dataset | null>(
      (known, id) => known && tied(known, id, texts(evidence['associations'])[0]),
      dataset,
    ),
  'no-corner': (dataset, { actors }) => changed(dataset, actors, () => ({ sector: 'Kommune' })),
  'one-sided': bothWays,
  'role-absent': (dataset, { evidence }) => joined(dataset, { roles: [String(evidence['role'])] }),
  'role-unconnected': (dataset, { actors }) =>
    tied(dataset, actors[0], dataset.actors.find(({ id }) => !actors.includes(id))?.id),
  'side-carried-by-one': across,
  'stakeholder-group-absent': (dataset, { evidence }) =>
    joined(dataset, {
      stakeholderGroup:
        stakeholderGroups.find(({ id }) => id === texts(evidence['groups'])[0])?.words.de[0] ??
        null,
    }),
  'thin-side': (dataset, { evidence }, analysis) => {
    const [a, b] = texts(evidence['sectors']).map((sector) => inSector(analysis, sector));
    const next = dataset.ties.map(({ source, target }) => [source, target].sort().join(' · '));
    return a
      .flatMap((one) => b.map((other): [string, string] => [one, other]))
      .filter((pair) => !next.includes([...pair].sort().join(' · ')))
      .reduce<Dataset | null>((known, pair) => known && tied(known, ...pair), dataset);
  },
};

/** Rules that no answer could refute, and why. */
const sure: Partial<Record<RuleId, string>> = {
  'bodies-joined-by-one': 'who sits where stands in a list of members, not in answers',
  'double-structure': 'who sits where stands in a list of members, not in answers',
  'no-corner': 'a sector is stated by the table, not by an answer of others',
  'one-sided': 'it rests on ties of which both sides have given their word',
};

/** Everybody was asked and nobody answered. */
const silenced = ({ dataset, ...rest }: Sample): Sample => ({
  ...rest,
  dataset: {
    ...dataset,
    actors: dataset.actors.map((actor) => ({ ...actor, answered: false })),
  },
});
const quiet = samples.map(silenced);

const weight = { gap: 3, look: 2, question: 2, note: 1 };

describe.each(ruleList.map(({ id }) => id))('the rule %s', (rule) => {
  const firing = samples.filter((sample) => resultsOf(sample, rule).length > 0);

  test('fires somewhere and is silent somewhere', () => {
    expect(firing.map(({ name }) => name)).not.toEqual([]);
    expect(firing.length).toBeLessThan(samples.length);
  });

  test('is doubted where a silent actor could refute it, and is no gap then', () => {
    const doubted = quiet
      .flatMap((sample) => resultsOf(sample, rule))
      .filter(({ holds }) => (holds?.refutableBy ?? []).length > 0);
    if (sure[rule] !== undefined) {
      expect(doubted).toEqual([]);
      return;
    }
    expect(doubted.length).toBeGreaterThan(0);
    for (const { severity } of doubted) expect(severity).not.toBe('gap');
  });

  const cure = cures[rule];
  if (typeof cure !== 'function')
    test(`has no advice to be applied: ${cure.none}`, () => {
      expect(cure.none.length).toBeGreaterThan(20);
    });
  else
    test('goes away or gets milder where its advice is taken', () => {
      let taken = 0;
      for (const sample of firing)
        for (const found of resultsOf(sample, rule)) {
          const next = cure(sample.dataset, found, analysisOf(sample));
          if (next === null || taken >= (thorough ? 3 : 1)) continue;
          taken++;
          const after = resultsOf({ ...sample, dataset: next }, rule).find(
            (one) => one.fingerprint === found.fingerprint,
          );
          const size = (one: Finding) =>
            (one.evidence['groups'] as unknown[] | undefined)?.length ?? 0;
          const milder =
            after === undefined ||
            size(after) < size(found) ||
            weight[after.severity] < weight[found.severity] ||
            Number(after.evidence['cutOff']) < Number(found.evidence['cutOff']);
          expect(milder, `${sample.name}: ${found.actors.join(', ')}`).toBe(true);
        }
      expect(taken).toBeGreaterThan(0);
    });
});
