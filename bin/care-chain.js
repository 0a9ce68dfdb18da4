#!/usr/bin/env node
// CommonJS, as the package.json of this folder says: Node starts it faster than a module.

// When nothing is left to do, nothing waits to be written either: the memory need not be tidied up first, which takes a while.
process.once('beforeExit', () => process.exit());

let command;
try {
  command = require('../dist/cli/start.js').start() ?? require('../dist/cli/main.js');
} catch (error) {
  if (error?.code !== 'MODULE_NOT_FOUND') throw error;
  process.stderr.write('care-chain is not built yet: run "npm run build" in its folder.\n');
  process.exitCode = 2;
}
command?.main(process.argv);
