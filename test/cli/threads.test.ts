import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { AnalyzedActor, Json } from '../../src/analysis.ts';
import { shared } from '../../src/cli/shared-memory.ts';
import { DONE, FAILED, OVER, READY, ROOMS, TAKEN } from '../../src/cli/shared-work.ts';
import { threadedRunner } from '../../src/cli/threads.ts';
import { geodesics } from '../../src/measures/kernels/geodesics.ts';
import { beginLouvain, louvain } from '../../src/measures/kernels/louvain.ts';
import { lendRunner, type RunParts } from '../../src/network/parts.ts';
import { random } from '../../src/network/random.ts';
import { buildTies, type Ties } from '../../src/network/ties.ts';
import { actorBytes } from '../../src/render/json/actors.ts';
import { root } from '../paths.ts';
import { run, runFresh } from '../run.ts';
import { deep, some, thorough } from '../runs.ts';

const ties = (() => {
  const next = random(1);
  const any = () => Math.floor(200 * next());
  return buildTies(
    Array.from({ length: 200 }, (_, i) => String(i).padStart(3, '0')),
    {
      source: Int32Array.from({ length: 900 }, any),
      target: Int32Array.from({ length: 900 }, any),
      weight: new Float64Array(900).fill(1),
    },
    { directed: true },
  );
})();

const exactly = { sources: null, work: Number.POSITIVE_INFINITY, seed: 1 };

/** Searches from every actor, and how many of them were made in this thread. */
function searched(runner: RunParts): { found: unknown; here: number } {
  const copy: Ties = { ...ties };
  let here = 0;
  lendRunner(copy, (work) =>
    runner({
      ...work,
      kernel: {
        ...work.kernel,
        make: (input) => {
          const compute = work.kernel.make(input);
          return (room, part) => {
            here++;
            compute(room, part);
          };
        },
      },
    }),
  );
  return { found: geodesics(copy, exactly), here };
}

const alone = geodesics(ties, exactly);

const division = louvain(ties, { resolution: 1, seed: 1 });

/** Communities begun elsewhere, searches in parts meanwhile, and then the communities. */
function begun(runner: RunParts): unknown {
  const copy: Ties = { ...ties };
  lendRunner(copy, runner);
  const elsewhere = beginLouvain(copy, { resolution: 1, seed: 1 });
  const paths = geodesics(copy, exactly);
  return { elsewhere, paths, division: louvain(copy, { resolution: 1, seed: 1 }) };
}

const thread = pathToFileURL(join(root, 'dist/cli/thread.js'));

