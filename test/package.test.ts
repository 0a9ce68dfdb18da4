import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VERSION } from '../src/version.ts';
import { root } from './paths.ts';
import { runProgram } from './run.ts';
import { deep, thorough } from './runs.ts';
import { schemaNames } from './schemas/names.ts';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const compiler = join(root, 'node_modules/typescript/bin/tsc');
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** An empty project of somebody else, with the packed tarball installed. */
let project: string;
let packed: string[];

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'care-chain-consumer-'));
  const options = ['--ignore-scripts', '--json', '--pack-destination', project];
  const { stdout } = await promisify(execFile)(npm, ['pack', ...options], { cwd: root });
  const report = JSON.parse(stdout);
  const [{ filename, files }] = Array.isArray(report) ? report : Object.values<any>(report);
  packed = files.map(({ path }: { path: string }) => path);
  await writeFile(join(project, 'package.json'), '{"name":"consumer","type":"module"}');
  if (thorough) {
    const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${filename}`];
    await promisify(execFile)(npm, install, { cwd: project });
    return;
  }
  // As npm would lay it, without asking it: what is packed, and beside it what it depends on.
  const modules = join(project, 'node_modules');
  await mkdir(modules);
  await promisify(execFile)('tar', ['-xzf', filename, '-C', 'node_modules'], { cwd: project });
  await rename(join(modules, 'package'), join(modules, 'care-chain'));
  for (const name of Object.keys(manifest.dependencies))
    await symlink(join(root, 'node_modules', name), join(modules, name), 'junction');
});

afterAll(async () => {
  if (project) await rm(project, { recursive: true, force: true });
});

/** Runs a module text inside the consumer's project. */
const runModule = (text: string) =>
  runProgram(process.execPath, ['--input-type=module', '--eval', text], { cwd: project });

describe('the tarball', () => {
  test('holds the built package and nothing else', () => {
    const wanted = /^(bin|dist)\/|^(package\.json|README\.md|LICENSE|(CHANGELOG|SECURITY)\.md)$/;
    expect(packed.filter((path) => !wanted.test(path))).toEqual([]);
    expect(packed).toEqual(
      expect.arrayContaining([
        'bin/care-chain.js',
        'dist/index.js',
        'dist/index.d.ts',
        'dist/cli/build',
        'dist/cli/main.js',
        'dist/cli/start.js',
        'dist/cli/thread.js',
        'dist/schemas/analysis.schema.json',
        'dist/schemas/chain.schema.json',
        'LICENSE',
      ]),
    );
    expect(packed.filter((path) => /\.test\.|\.tsbuildinfo$|dist\.\d/.test(path))).toEqual([]);
  });

  test('carries the licences of the packages inside the bundle', async () => {
    const folder = join(project, 'node_modules/care-chain/dist/cli');
    const text = await readFile(join(folder, 'LICENSES.txt'), 'utf8');
    expect(text).toMatch(/^commander \d/m);
  });
});

describe('installed in an empty project', () => {
  deep('the command runs by its name', async () => {
    const ran = await runProgram(npm, ['exec', '--offline', '--', 'care-chain', '--version'], {
      cwd: project,
    });
    expect(ran).toMatchObject({ code: 0, stdout: `${manifest.version}\n` });
  });

  test('the command analyses a table', async () => {
    expect(VERSION).toBe(manifest.version);
    await writeFile(join(project, 'ties.csv'), 'from,to\nA,B\nB,C\n');
    const installed = join(project, 'node_modules/care-chain', manifest.bin['care-chain']);
    const args = [installed, 'analyze', 'ties.csv', '-f', 'json'];
    const { code, stdout } = await runProgram(process.execPath, args, { cwd: project });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).network.cutpoints).toEqual(['B']);
  });

  test('every export can be imported and has exports', async () => {
    const names = Object.keys(manifest.exports).filter((name) => !/\.json$/.test(name));
    const specifiers = names.map((name) => name.replace('.', 'care-chain'));
    const { stdout, stderr } = await runModule(
      `for (const name of ${JSON.stringify(specifiers)})
        console.log(name, Object.keys(await import(name)).length > 0);`,
    );
    const lines = specifiers.map((name) => `${name} true\n`);
    expect({ stdout, stderr }).toEqual({ stdout: lines.join(''), stderr: '' });
  });

  test('the schemas are found by their names', async () => {
    const { stdout, stderr } = await runModule(`
      import { readFileSync } from 'node:fs';
      for (const name of ${JSON.stringify(schemaNames)}) {
        const url = import.meta.resolve(\`care-chain/schemas/\${name}.schema.json\`);
        const { $id, title, description, type } = JSON.parse(readFileSync(new URL(url), 'utf8'));
        console.log($id, type, title.length > 0, description.length > 0);
      }`);
    const lines = schemaNames.map((name) => `urn:care-chain:${name}:2 object true true\n`);
    expect({ stdout, stderr }).toEqual({ stdout: lines.join(''), stderr: '' });
  });

  test('a consumer compiles with strict nodenext types, libraries checked too, and runs', async () => {
    await mkdir(join(project, 'src'), { recursive: true });
    await writeFile(join(project, 'src/consumer.ts'), consumer);
    await writeFile(
      join(project, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: false,
          module: 'nodenext',
          target: 'es2023',
          lib: ['es2023', 'dom'],
          types: [],
          rootDir: 'src',
          outDir: 'out',
        },
        include: ['src'],
      }),
    );
    const compiled = await runProgram(process.execPath, [compiler, '-p', project]);
    expect(compiled).toEqual({ code: 0, stdout: '', stderr: '' });
    // As a bundler resolves it, and without the strictest options.
    const bundled = await runProgram(process.execPath, [
      compiler,
      '-p',
      project,
      ...['--module', 'esnext', '--moduleResolution', 'bundler', '--noEmit'],
      ...['--exactOptionalPropertyTypes', 'false', '--skipLibCheck', 'true'],
    ]);
    expect(bundled).toEqual({ code: 0, stdout: '', stderr: '' });
    const ran = await runProgram(process.execPath, [join(project, 'out/consumer.js')]);
    expect(ran).toEqual({ code: 0, stdout: '["B"] 1 0.5 0.5\n', stderr: '' });
  });
});

