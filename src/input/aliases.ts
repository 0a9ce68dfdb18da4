import type { Problem } from '../analysis.ts';
import type { Builder } from './builder.ts';
import { values } from './cells.ts';
import type { Dataset, InputFile } from './dataset.ts';
import { byCodeUnit, fold } from './fold.ts';
import { withGuard } from './formula-guard.ts';
import { headerKey } from './headers.ts';
import { nearTwins } from './near-twins.ts';
import { problem } from './problems.ts';
import { withoutOpening } from './reading/absent-words.ts';
import { bracketAtEnd } from './reading/tails.ts';
import { isBlank, readSheet, type Sheet } from './sheet.ts';
import { oneOf, tableWords } from './vocabulary/table-words.ts';

const isAlias = oneOf(tableWords.aliases.alias);
const isName = oneOf(tableWords.aliases.name);

/** Reads an alias file: two columns, the spelling to replace and the name to use. */
export function readAliases(
  file: InputFile | Sheet,
  problems: Problem[],
): ReadonlyMap<string, string> {
  const sheet = 'rows' in file ? file : readSheet(file);
  for (const one of sheet.problems) problems.push(one);
  const aliases = new Map<string, string>();
  const [header, ...rows] = sheet.rows;
  if (!header) return aliases;
  const keys = header.cells.map(headerKey);
  const alias = keys.findIndex(isAlias);
  const name = keys.findIndex((key, i) => i !== alias && isName(key));
  if (alias < 0 || name < 0) {
    const value = header.cells.slice(0, 10).join(' | ');
    problems.push(problem('alias-columns', { file: sheet.file, row: header.row, value }));
    return aliases;
  }
  for (const row of rows) {
    if (isBlank(row)) continue;
    const from = row.cells[alias] ?? '';
    const to = row.cells[name] ?? '';
    const before = aliases.get(fold(from));
    if (from === '' || to === '' || (before !== undefined && fold(before) !== fold(to)))
      problems.push(
        problem('alias-unusable', { file: sheet.file, row: row.row, value: `${from} → ${to}` }),
      );
    else aliases.set(fold(from), to);
  }
  return aliases;
}

/**
 * Puts names in the place of their aliases, in all that the shapes have read; `inLists` also between the commas of a cell, where they are short
 * forms. Gives how many cells were changed.
 */
export function applyAliases(
  builder: Builder,
  aliases: ReadonlyMap<string, string>,
  { inLists = false }: { inLists?: boolean } = {},
): number {
  if (aliases.size === 0) return 0;
  let changed = 0;
  const name = (text: string) => {
    let current = text;
    // An alias of an alias is followed, but not in a circle.
    for (let steps = 0; steps < 10; steps++) {
      const next = aliases.get(fold(current));
      if (next === undefined || next === current) break;
      current = next;
    }
    if (current !== text) changed++;
    return current;
  };
  const own = new Set(inLists ? builder.actors.map((actor) => fold(actor.name)) : []);
  /** "u. a. Sozialamt, PSP (weekly)": between commas, behind an opening and before a bracket; a name of an actor stays whole. */
  const listed = (piece: string): string => {
    const whole = name(piece);
    if (whole !== piece || own.has(fold(piece))) return whole;
    const tokens = piece.split(',').map((token) => {
      const text = withoutOpening(token.trim()).name;
      const head = bracketAtEnd(text)?.head ?? text;
      const after = name(head);
      return after === head ? token : token.replace(text, after + text.slice(head.length));
    });
    return tokens.join(',');
  };
  const cell = (text: string) => {
    const whole = name(text);
    if (whole !== text) return whole;
    const pieces = values(text);
    const renamed = pieces.map((piece) => (inLists ? listed(piece) : name(piece)));
    return renamed.some((piece, i) => piece !== pieces[i]) ? renamed.join('|') : text;
  };
  for (const actor of builder.actors) actor.name = name(actor.name);
  for (const one of builder.partners) {
    one.actor = name(one.actor);
    one.cell = cell(one.cell);
  }
  for (const one of [...builder.ties, ...builder.unsaid]) {
    one.source = name(one.source);
    one.target = name(one.target);
  }
  for (const seat of builder.seats)
    seat.members = seat.several ? cell(seat.members) : name(seat.members);
  return changed;
}

/**
 * A ready alias file for the names of a data set that are nearly the same: `alias;name`. The name is that of the actor with a
 * row of its own, else the longer one. Empty where no names are near twins.
 */
export function aliasTable({ actors }: Pick<Dataset, 'actors'>): string {
  const lines = nearTwins(actors.map(({ label }) => label)).flatMap((group) => {
    const [best, ...others] = group
      .map((at) => actors[at])
      .sort(
        (a, b) =>
          Number(b.listed) - Number(a.listed) ||
          b.label.length - a.label.length ||
          byCodeUnit(a.label, b.label),
      );
    return others.map(({ label }) => `${quote(label)};${quote(best.label)}`);
  });
  return lines.length === 0 ? '' : `${['alias;name', ...lines].join('\n')}\n`;
}

/** A cell of a table with semicolons. */
export function quote(text: string): string {
  const harmless = withGuard(text);
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