/** A thread that runs this text whenever it is told of a work. */
const told = (text: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(
      `import { parentPort } from 'node:worker_threads'; parentPort.on('message', ({ control, rooms }) => { ${text} });`,
    )}`,
  );

describe('threads', () => {
  test.each(thorough ? [1, 2, 3] : [2])(
    '%i of them do all the work, with the same bits',
    (threads) => {
      const runner = threadedRunner({ script: thread, threads });
      for (let time = 0; time < 3; time++)
        expect(searched(runner)).toEqual({ found: alone, here: 0 });
    },
  );

  test.each(thorough ? [1, 2] : [2])('%i of them do a work meanwhile', (threads) => {
    const runner = threadedRunner({ script: thread, threads });
    for (let time = 0; time < 3; time++)
      expect(begun(runner)).toEqual({ elsewhere: true, paths: alone, division });
  });

  test.each(thorough ? [1, 2] : [2])('%i of them write figures, with the same bytes', (threads) => {
    const actors = Array.from({ length: 1050 }, (_, i) => ({ id: `${i}`, measures: null }));
    const columns = new Map<string, ArrayLike<Json>>([
      ['degree', Int32Array.from(actors, (_, i) => i)],
      ['brokerage', actors.map((_, i) => (i % 2 ? { liaison: i } : null))],
      ['constraint', Float64Array.from(actors, (_, i) => (i % 5 ? i / 7 : Number.NaN))],
    ]);
    const text = (list: unknown[]) =>
      Array.from(actorBytes(list as AnalyzedActor[], columns), (piece) =>
        Buffer.from(piece).toString(),
      ).join('');
    const lent = [...actors];
    lendRunner(lent, threadedRunner({ script: thread, threads }));
    for (let time = 0; time < 2; time++) expect(text(lent)).toBe(text(actors));
  });

  test('give memory back where a work was a large one', () => {
    const runner = threadedRunner({ script: thread, threads: 1 });
    const large: RunParts = (work) => runner(work);
    large.begin = (work) => runner.begin?.(work, 1e9) ?? null;
    for (let time = 0; time < 2; time++)
      expect(begun(large)).toEqual({ elsewhere: true, paths: alone, division });
  });

  test('lend memory, of which no copy is made', () => {
    const { memory } = threadedRunner({ script: thread, threads: 1 });
    const [small, large] = [10, 100_000].map((length) => memory?.ints(length));
    expect(small?.buffer).toBeInstanceOf(ArrayBuffer);
    expect(large?.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(shared({ large }).large).toBe(large);
    expect(shared({ small }).small).toEqual(small);
  });

  test('none do no work', () => {
    const none = threadedRunner({ script: thread, threads: 0 });
    expect(begun(none)).toEqual({ elsewhere: false, paths: alone, division });
    const { found, here } = searched(none);
    expect(found).toEqual(alone);
    expect(here).toBeGreaterThan(100);
  });

  test('are not started for work that is done soon', () => {
    const script = told('process.exit()');
    expect(searched(threadedRunner({ script }))).toMatchObject({ found: alone });
    expect(begun(threadedRunner({ script }))).toMatchObject({ elsewhere: false });
  });
});

/** Waits for a prepared part, takes it and goes on with this text; when the work is over it rests, lest it keep a core from the tests that follow. */
const taking = (text: string) =>
  told(`for (let room = 0; Atomics.load(control, ${OVER}) === 0; room = (room + 1) % rooms.length)
    if (Atomics.compareExchange(control, ${ROOMS} + room, ${READY}, ${TAKEN}) === ${READY}) { ${text} }`);

describe('what a thread does not do is done here', () => {
  deep.each<[string, URL, patience?: number]>([
    ['there is no script', pathToFileURL(join(root, 'dist/cli/no-such-thread.js'))],
    ['it fails at once', new URL('data:text/javascript,throw new Error()')],
    ['it ends when it is told of work', told('process.exit()')],
    ['it hears nothing', told('')],
    ['it ends with a part in its hands', taking('process.exit();')],
    ['it never comes back', taking('for (;;);')],
    [
      'it writes nonsense and says that this failed',
      taking(`for (const array of Object.values(rooms[room])) array.fill(7);
        Atomics.store(control, ${ROOMS} + room, ${FAILED});
        Atomics.notify(control, ${ROOMS} + room);`),
      // On a busy machine a thread starts late, and then would not be met at all.
      5000,
    ],
  ])('%s', (_, script, patience = 60) => {
    const runner = threadedRunner({ script, threads: 2, patience });
    for (let time = 0; time < 2; time++) {
      const { found, here } = searched(runner);
      expect(found).toEqual(alone);
      expect(here).toBeGreaterThan(100);
    }
    const other = threadedRunner({ script, threads: 1, patience: 60 });
    expect(begun(other)).toMatchObject({ paths: alone, division });
  });

  test('and a thread that says it is done is believed', () => {
    const script = taking(`for (const array of Object.values(rooms[room])) array.fill(0);
      Atomics.store(control, ${ROOMS} + room, ${DONE});
      Atomics.notify(control, ${ROOMS} + room);`);
    const { found, here } = searched(threadedRunner({ script, threads: 1 }));
    expect(here).toBe(0);
    expect(found).not.toEqual(alone);
  });
});

deep('what goes wrong in the work itself is told as without threads', () => {
  const runner = threadedRunner({ script: thread, threads: 1 });
  expect(() =>
    runner({
      kernel: {
        name: 'unknown',
        make: () => () => {
          throw new Error('it is wrong');
        },
      },
      input: {},
      room: ({ ints }) => ({ ints: ints(1) }),
      prepare: (_, part) => part < 3,
      reduce: () => {},
    }),
  ).toThrow('it is wrong');
  expect(searched(runner)).toMatchObject({ found: alone });
});

describe('the command writes the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'care-chain-threads-'));
  const next = random(2);
  const rows = Array.from({ length: 24 }, (_, i) => {
    const partners = Array.from({ length: 4 }, () => `Actor ${Math.floor(24 * next())}`);
    const sector = ['Health', 'Elder care', 'Municipality', 'Civil society'][i % 4];
    return `Actor ${i},${sector},${partners.join('|')},${i % 8 === 0 ? 'no' : 'yes'}`;
  });
  const silent = join(folder, 'silent.csv');
  writeFileSync(silent, `Actor,Sector,Partners,Responded\n${rows.join('\n')}\n`);
  const few = ['-f', 'json', '--draws', '12', '--permutations', '70'];

  const counts = thorough ? ['0', '1', '3'] : ['0', '3'];

  const commands = [
    ['analyze', silent, ...few],
    ['analyze', silent, ...few, '--method', 'ego'],
    ['trust', silent, ...few.slice(0, -2)],
  ];
  test.each(some(commands))('for any number of threads: %s', async (...args) => {
    const [alone, ...others] = await Promise.all(
      counts.map((count) => run(args, { env: { CARE_CHAIN_WORKERS: count } })),
    );
    expect([alone.code, alone.stderr]).toEqual([0, '']);
    for (const other of others) expect(other).toEqual(alone);
  });

  deep('in a process of its own, which ends by itself', async () => {
    const args = ['analyze', silent, ...few];
    const alone = await run(args, { env: { CARE_CHAIN_WORKERS: '0' } });
    expect(await runFresh(args, { env: { CARE_CHAIN_WORKERS: '2' } })).toEqual(alone);
  });
});
