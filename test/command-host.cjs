// Runs the built command again and again in one process, each time as a shell would: the start, which most tests are not about, is paid once.
// Asked by test/run.ts, one run at a time.
const { main } = require('../dist/cli/main.js');

const home = process.cwd();
const streams = ['stdout', 'stderr'];
const writes = streams.map((name) => process[name].write);

process.on('message', async ({ args, env, cwd }) => {
  const written = [[], []];
  for (const [at, name] of streams.entries())
    process[name].write = (chunk, encoding, done = encoding) => {
      written[at].push(Buffer.from(chunk));
      if (typeof done === 'function') setImmediate(done);
      return true;
    };
  process.env = env;
  process.chdir(cwd ?? home);
  process.exitCode = 0;
  await main([process.execPath, 'care-chain', ...args]);
  const code = process.exitCode;
  process.exitCode = 0;
  process.chdir(home);
  for (const [at, name] of streams.entries()) {
    process[name].write = writes[at];
    process[name].removeAllListeners('error');
  }
  const [stdout, stderr] = written.map((chunks) => Buffer.concat(chunks).toString('utf8'));
  process.send({ code, stdout, stderr });
});
process.on('disconnect', () => process.exit());