describe('the recipes', () => {
  const text = readFileSync(join(root, 'docs/recipes.md'), 'utf8');
  const section = (at: number) =>
    text
      .slice(0, at)
      .match(/^## .*/gm)
      ?.at(-1) ?? '';
  const recipes = Array.from(
    text.matchAll(/```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g),
    ({ index, 1: code, 2: printed }) => ({ name: section(index), code, printed }),
  );

  test('are all found', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(5);
    expect(text.match(/^```js$/gm)).toHaveLength(recipes.length);
  });

  /** What each prints, one after the other in one process. */
  let told: string[];
  beforeAll(async () => {
    const end = '--- the end of a recipe ---\n';
    for (const [k, { code }] of recipes.entries())
      await writeFile(join(project, `recipe-${k}.js`), code);
    const { stdout, stderr } = await runModule(
      recipes
        .map(
          (_, k) => `await import('./recipe-${k}.js'); process.stdout.write('${end.trim()}\\n');`,
        )
        .join('\n'),
    );
    expect(stderr).toBe('');
    told = stdout.split(end);
  });

  test.each(recipes.map((recipe, k) => ({ ...recipe, k })))(
    '$name prints what it says',
    ({ k, printed }) => expect(told[k]).toBe(printed),
  );

  deep('the page and its worker are built as they are', async () => {
    const page = join(project, 'page');
    await mkdir(page, { recursive: true });
    for (const [, name, code] of text.matchAll(/```js (\w+\.js)\n([\s\S]*?)```/g))
      await writeFile(join(page, name), code);
    await writeFile(
      join(page, 'index.html'),
      '<input type="file"><iframe></iframe><script type="module" src="main.js"></script>',
    );
    const built = await build({
      root: page,
      logLevel: 'silent',
      configFile: false,
      worker: { format: 'es' },
      build: { write: false },
    });
    const { output } = built as { output: { fileName: string }[] };
    expect(output.map(({ fileName }) => fileName)).toContainEqual(
      expect.stringMatching(/worker-.*\.js$/),
    );
  });
});

