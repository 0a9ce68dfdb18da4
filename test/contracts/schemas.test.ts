import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { analysisSchema } from '../../src/analysis/schema.ts';
import { checkSchema } from '../../src/contracts/check.ts';
import { comparisonSchema } from '../../src/contracts/comparison.ts';
import { planSchema } from '../../src/contracts/plan.ts';
import { trustSchema } from '../../src/contracts/trust.ts';
import {
  analyze,
  check,
  compare,
  dataset,
  plan,
  readAnalysis,
  trust,
  withTie,
} from '../../src/index.ts';
import { datasetOf, optionsOf, scenarios } from '../fixtures.ts';
import { some } from '../runs.ts';

const quick = { draws: 20, leaveOut: ['brokerageTest', 'keyPlayers', 'corePeriphery'] };
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** Keys of a result that its schema says nothing of, by their paths: a schema that falls behind shows here. */
function unsaid(value: unknown, schema: any, path = ''): string[] {
  const parts = schema?.anyOf ?? schema?.oneOf;
  if (parts) {
    const found = parts.map((part: unknown) => unsaid(value, part, path));
    return found.find((each: string[]) => each.length === 0) ?? found[0];
  }
  if (Array.isArray(value))
    return value.flatMap((each, k) =>
      unsaid(each, schema?.prefixItems?.[k] ?? schema?.items ?? {}, `${path}[]`),
    );
  if (typeof value !== 'object' || value === null || !schema?.properties) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    Object.hasOwn(schema.properties, key)
      ? unsaid(inner, schema.properties[key], `${path}.${key}`)
      : [`${path}.${key}`],
  );
}

function expectFit(value: unknown, schema: z.ZodMiniType) {
  const given = plain(value);
  expect(schema.safeParse(given).error?.issues).toBeUndefined();
  expect([...new Set(unsaid(given, z.toJSONSchema(schema, { io: 'input' })))]).toEqual([]);
}

describe.each(some(scenarios, 8))(
  'what is said of %s fits its schema, which says all of it',
  (scenario) => {
    const read = datasetOf(scenario);
    const options = optionsOf(scenario);
    const { actors } = read;
    const found = plan(read, { ...options, for: actors[0].id, without: [actors[0].id] });

    test('a plan', () => expectFit(found, planSchema));
    test('trust', () => expectFit(trust(read, { ...options, ...quick }), trustSchema));

    test('a comparison and a check', () => {
      const [step] = found.proposals;
      const more = step ? withTie(read, { source: step.source, target: step.target }) : read;
      const [before, after] = [read, more].map((each, k) => {
        const analysis = analyze(each, { ...options, ...quick });
        return { ...analysis, dataset: { ...analysis.dataset, name: `${scenario} ${k}` } };
      });
      expectFit(compare(before, after), comparisonSchema);
      expectFit(
        check([before, after], {
          budgets: { 'network.density': { min: 0.9 }, nothing: { max: 1 } },
        }),
        checkSchema,
      );
    });
  },
);

test('a saved analysis with fields of a later version is read', () => {
  const made = dataset({
    actors: [{ id: 'a' }, { id: 'b' }],
    ties: [{ source: 'a', target: 'b' }],
  });
  const later: any = plain(analyze(made, quick));
  later.more = 1;
  later.dataset.more = { of: 'it' };
  later.actors[0].more = [];
  later.ties[0].more = null;
  expect(readAnalysis(later)).toBe(later);
  expect(unsaid(later, z.toJSONSchema(analysisSchema, { io: 'input' }))).toContain('.more');
});
