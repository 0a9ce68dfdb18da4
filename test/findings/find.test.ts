import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/findings/fingerprint.ts';
import { find, questions, ruleList } from '../../src/findings/index.ts';
import { measured, type Network } from './measured.ts';

const district: Network = {
  actors: {
    ward: { sector: 'health' },
    doctor: { sector: 'health' },
    nurse: { sector: 'elder-care' },
    office: { sector: 'municipality' },
    parish: { sector: 'civil-society' },
    taxi: {},
    lonely: { sector: 'elder-care', answered: true },
  },
  ties: [
    ['ward', 'doctor', false],
    ['ward', 'nurse', true],
    ['nurse', 'office'],
    ['office', 'parish'],
    ['taxi', 'ward'],
  ],
};

describe('find', () => {
  const findings = find(measured(district));

  test('sorts by severity, then by question, then by rule', () => {
    const key = ({ severity, rule }: (typeof findings)[number]) =>
      [
        ['gap', 'look', 'note'].indexOf(severity),
        questions.indexOf(ruleList.find(({ id }) => id === rule)?.question as 'there'),
        rule,
      ].join();
    expect(findings.map(key)).toEqual(findings.map(key).sort());
    expect(new Set(findings.map(({ severity }) => severity)).size).toBeGreaterThan(1);
  });

  test('gives every finding a fingerprint of its own', () => {
    const prints = findings.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
    for (const print of prints) expect(print).toMatch(/^[0-9a-f]{16}$/);
  });

  test('locates each actor that has a place, and only those', () => {
    const located = find(measured(district), (id) =>
      id === 'lonely'
        ? { file: 'list.csv', row: 8 }
        : id === 'taxi'
          ? { file: null, row: null }
          : null,
    );
    const of = (rule: string) => located.find((finding) => finding.rule === rule)?.locations;
    expect(of('isolated-actor')).toEqual([{ file: 'list.csv', row: 8 }]);
    expect(of('no-corner')).toEqual([]);
  });

  test('gives evidence of ids and numbers only', () => {
    const ids = new Set([
      ...Object.keys(district.actors),
      ...district.ties.flat().filter((x) => typeof x === 'string'),
    ]);
    for (const { sector } of Object.values(district.actors as Record<string, { sector?: string }>))
      if (sector) ids.add(sector);
    const leaves = (value: unknown): unknown[] =>
      value !== null && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [value];
    for (const { evidence } of findings)
      for (const leaf of leaves(evidence))
        if (typeof leaf === 'string') expect(ids).toContain(leaf);
        else if (leaf !== null) expect(['number', 'boolean']).toContain(typeof leaf);
  });

  test('works with ids of any kind', () => {
    const strange = ['__proto__', 'constructor', '10', 'a,b', '👩‍👩‍👧', 'x'.repeat(10_000)];
    const network: Network = {
      actors: new Map(strange.map((id, i) => [id, { sector: i % 2 ? '__proto__' : 'toString' }])),
      ties: strange.slice(1).map((id) => ['__proto__', id, false]),
    };
    const rules = find(measured(network)).map(({ rule }) => rule);
    expect(rules).toEqual(
      expect.arrayContaining(['broker', 'cutpoint', 'side-carried-by-one', 'one-sided']),
    );
  });

  test('is silent on nobody', () => {
    expect(find(measured({ actors: {}, ties: [] }))).toEqual([]);
  });

  test('says that all four corners of an empty chain are empty', () => {
    const network = {
      actors: {},
      ties: [],
      sectors: ['health', 'elder-care', 'municipality', 'civil-society'],
    };
    expect(find(measured(network)).map(({ rule }) => rule)).toEqual(Array(4).fill('empty-corner'));
  });
});

describe('fingerprint', () => {
  /** FNV-1a straight from its definition. */
  function oracle(text: string): string {
    let hash = 0xcbf29ce484222325n;
    for (let i = 0; i < text.length; i++)
      for (const byte of [text.charCodeAt(i) & 0xff, text.charCodeAt(i) >>> 8])
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
    return hash.toString(16).padStart(16, '0');
  }

  test('is 64-bit FNV-1a', () => {
    for (const actors of [[], ['a'], ['Ärztin', 'b'], ['👩‍👩‍👧'], ['x'.repeat(500)]])
      expect(fingerprint('some-rule', { actors, evidence: {} })).toBe(
        oracle(JSON.stringify([['some-rule'], [...actors].sort(), [], []])),
      );
  });

  test('does not depend on the order of actors, sectors and pairs, nor on numbers', () => {
    const one = {
      actors: ['a', 'b'],
      sectors: ['x', 'y'],
      evidence: {
        n: 1,
        pairs: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    };
    const other = {
      actors: ['b', 'a'],
      sectors: ['y', 'x'],
      evidence: {
        n: 2,
        pairs: [
          ['c', 'd'],
          ['a', 'b'],
        ],
      },
    };
    expect(fingerprint('r', one)).toBe(fingerprint('r', other));
  });

  test('tells rules, actors, sectors and pairs apart', () => {
    const prints = [
      fingerprint('r', { evidence: {} }),
      fingerprint('s', { evidence: {} }),
      fingerprint('r', { actors: ['a'], evidence: {} }),
      fingerprint('r', { sectors: ['a'], evidence: {} }),
      fingerprint('r', { evidence: { pairs: [['a', 'b']] } }),
      fingerprint('r', { evidence: { pairs: [['b', 'a']] } }),
      fingerprint('r', { actors: ['a', 'b'], evidence: {} }),
      fingerprint('r', { actors: ['a,b'], evidence: {} }),
    ];
    expect(new Set(prints).size).toBe(prints.length);
  });
});
