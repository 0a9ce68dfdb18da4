import { describe, expect, test } from 'vitest';
import { jsonPath } from '../../src/chains/mistake.ts';
import { type Chain, ChainError, chainMistakeText, chains, readChain } from '../../src/index.ts';
import { books } from '../../src/words/index.ts';

type Draft = Record<string, any>;

/** A small chain that is in order, to be spoiled in one place. */
const small = (): Draft => ({
  id: 'small',
  label: { de: 'Klein', en: 'Small' },
  sectors: [
    { id: 'x', label: { de: 'Ex', en: 'Eks' }, aliases: ['X1'] },
    { id: 'y', label: { de: 'Ypsilon', en: 'Why' }, aliases: [] },
  ],
  roles: [
    {
      id: 'a',
      label: { de: 'Amt', en: 'Office' },
      sector: 'x',
      aliases: ['Stelle'],
      required: true,
      source: 's',
    },
    {
      id: 'b',
      label: { de: 'Büro', en: 'Bureau' },
      sector: null,
      aliases: [],
      required: false,
      source: 's',
      anyOf: ['a'],
    },
  ],
  handovers: [
    {
      from: 'a',
      to: 'b',
      why: { de: 'darum', en: 'because' },
      basis: 'judgement',
      source: 'judgement',
    },
    { from: 'b', to: 'a', why: { de: 'zurück', en: 'back' }, basis: 'law', source: '§ 1' },
  ],
  caseManagerRole: 'a',
});

/** Whether a path leads to a place of the file, or to one that is missing in a place of the file. */
function reached(value: unknown, path: string): boolean {
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const above = keys.slice(0, -1).reduce<any>((at, key) => at?.[key], value);
  return typeof above === 'object' && above !== null;
}

