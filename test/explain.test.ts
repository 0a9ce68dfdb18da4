import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { optionsOf } from '../src/document/explain/measure.ts';
import { nearTopics } from '../src/document/explain/topic.ts';
import { ruleSource, viewSource } from '../src/document/sources.ts';
import { ruleList } from '../src/findings/index.ts';
import { type Chain, chains, explain } from '../src/index.ts';
import type { AnyMeasure } from '../src/measures/index.ts';
import * as registry from '../src/measures/index.ts';
import { explainList } from '../src/render/explain.ts';
import { type ViewId, viewList } from '../src/views/list.ts';
import { findingText } from '../src/words/finding-text.ts';
import { books } from '../src/words/index.ts';
import { columns } from '../src/words/width.ts';
import { root } from './paths.ts';

const shipped = Object.values<Chain>(chains);
const measures = Object.values<AnyMeasure>(registry);
const languages = ['en', 'de'] as const;
const all = Object.values(books);
const explained = (topic: string, language: 'en' | 'de' = 'en') =>
  explain(topic, shipped, { language: books[language], languages: all });

describe('explain', () => {
  test.each(languages)('prints constraint as in the golden file, %s', async (language) => {
    const path = join(root, `test/render/golden/explain-constraint.${language}.txt`);
    const text = explained('constraint', language);
    await expect(text).toMatchFileSnapshot(path);
    expect(readFileSync(path, 'utf8')).toContain(language === 'de' ? '= 0,611.' : '= 0.611.');
  });

  test('finds a measure by camelCase, kebab-case, either name, and its key in an analysis', () => {
    const text = explained('effectiveSizeBorgatti');
    expect(text).toMatch(/^Effective size after Borgatti \(effectiveSizeBorgatti\)\n/);
    for (const topic of [
      'effective-size-borgatti',
      'EFFECTIVE SIZE AFTER BORGATTI',
      'Effektive Größe nach Borgatti',
      'Effektive Groesse nach Borgatti',
    ])
      expect(explained(topic), topic).toBe(text);
    expect(explained('Zwischenzentralität')).toBe(explained('betweenness'));
    expect(explained('eiIndexEdges')).toBe(explained('sectorEiIndexEdges'));
  });

  test('takes an id before a name', () => {
    expect(explained('eiIndex')).toMatch(/^E-I index \(eiIndex\)/);
    expect(explained('cutpoint')).toMatch(/\(cutpoint\)\nRule\n/);
    expect(explained('cutpoints')).toMatch(/\(cutpoints\)\nMeasure/);
  });

  test('says nothing of what there is not, and knows what may be meant', () => {
    for (const topic of ['efective', '', '–', '__proto__', 'toString'])
      expect(explained(topic), topic).toBeNull();
    expect(nearTopics('constrain', shipped, all)).toContain('constraint');
    expect(nearTopics('effectiv-size', shipped, all)).toContain('effectiveSize');
    expect(nearTopics('Brücke', shipped, all)).toContain('bridges');
    expect(nearTopics('xyzzyxyzzy', shipped, all)).toEqual([]);
  });

  test.each(languages)('explains everything in 80 columns, %s', (language) => {
    const ids = [...measures, ...ruleList, ...viewList, ...shipped].map(({ id }) => id as string);
    const list = explainList(shipped, { language: books[language] }).split('\n');
    const wide = (lines: string[]) => lines.filter((line) => columns(line) > 80);
    for (const id of ids) {
      const text = explained(id, language) ?? '';
      expect(text, id).toContain(`(${id})`);
      expect(text).not.toMatch(/undefined|\[object|NaN\./);
      expect(wide(text.split('\n'))).toEqual([]);
      expect(list.filter((line) => line.trim().startsWith(`${id} `))).toHaveLength(1);
    }
    expect(wide(list)).toEqual([]);
  });

  test.each(languages)(
    'says of every option what it does and what it is by default, %s',
    (language) => {
      for (const measure of measures) {
        const text = (explained(measure.id, language) ?? '').replace(/\s+/g, ' ');
        for (const { name, preset } of optionsOf(measure)) {
          expect(books[language].explain.topics.optionTexts[name], `${measure.id} ${name}`).toMatch(
            /\S/,
          );
          expect(text).toContain(`${name}: `);
          expect(text).toContain(books[language].explain.topics.preset(JSON.stringify(preset)));
        }
      }
    },
  );

  test('says of a rule that reads a system from which column it comes', () => {
    const reading = ruleList.filter(({ view }) => view);
    expect(reading.length).toBeGreaterThan(0);
    for (const { id, view } of reading) {
      const column = books.de.views[view as ViewId].column;
      expect(explained(id, 'de')?.replace(/\s+/g, ' ')).toContain(column);
    }
  });

  test('colours headings only where it is given colours', () => {
    const style = { bold: (text: string) => `<b>${text}</b>` };
    expect(explain('degree', [], { language: books.en, style })).toContain(
      '<b>Degree (degree)</b>',
    );
  });
});

describe('every text', () => {
  const both = (de: unknown, en: unknown, what: string) => {
    expect(de, what).toMatch(/\S/);
    expect(en, what).toMatch(/\S/);
    expect(de, what).not.toBe(en);
  };

  test('of a rule is there in both languages, each in its own words', () => {
    for (const rule of ruleList) {
      const { id } = rule;
      const [de, en] = [findingText(books.de, id), findingText(books.en, id)];
      both(de.title, en.title, id);
      both(de.reading, en.reading, id);
      expect(ruleSource(rule), id).toMatch(/\S/);
    }
  });

  test('of a system is there in both languages, each in its own words', () => {
    for (const view of viewList) {
      const { id } = view;
      const [de, en] = [books.de.views[id], books.en.views[id]];
      both(de.title, en.title, id);
      both(de.reading, en.reading, id);
      both(de.column, en.column, id);
      expect(viewSource(view), id).toMatch(/\S/);
    }
  });

  test('a rule that reads a system names it', () => {
    for (const { view } of ruleList) if (view) expect(viewList.map(({ id }) => id)).toContain(view);
  });
});
