import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as catalogue from '../../src/chains/catalogue.ts';
import { type Chain, chainSchema } from '../../src/chains/chain.ts';
import type { ChainFile } from '../../src/chains/chain-file.ts';
import * as files from '../../src/chains/index.ts';
import { allShipped } from '../../src/chains/shipped.ts';
import { importNames, shippedIds } from '../../src/chains/shipped-ids.ts';
import * as chains from '../../src/words/chains.ts';
import { root } from '../paths.ts';

/** How a planner's word and a template's word are compared: without case, umlauts, spaces and punctuation. */
const fold = (word: string, umlauts: 'ae' | 'a'): string => {
  const lower = word.normalize('NFC').toLowerCase().replaceAll('ß', 'ss');
  const latin =
    umlauts === 'ae'
      ? lower.replace(/[äöü]/g, (letter) => `${{ ä: 'a', ö: 'o', ü: 'u' }[letter]}e`)
      : lower;
  return latin.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
};

/** Every way to write one of the things, each with the thing it stands for; an alias may repeat the id. */
const spellings = (
  things: readonly (Chain['roles'][number] | Chain['sectors'][number])[],
  umlauts: 'ae' | 'a',
): [string, string][] =>
  things.flatMap(({ id, label, aliases }) => {
    const words = [...new Set([label.de ?? '', label.en ?? ''].map((word) => fold(word, umlauts)))];
    words.push(...aliases.map((word) => fold(word, umlauts)));
    if (!words.includes(fold(id, umlauts))) words.push(fold(id, umlauts));
    return words.map((word): [string, string] => [word, id]);
  });

const repeated = (words: readonly string[]): string[] =>
  words.filter((word, index) => words.indexOf(word) !== index);

const entries = Object.entries<Chain>(chains);

/** Statutes and directives whose text, or a commentary on it, was read for the chains; what is not among them is no law here. */
const textsOfLaw = [
  '§ 39 Abs. 1a SGB V',
  '§ 11 Abs. 4 SGB V',
  '§ 37 SGB V; Häusliche Krankenpflege-Richtlinie des G-BA',
  'SAPV-Richtlinie des G-BA, § 37b SGB V',
  '§ 15 Rehabilitations-Richtlinie des G-BA',
  '§ 114 SGB XI',
  '§ 3 KKG',
  '§ 22 Abs. 9 SGB II',
  '§ 36 Abs. 2 SGB XII',
  'section 82 NHS Act 2006; Hospital discharge and community support guidance',
  'section 74 Care Act 2014; Hospital discharge and community support guidance',
  'Art. 25a KVG',
  'Art. 443 ZGB',
];

describe.each(entries)('the chain %s', (name, chain) => {
  const roleIds = chain.roles.map((role) => role.id);
  const sectorIds = chain.sectors.map((sector) => sector.id);

  it('keeps the schema, and is exported under its own id', () => {
    expect(chainSchema.parse(chain)).toEqual(chain);
    expect(chain.id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())).toBe(name);
  });

  it('has four sectors, and no id twice', () => {
    expect(sectorIds).toHaveLength(4);
    expect(repeated(sectorIds)).toEqual([]);
    expect(repeated(roleIds)).toEqual([]);
  });

  it('places every role in one of its sectors or in none', () => {
    for (const role of chain.roles) expect([null, ...sectorIds]).toContain(role.sector);
  });

  it('names chain, sectors and roles, and gives reasons and limits, in both languages', () => {
    const words = [
      chain.label,
      ...chain.sectors.map((sector) => sector.label),
      ...chain.roles.map((role) => role.label),
      ...chain.handovers.map((handover) => handover.why),
      ...chain.handovers.flatMap((handover) => handover.limited ?? []),
    ];
    for (const { de = '', en = '' } of words) {
      expect(de.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      expect(de).not.toBe(en);
    }
  });

  it('states a source for every role and handover', () => {
    for (const { source } of [...chain.roles, ...chain.handovers])
      expect(source.trim()).not.toBe('');
  });

  it.each(['ae', 'a'] as const)(
    'reads no word as two roles or two sectors, umlauts folded to %s',
    (umlauts) => {
      for (const things of [chain.roles, chain.sectors]) {
        expect(repeated(spellings(things, umlauts).map(([word]) => word))).toEqual([]);
        expect(spellings(things, umlauts).filter(([word]) => word === '')).toEqual([]);
      }
    },
  );

  it('does not sort a word for "other" or "none" into a sector or role', () => {
    const vague = [
      'Sonstige',
      'Sonstiges',
      'Andere',
      'ohne',
      'keine',
      'k.A.',
      'unbekannt',
      'other',
      'others',
      'none',
      'unknown',
      'n/a',
    ];
    const known = new Set(
      [...spellings(chain.roles, 'ae'), ...spellings(chain.sectors, 'ae')].map(([word]) => word),
    );
    for (const word of vague) expect(known.has(fold(word, 'ae')), word).toBe(false);
  });

  it('hands over between two different roles of its own, each pair once', () => {
    for (const { from, to } of chain.handovers) {
      expect(roleIds).toContain(from);
      expect(roleIds).toContain(to);
      expect(from).not.toBe(to);
    }
    expect(repeated(chain.handovers.map(({ from, to }) => JSON.stringify([from, to])))).toEqual([]);
  });

  it('calls an expectation without a source a judgement, and only that', () => {
    for (const { basis, source } of chain.handovers)
      expect(basis === 'judgement').toBe(source === 'judgement');
  });

  it('says whose law it follows, and the state of every text but its own judgement', () => {
    expect(chain.jurisdiction).toMatch(/^[A-Z]{2}(-[A-Z]{3})?$/);
    for (const { source, state } of [...chain.roles, ...chain.handovers])
      if (source === 'judgement') expect(state).toBeUndefined();
      else expect(state, source).toMatch(/^(as-amended|\d{4}(-\d{2}(-\d{2})?)?)$/);
  });

  it('says how far each role reaches, and how each limit limits', () => {
    for (const { reach } of chain.roles) expect(['district', 'neighbourhood']).toContain(reach);
    for (const { limited, limit } of chain.handovers)
      expect(limit === undefined).toBe(limited === undefined);
  });

  it('cites as law only texts that were read', () => {
    for (const { basis, source } of chain.handovers)
      if (basis === 'law') expect(textsOfLaw).toContain(source);
  });

  it('ties every required role into at least one handover', () => {
    const joined = new Set(chain.handovers.flatMap(({ from, to }) => [from, to]));
    for (const role of chain.roles.filter((role) => role.required))
      expect(joined.has(role.id), role.id).toBe(true);
  });

  it('names one of its roles, or none, as case manager', () => {
    expect([null, ...roleIds]).toContain(chain.caseManagerRole);
  });
});

