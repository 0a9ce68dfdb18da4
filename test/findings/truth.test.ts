import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/analysis.ts';
import { analyze } from '../../src/analyze.ts';
import { allShipped } from '../../src/chains/shipped.ts';
import { everyResult, rules } from '../../src/findings/index.ts';
import type { Dataset } from '../../src/input/dataset.ts';
import { readDataset } from '../../src/input/index.ts';
import { withChanges } from '../../src/plan/changes.ts';
import { findingText } from '../../src/words/finding-text.ts';
import { formatter } from '../../src/words/formatter.ts';
import { books } from '../../src/words/index.ts';
import { root } from '../paths.ts';
import { deep, some } from '../runs.ts';
import { made } from '../views/made.ts';
import { measured, type Network } from './measured.ts';

const shipped = allShipped();
const chains: [fixture: string, chain: string][] = [
  ['discharge', 'entlassmanagement'],
  ...[
    'demenz',
    'schlaganfall',
    'palliativversorgung',
    'wohnungsnotfall',
    'fruehe-hilfen',
    'geriatrische-rehabilitation',
    'gemeindepsychiatrie',
    'herzinsuffizienz',
    'entlassungsmanagement',
    'spitalaustritt',
    'discharge-to-assess',
  ].map((id): [string, string] => [id, id]),
];

function datasetOf(fixture: string) {
  const folder = join(root, 'fixtures', fixture);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  return readDataset(files);
}

/** The analysis with one tie more. */
const withTie = (dataset: Dataset, [source, target]: [string, string], chain: string) =>
  analyze(withChanges(dataset, [{ kind: 'add-tie', source, target }]).dataset, {
    chain,
    chains: shipped,
    draws: 0,
  });

/** Two sectors, each tied within, and some ties between. */
function twoSides(size: number, between: number): Network {
  const ids = (letter: string) => Array.from({ length: size }, (_, i) => `${letter}${i}`);
  const [left, right] = [ids('g'), ids('z')];
  const within = (list: string[]): [string, string][] =>
    list.flatMap((a, i) => list.slice(i + 1).map((b): [string, string] => [a, b]));
  return {
    actors: Object.fromEntries([
      ...left.map((id) => [id, { sector: 'G' }]),
      ...right.map((id) => [id, { sector: 'Z' }]),
    ]),
    ties: [
      ...within(left),
      ...within(right),
      ...left.slice(0, between).map((id, i): [string, string] => [id, right[i]]),
    ],
  };
}

describe('a thin side', () => {
  test('is a point to look at only where chance rarely gives so few', () => {
    const [large] = rules.thinSide.check(measured(twoSides(6, 2)));
    expect(large.evidence.p).toBeLessThanOrEqual(0.05);
    expect(large.severity).toBe('look');
    const [small] = rules.thinSide.check(measured(twoSides(3, 1)));
    expect(small.evidence.p).toBeGreaterThan(0.05);
    expect(small.severity).toBe('note');
  });

  test('without permutations is a note', () => {
    const context = measured(twoSides(6, 2));
    context.analysis.settings['permutations'] = 0;
    const [found] = rules.thinSide.check(context);
    expect(found).toMatchObject({ severity: 'note', evidence: { p: null } });
  });
});

describe('a broker', () => {
  const network: Network = {
    actors: {
      a: { sector: 'G' },
      g: { sector: 'G' },
      b: { sector: 'Z' },
      m: { sector: 'K' },
      c: { sector: 'Z' },
    },
    ties: [
      ['a', 'g'],
      ['a', 'b'],
      ['a', 'c'],
      ['a', 'm'],
      ['m', 'b'],
    ],
  };

  test('is not said to be a bridge that falls while others deal with both', () => {
    const context = measured(network);
    const found = rules.broker
      .check(context)
      .filter(({ evidence: { others } }) => others.some((count) => count > 0));
    expect(found.length).toBeGreaterThan(0);
    for (const { evidence } of found)
      for (const language of ['de', 'en'] as const) {
        const say = formatter(context.analysis as never, books[language]);
        const sentence = findingText(books[language], 'broker').finding(evidence, say);
        expect(sentence).not.toMatch(/so does the bridge|fehlt die Brücke/);
        expect(sentence).not.toMatch(/place \d|Platz \d/);
      }
  });
});

