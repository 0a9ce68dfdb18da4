import { analyze } from '../../src/analyze.ts';
import { ChainError, readChain } from '../../src/chains/read-chain.ts';
import { ConfigError, check, readConfig } from '../../src/check/index.ts';
import type { Dataset } from '../../src/input/dataset.ts';
import { InputError, readDataset } from '../../src/input/index.ts';
import { openFile } from '../../src/open.ts';
import { pseudonymise } from '../../src/pseudonyms/index.ts';
import { text } from '../../src/render/text.ts';
import { de } from '../../src/words/de/index.ts';
import { en } from '../../src/words/en/index.ts';
import { problemText } from '../../src/words/problem-text.ts';
import { type Input, kinds } from './kinds.ts';
import { MARKER } from './model.ts';
import { type Random, randomOf } from './random.ts';

/** How far an input came. */
export type Outcome = 'refused' | 'read' | 'analysed';

export const kindNames = Object.keys(kinds);

/** The share of read inputs that are analysed, and of those that are analysed under pseudonyms. */
const ANALYSED = 0.4;
const CODED = 0.2;

const known = Reflect.ownKeys(Object.prototype).length;

/** The input of a kind that follows from a seed. */
export const inputOf = (kind: string, seed: number): Input => kinds[kind](randomOf(seed));

/**
 * Reads the input that follows from a seed, and analyses some of what is read.
 *
 * @throws where something else happens than reading, or refusing with a sentence: a fault, a lost row, a name under a pseudonym
 */
export async function runOne(kind: string, seed: number): Promise<Outcome> {
  const input = inputOf(kind, seed);
  const random = randomOf(seed ^ 0x5eed);
  const outcome =
    'files' in input
      ? await runFiles(input.files, random)
      : 'config' in input
        ? runConfig(input.config)
        : runChain(input.chain, random);
  if (Reflect.ownKeys(Object.prototype).length !== known)
    throw new Error('Object.prototype changed');
  return outcome;
}

async function runFiles(files: Parameters<typeof openFile>[0][], random: Random): Promise<Outcome> {
  const tables = (await Promise.all(files.map(openFile))).flat();
  const options = {
    ...(random.chance(0.05) ? { fill: random.pick(['confirmed', 'none'] as const) } : {}),
    ...(random.chance(0.05) ? { directed: random.chance(0.5) } : {}),
  };
  let dataset: Dataset;
  try {
    dataset = readDataset(tables, options);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    sayAll(error.problems);
    return 'refused';
  }
  assertWhole(dataset);
  sayAll(dataset.problems);
  return analyseSome(dataset, random, 'none');
}

function analyseSome(
  dataset: Dataset,
  random: Random,
  chain: Parameters<typeof analyze>[1] extends { chain?: infer Chain } | undefined ? Chain : never,
): Outcome {
  if (!random.chance(ANALYSED)) return 'read';
  const coded = random.chance(CODED);
  const counted = () => random.int(1_000_000) / 1_000_000;
  const given = coded ? pseudonymise(dataset, new Map(), counted).dataset : dataset;
  const analysis = analyze(given, { chain, draws: 0, permutations: 2 } as Parameters<
    typeof analyze
  >[1]);
  const result = JSON.stringify(analysis);
  if (coded) {
    const open = sharedWords(dataset);
    const shown = [result, text(analysis, { language: de }), text(analysis, { language: en })];
    for (const one of shown)
      if (
        open
          .reduce((rest, word) => rest.replaceAll(word, ''), one)
          .toLowerCase()
          .includes(MARKER)
      )
        throw new Error('a name under a pseudonym');
  }
  return 'analysed';
}

/** Words about actors that three of them share, and that stay readable: a disturbed table may have a name among them. */
function sharedWords({ actors }: Dataset): string[] {
  const counts = new Map<string, number>();
  for (const {
    sector,
    roles,
    setting,
    ownership,
    stakeholderGroup,
    department,
    tier,
    kind,
    status,
  } of actors)
    for (const word of new Set([
      ...[sector, setting, ownership, stakeholderGroup, department, tier, kind, status],
      ...roles,
    ]))
      if (word?.toLowerCase().includes(MARKER)) counts.set(word, (counts.get(word) ?? 0) + 1);
  // A line may break inside of them.
  return [...counts].flatMap(([word, count]) =>
    count < 3 ? [] : word.split(/\s+/).filter((part) => part.toLowerCase().includes(MARKER)),
  );
}

function runConfig(content: string): Outcome {
  const value = parse(content);
  if (value === undefined) return 'refused';
  try {
    const config = readConfig(value);
    check([sample()], config);
    return 'analysed';
  } catch (error) {
    if (error instanceof ConfigError) return 'refused';
    throw error;
  }
}

function runChain(content: string, random: Random): Outcome {
  const value = parse(content);
  if (value === undefined) return 'refused';
  try {
    const chain = readChain(value);
    return analyseSome(sampleData(), random, chain as never);
  } catch (error) {
    if (error instanceof ChainError) return 'refused';
    throw error;
  }
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

const table =
  'Akteur;Sektor;Rolle;Kooperationspartner\nKlinik;Gesundheit;Sozialdienst;Amt|Verein\nAmt;Kommune;Pflegestützpunkt;Klinik\nVerein;Zivilgesellschaft;;\n';
let kept: Dataset | null = null;
const sampleData = () => {
  kept ??= readDataset([{ name: 'a.csv', bytes: new TextEncoder().encode(table) }]);
  return kept;
};
let analysed: ReturnType<typeof analyze> | null = null;
const sample = () => {
  analysed ??= analyze(sampleData(), { draws: 0, permutations: 2 });
  return analysed;
};

function sayAll(problems: Dataset['problems']): void {
  for (const problem of problems)
    for (const book of [de, en])
      if (problemText(problem, book).sentence.trim() === '')
        throw new Error(`no sentence: ${problem.code}`);
}

function assertWhole({ actors, ties, memberships, provenance, counts }: Dataset): void {
  const fail = (what: string) => {
    throw new Error(what);
  };
  for (const { name, rows, read, skipped } of provenance) {
    if (read + skipped.length !== rows)
      fail(`lost rows of ${name}: ${read} + ${skipped.length} ≠ ${rows}`);
    if (read < 0 || new Set(skipped.map(({ row }) => row)).size !== skipped.length)
      fail(`a row of ${name} counts twice`);
  }
  const ids = new Set(actors.map(({ id }) => id));
  if (ids.size !== actors.length || ids.has('')) fail('ids are not distinct');
  for (const { source, target, weight } of ties) {
    if (!ids.has(source) || !ids.has(target)) fail('a tie ends nowhere');
    if (!(weight > 0 && Number.isFinite(weight))) fail(`weight ${weight}`);
  }
  if (!memberships.every(({ actor }) => ids.has(actor))) fail('a seat of nobody');
  if (counts.confirmed + counts.oneSided + counts.unanswered !== ties.length)
    fail('counts of ties');
}
