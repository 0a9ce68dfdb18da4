// Checks 100 and 1,000 data sets of 50 actors and prints time and memory: under 10 s on two cores and 500 MB, and memory does not grow with their number.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../bin/care-chain.js', import.meta.url));
const actors = 50;
const limit = { seconds: 10, megabytes: 500 };
const sectors = ['Health', 'Elder care', 'Municipality', 'Civil society'];

const folder = mkdtempSync(join(tmpdir(), 'care-chain-batch-'));
try {
  for (const count of [100, 1000]) {
    for (let k = 0; k < count; k++)
      writeFileSync(join(folder, `region-${String(k).padStart(4, '0')}.csv`), table(k));
    const paths = Array.from({ length: count }, (_, k) =>
      join(folder, `region-${String(k).padStart(4, '0')}.csv`),
    );
    const { seconds, megabytes } = await timed(['check', ...paths, '--format', 'jsonl']);
    const kept = seconds <= limit.seconds && megabytes <= limit.megabytes;
    if (!kept) process.exitCode = 1;
    console.log(
      `${String(count).padStart(5)} data sets of ${actors} actors${seconds.toFixed(1).padStart(8)} s${megabytes.toFixed(0).padStart(6)} MB${kept ? '' : '  over the limit'}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A region of its own for each number: every actor names about five others, more often in its own sector. */
function table(seed) {
  let state = seed + 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const rows = Array.from({ length: actors }, (_, i) => {
    const partners = new Set();
    while (partners.size < 5) {
      const j = Math.floor(random() * actors);
      if (j !== i && (j % 4 === i % 4 || random() < 0.4)) partners.add(`Actor ${j}`);
    }
    return `Actor ${i},${sectors[i % 4]},${[...partners].join('|')},${random() < 0.9 ? 'yes' : 'no'}`;
  });
  return `Actor,Sector,Partners,Responded\n${rows.join('\n')}\n`;
}

/** The greatest memory of the process while it runs, as the system sees it. */
function timed(args) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [command, ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, memoryOf(child.pid));
    }, 50);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      // The regions have findings, so the check may fail; that it ran is what counts.
      if (code !== 0 && code !== 1) reject(new Error(`${args[0]} ended with ${code}`));
      else resolve({ seconds: (performance.now() - start) / 1000, megabytes: peak });
    });
  });
}

/** Resident megabytes; 0 on a system that does not tell. */
function memoryOf(pid) {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}
