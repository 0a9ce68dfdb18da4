import type { Analysis } from '../analysis.ts';
import { type AnalyzeOptions, analyze } from '../analyze.ts';
import type { ChainData } from '../chains/chain.ts';
import { findChain } from '../chains/find-chain.ts';
import { isShipped } from '../chains/shipped-ids.ts';
import type { Dataset } from '../input/dataset.ts';

/** What tells who was asked: an answer column, an own row, or nothing at all, so that everybody counts. */
export type Basis = 'answered' | 'listed' | 'all';

/** Who was asked: whom the table says so of; where it does not say, who has a row; in a bare list of ties everybody. */
export function askedIn({ actors, dataset }: Analysis): { asked: Set<string>; basis: Basis } {
  const ids = (list: Analysis['actors']) => new Set(list.map(({ id }) => id));
  if (dataset.response)
    return { asked: ids(actors.filter(({ answered }) => answered !== null)), basis: 'answered' };
  const listed = ids(actors.filter((actor) => actor.listed));
  return listed.size > 0
    ? { asked: listed, basis: 'listed' }
    : { asked: ids(actors), basis: 'all' };
}

/** The settings of an analysis that change its figures. */
const options = [
  'method',
  'seed',
  'permutations',
  'weakBelow',
  'caseManager',
] satisfies (keyof AnalyzeOptions)[];

/**
 * The network of some actors and the ties among them, analysed anew with the same settings, as far as figures go; where nobody is left out
 * the figures are those that are there.
 */
export function restrict(
  analysis: Analysis,
  keep: ReadonlySet<string>,
  {
    chain,
    chains,
  }: { chain?: ChainData | undefined; chains?: readonly ChainData[] | undefined } = {},
): Analysis {
  const { dataset, settings } = analysis;
  if (isWhole(analysis, keep)) return analysis;
  const ties = analysis.ties.filter(({ source, target }) => keep.has(source) && keep.has(target));
  const count = (confirmed: boolean | null) =>
    ties.filter((tie) => tie.confirmed === confirmed).length;
  const restricted: Dataset = {
    name: dataset.name,
    actors: analysis.actors
      .filter(({ id }) => keep.has(id))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ measures: _, ranks: __, ...actor }) => ({
        ...actor,
        location: { file: null, row: null },
      })),
    ties: ties.map((tie) => ({ ...tie, locations: [] })),
    memberships: [],
    directed: analysis.network.directed,
    problems: [],
    provenance: [],
    counts: {
      reported: ties.length,
      merged: 0,
      selfTies: 0,
      zeroWeights: 0,
      confirmed: count(true),
      oneSided: count(false),
      unanswered: count(null),
    },
    rules: {
      merge: settings['merge'] as Dataset['rules']['merge'],
      direction: settings['direction'] as Dataset['rules']['direction'],
    },
  };
  // The sectors are ids already, so somebody's own chain is not needed to tell them apart.
  const id = String(settings['chain'] ?? 'none');
  return analyze(restricted, {
    ...Object.fromEntries(
      options.flatMap((name) => (name in settings ? [[name, settings[name]]] : [])),
    ),
    chain: chain ?? chainOf(id, chains) ?? 'none',
    leaveOut: ['plan', ...askedToLeaveOut(settings)],
    // Figures are compared, not how far they hold.
    draws: 0,
  });
}

/**
 * Whether all actors stay and what is measured is what was: with seats in committees more was measured, very many ties are not listed, an
 * older result does not say how it was measured, and actors in another order may be grouped otherwise.
 */
const isWhole = ({ actors, memberships, settings }: Analysis, keep: ReadonlySet<string>): boolean =>
  memberships === undefined &&
  settings['tiesLeftOut'] === undefined &&
  settings['method'] !== undefined &&
  settings['seed'] !== undefined &&
  actors.every(({ id }, i) => keep.has(id) && (i === 0 || actors[i - 1].id < id));

/** The chain that an analysis names; nothing for somebody's own. */
const chainOf = (id: string, chains: readonly ChainData[] | undefined): ChainData | null =>
  isShipped(id) ? findChain(id, 'compare', chains) : null;

/** The measures that the caller did not want. */
const askedToLeaveOut = (settings: Analysis['settings']): string[] =>
  Object.entries((settings['leftOut'] ?? {}) as Record<string, unknown>).flatMap(([name, why]) =>
    why === 'asked for' && name !== 'plan' ? [name] : [],
  );
