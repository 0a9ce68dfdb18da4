import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/analysis.ts';
import { rules } from '../../src/findings/index.ts';
import { everyResult } from '../../src/findings/results.ts';
import { bySeverity } from '../../src/findings/severity.ts';
import {
  type Analysis,
  analyze,
  type Chain,
  chains,
  readChain,
  readDataset,
} from '../../src/index.ts';
import { fullText } from '../../src/render/index.ts';
import { chainNames } from '../../src/words/chain-names.ts';
import { books } from '../../src/words/index.ts';
import { columns } from '../../src/words/width.ts';
import { chainRules } from '../findings/chain-rules.ts';
import { root } from '../paths.ts';

const ids = Object.values<Chain>(chains).map(({ id }) => id);
const folderOf = (id: string) =>
  join(root, 'fixtures', id === 'entlassmanagement' ? 'discharge' : id);

function analysisOf(folder: string, chain: string | Chain): Analysis {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
  return analyze(readDataset(files), { chain });
}

const analyses = new Map(ids.map((id) => [id, analysisOf(folderOf(id), id)]));
const ownFolder = join(root, 'fixtures/own-chain');
const own = analysisOf(
  ownFolder,
  readChain(JSON.parse(readFileSync(join(ownFolder, 'chain.json'), 'utf8')), 'chain.json'),
);
const of = (id: string) => analyses.get(id) as Analysis;
const chainOf = (id: string) => of(id).chain as NonNullable<Analysis['chain']>;
const told = (id: string, rule: string) =>
  everyResult(of(id).findings)
    .filter((finding) => finding.rule === rule)
    .sort(bySeverity);
const handover = (id: string, from: string, to: string) =>
  chainOf(id).handovers.find((one) => one.from === from && one.to === to);