/** What a user of the library writes; it holds the public functions to their promised types. */
const consumer = `
import {
  type ActorMeasures,
  type Analysis,
  type AnalyzeOptions,
  analyze,
  betweenness,
  CareChainError,
  type CheckResult,
  check,
  type Comparison,
  compare,
  constraint,
  density,
  document,
  effectiveSize,
  type Finding,
  nodeMeasure,
  plan,
  readAnalysis,
  readDataset,
  readRows,
  rule,
  sentences,
  trust,
  view,
  withTie,
} from 'care-chain';
import { entlassmanagement } from 'care-chain/chains';
import * as measures from 'care-chain/measures';
import { text } from 'care-chain/reports';
import { de } from 'care-chain/words/de';
import { UndirectedGraph } from 'graphology';

const graph = new UndirectedGraph();
for (const [id, sector] of [['A', 'health'], ['B', 'health'], ['C', 'municipality']])
  graph.addNode(id, { sector });
graph.addEdge('A', 'B', { weight: 2, cases: 7 });
graph.addEdge('B', 'C', { weight: 2, cases: 7 });

const options: AnalyzeOptions = { chain: 'none' };
const analysis: Analysis = analyze(graph, options);
analyze(graph, { chain: entlassmanagement });
const read: Analysis = readAnalysis(JSON.parse(JSON.stringify(analysis)));

const figures: { [node: string]: number | null } = constraint(graph, { getEdgeWeight: 'cases' });
constraint(graph, { getEdgeWeight: null });
constraint(graph, { getEdgeWeight: (edge: string, attributes) => Number(attributes['cases']) });
constraint.assign(graph, { nodeConstraintAttribute: 'burt' });
effectiveSize.assign(graph);
const share: number | null = density(graph);
const id: 'constraint' = measures.constraint.id;

const bytes = new TextEncoder().encode('from,to\\nA,B\\n');
const report: string = text(analyze(readDataset([{ name: 'ties.csv', bytes }])), { language: de });

const table = readRows([{ from: 'A', to: 'B' }, { from: 'B', to: 'C' }], { directed: false });
const own: ActorMeasures = analyze(table, { chain: 'none' }).actors[0]!.measures;
const hole: number | null = own.constraint;
const broker: number | undefined = own.brokerage?.total?.count;
const ei: number | null = analysis.network.eiIndex.value;
const overlap: number | null | undefined = analysis.ties[0]?.measures.neighborhoodOverlap;
const sides = analysis.views.quadrangle?.sides;
const told: string[] = analysis.findings.map((finding: Finding): string => {
  if (finding.rule === 'cutpoint') {
    // @ts-expect-error A rule's evidence holds what that rule finds, nothing else.
    finding.evidence.nothing;
  }
  return finding.rule;
});
const spoken: string[] = sentences(analysis, { language: de }).map((one) => one.text + one.advice);
const titles: string[] = document(analysis, { language: de }).sections.map(({ title }) => title);
const compared: Comparison = compare(analysis, analyze(withTie(table, { source: 'A', target: 'C' })));
const checked: CheckResult = check([analysis], { budgets: { 'network.density': { min: 0 } } });
const change: number | null | undefined = compared.measures.network[0]?.change;
const step: [string, string][] | undefined = plan(table).steps[0]?.closes;
const first: number | null | undefined = trust(table, { draws: 5 }).silent['0.2']?.['degree']?.top1;
const errors: { [node: string]: number | null } = betweenness.detailed(graph).standardError;
try {
  analyze(graph, { chain: 'demens' });
} catch (error) {
  if (!(error instanceof CareChainError) || error.code !== 'unknown-chain') throw error;
}
const twice = nodeMeasure(
  { id: 'twice', family: 'centrality', range: '0 …', formula: '2 d', reference: 'none' },
  ({ degrees }) => Float64Array.from(degrees, (degree) => 2 * degree),
);
const busy = rule(
  { id: 'busy', severity: 'note', question: 'hold', reference: 'none' },
  ({ analysis }) => analysis.actors.map(({ id }) => ({ actors: [id], evidence: { actor: id, hours: 3 } })),
  {
    words: {
      de: { title: 'Viel', finding: ({ hours }, say) => say.number(hours), next: () => '', reading: '' },
    },
  },
);
const tally = view({ id: 'tally', reference: 'none' }, ({ ties }) => ({ arcs: ties.arcs }), {
  de: { title: 'Zahl', reading: '', blocks: ({ arcs }, say) => [{ kind: 'sentence', text: say.number(arcs) }] },
});
const extensions = { measures: [twice], rules: [busy], views: [tally] };
const wider = analyze(table, { chain: 'none', ...extensions });
const doubled: number | null = wider.actors[0]!.measures.twice;
const arcs: number | undefined = wider.views.tally?.arcs;
for (const finding of wider.findings) {
  if (finding.rule !== 'busy') continue;
  const hours: number = finding.evidence.hours;
  // @ts-expect-error Its evidence holds what the rule finds, nothing else.
  void [hours, finding.evidence.days];
}
text(wider, { language: de, extensions });
// @ts-expect-error An analysis without the measure has no figure of it to lean on.
const none: number = analysis.actors[0]!.measures.twice;
void [doubled, arcs, none];
void [hole, broker, ei, overlap, sides, told, spoken, titles, checked.verdict, change, step, first, errors];

// @ts-expect-error A figure is a number or null, never text.
const wrong: string = constraint(graph)['A'];

if (share === null || id !== 'constraint' || !report || wrong === '') throw new Error('unexpected');
console.log(
  JSON.stringify(read.network.cutpoints),
  figures['A'],
  figures['B'],
  graph.getNodeAttribute('B', 'burt'),
);
`;
