import { fold, plain } from '../fold.ts';
import { problem } from '../problems.ts';
import type { Sheet } from '../sheet.ts';
import { phrasesAt } from '../vocabulary/phrase.ts';
import sayings from '../vocabulary/sayings.json' with { type: 'json' };
import { beginning, tableWords } from '../vocabulary/table-words.ts';
import { isWave, phaseOf } from '../waves.ts';
import { withoutEnd } from './tails.ts';

/** A sheet with what it names: the actors it lists, and those it ties. */
export interface Named {
  sheet: Sheet;
  /** The shape that it was taken for alone; `null` where it was not read. */
  shape: string | null;
  names: ReadonlySet<string>;
  /** Whether it states ties. */
  tied: boolean;
}

/** The name of a sheet, or of a file without its ending. */
export function titleOf({ title, file }: Sheet): string {
  if (title !== undefined) return title;
  const own = /\[([^[\]]*)\]$/.exec(file)?.[1];
  if (own !== undefined) return own;
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/(?<=.)\.[^.]*$/, '');
}

const OLD_BEHIND = new Set(sayings.oldBehind);

/** The name of a sheet without what says that it is an old copy: "Netz (alt)", "Kopie von Netz", "Netz (2)". */
function withoutOld(title: string): string {
  const before = phrasesAt(title, sayings.oldBefore).find((word) =>
    /^[\s_-]/.test(title.slice(word.length)),
  );
  if (before !== undefined) return title.slice(before.length + 1);
  const bare = title.replace(/[\s_(-](v0|\p{L}+) ?\)? ?\d{0,3}\)?$/iu, (all, word: string) =>
    OLD_BEHIND.has(word.toLowerCase()) ? '' : all,
  );
  return bare === title ? title.replace(/\s\(\d\)$/, '') : bare;
}

/** Names that say nothing about what stands on a sheet. */
const isGeneric = beginning(tableWords.sheets.generic, /^\s*\d*$/);

/** What the user has chosen, and so has said that sheets are waves or kinds of tie. */
interface Chosen {
  wave?: string | undefined;
  layer?: string | undefined;
}

export interface Related {
  /** Sheets that are read, each perhaps with its wave or kind of tie. */
  sheets: Sheet[];
  /** Old copies, which are not. */
  left: Sheet[];
}

/**
 * What sheets of one shape are to each other: waves, where they are named after years; kinds of tie, where they tie the same actors
 * under names of their own; or an old copy of another one, which is left out.
 */
export function relate(all: readonly Named[], chosen: Chosen = {}): Related {
  const left = oldCopies(all);
  const rest = all.filter(({ sheet }) => !left.includes(sheet));
  const marked = new Map<Sheet, Sheet>();
  const inTime = rest.filter(
    ({ sheet, shape }) => shape !== null && waveIn(titleOf(sheet)) !== null,
  );
  const plainYears = inTime.map(({ sheet }) => waveIn(titleOf(sheet)) as string);
  // "Q1 2025" and "Q2 2025": where years alone do not tell sheets apart, their whole names do.
  const years =
    new Set(plainYears).size < inTime.length
      ? inTime.map(({ sheet }) => titleOf(sheet))
      : plainYears;
  const alike = inTime.every((one) =>
    inTime.some((other) => other !== one && overlaps(one.names, other.names)),
  );
  if (new Set(years).size > 1 && alike)
    for (const [i, { sheet }] of inTime.entries()) marked.set(sheet, { ...sheet, wave: years[i] });
  for (const group of groupsOf(rest.filter(({ sheet }) => !marked.has(sheet)))) {
    const titles = group.map(({ sheet }) => titleOf(sheet));
    // Lists of actors by name, without any tie, are parts of one list.
    if (
      !group.every((one, i) =>
        group.some((other, k) => k !== i && overlaps(one.names, other.names)),
      )
    )
      continue;
    if (chosen.wave === undefined && chosen.layer === undefined && askAbout(group)) continue;
    if (chosen.wave !== undefined) {
      for (const [i, { sheet }] of group.entries())
        marked.set(sheet, { ...sheet, wave: titles[i] });
      continue;
    }
    if (
      titles.some((title) => isGeneric(plain(title))) ||
      new Set(titles.map(fold)).size < group.length
    )
      continue;
    for (const [i, { sheet }] of group.entries()) marked.set(sheet, { ...sheet, layer: titles[i] });
  }
  return { sheets: rest.map(({ sheet }) => marked.get(sheet) ?? sheet), left };
}

/** Nearly all names of the smaller of two files stand in the other one as well. */
const NEARLY = 0.8;

/** Asks about two files of nearly the same actors: years, kinds of tie, or one network? Sheets of a workbook are told by their names. */
function askAbout(group: readonly Named[]): boolean {
  const files = group.filter(
    ({ sheet, tied }) => tied && sheet.title === undefined && !sheet.file.endsWith(']'),
  );
  for (const [i, one] of files.entries())
    for (const other of files.slice(i + 1)) {
      const shared = [...one.names].filter((name) => other.names.has(name)).length;
      if (shared < 3 || shared < NEARLY * Math.max(one.names.size, other.names.size)) continue;
      other.sheet.problems.push(
        problem('same-actors-twice', {
          file: other.sheet.file,
          value: `${one.sheet.file} | ${other.sheet.file} | ${shared}`,
        }),
      );
      const files = [one, other].map(({ sheet }) => sheet);
      other.sheet.choice = {
        file: other.sheet.file,
        code: 'same-actors-twice',
        answers: [
          ...files.map((sheet) => ({
            kind: 'file' as const,
            wave: titleOf(sheet),
            words: [sheet.file],
          })),
          { kind: 'kinds', layer: 'all', words: files.map(({ file }) => file) },
        ],
      };
      return true;
    }
  return false;
}

/** Sheets that share a shape and may be waves or kinds. */
function groupsOf(all: readonly Named[]): Named[][] {
  const groups = new Map<string, Named[]>();
  for (const one of all) {
    if (one.shape === null || one.names.size === 0) continue;
    const group = groups.get(one.shape) ?? [];
    group.push(one);
    groups.set(one.shape, group);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The year, or the number of a wave, in the name of a sheet; `null` where it names none. */
function waveIn(title: string): string | null {
  const year = /(?<!\d)((?:19|20)\d\d(?:\s?[/-]\s?(?:\d\d|(?:19|20)\d\d))?)(?!\d)/.exec(title);
  if (year) return year[1];
  if (phaseOf(title) !== null) return title;
  return isWave(title) && !/^\d{1,3}$/.test(title) ? title : null;
}

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((name) => b.has(name)).length;
  return shared >= 2 && shared * 2 >= Math.min(a.size, b.size);
}

/** Sheets whose name is that of another one and a word for an old copy. */
function oldCopies(all: readonly Named[]): Sheet[] {
  const titles = new Map(all.map(({ sheet }) => [fold(titleOf(sheet)), sheet]));
  return all.flatMap(({ sheet }) => {
    const title = titleOf(sheet);
    const bare = withoutEnd(withoutOld(title).trim(), ' _(-');
    const other = bare === title || bare === '' ? undefined : titles.get(fold(bare));
    if (other === undefined || other === sheet) return [];
    sheet.problems.push(
      problem('sheet-left-out', { file: sheet.file, value: `${title} | ${titleOf(other)}` }),
    );
    return [sheet];
  });
}
