import { stakeholderGroups } from '../input/vocabulary/index.ts';
import { onPlanning } from './parts/levels.ts';
import { eachPair } from './parts/pairs.ts';
import { groupsOf } from './parts/people.ts';
import { view } from './view.ts';

export type SocialRadius = {
  groups: {
    id: string;
    actors: string[];
    /** Of these actors: with a tie, with a seat in a body (null without such a table), with a tie to another group. */
    connected: number;
    seated: number | null;
    /** With a tie on the planning level; null where no tie names a level. */
    planning: number | null;
    acrossGroups: number;
  }[];
  /** Groups with an actor in the table. */
  present: number;
  /** Groups that take part: with a seat in a body or a tie on the planning level; null where the table tells of neither. */
  involved: number | null;
  of: number;
  absent: string[];
  /** Actors that the column leaves open, and words that name none of the groups. */
  ungrouped: number;
  otherWords: string[];
};

/** Where it comes from. */
export const reference = 'Schubert 2018 (social radius of cooperation)';

export const socialRadius = view<'social-radius', SocialRadius>(
  {
    id: 'social-radius',
  },
  ({ dataset, analysis, ties }) => {
    const { groups, unknown } = groupsOf(analysis);
    if (!groups.some((own) => own.length > 0)) return null;
    const across = new Set<number>();
    const differ = (a: number, b: number) => groups[b].some((group) => !groups[a].includes(group));
    eachPair(ties, (a, b) => {
      if (groups[a].length === 0 || groups[b].length === 0) return;
      if (differ(a, b)) across.add(a);
      if (differ(b, a)) across.add(b);
    });
    const seated =
      dataset.memberships.length > 0
        ? new Set(dataset.memberships.map(({ actor }) => actor))
        : null;
    const planning = onPlanning(dataset);
    const rows = stakeholderGroups.map(({ id }) => {
      const members = analysis.actors.flatMap((_, i) => (groups[i].includes(id) ? [i] : []));
      return {
        id,
        actors: members.map((i) => ties.ids[i]),
        connected: members.filter((i) => ties.degrees[i] > 0).length,
        seated: seated && members.filter((i) => seated.has(ties.ids[i])).length,
        planning: planning && members.filter((i) => planning.has(ties.ids[i])).length,
        acrossGroups: members.filter((i) => across.has(i)).length,
      };
    });
    const absent = rows.filter(({ actors }) => actors.length === 0).map(({ id }) => id);
    return {
      groups: rows,
      present: rows.length - absent.length,
      involved:
        seated === null && planning === null
          ? null
          : rows.filter((row) => (row.seated ?? 0) + (row.planning ?? 0) > 0).length,
      of: rows.length,
      absent,
      ungrouped: groups.filter((own) => own.length === 0).length,
      otherWords: unknown,
    };
  },
);
