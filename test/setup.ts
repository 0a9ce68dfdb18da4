import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.ts';

/** Builds dist before the tests that need it, where it is missing or older than its sources. */
export default function setup(): void {
  const dist = times('dist');
  const sources = [
    'src',
    'scripts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
  ];
  const changed = Math.max(...sources.flatMap(times));
  if (dist.length > 0 && Math.min(...dist) > changed) return;
  execFileSync(process.execPath, [join(root, 'scripts/build.js')], { stdio: 'inherit' });
}

/** When each file at or below a path was last written. */
function times(path: string): number[] {
  const at = join(root, path);
  if (!existsSync(at)) return [];
  if (!statSync(at).isDirectory()) return [statSync(at).mtimeMs];
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
}
