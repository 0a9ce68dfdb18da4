import { describe, expect, test } from 'vitest';
import { ruleSource, viewSource } from '../../src/document/sources.ts';
import { find, type Question, questions, ruleList, rules } from '../../src/findings/index.ts';
import { measureNotes } from '../../src/index.ts';
import * as views from '../../src/views/index.ts';
import { findingText } from '../../src/words/finding-text.ts';
import { formatter, oneStop } from '../../src/words/formatter.ts';
import { books } from '../../src/words/index.ts';
import { chainRules } from './chain-rules.ts';
import { measured, type Network } from './measured.ts';
import { viewRules } from './system-rules.ts';

/** Each rule by the name that index.ts exports, with a network where it fires, one where it is silent, and what it says. */
const cases: Record<
  Exclude<keyof typeof rules, (typeof chainRules)[number] | (typeof viewRules)[number]>,
  {
    fires: Network;
    evidence: object;
    actors?: string[];
    sectors?: string[];
    silent: Network;
    en: RegExp;
    de: RegExp;
  }
> = {
  emptySide: {
    fires: {
      actors: {
        a: { sector: 'G' },
        b: { sector: 'G', answered: false },
        m: { sector: 'K' },
        z: { sector: 'Z' },
      },
      ties: [
        ['a', 'm'],
        ['m', 'z'],
      ],
    },
    evidence: {
      sectors: ['G', 'Z'],
      actors: [2, 1],
      silent: 1,
      ties: 0,
      possible: 2,
      common: ['m'],
    },
    sectors: ['G', 'Z'],
    silent: {
      // The corner Z has no actor: nothing is possible there, and nothing is empty.
      actors: { a: { sector: 'G' }, m: { sector: 'K' } },
      ties: [['a', 'm']],
      sectors: ['G', 'K', 'Z'],
    },
    en: /Between G \(2 actors\) and Z \(1 actor\) there is not a single tie; 2 would be possible\. By chance alone, less than one tie would be expected here\. One of these actors did not answer\./,
    de: /Zwischen G \(2 Akteure\) und Z \(1 Akteur\) besteht keine einzige Beziehung; möglich wären 2\. Rein zufällig wäre hier weniger als eine Beziehung zu erwarten\. Einer dieser Akteure hat nicht geantwortet\./,
  },
  thinSide: {
    fires: {
      actors: {
        a: { sector: 'G' },
        b: { sector: 'G' },
        c: { sector: 'G' },
        x: { sector: 'Z' },
        y: { sector: 'Z' },
        z: { sector: 'Z' },
      },
      ties: [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'c'],
        ['x', 'y'],
        ['x', 'z'],
        ['y', 'z'],
        ['a', 'x'],
      ],
    },
    evidence: { ties: 1, possible: 9, density: 1 / 9, overall: 7 / 15, threshold: 0.5 },
    sectors: ['G', 'Z'],
    silent: {
      actors: { a: { sector: 'G' }, b: { sector: 'G' }, x: { sector: 'Z' } },
      ties: [
        ['a', 'b'],
        ['a', 'x'],
      ],
    },
    en: /1 of 9 possible ties exists \(11%\): less than half .* \(47%\)/,
    de: /besteht eine von 9 möglichen Beziehungen \(11\s%\): weniger als die Hälfte .* \(47\s%\)/,
  },
  sideCarriedByOne: {
    fires: {
      actors: {
        a: { sector: 'G' },
        b: { sector: 'G' },
        x: { sector: 'Z' },
        y: { sector: 'Z' },
      },
      ties: [
        ['a', 'x'],
        ['a', 'y'],
      ],
    },
    evidence: { relations: 2, carriers: ['a'], alone: false, ties: 2, possible: 4 },
    actors: ['a'],
    sectors: ['G', 'Z'],
    silent: {
      actors: {
        a: { sector: 'G' },
        b: { sector: 'G' },
        x: { sector: 'Z' },
        y: { sector: 'Z' },
      },
      ties: [
        ['a', 'x'],
        ['b', 'y'],
      ],
    },
    en: /Both ties between G \(2 actors\) and Z \(2 actors\) touch one actor: a\./,
    de: /Beide Beziehungen zwischen G \(2 Akteure\) und Z \(2 Akteure\) laufen über einen Akteur: „a“\./,
  },
  emptyCorner: {
    fires: {
      actors: { a: { sector: 'G' }, b: {} },
      ties: [['a', 'b']],
      sectors: ['G', 'Z'],
    },
    evidence: { sector: 'Z', actors: 2, unplaced: 1 },
    sectors: ['Z'],
    silent: {
      actors: { a: { sector: 'G' }, b: { sector: 'Z' } },
      ties: [],
    },
    en: /No actor of the table belongs to the sector “Z”.* 1 actor has no sector/,
    de: /Zum Sektor „Z“ gehört kein Akteur der Tabelle.* 1 Akteur ist ohne Sektor/,
  },
  isolatedActor: {
    fires: { actors: { a: { answered: true }, b: {}, c: {} }, ties: [['b', 'c']] },
    evidence: { actor: 'a', degree: 0, answered: true },
    actors: ['a'],
    silent: { actors: { b: {}, c: {} }, ties: [['b', 'c']] },
    en: /a has no tie: it answered and names nobody/,
    de: /„a“ hat keine Beziehung: Der Akteur hat geantwortet, aber niemanden genannt/,
  },
  noCorner: {
    fires: { actors: { a: { sector: 'G' }, b: {}, c: {} }, ties: [] },
    evidence: { count: 2, of: 3, unplaced: ['b', 'c'] },
    actors: ['b', 'c'],
    silent: { actors: { a: { sector: 'G' } }, ties: [] },
    en: /2 actors belong to no sector: b and c/,
    de: /2 Akteure gehören zu keinem Sektor: „b“ und „c“/,
  },
  broker: {
    fires: {
      actors: {
        a: { sector: 'G' },
        b: { sector: 'G' },
        k: { sector: 'K' },
        z: { sector: 'Z' },
      },
      ties: [
        ['a', 'b'],
        ['a', 'k'],
        ['k', 'z'],
      ],
    },
    // Between G and Z there is no tie; k is the only one with ties into both. a carries G–K alone and has a tie inside G.
    evidence: {
      actor: 'a',
      pairs: [['G', 'K']],
      relations: [1],
      others: [0],
      constraint: 0.5,
      rank: 1,
      of: 4,
      effectiveSize: 2,
      degree: 2,
      meanDegree: 1.5,
    },
    actors: ['a'],
    sectors: ['G', 'K'],
    silent: {
      actors: { a: { sector: 'G' }, b: { sector: 'G' }, y: { sector: 'Z' }, z: { sector: 'Z' } },
      ties: [
        ['a', 'b'],
        ['a', 'y'],
        ['b', 'z'],
        ['y', 'z'],
      ],
    },
    en: /a alone bridges G and K \(the only tie\)\. .*An opportunity: .*A risk and a load: /,
    de: /Nur „a“ überbrückt G und K \(mit der einzigen Beziehung\)\. .*Chance: .*Risiko und Last: /,
  },
  cutpoint: {
    fires: {
      actors: { a: { sector: 'G' }, b: { sector: 'G' }, c: { sector: 'G' }, d: { sector: 'Z' } },
      ties: [
        ['a', 'b'],
        ['b', 'c'],
        ['a', 'c'],
        ['c', 'd'],
      ],
    },
    evidence: { actor: 'c', parts: [1], cutOff: 1, rest: 2, names: ['d'], sectors: ['Z'] },
    actors: ['c'],
    sectors: ['Z'],
    silent: {
      actors: { a: {}, b: {}, c: {} },
      ties: [
        ['a', 'b'],
        ['b', 'c'],
        ['a', 'c'],
      ],
    },
    en: /Without c, one actor would lose every path to the other 2: d\. Nobody from Z would then/,
    de: /Ohne „c“ verlöre ein Akteur jeden Weg zu den übrigen 2: „d“\. Aus Z wäre/,
  },
  oneSided: {
    fires: {
      actors: { a: {}, b: {}, c: {} },
      ties: [
        ['a', 'b', false],
        ['b', 'c', true],
        ['a', 'c', null],
      ],
    },
    evidence: { pairs: [['a', 'b']], known: 2 },
    actors: ['a', 'b'],
    silent: { actors: { a: {}, b: {} }, ties: [['a', 'b', null]] },
    en: /One of 2 ties with a known answer from both ends is named from one end only: a – b\./,
    de: /Eine von 2 Beziehungen, zu denen .* ist nur von einer Seite genannt: „a“ – „b“\./,
  },
};

