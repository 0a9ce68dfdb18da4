import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Analysis, Finding } from '../../src/analysis.ts';
import { analyze } from '../../src/analyze.ts';
import { allShipped } from '../../src/chains/shipped.ts';
import { everyResult, firstFindings } from '../../src/findings/index.ts';
import { readDataset } from '../../src/input/index.ts';
import { root } from '../paths.ts';

const shipped = allShipped();

function analysisOf(fixture: string, chain?: string): Analysis {
  const folder = join(root, 'fixtures', fixture);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  return analyze(readDataset(files), {
    draws: 0,
    ...(chain ? { chain, chains: shipped } : {}),
  });
}

/** A fact: rules that may tell it, and what the evidence must name. */
type Fact = [rules: string[], names: string[]];

const tells =
  ([rules, names]: Fact) =>
  (finding: Finding) =>
    everyResult([finding]).some(
      ({ rule, actors, sectors, evidence }) =>
        rules.includes(rule) &&
        names.every((name) =>
          JSON.stringify([actors, sectors, evidence]).includes(JSON.stringify(name)),
        ),
    );

const missing = ['handover-missing'];
const carried = ['side-carried-by-one'];
const cut = ['cutpoint'];

/**
 * What a planner would take from each table to the meeting, read from the table and its notes before the program was asked. They were chosen so:
 * first what law or contract expects and no tie carries; then what hangs on one; then what asking one silent actor can settle.
 */
const stories: [fixture: string, facts: Fact[]][] = [
  [
    // Only the memory clinic joins health with the municipality; the home hangs on one service. That advice and volunteers do not meet is
    // the chain's own judgement, and a way leads over the network: a note, after what hangs on one.
    'demenz',
    [
      [carried, ['health', 'municipality', 'Gedächtnisambulanz Rothenfels']],
      [cut, ['Sozialstation Rothenfels', 'Haus Morgensonne']],
    ],
  ],
  [
    // The law asks for the way home, and nobody carries it; the one nursing home has no tie; what there is runs through the guide, who
    // is optional. The stroke unit carries more, but it is the only one: nothing can be shared, so it is a note.
    'schlaganfall',
    [
      [missing, ["St Mary's Social Service", 'Weston Home Care']],
      [['isolated-actor', 'role-unconnected'], ['Harbour House']],
      [carried, ['Stroke Guide Weston', 'Weston Care Advice']],
    ],
  ],
  [
    // The home and the hospice service (law) do not meet; the coordination lacks partners; the SAPV team carries most.
    'palliativversorgung',
    [
      [missing, ['Haus Abendrot, Pflegeheim', 'Hospizverein Seefeld e. V.']],
      [['chain-weakest-place', 'cutpoint'], ['SAPV-Team Seefeld']],
    ],
  ],
  [
    // The court tells the welfare office nothing (law); the specialist unit carries most.
    'wohnungsnotfall',
    [
      [missing, ['Amtsgericht Birkenau', 'Sozialamt Birkenau']],
      [['chain-weakest-place', 'cutpoint'], ['Fachstelle Wohnen der Stadt Birkenau']],
    ],
  ],
  [
    // The coordination has no way to the paediatric practice (law), and to the maternity hospital one over others.
    'fruehe-hilfen',
    [
      [missing, ['Koordinierungsstelle Frühe Hilfen Hagenow-Süd', 'Kinderarztpraxis am Markt']],
      [missing, ['Koordinierungsstelle Frühe Hilfen Hagenow-Süd', 'Klinikum Süd, Geburtshilfe']],
    ],
  ],
  [
    // Rehabilitation reaches neither practice nor home care (contract).
    'geriatrische-rehabilitation',
    [
      [missing, ['Rehaklinik Auwald', 'Praxis Dr. Sommer']],
      [missing, ['Rehaklinik Auwald', 'Pflegedienst Eschental']],
    ],
  ],
  [
    // The hospital knows no housing support; health and participation hold together by one tie in the municipality.
    'gemeindepsychiatrie',
    [
      [missing, ['Zentrum für Psychiatrie Hohenfels', 'Wohnverbund Brücke']],
      [cut, ['Kreis Hohenfels, Teilhabeplanung', 'Sozialpsychiatrischer Dienst Hohenfels']],
    ],
  ],
  [
    // The guideline expects hospital and practices to reach the cardiologist, and nobody does; rehabilitation reports to no practice.
    'herzinsuffizienz',
    [
      [missing, ['Klinikum Hochwald, Kardiologie', 'Kardiologische Praxis Dr. Lenz']],
      [missing, ['Herzreha Quellenhof', 'Hausarztpraxis Talmühle']],
    ],
  ],
  [
    // Hospital and practices do not meet; the part of the commune is joined to nobody.
    'entlassungsmanagement',
    [
      [missing, ['Landesklinikum Thalbach', 'Ordination Dr. Egger']],
      [['empty-side', 'handover-missing'], ['Gemeindepflege Thalbach']],
    ],
  ],
  [
    // Doctors order home care and have no way to it; only Pro Senectute stands between hospital and commune.
    'spitalaustritt',
    [
      [missing, ['Regionalspital Seebach', 'Spitex Seebach']],
      [['cutpoint', 'broker', 'side-carried-by-one'], ['Pro Senectute Seebach']],
    ],
  ],
  [
    // Pathway 1 does not start from the hub; hospital and council meet through it alone.
    'discharge-to-assess',
    [
      [missing, ['Ashford Green Transfer Hub', 'Steps at Home']],
      [['cutpoint', 'broker', 'chain-weakest-place'], ['Ashford Green Transfer Hub']],
    ],
  ],
];

