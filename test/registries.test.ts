import { expect, test } from 'vitest';
import { questions, ruleList, rules } from '../src/findings/index.ts';
import type { Rule } from '../src/findings/rule.ts';
import { definitions } from '../src/measures/definitions.ts';
import * as measures from '../src/measures/index.ts';
import * as views from '../src/views/index.ts';
import { viewList } from '../src/views/list.ts';

// Lists are written out, since a page that loads a namespace loads a name for everything in it.

const byName = (registry: { [name: string]: { id: string } }) =>
  Object.keys(registry)
    .sort()
    .map((name) => registry[name].id);

test('every measure is defined, by name', () => {
  expect(definitions.map(({ id }) => id)).toEqual(byName(measures));
});

test('every view is listed, by name', () => {
  expect(viewList.map(({ id }) => id)).toEqual(byName(views));
});

test('every rule is listed, by question, then id', () => {
  const all = Object.values<Rule>(rules).sort(
    (a, b) =>
      questions.indexOf(a.question) - questions.indexOf(b.question) || (a.id < b.id ? -1 : 1),
  );
  expect(ruleList.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
});
