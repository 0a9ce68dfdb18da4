import type { Decisions, Project } from '../../index.ts';
import { sourceOf } from './sources.ts';
import { nothing, type Work } from './work.ts';

/** All that was decided, as a project says it. */
export function decisionsOf(work: Work): Decisions {
  const actors = new Map<string, Decisions['actors'][number]>();
  for (const [actor, sector] of work.sectors) actors.set(actor, { actor, sector });
  for (const [actor, roles] of work.roles)
    actors.set(actor, { actor, ...actors.get(actor), roles: [...roles] });
  const words = (kind: 'role' | 'sector', of: Work['roleWords']) =>
    [...of].map(([word, meaning]) => ({ kind, word, meaning }));
  return {
    settings: work.choices,
    shapes: [...work.shapes].map(([table, shape]) => ({ table, shape })),
    columns: [...work.columns].map(([header, field]) => ({ header, field })),
    words: [...words('role', work.roleWords), ...words('sector', work.sectorWords)],
    names: [...work.names].map(([alias, name]) => ({ alias, name })),
    apart: [...work.apart],
    changes: [...work.changes],
    actors: [...actors.values()],
  };
}

export const projectOf = (work: Work): Project => ({
  ...decisionsOf(work),
  tables: work.sources.map(({ name, bytes }) => ({ name, bytes })),
  trial: [...work.trial],
});

/** The work that a project keeps. */
export function workOf(project: Project): Work {
  const words = (wanted: 'role' | 'sector') =>
    new Map(
      project.words
        .filter(({ kind }) => kind === wanted)
        .map(({ word, meaning }) => [word, meaning] as const),
    );
  return {
    ...nothing,
    sources: project.tables.map(({ name, bytes }) => sourceOf(name, bytes)),
    choices: project.settings,
    shapes: new Map(project.shapes.map(({ table, shape }) => [table, shape])),
    columns: new Map(project.columns.map(({ header, field }) => [header, field])),
    roleWords: words('role'),
    sectorWords: words('sector'),
    names: new Map(project.names.map(({ alias, name }) => [alias, name])),
    apart: project.apart,
    sectors: new Map(
      project.actors.flatMap(({ actor, sector }) =>
        sector === undefined ? [] : [[actor, sector] as const],
      ),
    ),
    roles: new Map(
      project.actors.flatMap(({ actor, roles }) => (roles ? [[actor, roles] as const] : [])),
    ),
    changes: project.changes,
    trial: project.trial,
  };
}

/** Whether closing the window would lose more than tables that lie in their files. */
export function isWorth(work: Work, pasted: (name: string) => boolean): boolean {
  const { sources: _, result: __, second: ___, ...decided } = work;
  const { sources: ____, result: _____, second: ______, ...none } = nothing;
  const plain = (of: typeof decided) =>
    JSON.stringify(of, (_, value) => (value instanceof Map ? [...value] : value));
  return work.sources.some(({ name }) => pasted(name)) || plain(decided) !== plain(none);
}