describe('page one', () => {
  test('of the discharge fixture tells five facts, in this order', () => {
    const first = firstFindings(analysisOf('discharge').findings);
    const social = 'St.-Barbara-Krankenhaus, Sozialdienst';
    const facts: Fact[] = [
      // Required by the chain, no tie can stand for it, and nobody's answer could change it: the table has no such row.
      [['role-absent'], ['tagespflege']],
      // Expected by contract, and of five services none is reached.
      [missing, ['Rehaklinik Waldblick', 'Sozialstation Oberauen']],
      // One office carries a whole side, three handovers, and is first among the brokers.
      [carried, ['health', 'municipality', social]],
      // A valley behind one tie.
      [cut, ['Sozialstation Oberauen', social]],
      // A judgement only, and the practice did not answer: last, but settled by one question.
      [['handover-hangs-on-one'], ['Hausarztpraxis Dr. Weidner', 'hausarzt', social]],
    ];
    expect(first.map((finding) => facts.findIndex((fact) => tells(fact)(finding)))).toEqual([
      0, 1, 2, 3, 4,
    ]);
  });

  test('is followed by what the corrected chain newly expects, not by a housing company', () => {
    const { findings } = analysisOf('discharge');
    expect(tells([missing, ['krankenhaussozialdienst', 'angehoerige']])(findings[5])).toBe(true);
  });

  test.each(stories)('of %s holds what its reader takes to the meeting', (fixture, facts) => {
    const { findings } = analysisOf(fixture, fixture);
    const first = firstFindings(findings);
    for (const fact of facts)
      expect(first.some(tells(fact)), `${JSON.stringify(fact)}\n${told(findings)}`).toBe(true);
  });

  test('of a chain in which nothing is missing calls nothing missing', () => {
    const { findings } = analysisOf('nothing-missing');
    const rules = everyResult(findings).filter(({ severity }) => severity !== 'note');
    expect(rules.map(({ rule }) => rule)).not.toContain('handover-missing');
    expect(rules.map(({ rule }) => rule)).not.toContain('role-absent');
  });
});

/** The findings in a line each, for whoever reads a failure. */
const told = (findings: readonly Finding[]) =>
  findings
    .map(({ rule, actors, sectors, evidence, members }) =>
      [
        rule,
        ...actors,
        ...sectors,
        JSON.stringify(evidence['handover'] ?? ''),
        members.length,
      ].join(' '),
    )
    .join('\n');
