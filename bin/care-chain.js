#!/usr/bin/env node
// CommonJS, as the package.json of this folder says: Node starts it faster than a module.

// Node from 22.8 on keeps compiled code between runs; older ones simply do not have this function.
require('node:module').enableCompileCache?.();

let command;
try {
  command = require('../dist/cli/main.js');
} catch (error) {
  if (error?.code !== 'MODULE_NOT_FOUND') throw error;
  process.stderr.write('care-chain is not built yet: run "npm run build" in its folder.\n');
  process.exitCode = 2;
}
command?.main(process.argv);
