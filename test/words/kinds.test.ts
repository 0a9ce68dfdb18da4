import { describe, expect, test } from 'vitest';
import type { Analysis, Finding } from '../../src/analysis.ts';
import { analysisDocument } from '../../src/document/analysis.ts';
import { everyResult } from '../../src/findings/index.ts';
import { fullText } from '../../src/index.ts';
import { findingText } from '../../src/words/finding-text.ts';
import { type Formatter, formatter, oneStop } from '../../src/words/formatter.ts';
import type { Headline } from '../../src/words/headline.ts';
import { books } from '../../src/words/index.ts';
import { analysisOf, scenarios } from '../browser/report-fixture.ts';

const analyses = scenarios.map((name) => ({ name, analysis: analysisOf(name) }));

const wholes = new Set(['area-blank-spot required', 'stakeholder-group-absent of']);

/** The same findings with every whole number that counts something else than the parts of a list: none, one, two, many. */
function counted(finding: Finding, number: number): Finding {
  const evidence = Object.fromEntries(
    Object.entries(finding.evidence).map(([key, value]) => [
      key,
      // A whole that the parts in the list could not have stays as it is.
      typeof value === 'number' && Number.isInteger(value) && !wholes.has(`${finding.rule} ${key}`)
        ? number
        : value,
    ]),
  );
  return { ...finding, evidence };
}

/** Names that bring what a sentence is made of. */
function oddlyNamed(analysis: Analysis, code: string): Analysis {
  const quoted = code === 'de' ? 'Haus „Sonne“' : '“Home” Ltd.';
  const names = [quoted, 'Dienst e. V.', 'A, B und C', 'Nord – Süd', 'Heim'];
  return {
    ...analysis,
    actors: analysis.actors.map((actor, i) => ({ ...actor, label: `${names[i % 5]}` })),
  };
}

/** A formatter that keeps which forms a number may not have: the plural behind 1, the singular behind others. */
function listening(say: Formatter, wrong: Set<string>): Formatter {
  return {
    ...say,
    count: (value, one, other) => {
      if (one !== other) {
        wrong.add(`1 ${other}`);
        for (const more of ['0', '2', '3']) wrong.add(`${more} ${one}`);
      }
      return say.count(value, one, other);
    },
  };
}

const measures =
  /\b(constraint|betweenness|E-I|z-|cutpoint|density|Dichte|Grad|Artikulationspunkt|effektive|effective size)\b/i;

/** Faults of a kind, whatever the sentence. */
const kinds: [kind: string, fault: RegExp][] = [
  ['a doubled mark of quotation', /„„|““|“„|””|„[^“]*„/u],
  ['a doubled stop or blank', /(?<!\.)\.\.(?!\.)|(?<=\S) {2,}(?=\S)|,,|;;/u],
  ['a blank before a sign', / [,;.!?](?:\s|$)/u],
  ['an empty place', /\(\)|: \.|„“|“”|undefined|NaN|\[object|\$\{/u],
  ['no end', /[^.?!“”…]$/u],
];

describe.each(Object.values(books))('in $code', (language) => {
  const wrong = new Set<string>();
  const told: { text: string; where: string; headline: boolean }[] = [];
  for (const { name, analysis } of analyses)
    for (const named of [analysis, oddlyNamed(analysis, language.code)]) {
      const say = listening(formatter(named, language), wrong);
      for (const result of everyResult(analysis.findings))
        for (const one of [result, ...[0, 1, 2, 7].map((number) => counted(result, number))]) {
          const words = findingText(language, one.rule);
          const short = (language.headlines as Record<string, Headline>)[one.rule];
          const where = `${name}: ${one.rule}`;
          if (!words) throw new Error(where);
          told.push(
            { text: words.finding(one.evidence, say), where, headline: false },
            { text: words.next(one.evidence, say), where, headline: false },
            { text: oneStop(short.headline(one.evidence, say)), where, headline: true },
            { text: oneStop(short.advice(one.evidence, say)), where, headline: true },
          );
        }
    }

  test('there is something to read, of most rules', () => {
    expect(told.length).toBeGreaterThan(3000);
    expect(new Set(told.map(({ where }) => where.split(': ')[1])).size).toBeGreaterThan(15);
  });

  test.each(kinds)('no sentence on a finding has %s', (_, fault) => {
    const faulty = told.filter(({ text }) => fault.test(text));
    expect([...new Set(faulty.map(({ where, text }) => `${where}: ${text}`))].slice(0, 5)).toEqual(
      [],
    );
  });

  test('one and many have each their own form', () => {
    const forms = [...wrong].map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(`(?<![\\d.,/])(?:${forms.join('|')})(?!\\p{L})`, 'u');
    const faulty = told.filter(({ text }) => pattern.test(text));
    expect([...new Set(faulty.map(({ where, text }) => `${where}: ${text}`))].slice(0, 5)).toEqual(
      [],
    );
  });

  test('no headline names a measure', () => {
    expect(
      told
        .filter(({ text, headline }) => headline && measures.test(text))
        .map(({ text }) => text)
        .slice(0, 5),
    ).toEqual([]);
    for (const words of Object.values(language.findings)) expect(words.title).not.toMatch(measures);
  });

  test('no sentence of a whole report has such a fault', () => {
    const faulty: string[] = [];
    const look = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(look);
      else if (value !== null && typeof value === 'object')
        for (const [key, one] of Object.entries(value))
          if (key === 'text' && typeof one === 'string') {
            if (/„„|““|””|“„|(?<!\.)\.\.(?!\.)|\(\)|undefined|NaN|\[object/u.test(one))
              faulty.push(one);
          } else look(one);
    };
    for (const { analysis } of analyses) look(analysisDocument(analysis, { language }).sections);
    expect([...new Set(faulty)].slice(0, 5)).toEqual([]);
  });

  if (language.code === 'de')
    test('words that a planner would take for something else are gone', () => {
      const all = JSON.stringify(language, (_, value) =>
        typeof value === 'function' ? String(value) : value,
      ).replace(/Beratungsvorlage|Diese Vorlage/g, '');
      for (const word of [
        'Vorlage',
        'k. A.',
        'leere Seite',
        'Leere Seite',
        'Dünne Seite',
        'Innenräume',
        'Torhüter',
        'Dezernentenrunde',
        'Transporteur',
        'Schnittpunkt',
      ])
        expect(all, word).not.toContain(word);
      for (const { analysis } of analyses.slice(0, 4))
        expect(fullText(analysis, { language })).not.toMatch(/\bVorlage\b|k\. A\.|Leere Seite/);
    });
});
