import type { Dataset } from '../../input/dataset.ts';
import { levels } from '../../input/vocabulary/index.ts';
import { vocabulary } from '../../input/vocabulary/vocabulary.ts';

const levelOf = vocabulary(levels);

/** The levels that a cell of the column names: "Ebene 1", "1|2", "Fall und Planung", "beide". */
export function levelsIn(cell: string): string[] {
  if (/^\s*(beide|beides|both|beide ebenen|both levels)\s*$/i.test(cell))
    return ['planning', 'case'];
  const whole = levelOf(cell);
  const parts = cell.split(/[|;,+&/\n]| und | and /);
  const found = parts.length > 1 ? parts.map((part) => levelOf(part.trim())) : [];
  return found.length > 1 && found.every((level) => level !== null)
    ? [...new Set(found as string[])]
    : whole === null
      ? []
      : [whole];
}

/** The actors with a tie on the planning level, by id; null where no tie names a level. O(ties). */
export function onPlanning({ ties }: Pick<Dataset, 'ties'>): ReadonlySet<string> | null {
  const known = new Map<string, string[]>();
  const found = new Set<string>();
  let named = false;
  for (const { source, target, layer } of ties) {
    if (layer === null || source === target) continue;
    const on = known.get(layer) ?? levelsIn(layer);
    known.set(layer, on);
    named ||= on.length > 0;
    if (on.includes('planning')) found.add(source).add(target);
  }
  return named ? found : null;
}
