import { describe, expect, test } from 'vitest';
import { rules } from '../../src/findings/index.ts';
import { analyze } from '../../src/index.ts';
import { stakeholderGroups } from '../../src/input/vocabulary/index.ts';
import { findingText } from '../../src/words/finding-text.ts';
import { formatter } from '../../src/words/formatter.ts';
import { books } from '../../src/words/index.ts';
import { type Made, made } from '../views/made.ts';
import type { viewRules } from './system-rules.ts';

interface Case {
  fires: Made;
  evidence: object;
  actors?: string[];
  severity: string;
  silent: Made;
  en: RegExp;
  de: RegExp;
}

const health = { sector: 'Gesundheit' };
const gp = { ...health, roles: ['Hausarzt'] };
const levels: Made['ties'] = [
  ['ward', 'clinic', { layer: 'Ebene 1' }],
  ['gp', 'clinic', { layer: 'Ebene 2' }],
  ['gp', 'ward', { layer: 'Ebene 2' }],
];
/** Everybody of the twelve roles in one area. */
const everyRole = [
  'Krankenhausarzt',
  'Krankenhaussozialdienst',
  'Reha',
  'Kurzzeitpflege',
  'Tagespflege',
  'Freier Träger',
  'Menüservice',
  'Apotheke',
  'Altenhilfe',
  'Ehrenamtliche',
  'Vermieter',
];
const north = Object.fromEntries(everyRole.map((role) => [role, { roles: [role], area: 'Nord' }]));
const office = (department: string) => ({ sector: 'Kommune', department });

