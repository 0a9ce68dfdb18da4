import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** A Chromium that can be started, and the environment that it needs. */
interface Program {
  executablePath: string;
  env: Record<string, string>;
}

const missing =
  'No Chromium was found: set CHROMIUM_PATH to the program of a Chromium, Chrome or Edge, or install one (Debian: apt install chromium).';

const wellKnown = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** No start page, no update, no request of its own: what a page under test asks for is all that is asked for. */
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Room for what a measurement throws away at once: it is gathered in half as often.
  '--js-flags=--min-semi-space-size=16 --max-semi-space-size=32',
];

let running: Promise<Browser> | null = null;

/**
 * A real Chromium, the same for all tests of a process, with whose end it ends; where there is none it throws a sentence that says how to
 * get one.
 */
export async function launch(): Promise<Browser> {
  if (running && !(await running).isConnected()) running = null;
  running ??= start();
  return running;
}

async function start(): Promise<Browser> {
  const { executablePath, env } = await findProgram();
  return chromium.launch({
    executablePath,
    args,
    env: { ...(process.env as Record<string, string>), ...env },
  });
}

/** `CHROMIUM_PATH`, else one that is installed, else the one that came with `npm ci`. */
export async function findProgram(): Promise<Program> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    if (existsSync(given)) return { executablePath: given, env: {} };
    throw new Error(`CHROMIUM_PATH names ${given}, and there is no such file. ${missing}`);
  }
  const installed = [...wellKnown, chromium.executablePath()].find((path) => existsSync(path));
  if (installed) return { executablePath: installed, env: {} };
  return shippedProgram();
}

/** The Chromium of the package @sparticuz/chromium: 64-bit Linux with glibc only. */
export async function shippedProgram(): Promise<Program> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(missing);
  const folder = await unpacked();
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      FONTCONFIG_PATH: folder,
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
    },
  };
}

/**
 * The folder it is unpacked to, once a version and user. The package itself would take any `chromium` in the temporary folder,
 * whatever its version, so it gets a part folder as its temporary folder, which is renamed when it is complete.
 */
async function unpacked(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(
    await readFile(join(dirname(entry), '../../package.json'), 'utf8'),
  );
  const folder = join(tmpdir(), `care-chain-chromium-${version}-${process.getuid?.() ?? 'user'}`);
  if (existsSync(folder)) return folder;
  const part = await mkdtemp(`${folder}-`);
  try {
    await unpack(part);
    await writeFile(join(part, 'fonts.conf'), fontConfiguration(folder));
    await rename(part, folder).catch((error) => {
      // Another test run was faster: its folder is as good.
      if (!existsSync(folder)) throw error;
    });
    return folder;
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

/** The environment variables are the package's only switches: where to unpack, and that its NSS libraries are needed. */
async function unpack(part: string): Promise<void> {
  const names = ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'];
  const before = names.map((name) => [name, process.env[name]] as const);
  process.env['TMPDIR'] = part;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: shipped } = await import('@sparticuz/chromium');
    await shipped.executablePath();
    await mkdir(join(part, 'font-cache'));
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** The package's own configuration does not name the folder of its own fonts; without it no text is drawn. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
}