describe.each(Object.entries(cases))(
  '%s',
  (name, { fires, silent, evidence, en, de, ...found }) => {
    const rule = rules[name as keyof typeof rules];
    const network = measured(fires);
    const first = rule.check(network)[0];

    test('fires with its evidence', () => {
      expect(first.evidence).toMatchObject(evidence);
      expect(first.actors ?? []).toEqual(found.actors ?? []);
      expect(first.sectors ?? []).toEqual(found.sectors ?? []);
    });

    test('is silent where there is nothing', () => {
      expect(rule.check(measured(silent))).toEqual([]);
    });

    test('says it in both languages, with the next step', () => {
      for (const [language, pattern] of [
        ['en', en],
        ['de', de],
      ] as const) {
        const words = formatter({ ...network.analysis }, books[language]);
        const text = findingText(books[language], rule.id);
        expect(text.finding(first.evidence as never, words)).toMatch(pattern);
        expect(text.next(first.evidence as never, words)).toMatch(/^.{20,}[.?]$/);
      }
    });
  },
);

describe('every rule', () => {
  test('has a case here', () => {
    expect([...Object.keys(cases), ...chainRules, ...viewRules].sort()).toEqual(
      Object.keys(rules).sort(),
    );
  });

  test.each(ruleList.map((rule) => [rule.id, rule] as const))('%s is fully worded', (id, rule) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(questions).toContain<Question>(rule.question);
    expect(ruleSource(rule)).toMatch(/\d{4}/);
    const [en, de] = (['en', 'de'] as const).map((language) =>
      findingText(books[language], rule.id),
    );
    for (const text of [en, de]) {
      expect(text.title.length).toBeGreaterThan(5);
      expect(text.reading.length).toBeGreaterThan(60);
    }
    expect(en.title).not.toBe(de.title);
    expect(en.reading).not.toBe(de.reading);
  });

  test('cites a paper as the measures cite it', () => {
    /** By author and year: journal, volume and pages, where a reference gives them. */
    const places = (reference: string) =>
      reference.split('; ').flatMap((one): [string, string][] => {
        const [, work, place] = /^(.+? \d{4}), (.+ \d+:\d+(?:–\d+)?)/.exec(one) ?? [];
        return work === undefined || place === undefined ? [] : [[work, place]];
      });
    const known = new Map(
      Object.values(measureNotes).flatMap(({ reference }) => places(reference)),
    );
    const cited = [...ruleList.map(ruleSource), ...Object.values(views).map(viewSource)].flatMap(
      places,
    );
    const shared = cited.filter(([work]) => known.has(work));
    expect(shared.length).toBeGreaterThan(2);
    expect(shared).toEqual(shared.map(([work]) => [work, known.get(work)]));
  });

  test('judges nobody: no "good" or "bad" but to deny both', () => {
    for (const { id } of ruleList) {
      expect(findingText(books.en, id).reading.replace('neither good nor bad', '')).not.toMatch(
        /\b(good|bad|better|worse|score)\b/i,
      );
      expect(findingText(books.de, id).reading.replace('weder gut noch schlecht', '')).not.toMatch(
        /\b(gut|schlecht|besser|Note)\b/,
      );
    }
  });
});

