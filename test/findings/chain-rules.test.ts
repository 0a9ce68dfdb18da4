import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/analysis.ts';
import { everyResult, rules } from '../../src/findings/index.ts';
import { findingText } from '../../src/words/finding-text.ts';
import { formatter } from '../../src/words/formatter.ts';
import { books } from '../../src/words/index.ts';
import { analysed, chainRules, type Row } from './chain-rules.ts';

interface Case {
  fires: Row[];
  evidence: object;
  severity: string;
  actors?: string[];
  silent: Row[];
  en: RegExp;
  de: RegExp;
  directed?: boolean;
}

/** Everyone there, every handover named from both sides, twice. */
const sound: Row[] = [
  ['a1', 'A', 'b1|c1', 'yes'],
  ['a2', 'A', 'b2|c2', 'yes'],
  ['b1', 'B', 'a1|c1', 'yes'],
  ['b2', 'B', 'a2|c2', 'yes'],
  ['c1', 'C', 'a1|b1', 'yes'],
  ['c2', 'C', 'a2|b2', 'yes'],
];

const cases: Record<(typeof chainRules)[number], Case> = {
  roleAbsent: {
    fires: [
      ['a1', 'A', 'b1', 'yes'],
      ['b1', 'B', 'a1', 'yes'],
      ['odd', '', 'a1', 'yes'],
    ],
    evidence: { role: 'C', filled: 2, of: 3, handovers: 2, unassigned: 1, absences: [] },
    severity: 'gap',
    silent: sound,
    en: /For the role “Choir” there is nobody in the table; 2 of 3 required roles of the chain are filled\. 2 expected handovers are not possible without it\. 1 actor has no role/,
    de: /Für die Aufgabe „Chor“ steht niemand in der Tabelle; besetzt sind 2 von 3 erforderlichen Aufgaben der Kette\. 2 erwartete Übergaben sind damit nicht möglich\. Ein Akteur hat keine Aufgabe/,
  },
  roleUnconnected: {
    fires: [
      ['a1', 'A', 'b1', 'yes'],
      ['b1', 'B', 'a1', 'yes'],
      ['c1', 'C', '', 'yes'],
    ],
    evidence: { role: 'C', actors: ['c1'], silent: 0 },
    severity: 'look',
    actors: ['c1'],
    silent: sound,
    en: /The role “Choir” is filled \(c1\), but without a single tie\./,
    de: /Die Aufgabe „Chor“ ist besetzt \(„c1“\), aber ohne eine einzige Beziehung\./,
  },
  handoverMissing: {
    fires: [
      ['a1', 'A', 'b1', 'yes'],
      ['b1', 'B', 'a1|c1', 'yes'],
      ['c1', 'C', 'b1', 'no'],
      ['c2', 'C', '', 'yes'],
    ],
    evidence: { handover: ['A', 'C'], basis: 'law', givers: ['a1'], takers: ['c1', 'c2'], silent: 1, via: ['b1'] },
    severity: 'look',
    silent: sound,
    en: /No tie leads from “Doctor” \(a1\) to “Choir” \(2 actors\); the shortest way runs through b1\. It is expected so that they sing\. The expectation rests on: § 2\. One of the actors/,
    de: /Zwischen „Arzt“ \(„a1“\) und „Chor“ \(2 Akteure\) besteht keine Beziehung; der kürzeste Weg läuft über „b1“\. Erwartet wird sie, damit gesungen wird\. Die Erwartung stützt sich auf: § 2\. Ein Akteur mit einer/,
  },
  handoverHangsOnOne: {
    fires: [
      ['a1', 'A', 'b1|b2|c1', 'yes'],
      ['a2', 'A', 'c1', 'yes'],
      ['b1', 'B', 'a1|c1', 'yes'],
      ['b2', 'B', 'a1|c1', 'yes'],
      ['c1', 'C', 'a1|a2|b1|b2', 'yes'],
    ],
    evidence: { handover: ['A', 'B'], actor: 'a1', ties: [['a1', 'b1'], ['a1', 'b2']], others: ['a2'] },
    severity: 'look',
    actors: ['a1'],
    silent: sound,
    en: /The handover Doctor → Bearer hangs on one actor: both ties touch a1\. Without such a tie, but in the same role: a2\./,
    de: /Die Übergabe Arzt → Bote hängt an einem Akteur: Beide Beziehungen berühren „a1“\. Ohne eine solche Beziehung, aber mit derselben Aufgabe: „a2“\./,
  },
  freeChoiceOne: {
    fires: [['a1', 'A', 'b1|c1', 'yes'], ['b1', 'B', 'a1|c1', 'yes'], ['c1', 'C', 'a1|b1|d1', 'yes'], ['d1', 'D', 'c1', 'yes'], ['d2', 'D', '', 'yes']],
    evidence: { handover: ['C', 'D'], taker: 'd1', others: ['d2'] },
    severity: 'note',
    actors: ['d1'],
    silent: [...sound, ['d1', 'D', 'c1', 'yes'], ['d2', 'D', 'c2', 'yes']],
    en: /People choose freely at Choir → Village, yet every tie in the table leads to d1\. In the same role, but without a tie: d2\./,
    de: /Bei der Übergabe Chor → Dorf wählen die Betroffenen frei, doch alle Beziehungen der Tabelle führen zu „d1“\. Mit derselben Aufgabe, aber ohne Beziehung: „d2“\./,
  },
  handoverOneSided: {
    fires: [['a1', 'A', 'b1|c1', 'yes'], ['b1', 'B', 'c1', 'yes'], ['c1', 'C', 'a1|b1', 'yes']],
    evidence: { handover: ['A', 'B'], ties: [['a1', 'b1']] },
    severity: 'note',
    actors: ['a1', 'b1'],
    silent: sound,
    en: /Only one of the two sides names the handover Doctor → Bearer: a1 – b1\./,
    de: /Die Übergabe Arzt → Bote nennt nur eine der beiden Seiten: „a1“ – „b1“\./,
  },
  handoverInternal: {
    fires: [['ab', 'A|B', 'c1', 'yes'], ['c1', 'C', 'ab', 'yes']],
    evidence: { handover: ['A', 'B'], actors: ['ab'] },
    severity: 'note',
    actors: ['ab'],
    silent: sound,
    en: /The handover Doctor → Bearer takes place within ab, which fills both roles\./,
    de: /Die Übergabe Arzt → Bote liegt innerhalb von „ab“: Beide Aufgaben liegen dort in einer Hand\./,
  },
  chainWeakestPlace: {
    fires: [['a1', 'A', 'b1|c1|c2', 'yes'], ['b1', 'B', 'a1|c1', 'yes'], ['c1', 'C', 'a1|b1', 'yes'], ['c2', 'C', 'a1|b1', 'yes']],
    evidence: { actor: 'a1', broken: [['A', 'B'], ['A', 'C']], of: 3, roles: ['A'], sole: [['A', 'B'], ['A', 'C']], equal: ['b1'] },
    severity: 'note',
    actors: ['a1'],
    silent: sound,
    en: /Without a1, 2 of 3 direct handovers would have no tie left: Doctor → Bearer; Doctor → Choir\. It alone fills: Doctor\./,
    de: /Ohne „a1“ hätten 2 von 3 unmittelbaren Übergaben keine Beziehung mehr: Arzt → Bote; Arzt → Chor\. Nur dort besetzt: Arzt\./,
  },
}; // biome-ignore format: a case reads better in few lines

