// Prints how long the command takes to start, then runs every other file of this folder in turn.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const command = fileURLToPath(new URL('../bin/care-chain.js', import.meta.url));
const fixture = fileURLToPath(new URL('../fixtures/discharge/stakeholders.csv', import.meta.url));

const rounds = 11;
const programs = [
  { name: 'node -e 0', args: ['-e', '0'], limit: 1 },
  { name: 'care-chain --version', args: [command, '--version'], limit: 1.5 },
  { name: 'care-chain analyze stakeholders.csv', args: [command, 'analyze', fixture], limit: 3 },
];

startUp();
for (const file of readdirSync(here).sort())
  if (file.endsWith('.js') && file !== 'run.js') bench(file);

/** Medians of interleaved runs, so that a busy moment of the machine meets all programs alike. */
function startUp() {
  const times = programs.map(() => []);
  for (let round = 0; round <= rounds; round++)
    programs.forEach(({ args }, k) => {
      const time = run(args);
      // The first round only warms the disk and the compile cache.
      if (round > 0) times[k].push(time);
    });
  const medians = times.map((list) => list.sort((a, b) => a - b)[(rounds - 1) / 2]);
  console.log(`Start-up, median of ${rounds} runs`);
  programs.forEach(({ name, limit }, k) => {
    const ratio = medians[k] / medians[0];
    const kept = ratio <= limit ? '' : `  over the limit of ${limit}`;
    console.log(
      `${name.padEnd(38)}${medians[k].toFixed(0).padStart(6)} ms${ratio.toFixed(2).padStart(7)} x${kept}`,
    );
    if (kept) process.exitCode = 1;
  });
}

function run(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

function bench(file) {
  console.log(`\n${file}`);
  const { status } = spawnSync(process.execPath, [here + file], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
