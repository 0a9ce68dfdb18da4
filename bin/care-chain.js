#!/usr/bin/env node
import module from 'node:module';

// Node from 22.8 on keeps compiled code between runs; older ones simply do not have this function.
module.enableCompileCache?.();

const command = await import('../dist/cli/main.js').catch((error) => {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write('care-chain is not built yet: run "npm run build" in its folder.\n');
  process.exitCode = 2;
});
await command?.main(process.argv);