describe('the discharge chain', () => {
  const { roles, handovers } = chains.entlassmanagement;

  it('requires the twelve actors of Schubert 2018, in his order', () => {
    expect(roles.filter((role) => role.required).map((role) => role.label.de)).toEqual([
      'Krankenhausarzt/-ärztin',
      'Krankenhaussozialdienst',
      'Rehabilitationseinrichtung',
      'Kurzzeitpflege',
      'Tagespflege',
      'Ambulanter Pflegedienst',
      '„Essen auf Rädern“/Menüservice',
      'Apotheke und Hilfsmittellieferant',
      'Kommunale Altenhilfe',
      'Ehrenamt und Nachbarschaftshilfe',
      'Wohnungsunternehmen',
      'Niedergelassene/r Hausarzt/-ärztin',
    ]);
    // Where a neutral name stands, his own is known too.
    const known = new Map(spellings(roles, 'ae'));
    for (const [id, his] of [
      ['freier-traeger', 'Sozialunternehmen/freier Träger'],
      ['ehrenamt-kirche', 'Ehrenamtliche der Kirchengemeinde'],
    ])
      expect(known.get(fold(his, 'ae'))).toBe(id);
  });

  it('places every role but the housing company and the insurer in a corner', () => {
    expect(roles.filter((role) => role.sector === null).map((role) => role.id)).toEqual([
      'wohnungsunternehmen',
      'kasse',
    ]);
  });

  it('marks every handover to the pharmacy as legally limited', () => {
    const limits = handovers
      .filter(({ to }) => to === 'apotheke-hilfsmittel')
      .map(({ limited }) => limited?.de);
    expect(limits).toHaveLength(3);
    for (const limit of limits) expect(limit).toMatch(/§ 11 ApoG.*§ 128 SGB V/);
  });

  it.each([
    ['krankenhausarzt', 'Stationsarzt', 'Krankenhaus Station', 'ward doctor'],
    ['krankenhaussozialdienst', 'Sozialdienst im Krankenhaus', 'discharge planner'],
    ['reha', 'Rehaklinik', 'rehab clinic'],
    ['kurzzeitpflege', 'KZP', 'respite care'],
    ['freier-traeger', 'Sozialstation', 'Ambulanter Pflegedienst', 'home care service'],
    ['menueservice', 'Essen auf Rädern', 'Mahlzeitendienst', 'MEALS-ON-WHEELS'],
    ['apotheke-hilfsmittel', 'Sanitaetshaus', 'pharmacy'],
    ['kommunale-altenhilfe', 'Seniorenbüro', 'seniors office'],
    ['ehrenamt-kirche', 'Besuchsdienst', 'parish volunteers'],
    ['wohnungsunternehmen', 'Vermieter', 'landlord'],
    ['hausarzt', 'Hausarztpraxis', 'GP practice'],
  ])('knows %s by the words that tables use', (id, ...words) => {
    const known = new Map(spellings(roles, 'ae'));
    for (const word of words) expect(known.get(fold(word, 'ae')), word).toBe(id);
  });
});