describe.each(chainRules.map((name) => [name, cases[name]] as const))('%s', (name, one) => {
  const rule = rules[name];
  const { analysis } = analysed(one.fires);
  const found = everyResult(analysis.findings).filter((finding) => finding.rule === rule.id);

  test('fires with its evidence', () => {
    expect(found[0]?.evidence).toMatchObject(one.evidence);
    expect(found[0].severity).toBe(one.severity);
    expect(found[0].actors).toEqual(one.actors ?? []);
  });

  test('is silent where there is nothing', () => {
    const silent = everyResult(analysed(one.silent).analysis.findings);
    expect(silent.filter((finding) => finding.rule === rule.id)).toEqual([]);
  });

  test('is silent without a chain', () => {
    const { chain: _, ...rest } = analysis;
    const bare = { analysis: { ...rest, chain: null } };
    expect(rule.check(bare as never)).toEqual([]);
  });

  test('says it in both languages, with the next step', () => {
    for (const language of ['en', 'de'] as const) {
      const words = formatter(analysis, books[language]);
      const text = findingText(books[language], rule.id);
      expect(text.finding(found[0].evidence as never, words)).toMatch(one[language]);
      expect(text.next(found[0].evidence as never, words)).toMatch(/^.{20,}[.?]$/);
    }
  });

  test('tells each place by a fingerprint of its own', () => {
    const prints = found.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });
});

