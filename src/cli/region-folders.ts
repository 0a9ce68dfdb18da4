import { createHash } from 'node:crypto';

/** What lies in the folder of all reports itself. */
export const indexFiles = { page: 'index.html', result: 'check.json' } as const;

/** Names that Windows keeps for devices, with any ending. */
const DEVICES = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;
/** Longest name in bytes; file systems take 255, and a part file needs some of them. */
const LONGEST = 200;

/**
 * A folder for the reports of each data set, by its name: usable on every system, different for different names even where a system
 * does not tell case or composed letters apart, and none of the files beside them. What cannot stay is written as in an address
 * (`%2F`), so that the name can be read back; a name that is too long is cut and ends with a hash of the whole.
 */
export function regionFolders(names: readonly string[]): Map<string, string> {
  const taken = new Set<string>(Object.values(indexFiles));
  const folders = new Map<string, string>();
  for (const name of [...names].sort()) {
    const tries = [clean, initialEncoded, allEncoded, hashed].map((way) =>
      fitting(way(name), name),
    );
    const folder = tries.find((each) => !taken.has(same(each)) && !DEVICES.test(each));
    folders.set(name, folder as string);
    taken.add(same(folder as string));
  }
  return folders;
}

const same = (name: string) => name.normalize('NFC').toUpperCase().toLowerCase();

const clean = (name: string) =>
  name === '' ? '%' : name.replace(/^\.|[\p{C}\p{Zl}\p{Zp}%/\\:*?"<>|]|[. ]$/gu, encoded);

const initialEncoded = (name: string) => {
  const [first = '', ...rest] = name;
  return encoded(first) + clean(rest.join('')).replace(/^%2E/, '.');
};

const allEncoded = (name: string) => encoded(name);

const hashed = (name: string) => `%${hash(name)}`;

const encoded = (text: string) =>
  [...new TextEncoder().encode(text)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');

const hash = (name: string) => createHash('sha256').update(name).digest('hex').slice(0, 24);

function fitting(folder: string, name: string): string {
  if (Buffer.byteLength(folder) <= LONGEST) return folder;
  let cut = '';
  for (const character of folder) {
    if (Buffer.byteLength(cut + character) > LONGEST - 30) break;
    cut += character;
  }
  return `${cut.replace(/[. ]$/, '')}%${hash(name)}`;
}
