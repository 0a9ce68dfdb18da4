// The threads of the command, which is one bundle: the module that has them is built once more on its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** `threadedRunner` of src/cli/threads.ts. */
export async function threadedRunner() {
  const folder = mkdtempSync(join(tmpdir(), 'care-chain-threads-'));
  try {
    const input = fileURLToPath(new URL('../../src/cli/threads.ts', import.meta.url));
    const bundle = await rolldown({ input, platform: 'node', tsconfig: false });
    const file = join(folder, 'threads.mjs');
    await bundle.write({ file, format: 'esm' });
    await bundle.close();
    return (await import(pathToFileURL(file).href)).threadedRunner;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