const cases: Record<(typeof viewRules)[number], Case> = {
  areaBlankSpot: {
    fires: {
      actors: {
        ...north,
        ...Object.fromEntries(
          ['gp', 'gp2', 'gp3'].map((id) => [id, { roles: ['Hausarzt'], area: 'Süd' }]),
        ),
      },
    },
    evidence: { area: 'Süd', actors: 3, required: 7, missingEverywhere: 0, roles: { length: 6 } },
    actors: ['gp', 'gp2', 'gp3'],
    severity: 'note',
    // Whoever has no area counts as serving all of them.
    silent: {
      actors: {
        ...Object.fromEntries(everyRole.map((role) => [role, { roles: [role] }])),
        a: { roles: ['Hausarzt'], area: 'Nord' },
        b: { roles: ['Hausarzt'], area: 'Süd' },
      },
    },
    en: /^In “Süd” \(3 actors\) 6 of 7 roles of the chain are missing, in the whole network 0\. Filled elsewhere and not here: /,
    de: /^In „Süd“ \(3 Akteure\) fehlen 6 von 7 Aufgaben der Kette, im gesamten Netzwerk keine\. Anderswo besetzt und hier nicht: „Tagespflege“/,
  },
  bodiesJoinedByOne: {
    fires: {
      actors: { planner: {}, a: {}, b: {}, c: {} },
      seats: [
        ['planner', 'Lenkungsgruppe', 'Moderation'],
        ['a', 'Lenkungsgruppe'],
        ['planner', 'Runder Tisch'],
        ['b', 'Runder Tisch'],
        ['c', 'AG Wohnen'],
      ],
    },
    evidence: { actor: 'planner', pairs: [['Lenkungsgruppe', 'Runder Tisch']], planner: true },
    actors: ['planner'],
    severity: 'note',
    // Two common members, and a body of one: neither hangs on one member.
    silent: {
      actors: { a: {}, b: {}, c: {}, d: {} },
      seats: [
        ['a', 'X'],
        ['b', 'X'],
        ['c', 'X'],
        ['a', 'Y'],
        ['b', 'Y'],
        ['d', 'Y'],
        ['a', 'Z'],
      ],
    },
    en: /^Only planner \(planning professional\) sits both in “Lenkungsgruppe” and “Runder Tisch”\.$/,
    de: /^Nur „planner“ \(Planungsfachkraft\) sitzt zugleich in „Lenkungsgruppe“ und „Runder Tisch“\.$/,
  },
  caseManagerAbsentFromPlanning: {
    fires: { actors: { gp, ward: health, clinic: health }, ties: levels },
    evidence: {
      role: 'hausarzt',
      managers: ['gp'],
      casePartners: 2,
      planningPairs: 1,
      bodiesKnown: false,
    },
    actors: ['gp'],
    severity: 'look',
    silent: {
      actors: { gp, ward: health, clinic: health },
      ties: levels,
      seats: [['gp', 'Runder Tisch']],
    },
    en: /^Case management \(General practitioner: gp\) has 2 partners on the case level and no tie among the 1 pair on the planning level\.$/,
    de: /^Das Case Management \(Niedergelassene\/r Hausarzt\/-ärztin: „gp“\) hat auf der Fallebene 2 Partnerorganisationen, auf der Planungsebene, auf der ein Paar zusammenarbeitet, aber keine Beziehung\.$/,
  },
  departmentIsolated: {
    fires: {
      actors: {
        a: office('Soziales'),
        b: office('Pflege'),
        c: { ...office('Verkehr'), answered: false },
        d: office('Verkehr'),
      },
      ties: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
    evidence: { departments: ['Verkehr'], of: 3, within: 1, across: 1, silent: 1 },
    actors: ['c', 'd'],
    severity: 'look',
    // Nobody was asked about ties across departments, or nobody has any: nothing to compare with.
    silent: {
      actors: { a: office('Soziales'), b: office('Pflege') },
      ties: [],
    },
    en: /^“Verkehr” has no tie to another of the 3 departments; between the others there is one tie\. 1 of these actors did not answer\.$/,
    de: /^„Verkehr“ hat keine Verbindung zu einem anderen der 3 Ressorts; zwischen den übrigen besteht eine Beziehung\. 1 Akteur davon hat nicht geantwortet\.$/,
  },
  doubleStructure: {
    fires: {
      actors: { a: {}, b: {}, c: {}, d: {}, e: {} },
      seats: [
        ...['a', 'b', 'c', 'd'].map((id): [string, string] => [id, 'AG 2']),
        ...['a', 'b', 'c', 'd', 'e'].map((id): [string, string] => [id, 'AG 4']),
      ],
    },
    evidence: { bodies: ['AG 2', 'AG 4'], shared: 4, all: 5, share: 0.8 },
    actors: ['a', 'b', 'c', 'd'],
    severity: 'note',
    silent: {
      actors: { a: {}, b: {}, c: {}, d: {} },
      seats: [
        // Three of four, and two bodies of two.
        ...['a', 'b', 'c'].map((id): [string, string] => [id, 'AG 2']),
        ...['a', 'b', 'c', 'd'].map((id): [string, string] => [id, 'AG 4']),
        ...['a', 'b'].map((id): [string, string] => [id, 'X']),
        ...['a', 'b'].map((id): [string, string] => [id, 'Y']),
      ],
    },
    en: /^“AG 2” and “AG 4” have 80% of their members in common \(4 of 5\)\.$/,
    de: /^„AG 2“ und „AG 4“ haben zu 80\s%\sdieselben Mitglieder \(4 von 5\)\.$/,
  },
  localProviderWithoutAssociation: {
    fires: {
      actors: {
        station: { ownership: 'kirchlich', tier: 'Quartier' },
        home: { ownership: 'freigemeinnützig', tier: 'vor Ort' },
        firm: { ownership: 'privat', tier: 'Quartier' },
        district: { ownership: 'freigemeinnützig', tier: 'Kreisverband' },
      },
      ties: [
        ['station', 'district'],
        ['home', 'station'],
      ],
    },
    evidence: { providers: ['home'], of: 2, associations: ['district'] },
    actors: ['home'],
    severity: 'note',
    // No association in the table: nothing can be missing.
    silent: {
      actors: {
        home: { ownership: 'freigemeinnützig', tier: 'Quartier' },
        town: { ownership: 'kommunal', tier: 'Kreis' },
      },
      ties: [],
    },
    en: /^One of 2 local providers has no tie to an association or league \(in the table: district\): home\.$/,
    de: /^Einer von 2 örtlichen Trägern hat keine Verbindung zu einem Verband oder einer Liga \(in der Tabelle: „district“\): „home“\.$/,
  },
  stakeholderGroupAbsent: {
    fires: {
      actors: {
        ...Object.fromEntries(
          stakeholderGroups
            .slice(2)
            .map(({ id, words }) => [id, { stakeholderGroup: words.de[0] }]),
        ),
        open: {},
      },
    },
    evidence: {
      groups: ['citizens', 'administration'],
      involved: 11,
      of: 13,
      ungrouped: 1,
    },
    severity: 'note',
    silent: {
      actors: Object.fromEntries(
        stakeholderGroups.map(({ id, words }) => [id, { stakeholderGroup: words.en[0] }]),
      ),
    },
    en: /^11 of 13 stakeholder groups are in the table; missing are: Committed .*; Professionals .*\. 1 actor has no group and may belong there\.$/,
    de: /^11 von 13 Anspruchsgruppen stehen in der Tabelle; nicht: Engagierte .*; Fach- und Führungskräfte .*\. Ein Akteur ist ohne Gruppe und gehört vielleicht dorthin\.$/,
  },
};

describe.each(Object.entries(cases))(
  '%s',
  (name, { fires, evidence, actors, severity, silent, en, de }) => {
    const rule = rules[name as (typeof viewRules)[number]];
    const analysis = analyze(made(fires));
    const found = analysis.findings.filter((finding) => finding.rule === rule.id);

    test('fires with its evidence', () => {
      expect(found).toHaveLength(1);
      expect(found[0].evidence).toMatchObject(evidence);
      expect(found[0].actors).toEqual(actors ?? []);
      expect(found[0].severity).toBe(severity);
    });

    test('is silent where there is nothing', () => {
      const quiet = analyze(made(silent)).findings;
      expect(quiet.filter((finding) => finding.rule === rule.id)).toEqual([]);
    });

    test('is silent without the column', () => {
      const bare = {
        actors: Object.fromEntries(Object.keys(fires.actors).map((id) => [id, {}])),
        ties: fires.ties?.map(([a, b]): [string, string] => [a, b]) ?? [],
      };
      const quiet = analyze(made(bare)).findings;
      expect(quiet.filter((finding) => finding.rule === rule.id)).toEqual([]);
    });

    test('says it in both languages, with the next step', () => {
      for (const [language, pattern] of [
        ['en', en],
        ['de', de],
      ] as const) {
        const words = formatter(analysis, books[language]);
        const text = findingText(books[language], rule.id);
        expect(text.finding(found[0].evidence as never, words)).toMatch(pattern);
        expect(text.next(found[0].evidence as never, words)).toMatch(/^.{20,}[.?]$/);
      }
    });
  },
);