describe('advice', () => {
  const better = (before: Finding, after: Finding | undefined) =>
    after === undefined || Number(after.evidence['cutOff']) < Number(before.evidence['cutOff']);

  test.each(some(chains))('of cutpoints in %s cures when it is taken', (fixture, chain) => {
    const dataset = datasetOf(fixture);
    const { findings, chain: result } = analyze(dataset, { chain, chains: shipped, draws: 0 });
    for (const before of everyResult(findings).filter(({ rule }) => rule === 'cutpoint')) {
      const pair = before.evidence['secondWay'] as [string, string] | null;
      if (pair === null) continue;
      const [source, target] = pair;
      expect(pair).not.toContain(before.actors[0]);
      const limited = result?.handovers.some(({ from, to, limit }) => {
        const fills = (role: string, id: string) =>
          result.roles.find((one) => one.id === role)?.actors.includes(id) ?? false;
        const between = (a: string, b: string) => fills(from, a) && fills(to, b);
        return limit === 'free-choice' && (between(source, target) || between(target, source));
      });
      const after = withTie(dataset, [source, target], chain);
      const found = everyResult(after.findings).find(
        ({ rule, actors }) => rule === 'cutpoint' && actors[0] === before.actors[0],
      );
      expect(better(before, found), `${pair} for ${before.actors[0]}`).toBe(true);
      if (limited) {
        // Such a pair may be advised only where it closes a handover that the chain expects.
        const closed = (findings: readonly Finding[]) =>
          everyResult(findings).filter(({ rule }) => rule === 'handover-missing').length;
        expect(closed(after.findings)).toBeLessThan(closed(findings));
      }
    }
  });

  deep('of a missing handover between two closes it', () => {
    let told = 0;
    for (const [fixture, chain] of chains) {
      const dataset = datasetOf(fixture);
      for (const { rule, evidence, fingerprint } of everyResult(
        analyze(dataset, { chain, chains: shipped, draws: 0 }).findings,
      )) {
        const { givers, takers } = evidence as { givers: string[]; takers: string[] };
        if (rule !== 'handover-missing' || givers.length !== 1 || takers.length !== 1) continue;
        told++;
        const after = withTie(dataset, [givers[0], takers[0]], chain);
        expect(everyResult(after.findings).map((one) => one.fingerprint)).not.toContain(
          fingerprint,
        );
      }
    }
    expect(told).toBeGreaterThan(5);
  });
});

describe('an unread word', () => {
  const network = (role: string, sector: string | null = 'Altenpflege') =>
    made({
      actors: {
        house: { sector, roles: [role] },
        gp: { sector: 'Gesundheit', roles: ['Hausarzt'] },
        nurse: { sector: 'Altenpflege', roles: ['Ambulanter Pflegedienst'] },
      },
      ties: [['gp', 'nurse']],
    });
  const dayCare = (dataset: Dataset) =>
    everyResult(
      analyze(dataset, { chain: 'entlassmanagement', chains: shipped, draws: 0 }).findings,
    ).find(({ rule, evidence }) => rule === 'role-absent' && evidence['role'] === 'tagespflege');

  test.each([
    ['nearly the role', 'Tagespflegeberatung', 'Altenpflege', 'question'],
    ['nearly the role, in another corner', 'Tagespflegeberatung', 'Kommune', 'question'],
    ['that another country has for a role', 'Tagesbetreuung', 'Altenpflege', 'question'],
    [
      'of which nothing is known, in the corner of the role',
      'Lichtblick',
      'Altenpflege',
      'question',
    ],
    ['of which nothing is known, in no corner', 'Lichtblick', null, 'question'],
    ['of which nothing is known, in another corner', 'Lichtblick', 'Kommune', 'gap'],
    ['that is a role of another chain', 'Logopädie', 'Altenpflege', 'gap'],
    ['that is a role of this chain', 'Kurzzeitpflege', 'Altenpflege', 'gap'],
  ])('%s leaves a missing role as it should', (_, role, sector, severity) => {
    const found = dayCare(network(role, sector));
    expect(found?.severity).toBe(severity);
    expect(found?.evidence['unread']).toEqual(severity === 'question' ? [role] : []);
  });

  test('is named after those that are nearly the role', () => {
    const { actors, ...rest } = network('Abendstern');
    const [house] = actors;
    const more = {
      ...rest,
      actors: [...actors, { ...house, id: 'other', roles: ['Tagespflegeberatung'] }],
    };
    expect(dayCare(more)?.evidence['unread']).toEqual(['Tagespflegeberatung', 'Abendstern']);
  });

  test('may carry a missing handover where its actor is tied to the other side', () => {
    const carried = (end: string) => {
      const found = analyze(
        made({
          actors: {
            unknown: { sector: 'Altenpflege', roles: ['Lichtblick'] },
            hospital: { sector: 'Gesundheit', roles: ['Krankenhaussozialdienst'] },
            nurse: { sector: 'Altenpflege', roles: ['Ambulanter Pflegedienst'] },
            gp: { sector: 'Gesundheit', roles: ['Hausarzt'] },
          },
          ties: [['unknown', end]],
        }),
        { draws: 0 },
      ).findings;
      return everyResult(found).find(
        ({ evidence }) => String(evidence['handover']) === 'krankenhaussozialdienst,freier-traeger',
      )?.severity;
    };
    expect(carried('hospital')).toBe('question');
    expect(carried('gp')).toBe('gap');
  });
});

