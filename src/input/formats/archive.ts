import { Inflate, unzipSync, zipSync } from 'fflate';

/** Why an archive is not opened. */
export type ArchiveFault = 'archive-bomb' | 'archive-path' | 'workbook-unreadable';

/** An archive that must not be opened; it is known before anything is inflated, or as soon as an entry breaks its word. */
export class ArchiveError extends Error {
  readonly code: ArchiveFault;
  readonly value: string;

  constructor(code: ArchiveFault, value: string) {
    super(code);
    this.code = code;
    this.value = value;
  }
}

/** What all entries of an archive may come to, in bytes. */
const LARGEST = 100_000_000;
/** From this size on an archive must not grow more than a hundredfold, which tables never do. */
const DOUBTFUL = 10_000_000;
const HIGHEST_RATIO = 100;
const MAX_ENTRIES = 4096;
/** Compressed bytes that are inflated at a time: even at deflate's utmost they come to 16 MB. */
const STEP = 16_384;

interface Entry {
  name: string;
  size: number;
  originalSize: number;
  compression: number;
}

/** The entries of a zip archive by their directory, without inflating any. @throws ArchiveError where it should not be opened */
export function listArchive(bytes: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  let total = 0;
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        entries.push(entry);
        total += entry.originalSize;
        refuse(entry, entries.length, total, bytes.length);
        return false;
      },
    });
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    throw new ArchiveError('workbook-unreadable', 'zip');
  }
  return entries;
}

function refuse({ name }: Entry, count: number, total: number, packed: number): void {
  const parts = name.split(/[\\/]/);
  if (parts.includes('..') || parts[0] === '' || /^[a-z]:/i.test(name))
    throw new ArchiveError('archive-path', name);
  if (count > MAX_ENTRIES) throw new ArchiveError('archive-bomb', `> ${MAX_ENTRIES}`);
  if (total > LARGEST || (total > DOUBTFUL && total > HIGHEST_RATIO * packed))
    throw new ArchiveError('archive-bomb', `> ${Math.floor(total / 1_000_000)} MB`);
}

/**
 * The entries of an archive that `keep` names, by name. Each is inflated step by step and must keep to the size that the directory states,
 * so that a directory that lies costs no memory. @throws ArchiveError
 */
export function unpackArchive(
  bytes: Uint8Array,
  keep: (name: string) => boolean,
): Map<string, Uint8Array> {
  listArchive(bytes);
  const kept = new Map<string, Uint8Array>();
  try {
    for (const { name, data, originalSize, compression } of rawEntries(bytes, keep))
      kept.set(name, compression === 0 ? data : inflate(data, originalSize, name));
    return kept;
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    throw new ArchiveError('workbook-unreadable', 'zip');
  }
}

/** An archive of the entries, stored as they are. */
export function packArchive(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const kept: Record<string, Uint8Array> = Object.create(null);
  for (const [name, data] of entries) kept[name] = data;
  return zipSync(kept, { level: 0 });
}

function inflate(data: Uint8Array, size: number, name: string): Uint8Array {
  const out = new Uint8Array(size);
  let at = 0;
  const inflater = new Inflate((chunk) => {
    if (at + chunk.length > size) throw new ArchiveError('archive-bomb', name);
    out.set(chunk, at);
    at += chunk.length;
  });
  for (let start = 0; start < data.length; start += STEP)
    inflater.push(data.subarray(start, start + STEP), start + STEP >= data.length);
  return at === size ? out : out.subarray(0, at);
}

/** The packed bytes of the entries, found by the directory at the end of the archive. */
function rawEntries(
  bytes: Uint8Array,
  keep: (name: string) => boolean,
): (Entry & { data: Uint8Array })[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  const entries: (Entry & { data: Uint8Array })[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (view.getUint32(at, true) !== 0x02014b50)
      throw new ArchiveError('workbook-unreadable', 'zip');
    const nameLength = view.getUint16(at + 28, true);
    const name = latin(bytes.subarray(at + 46, at + 46 + nameLength));
    // The first bit of the flags: the entry is encrypted.
    if (view.getUint16(at + 8, true) & 1) throw new ArchiveError('workbook-unreadable', 'zip');
    if (keep(name)) {
      const size = view.getUint32(at + 20, true);
      const local = view.getUint32(at + 42, true);
      const start =
        local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      entries.push({
        name,
        size,
        originalSize: view.getUint32(at + 24, true),
        compression: view.getUint16(at + 10, true),
        data: bytes.subarray(start, start + size),
      });
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The names that are kept are plain Latin letters. */
const latin = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
