import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analysisSchema } from '../src/analysis/schema.ts';
import { shippedIds } from '../src/chains/shipped-ids.ts';
import { type Analysis, analyze, json, readChain, readDataset } from '../src/index.ts';
import { root } from './paths.ts';

const fixtures = join(root, 'fixtures');

/** Scenario folders that hold what they must give; `npx vitest run golden -u` writes it anew. */
const scenarios = readdirSync(fixtures).filter((name) =>
  existsSync(join(fixtures, name, 'expected', 'actors.csv')),
);

/** Scenarios whose whole result is kept as it goes out; of the others, tables and lines that show a change where it is. */
const whole = ['minimal', 'discharge'];

/** All but the figures of actors and ties, an entry a line, so that a change of one finding changes one line. */
function lines({ actors, ties, ...rest }: Analysis): string {
  const entries = Object.entries(rest).flatMap(([key, value]) =>
    Array.isArray(value)
      ? value.map((entry, i) => [`${key}[${i}]`, entry])
      : value !== null && typeof value === 'object'
        ? Object.entries(value).map(([inner, entry]) => [`${key}.${inner}`, entry])
        : [[key, value]],
  );
  for (const { measures: _, ...actor } of actors) entries.push(['actor', actor]);
  for (const { measures: _, ...tie } of ties) entries.push(['tie', tie]);
  return entries.map(([key, value]) => `${key} ${JSON.stringify(value)}\n`).join('');
}

/** The figures of actors or ties, a line each, tables among them as JSON. */
function figures(
  of: readonly { measures: Record<string, unknown> }[],
  name: (k: number) => string,
) {
  const keys = [...new Set(of.flatMap(({ measures }) => Object.keys(measures)))];
  const cell = (value: unknown) => {
    const text = typeof value === 'object' ? JSON.stringify(value ?? null) : String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const rows = of.map(({ measures }, k) => [name(k), ...keys.map((key) => measures[key])]);
  return [['id', ...keys], ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
}

function read(folder: string) {
  const files = readdirSync(folder)
    .filter((name) => /\.(csv|tsv|txt)$/.test(name) && statSync(join(folder, name)).isFile())
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
  return readDataset(files, files.length > 1 ? { name: folder.split('/').at(-1) as string } : {});
}

/** A scenario with a chain of its own, or called like a care chain, is read by that. */
function chainOf(folder: string, scenario: string) {
  const own = join(folder, 'chain.json');
  if (existsSync(own)) return readChain(JSON.parse(readFileSync(own, 'utf8')), 'chain.json');
  return shippedIds.find((id) => id === scenario);
}

describe.each(scenarios)('%s', (scenario) => {
  const folder = join(fixtures, scenario);
  const chain = chainOf(folder, scenario);
  const analysis = analyze(read(folder), { ...(chain ? { chain } : {}) });

  test('gives what it must give, to the byte', async () => {
    const { actors, ties } = analysis;
    const expected = join(folder, 'expected');
    const pair = (k: number) => `${ties[k].source} – ${ties[k].target}`;
    await expect(figures(actors, (k) => actors[k].id)).toMatchFileSnapshot(
      join(expected, 'actors.csv'),
    );
    await expect(figures(ties, pair)).toMatchFileSnapshot(join(expected, 'ties.csv'));
    await expect(lines(analysis)).toMatchFileSnapshot(join(expected, 'result.txt'));
    if (whole.includes(scenario))
      await expect(json(analysis)).toMatchFileSnapshot(join(folder, 'expected.json'));
  });

  if (analysis.findings.some(({ rule }) => rule === 'broker'))
    test('ranks a broker among the actors whose constraint is defined', () => {
      const known = analysis.actors
        .map(({ measures }) => measures.constraint)
        .filter((value) => typeof value === 'number');
      for (const { rule, evidence } of analysis.findings) {
        if (rule !== 'broker') continue;
        expect(evidence.of).toBe(known.length);
        expect(known).toContain(evidence.constraint);
        expect(
          known.filter((value) => value < (evidence.constraint as number)).length,
        ).toBeLessThan(evidence.rank as number);
      }
    });

  test('fits the schema', () => {
    expect(analysisSchema.safeParse(JSON.parse(json(analysis))).error).toBeUndefined();
  });
});

test('some scenario has a broker', () => {
  const brokers = scenarios.filter((scenario) =>
    readFileSync(join(fixtures, scenario, 'expected', 'result.txt'), 'utf8').includes(
      '"rule":"broker"',
    ),
  );
  expect(brokers.length).toBeGreaterThan(0);
});

test('the discharge network in UTF-8 gives the same analysis as in Windows-1252', () => {
  const [one, other] = ['discharge', 'discharge-utf8'].map((name) => {
    const { dataset: _, ...rest } = analyze(read(join(fixtures, name)));
    return json(rest as never);
  });
  expect(other).toBe(one);
});