describe.each(ids)('the fixture of %s', (id) => {
  test('knows every word of its table, and fits its chain', () => {
    expect(chainOf(id).id).toBe(id);
    expect(of(id).settings.sectors).toBe('chain');
    expect(of(id).problems.filter(({ code }) => code === 'unknown-sector')).toEqual([]);
    if (id !== 'entlassmanagement')
      expect(of(id).problems.filter(({ code }) => code === 'unknown-role')).toEqual([]);
  });

  test('counts no handover of free choice as a gap or a success', () => {
    const limited = chainOf(id).handovers.filter(({ limit }) => limit === 'free-choice');
    for (const { status } of limited) expect(['limited', 'role-absent']).toContain(status);
    for (const rule of ['handover-missing', 'handover-hangs-on-one', 'handover-one-sided'])
      for (const { evidence } of told(id, rule))
        for (const { from, to } of limited) expect(evidence.handover).not.toEqual([from, to]);
  });

  test('traces every finding on the chain to actors and ties of the table', () => {
    const { actors, ties, findings } = of(id);
    const known = new Set(actors.map((actor) => actor.id));
    const tied = new Set(
      ties.flatMap(({ source, target }) => [`${source}\n${target}`, `${target}\n${source}`]),
    );
    const chainIds = new Set(chainRules.map((name): string => rules[name].id));
    const own = findings.filter(({ rule }) => chainIds.has(rule));
    expect(own.length).toBeGreaterThan(0);
    for (const { actors: named, evidence } of own as Finding[]) {
      for (const actor of named) expect(known).toContain(actor);
      for (const pair of (evidence.ties ?? []) as [string, string][])
        expect(tied).toContain(pair.join('\n'));
      for (const actor of (evidence.via ?? []) as string[]) expect(known).toContain(actor);
    }
  });

  test.each(['de', 'en'] as const)('shows roles and handovers in 80 columns, %s', (language) => {
    const report = fullText(of(id), { language: books[language] });
    const { roles } = chainOf(id);
    const names = chainNames(chainOf(id), books[language]);
    expect(report).toContain(names.chain.toLocaleUpperCase(language));
    expect(report.split('\n').filter((line) => columns(line) > 80)).toEqual([]);
    expect(report).not.toMatch(/undefined|NaN|\[object/);
    for (const role of roles.filter(({ status }) => status === 'absent'))
      expect(report).toContain(names.role(role.id).slice(0, 20));
  });
});

test.each(chainRules)('%s fires in one fixture and is silent in another', (name) => {
  expect(ids.filter((id) => told(id, rules[name].id).length > 0)).not.toEqual([]);
  expect(everyResult(own.findings).filter(({ rule }) => rule === rules[name].id)).toEqual([]);
});

test('a chain of one’s own, in which nothing is missing', () => {
  expect(own.chain?.roles.map(({ id, status }) => [id, status])).toEqual([
    ['pflegedienst', 'several'],
    ['wohnberatung', 'several'],
    ['handwerk', 'several'],
  ]);
  expect(own.chain?.handovers.map(({ status, ties }) => [status, ties.length])).toEqual([
    ['confirmed', 2],
    ['confirmed', 2],
  ]);
});

test('the court tells the job centre only, and what stands the other way alone is not missing', () => {
  const id = 'wohnungsnotfall';
  expect(of(id).network.directed).toBe(true);
  expect(handover(id, 'amtsgericht', 'jobcenter')?.status).toBe('reported');
  expect(
    told(id, 'handover-missing').map(({ severity, evidence }) => [severity, evidence.handover]),
  ).toEqual([
    // The specialist unit may be told instead, and the job centre knows it.
    ['look', ['amtsgericht', 'sozialamt']],
    ['look', ['amtsgericht', 'fachstelle']],
    ['look', ['energieversorger', 'fachstelle']],
    ['look', ['jugendamt', 'fachstelle']],
    ['note', ['krankenhaussozialdienst', 'fachstelle']],
  ]);
  expect(handover(id, 'wohnungsunternehmen', 'fachstelle')?.status).toBe('one-direction');
  expect(handover(id, 'fachstelle', 'sozialamt')?.status).toBe('one-direction');
  expect(handover(id, 'schuldnerberatung', 'fachstelle')?.status).toBe('one-direction');
  // Consent is needed in each case, and the path is still expected.
  for (const from of [
    'wohnungsunternehmen',
    'energieversorger',
    'krankenhaussozialdienst',
    'jugendamt',
  ])
    expect(handover(id, from, 'fachstelle')?.limit).toBe('consent');
});

test('a planned hospice is a note with the word of the table', () => {
  expect(told('palliativversorgung', 'role-absent')).toMatchObject([
    {
      severity: 'note',
      actors: ['Hospiz am Kurpark'],
      evidence: { role: 'hospiz', absences: [{ actor: 'Hospiz am Kurpark', status: 'geplant' }] },
    },
  ]);
  expect(handover('palliativversorgung', 'sapv', 'apotheke')?.status).toBe('limited');
});

test('a memory clinic stands in for the specialist; case management is optional', () => {
  const roles = new Map(chainOf('demenz').roles.map((role) => [role.id, role]));
  expect(roles.get('facharzt')).toMatchObject({
    status: 'stood-in',
    standIns: ['gedaechtnisambulanz'],
  });
  expect(roles.get('case-management')).toMatchObject({ status: 'absent', required: false });
  expect(told('demenz', 'role-absent')).toEqual([]);
  expect(told('demenz', 'chain-weakest-place')).toHaveLength(1);
});

test('early help is handed over with consent only, and the paths are expected all the same', () => {
  const id = 'fruehe-hilfen';
  const missing = told(id, 'handover-missing').map(({ evidence }) => evidence.handover);
  expect(new Set(missing.map(String)).size).toBe(8);
  expect(missing).toEqual(
    expect.arrayContaining([
      ['netzwerkkoordination', 'kinderarzt'],
      ['kinderarzt', 'netzwerkkoordination'],
      ['familienhebamme', 'familienzentrum'],
      ['familienhebamme', 'ehrenamt'],
      ['netzwerkkoordination', 'geburtsklinik'],
      ['lotsendienst', 'netzwerkkoordination'],
      ['gynaekologie', 'schwangerschaftsberatung'],
      ['netzwerkkoordination', 'ehrenamt'],
    ]),
  );
  expect(
    told(id, 'role-unconnected').map(({ severity, evidence }) => [severity, evidence.role]),
  ).toEqual([
    ['look', 'kinderarzt'],
    ['note', 'gynaekologie'],
  ]);
});

test('stroke unit and neurology in one house is a handover within it; the way home is missing', () => {
  const id = 'schlaganfall';
  expect(handover(id, 'stroke-unit', 'neurologie')).toMatchObject({
    status: 'internal',
    ties: [],
    internal: ["St Mary's Hospital, Stroke Unit"],
  });
  expect(handover(id, 'krankenhaussozialdienst', 'pflegedienst')).toMatchObject({
    status: 'indirect',
    via: ['Stroke Guide Weston', 'Weston Care Advice'],
  });
});

describe.each(Object.values<Chain>(chains))(
  'a network in which nothing of $id is missing',
  (chain) => {
    const rows = chain.roles.map(({ id, label, sector }) => {
      const partners = chain.handovers
        .filter(({ from, to, limit }) => limit !== 'free-choice' && [from, to].includes(id))
        .map(({ from, to }) => `at ${from === id ? to : from}`);
      return [`at ${id}`, sector ?? '', label.de ?? id, [...new Set(partners)].join('|'), 'ja'];
    });
    const text = [['Akteur', 'Sektor', 'Rolle', 'Partner', 'geantwortet'], ...rows]
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
      .join('\n');
    const found = analyze(
      readDataset([{ name: 'whole.csv', bytes: new TextEncoder().encode(text) }]),
      { chain, draws: 0 },
    );

    test('has no missing role and no missing handover', () => {
      const absent = ['role-absent', 'handover-missing', 'handover-one-sided', 'free-choice-one'];
      expect(found.findings.filter(({ rule }) => absent.includes(rule))).toEqual([]);
      for (const { status, limit } of found.chain?.handovers ?? [])
        expect(status).toBe(limit === 'free-choice' ? 'limited' : 'confirmed');
    });
  },
);

test('the fixture in which nothing is missing has no finding on a role or a handover that is not there', () => {
  const found = analysisOf(join(root, 'fixtures/nothing-missing'), 'entlassmanagement');
  const absent = ['role-absent', 'role-unconnected', 'handover-missing', 'handover-one-sided'];
  expect(found.findings.filter(({ rule }) => absent.includes(rule))).toEqual([]);
});