describe('what is no gap', () => {
  const rulesOf = (rows: Row[], options = {}) =>
    everyResult(analysed(rows, options).analysis.findings).map(({ rule, severity, evidence }) => ({
      rule,
      severity,
      evidence,
    }));

  test('a handover of free choice is never told as missing or hanging on one', () => {
    for (const partners of ['', 'c1', 'c1|c2']) {
      const told = rulesOf([...sound, ['d1', 'D', partners, 'yes'], ['d2', 'D', '', 'yes']]).filter(
        ({ rule }) => rule !== 'free-choice-one',
      );
      expect(
        JSON.stringify(told.map(({ evidence }) => evidence.handover ?? evidence.broken ?? null)),
      ).not.toContain('"D"');
    }
  });

  test('an optional role that nobody fills', () => {
    expect(rulesOf(sound).filter(({ rule }) => rule === 'role-absent')).toEqual([]);
  });

  test.each([
    'keine Kapazität',
    'geplant',
    'fehlt',
    'nicht in diesem Land',
    'no capacity',
    'Planned',
  ])('a role whose only row says "%s" is a note with the word of the table', (status) => {
    const told = rulesOf([...sound.slice(0, 4), ['c1', 'C', 'a1', 'yes', status]]);
    const absent = told.filter(({ rule }) => rule === 'role-absent');
    expect(absent).toMatchObject([
      { severity: 'note', evidence: { role: 'C', absences: [{ actor: 'c1', status }] } },
    ]);
  });

  test('a role with another status is filled', () => {
    const rows = sound.map(
      ([id, role, partners, answered]): Row => [id, role, partners, answered, 'aktiv'],
    );
    expect(rulesOf(rows).filter(({ rule }) => rule === 'role-absent')).toEqual([]);
  });

  test('a missing handover with a silent side is only a note', () => {
    const told = rulesOf([
      ['a1', 'A', 'b1', 'yes'],
      ['b1', 'B', 'a1', 'yes'],
      ['c1', 'C', '', 'no'],
    ]);
    const missing = told.filter(({ rule }) => rule === 'handover-missing');
    expect(missing.map(({ severity }) => severity)).toEqual(['note', 'note']);
  });

  test('a missing handover is a gap without any way and with a law, to look at with one of the two', () => {
    const told = rulesOf([
      ['a1', 'A', 'b1', 'yes'],
      ['b1', 'B', 'a1', 'yes'],
      ['c1', 'C', 'x', 'yes'],
      ['x', '', 'c1', 'yes'],
    ]);
    const missing = told.filter(({ rule }) => rule === 'handover-missing');
    expect(missing.map(({ severity, evidence }) => [evidence.handover, severity])).toEqual([
      [['A', 'C'], 'gap'],
      [['B', 'C'], 'look'],
    ]);
  });

  test('a provider that is the only one of its role is told apart from a handover that others could share', () => {
    const weakest = (rows: Row[]) =>
      rulesOf(rows).filter(({ rule }) => rule === 'chain-weakest-place');
    const [alone] = weakest(cases.chainWeakestPlace.fires);
    const [shared] = weakest([
      ['a1', 'A', 'b1|c1', 'yes'],
      ['a2', 'A', '', 'yes'],
      ['b1', 'B', 'a1', 'yes'],
      ['b2', 'B', '', 'yes'],
      ['c1', 'C', 'a1', 'yes'],
      ['c2', 'C', '', 'yes'],
    ]);
    expect(shared).toMatchObject({ severity: 'look', evidence: { actor: 'a1', sole: [] } });
    for (const language of ['de', 'en'] as const) {
      const next = (finding: Pick<Finding, 'rule' | 'evidence'>) =>
        findingText(books[language], finding.rule)?.next(
          finding.evidence,
          formatter({ actors: [], sectors: [] }, books[language]),
        );
      expect(next(alone)).not.toMatch(/a second contact for|einen zweiten Kontakt für/);
      expect(next(shared)).toMatch(/a second contact for|einen zweiten Kontakt für/);
    }
  });
});