describe('a way that somebody who did not answer could name', () => {
  const found = (
    ties: [string, string][],
    { directed = false, answered = true }: { directed?: boolean; answered?: boolean },
  ) =>
    everyResult(
      analyze(
        made({
          directed,
          actors: {
            hospital: { sector: 'Gesundheit', roles: ['Krankenhaussozialdienst'], answered: true },
            nurse: { sector: 'Altenpflege', roles: ['Ambulanter Pflegedienst'], answered: true },
            third: { sector: 'Kommune', roles: ['Kommunale Altenhilfe'], answered },
            gp: { sector: 'Gesundheit', roles: ['Hausarzt'], answered: true },
          },
          ties,
        }),
        { draws: 0 },
      ).findings,
    ).find(
      ({ evidence }) => String(evidence['handover']) === 'krankenhaussozialdienst,freier-traeger',
    );

  test('makes a gap a point to look at, and is told by name', () => {
    expect(found([], {})).toMatchObject({ severity: 'gap', evidence: { waysOpen: [] } });
    const open = found([], { answered: false });
    expect(open).toMatchObject({ severity: 'look', evidence: { waysOpen: ['third'] } });
    for (const language of ['de', 'en'] as const) {
      const say = formatter({ actors: [], sectors: [] }, books[language]);
      expect(
        findingText(books[language], 'handover-missing').finding(open?.evidence as never, say),
      ).toContain('third');
    }
  });

  test('starts in directed data where a handover leads: whoever nobody reaches opens none', () => {
    const directed = { directed: true, answered: false };
    expect(found([['gp', 'third']], directed)?.severity).toBe('gap');
    expect(found([['hospital', 'third']], directed)?.severity).toBe('look');
    const two: [string, string][] = [
      ['hospital', 'gp'],
      ['gp', 'third'],
    ];
    expect(found(two, directed)?.severity).toBe('look');
  });

  test('is not asked for where one is there', () => {
    const known: [string, string][] = [
      ['hospital', 'gp'],
      ['gp', 'nurse'],
    ];
    expect(found(known, { answered: false })).toMatchObject({
      severity: 'look',
      evidence: { via: ['gp'], waysOpen: [] },
    });
  });
});

test('grouping leaves fewer findings above a note on the discharge fixture, and loses no fact', () => {
  const { findings } = analyze(datasetOf('discharge'), { draws: 0 });
  const results = everyResult(findings);
  const above = (list: readonly Finding[]) =>
    list.filter(({ severity }) => severity !== 'note').length;
  expect(above(results)).toBe(13);
  expect(above(findings)).toBe(7);
  const facts = results.map(({ rule, actors, sectors, evidence }) =>
    [
      rule,
      ...(evidence['handover'] ? [(evidence['handover'] as string[]).join('>')] : []),
      ...actors.slice(0, 1),
      ...sectors,
    ].join(' | '),
  );
  const social = 'St.-Barbara-Krankenhaus, Sozialdienst';
  const office = 'Seniorenbüro der Stadt Lindenfurt';
  const housing = 'Städtische Wohnbau Lindenfurt GmbH';
  expect(facts.sort()).toEqual(
    [
      'role-absent | elder-care',
      'handover-missing | reha>freier-traeger',
      'handover-missing | krankenhaussozialdienst>angehoerige',
      'empty-side | health | civil-society',
      `side-carried-by-one | ${social} | health | municipality`,
      `broker | ${social} | health | municipality`,
      `chain-weakest-place | ${social}`,
      `chain-weakest-place | ${office}`,
      'chain-weakest-place | Rehaklinik Waldblick',
      `handover-hangs-on-one | krankenhaussozialdienst>pflegestuetzpunkt | ${social}`,
      `handover-hangs-on-one | krankenhaussozialdienst>kommunale-altenhilfe | ${social}`,
      `handover-hangs-on-one | kommunale-altenhilfe>ehrenamt-kirche | ${office}`,
      `handover-hangs-on-one | kommunale-altenhilfe>menueservice | ${office}`,
      `handover-hangs-on-one | ehrenamt-kirche>kommunale-altenhilfe | ${office}`,
      `handover-hangs-on-one | kommunale-altenhilfe>wohnungsunternehmen | ${housing}`,
      `handover-hangs-on-one | wohnungsunternehmen>kommunale-altenhilfe | ${housing}`,
      'handover-hangs-on-one | hausarzt>krankenhaussozialdienst | Hausarztpraxis Dr. Weidner',
      'thin-side | health | municipality',
      'thin-side | elder-care | civil-society',
      `cutpoint | ${social}`,
      'cutpoint | Sozialstation Oberauen',
      'isolated-actor | Bau- und Sparverein Niederauen eG',
      'free-choice-one | krankenhaussozialdienst>apotheke-hilfsmittel | Sanitätshaus Brandl',
      'no-corner | Hospizverein Lindenfurt e. V.',
      'one-sided | Auental mobil, häusliche Pflege',
    ].sort(),
  );
});