describe('the list of chains in the documentation', () => {
  it('is that of the chains', () => {
    const rows =
      readFileSync(join(root, 'docs/chains.md'), 'utf8').match(/^\| `[a-z-]+` \| .*$/gm) ?? [];
    for (const [, { id, jurisdiction, label }] of entries)
      expect(rows).toContain(`| \`${id}\` | ${jurisdiction} | ${label.en} |`);
  });
});

describe('the two kinds of limit', () => {
  it('leave a family’s path expected, and steer nobody to a pharmacy', () => {
    const limits = (chain: Chain) => new Set(chain.handovers.map(({ limit }) => limit));
    expect([...limits(chains.frueheHilfen)]).not.toContain('free-choice');
    expect([...limits(chains.entlassmanagement)]).toEqual(
      expect.arrayContaining(['consent', 'free-choice']),
    );
  });

  it('are no duty where a text is a condition for funding', () => {
    for (const [, { handovers }] of entries)
      for (const { basis, source } of handovers)
        if (/§ 45e SGB XI|§ 39d SGB V/.test(source)) expect(basis).toBe('funding');
  });
});

describe('the files of the chains', () => {
  const { roles, otherRoles, sectors, otherSectors } = catalogue;
  const roleWords = { ...roles, ...otherRoles };
  const sectorWords = { ...sectors, ...otherSectors };
  const all = Object.values<ChainFile>(files);
  const named = (file: ChainFile) =>
    Object.entries(file.roles).flatMap(([id, { words = [id] }]) => words);

  it('are known by their ids without being held, each as what it is imported as', () => {
    expect(shippedIds).toEqual(allShipped().map(({ id }) => id));
    for (const [id, name] of Object.entries(importNames)) expect(chains[name].id).toBe(id);
  });

  it('take what the default chain needs from its part of the catalogue', () => {
    expect(Object.keys(roles).sort()).toEqual([...new Set(named(files.entlassmanagement))].sort());
    expect(Object.keys(sectors).sort()).toEqual([...files.entlassmanagement.sectors].sort());
  });

  it('name entries of the catalogue, and every entry is named', () => {
    expect([...new Set(all.flatMap(named))].sort()).toEqual(Object.keys(roleWords).sort());
    expect([...new Set(all.flatMap(({ sectors }) => sectors))].sort()).toEqual(
      Object.keys(sectorWords).sort(),
    );
  });

  it('keep a word in one entry of the catalogue, and out of the chains that take this entry', () => {
    const words: Record<string, string[]> = roleWords;
    expect(repeated(Object.values(words).flat())).toEqual([]);
    for (const { roles } of all)
      for (const [id, { words: entries = [id], also = [] }] of Object.entries(roles))
        for (const entry of entries)
          expect(also.filter((word) => words[entry].includes(word))).toEqual([]);
  });

  it('limit handovers that they expect, each for one reason', () => {
    for (const { limits, handovers } of all) {
      const limited = Object.values(limits).flatMap(({ handovers: pairs }) => pairs);
      expect(Object.keys(handovers)).toEqual(expect.arrayContaining(limited));
      expect(repeated(limited)).toEqual([]);
    }
  });

  it('state every source once, and none that is not used', () => {
    for (const { states, roles, handovers, funding = {} } of all) {
      const used = [...Object.values(roles), ...Object.values(handovers)].map(
        ({ source }) => source,
      );
      used.push(...Object.values(funding));
      expect(Object.keys(states).sort()).toEqual(
        [...new Set(used)].filter((source) => source !== 'judgement').sort(),
      );
    }
  });

  it('say in both languages what each source of money pays for', () => {
    expect(all.filter(({ funding }) => funding !== undefined).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['demenz', 'entlassmanagement', 'palliativversorgung']),
    );
    for (const chain of Object.values<Chain>(chains))
      for (const { source, state, what } of chain.funding ?? []) {
        expect(source).toMatch(/^§ \d+\w? SGB [VX]+I?$/);
        expect(state).toBeDefined();
        for (const sentence of Object.values(what)) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        expect(what.de).not.toBe(what.en);
      }
  });

  it('are complete chains with the words of both languages', () => {
    expect(Object.values(chains).map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    const limits = all.flatMap((file) =>
      Object.values(file.limits).flatMap(({ handovers }) => handovers),
    );
    expect(entries.flatMap(([, { handovers }]) => handovers).filter((h) => h.limited)).toHaveLength(
      limits.length,
    );
  });
});
