import { type ChildProcess, fork, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.ts';

export interface RunOptions {
  /** What the command reads from standard input; nothing by default. */
  stdin?: string | Uint8Array;
  env?: Record<string, string | undefined>;
  cwd?: string;
}

export interface RunResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The command as it lies in the project. */
export const command = join(root, 'bin/care-chain.js');

/** Runs the command in a process of its own, as a shell would, in English and without colour unless `env` says otherwise. */
export function runFresh(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return runProgram(process.execPath, [command, ...args], options);
}

let host: ChildProcess | null = null;
let turn: Promise<unknown> = Promise.resolve();

/**
 * The same, without standard input, in a process that ran the command before, one run after the other: where a test is not about the
 * process, its start would take longer than what it tries.
 */
export function run(
  args: readonly string[],
  { stdin, env = {}, cwd }: RunOptions = {},
): Promise<RunResult> {
  if (stdin !== undefined) return runFresh(args, { stdin, env, ...(cwd && { cwd }) });
  const next = turn.then(() => runInHost({ args, env: environment(env), cwd }));
  turn = next.catch(() => {});
  return next;
}

function runInHost(asked: object): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    host ??= fork(join(root, 'test/command-host.cjs'), {
      cwd: root,
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const asking = host;
    // A host does not keep the tests waiting when they are done.
    asking.unref();
    asking.channel?.ref();
    const ended = (code: number | null) => {
      host = null;
      reject(new Error(`The command ended its process with ${code}.`));
    };
    asking.once('exit', ended);
    asking.once('message', (result: RunResult) => {
      asking.off('exit', ended);
      asking.channel?.unref();
      resolve(result);
    });
    asking.send(asked);
  });
}

/** The variables of a run: those of the tests, no colour, English, and what it asks for. */
function environment(env: Record<string, string | undefined>): Record<string, string> {
  const { FORCE_COLOR: _, ...inherited } = process.env;
  const all = { ...inherited, NO_COLOR: '1', LC_ALL: 'en_GB.UTF-8', ...env };
  return Object.fromEntries(
    Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

export function runProgram(
  program: string,
  args: readonly string[],
  { stdin = '', env = {}, cwd }: RunOptions = {},
): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: environment(env),
      ...(cwd === undefined ? {} : { cwd }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    // A command that stops before it read everything closes its end: that is its right.
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });
}