test('a name that ends with a full stop ends a sentence with one', () => {
  expect(oneStop('Es fehlt: Hilfe Süd e. V.. Und nun?')).toBe('Es fehlt: Hilfe Süd e. V. Und nun?');
  expect(oneStop('Ohne Löffel & Co..')).toBe('Ohne Löffel & Co.');
  expect(oneStop('Und so weiter ... und mehr.')).toBe('Und so weiter ... und mehr.');
});

describe('wording', () => {
  const sentence = (rule: (typeof ruleList)[number], network: Network, language: 'en' | 'de') => {
    const input = measured(network);
    return findingText(books[language], rule.id).finding(
      rule.check(input)[0].evidence,
      formatter(input.analysis, books[language]),
    );
  };

  test('a side with one relation names both ends', () => {
    const network: Network = {
      actors: { a: { sector: 'G' }, b: { sector: 'G' }, x: { sector: 'Z' }, y: { sector: 'Z' } },
      ties: [['x', 'a']],
    };
    expect(sentence(rules.sideCarriedByOne, network, 'de')).toMatch(
      /hängt an einer einzigen Beziehung: „a“ – „x“\./,
    );
    expect(sentence(rules.sideCarriedByOne, network, 'en')).toMatch(
      /hangs on a single tie: a – x\./,
    );
  });

  test('the only actor of its sector is called so', () => {
    const network: Network = {
      actors: { a: { sector: 'G' }, b: { sector: 'G' }, z: { sector: 'Z' } },
      ties: [
        ['a', 'z'],
        ['b', 'z'],
      ],
    };
    expect(sentence(rules.sideCarriedByOne, network, 'de')).toContain(
      'den einzigen dieses Sektors',
    );
  });

  test('who did not answer is not said to stand alone', () => {
    const network: Network = {
      actors: { a: { answered: false }, b: {}, c: {} },
      ties: [['b', 'c']],
    };
    expect(sentence(rules.isolatedActor, network, 'en')).toMatch(/did not answer.* is open\.$/);
    expect(rules.isolatedActor.check(measured(network))[0].severity).toBe('note');
  });

  test('a network without any sector is one note, not a list of all', () => {
    const network: Network = { actors: { a: {}, b: {} }, ties: [['a', 'b']] };
    expect(sentence(rules.noCorner, network, 'en')).toMatch(/^None of the 2 actors/);
    expect(find(measured(network))).toMatchObject([{ rule: 'no-corner', actors: [] }]);
  });

  test('a name with a comma stands in quotation marks', () => {
    const network: Network = {
      actors: { a: { label: 'Klinik, Station 3', answered: true }, b: {}, c: {} },
      ties: [['b', 'c']],
    };
    expect(sentence(rules.isolatedActor, network, 'de')).toMatch(/^„Klinik, Station 3“ hat/);
    expect(sentence(rules.isolatedActor, network, 'en')).toMatch(/^“Klinik, Station 3” has/);
  });

  test('German numbers have a comma', () => {
    const network = cases.broker.fires;
    expect(sentence(rules.broker, network, 'de')).toContain('Constraint 0,5,');
  });
});
