import type { Analysis } from '../../analysis.ts';
import { settingTerms } from '../../input/vocabulary/index.ts';
import { vocabulary } from '../../input/vocabulary/vocabulary.ts';

export type Setting = 'inpatient' | 'outpatient';

const settingOf = vocabulary(settingTerms);

/** Inpatient or outpatient, for each actor; null where the table says neither, or both. */
export function settingsOf({ actors }: Pick<Analysis, 'actors'>): (Setting | null)[] {
  const known = new Map<string, Setting | null>();
  return actors.map(({ setting }) => {
    if (setting === null) return null;
    let found = known.get(setting);
    if (found === undefined) {
      const parts = setting.split(/[|;,+&/\n]| und | and /).map((part) => settingOf(part.trim()));
      const named = new Set(parts.filter((part) => part !== null));
      found = named.size === 1 ? ([...named][0] as Setting) : null;
      known.set(setting, found);
    }
    return found;
  });
}