const mistakesOf = (value: unknown): readonly string[] => {
  try {
    readChain(value, 'mine.json');
  } catch (error) {
    expect(error).toBeInstanceOf(ChainError);
    const { message, mistakes } = error as ChainError;
    for (const line of message.split('\n'))
      expect(line).toMatch(/^care-chain\/read-chain: mine\.json: .*\.$/);
    for (const mistake of mistakes) {
      const german = chainMistakeText(mistake, { language: books.de });
      expect(german).toMatch(/^(Die|Das|Sektor|Aufgabe|Übergabe|„).*\.$/s);
      expect(german).not.toMatch(/undefined|null|\[object|\b(is|has|names|the)\b/);
      if (mistake.code !== 'no-object' && mistake.at.part !== 'chain')
        expect(reached(value, jsonPath(mistake.at))).toBe(true);
    }
    return mistakes.map((mistake) => chainMistakeText(mistake, { language: books.en }));
  }
  return [];
};
const spoiled = (spoil: (chain: Draft) => void) => {
  const chain = small();
  spoil(chain);
  return mistakesOf(chain);
};

test.each(Object.values<Chain>(chains))('reads the shipped chain $id back unchanged', (chain) => {
  expect(readChain(JSON.parse(JSON.stringify(chain)))).toEqual(chain);
});

test('takes handovers in a circle, and leaves $schema out', () => {
  expect(readChain({ $schema: 'chain.schema.json', ...small() })).toEqual(small());
});

describe('names the place and what to do', () => {
  test.each<[string, (chain: Draft) => void, RegExp]>([
    [
      'an unknown giver',
      (c) => (c.handovers[0].from = 'z'),
      /^handover 1: "from" names the role "z", which the chain does not have\. Take one of "a", "b"\.$/,
    ],
    ['an unknown taker', (c) => (c.handovers[1].to = 'z'), /^handover 2: "to" names the role "z"/],
    [
      'a handover to itself',
      (c) => (c.handovers[0].to = 'a'),
      /^handover 1 runs from "a" to itself\. Name two different roles, or remove it\.$/,
    ],
    [
      'a handover twice',
      (c) => c.handovers.push(c.handovers[0]),
      /^handover 3 runs from "a" to "b", as handover 1 does\. Keep one of them\.$/,
    ],
    [
      'a role id twice',
      (c) => c.roles.push({ ...c.roles[0], aliases: [] }),
      /^role 3 "a" has the id of role 1 "a"\. Give each an id of its own\.$/,
    ],
    [
      'a sector id twice',
      (c) => (c.sectors[1].id = 'x'),
      /^sector 2 "x" has the id of sector 1 "x"\./,
    ],
    [
      'an unknown sector',
      (c) => (c.roles[0].sector = 'q'),
      /^role 1 "a": "sector" names the sector "q", which the chain does not have\. Take one of "x", "y"\.$/,
    ],
    [
      'a missing label',
      (c) => delete c.roles[0].label,
      /^role 1 "a": "label" is missing\. Add an object\.$/,
    ],
    [
      'a label in no language',
      (c) => (c.roles[0].label = {}),
      /^role 1 "a": "label" says nothing in any language\. Write it in one, under "de" or "en"\.$/,
    ],
    [
      'a blank label',
      (c) => (c.roles[0].label.en = ' '),
      /^role 1 "a": "label" is blank in English\. Write it\.$/,
    ],
    ['a blank chain label', (c) => (c.label.de = ''), /^the chain: "label" is blank in German\./],
    [
      'a wrong basis',
      (c) => (c.handovers[0].basis = 'hearsay'),
      /^handover 1: "basis" is "hearsay"\. Take one of "law", /,
    ],
    [
      'a wrong kind',
      (c) => (c.roles[0].required = 'yes'),
      /^role 1 "a": "required" is "yes"\. Make it true or false\.$/,
    ],
    [
      'a key too many',
      (c) => (c.roles[0].colour = 'red'),
      /^role 1 "a" has a key "colour" that care-chain does not know\. Remove it\.$/,
    ],
    [
      'no roles',
      (c) => Object.assign(c, { roles: [], handovers: [], caseManagerRole: null }),
      /^"roles" is empty\./,
    ],
    [
      'an unknown case manager',
      (c) => (c.caseManagerRole = 'q'),
      /^the chain: "caseManagerRole" names the role "q"/,
    ],
    [
      'a role for itself',
      (c) => (c.roles[1].anyOf = ['b']),
      /^role 2 "b": "anyOf" names the role itself\./,
    ],
    [
      'one word for two roles',
      (c) => c.roles[1].aliases.push('stelle'),
      /^role 2 "b": the alias "stelle" belongs to role 1 "a" too\./,
    ],
    ['the reserved id', (c) => (c.id = 'none'), /^"id" is "none"\./],
    [
      'ten thousand roles',
      (c) => (c.roles = Array.from({ length: 10_000 }, (_, i) => ({ ...c.roles[0], id: `r${i}` }))),
      /^it has 10000 roles; 500 are the most\./,
    ],
  ])('%s', (_, spoil, sentence) => {
    const mistakes = spoiled(spoil);
    expect(
      mistakes.filter((mistake) => sentence.test(mistake)),
      mistakes.join('\n'),
    ).toHaveLength(1);
    expect(mistakes.length).toBeLessThanOrEqual(2);
  });

  test.each([[null], [[]], ['entlassmanagement'], [3]])('%j is no care chain', (value) => {
    expect(mistakesOf(value)).toEqual([expect.stringMatching(/^this is no care chain/)]);
  });
});

test('says all mistakes at once', () => {
  const mistakes = spoiled((chain) => {
    chain.roles[0].sector = 'q';
    chain.handovers[0].to = 'a';
    delete chain.handovers[1].why;
  });
  expect(mistakes).toHaveLength(3);
});

test('ids of any kind are ids', () => {
  const chain = small();
  for (const [i, id] of ['__proto__', 'constructor'].entries()) chain.roles[i].id = id;
  chain.roles[1].anyOf = ['__proto__'];
  chain.handovers = [{ ...chain.handovers[0], from: '__proto__', to: 'constructor' }];
  chain.caseManagerRole = 'constructor';
  expect(readChain(chain).roles.map(({ id }) => id)).toEqual(['__proto__', 'constructor']);
});
