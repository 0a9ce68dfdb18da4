import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** What a file of compiled code is of. */
interface Contents {
  /** The build that it was compiled from, and the engine with its settings, which alone can read it. */
  build: string;
  engine: number;
  /** The kinds of runs whose functions are in it. */
  kinds: readonly number[];
  /** By name of the script: where its code begins behind this list, how long it is, and a checksum, which the engine does not look at. */
  scripts: Record<string, [begin: number, length: number, sum: number]>;
}

/** Kinds of runs for which the file is written anew, at most. */
const MOST_KINDS = 24;

/** Digits of the length of the list, in front of it. */
const DIGITS = 8;

/**
 * Loads the script `main` of a folder, and what it needs of there, keeping what the engine compiled of them from one run to the next, as Node
 * does from 22.1 on, and like it heeds NODE_COMPILE_CACHE and NODE_DISABLE_COMPILE_CACHE. Code is kept when a run ends in which a script
 * was compiled for the first time, and when the first of its kind ends well, so that the functions that were called are in it. Where it
 * cannot be read, or not be kept, a run just takes longer.
 */
export function loadKept(folder: string, main: string): unknown {
  const place = placeOf(process.env);
  const build = place === null ? null : buildOf(folder);
  const made = { build: build ?? '', engine: cachedDataVersionTag() };
  const kind = kindOf(process.argv.slice(2));
  const kept = place === null || build === null ? null : openKept(place, made);
  const builtin = createRequire(join(folder, main));
  const scripts = new Map<string, Script>();
  const modules = new Map<string, { exports: unknown }>();
  let isNew = false;

  const load = (id: string): unknown => {
    if (!id.startsWith('./')) return builtin(id);
    const name = id.slice(2);
    const known = modules.get(name);
    if (known) return known.exports;
    const path = join(folder, name);
    const source = functionOf(path);
    const cachedData = kept?.codeOf(name);
    const script = new Script(source, {
      filename: path,
      ...(cachedData && { cachedData }),
    });
    if (!cachedData || script.cachedDataRejected) isNew = true;
    scripts.set(name, script);
    const module = { exports: {} };
    modules.set(name, module);
    script.runInThisContext()(module.exports, load, module, path);
    return module.exports;
  };

  if (place !== null && build !== null)
    process.on('exit', () => {
      const { kinds = [] } = kept ?? {};
      const isFirst = !process.exitCode && !kinds.includes(kind) && kinds.length < MOST_KINDS;
      if (!isNew && !isFirst) return;
      const codes = new Map(kept?.all());
      for (const [name, script] of scripts) codes.set(name, script.createCachedData());
      keep(place, { ...made, kinds: isFirst ? [...kinds, kind] : kinds }, codes);
    });
  return load(`./${main}`);
}

const HEAD = '(function (exports, require, module, __filename) {';
const TAIL = '\n})';

/** The script as a function, as one piece of text: joining it of several would take another copy. */
function functionOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const bytes = room(HEAD.length + size + TAIL.length);
    bytes.write(HEAD, 'latin1');
    fill(file, bytes.subarray(HEAD.length, HEAD.length + size), 0);
    bytes.write(TAIL, HEAD.length + size, 'latin1');
    return bytes.toString('latin1');
  } finally {
    closeSync(file);
  }
}

/** What tells runs apart that call other functions: the command and the names of its options. */
function kindOf(argv: readonly string[]): number {
  const options = argv.filter((word) => word.startsWith('-')).map((word) => word.split('=')[0]);
  return crc32([argv[0], ...new Set(options.sort())].join(' '));
}

/** The file of compiled code: where NODE_COMPILE_CACHE says, else among the caches of whoever runs this; null where there is no such place. */
function placeOf(env: NodeJS.ProcessEnv): string | null {
  if (env['NODE_DISABLE_COMPILE_CACHE']) return null;
  const { NODE_COMPILE_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = env;
  const own =
    process.platform === 'win32'
      ? LOCALAPPDATA
      : XDG_CACHE_HOME ||
        (HOME && join(HOME, process.platform === 'darwin' ? 'Library/Caches' : '.cache'));
  const folder = NODE_COMPILE_CACHE || own;
  return folder ? join(folder, 'care-chain', `${process.version}-${process.arch}`) : null;
}

/** The name that the build gave itself, by all that is in it. */
function buildOf(folder: string): string | null {
  try {
    return readFileSync(join(folder, 'build'), 'latin1');
  } catch {
    return null;
  }
}

/** The codes of a file, where it is of this build and engine and nobody else can have written it. */
function openKept(place: string, { build, engine }: Pick<Contents, 'build' | 'engine'>) {
  let file: number | null = null;
  try {
    file = openSync(place, 'r');
    const { uid, mode, size } = fstatSync(file);
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o22) === 0);
    const length = Number.parseInt(fill(file, room(DIGITS), 0).toString('latin1'), 10);
    const begin = DIGITS + length;
    const found: Contents = JSON.parse(fill(file, room(length), DIGITS).toString('utf8'));
    const ends = Object.values(found.scripts).map(([at, length]) => begin + at + length);
    if (isOwn && found.build === build && found.engine === engine && Math.max(...ends) === size) {
      const open = file;
      const codeOf = (name: string): Buffer | undefined => {
        if (!Object.hasOwn(found.scripts, name)) return undefined;
        const [at, length, sum] = found.scripts[name];
        const code = fill(open, room(length), begin + at);
        return crc32(code) === sum ? code : undefined;
      };
      return {
        kinds: found.kinds,
        codeOf,
        all: () =>
          Object.keys(found.scripts).flatMap((name): [string, Buffer][] => {
            const code = codeOf(name);
            return code ? [[name, Buffer.from(code)]] : [];
          }),
      };
    }
  } catch {
    // There is none yet, or what is there is none.
  }
  if (file !== null) closeSync(file);
  return null;
}

/** Memory that is used again and again, since what is new takes long to get: what was in it before is gone. */
let memory = Buffer.alloc(0);

/** As many bytes of it, from its beginning: the engine refuses code that begins at an odd place. */
function room(length: number): Buffer {
  if (length > memory.length) memory = Buffer.allocUnsafeSlow(Math.max(length, 1 << 21));
  return memory.subarray(0, length);
}

/** Fills bytes with those of a file from a place on. */
function fill(file: number, bytes: Buffer, at: number): Buffer {
  for (let done = 0; done < bytes.length; ) {
    const count = readSync(file, bytes, done, bytes.length - done, at + done);
    if (count === 0) throw new Error('too short');
    done += count;
  }
  return bytes;
}

/** Writes the file aside and puts it in place, so that nobody ever reads half of one. */
function keep(
  place: string,
  contents: Omit<Contents, 'scripts'>,
  codes: ReadonlyMap<string, Buffer>,
): void {
  const scripts: Contents['scripts'] = {};
  let at = 0;
  for (const [name, code] of codes) {
    scripts[name] = [at, code.length, crc32(code)];
    at += code.length;
  }
  const list = Buffer.from(JSON.stringify({ ...contents, scripts }));
  const head = Buffer.from(String(list.length).padStart(DIGITS, '0'));
  const aside = `${place}.${process.pid}`;
  try {
    mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
    writeFileSync(aside, Buffer.concat([head, list, ...codes.values()]), {
      mode: 0o600,
      flag: 'wx',
    });
    renameSync(aside, place);
  } catch {
    try {
      rmSync(aside);
    } catch {
      // It was not even begun.
    }
  }
}
