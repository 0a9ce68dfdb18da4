import type { Analysis } from '../analysis.ts';
import type { Alias } from './aliases.ts';

/** One actor under its two names. */
export interface Renamed {
  before: { id: string; label: string };
  after: { id: string; label: string };
  /** Whether the user's aliases say so, or the same name under another id. */
  by: 'alias' | 'label';
}

export interface Match {
  /** The id after by the id before, of every actor that is in both. */
  afterOf: Map<string, string>;
  renamed: Renamed[];
  /** Aliases that name no actor before or none after. */
  unknown: (Alias & { side: 'before' | 'after' })[];
}

/** Which actor before is which actor after: by alias, by id, then by a name that only one actor of each side has. */
export function matchActors(before: Analysis, after: Analysis, aliases: readonly Alias[]): Match {
  const afterOf = new Map<string, string>();
  const taken = new Set<string>();
  const renamed: Renamed[] = [];
  const unknown: Match['unknown'] = [];
  const old = lookUp(before);
  const now = lookUp(after);
  const join = (from: string, to: string, by: Renamed['by'] | null) => {
    if (afterOf.has(from) || taken.has(to)) return;
    afterOf.set(from, to);
    taken.add(to);
    if (by)
      renamed.push({
        before: { id: from, label: old.labels.get(from) as string },
        after: { id: to, label: now.labels.get(to) as string },
        by,
      });
  };
  for (const alias of aliases) {
    const [from, to] = [old.find(alias.before), now.find(alias.after)];
    if (from === undefined) unknown.push({ ...alias, side: 'before' });
    else if (to === undefined) unknown.push({ ...alias, side: 'after' });
    else join(from, to, 'alias');
  }
  for (const id of old.labels.keys()) if (now.labels.has(id)) join(id, id, null);
  for (const [id, label] of old.labels) {
    const twin = now.byLabel.get(label);
    if (twin != null && old.byLabel.get(label) === id) join(id, twin, 'label');
  }
  return { afterOf, renamed, unknown };
}

function lookUp({ actors }: Analysis) {
  const labels = new Map(actors.map(({ id, label }) => [id, label]));
  /** Null where several actors share the name. */
  const byLabel = new Map<string, string | null>();
  for (const { id, label } of actors) byLabel.set(label, byLabel.has(label) ? null : id);
  const find = (name: string): string | undefined =>
    labels.has(name) ? name : (byLabel.get(name) ?? undefined);
  return { labels, byLabel, find };
}
