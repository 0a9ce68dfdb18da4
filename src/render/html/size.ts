import type { Analysis } from '../../analysis.ts';

/** About how many bytes a page holds for each actor and for each tie, where it holds all of them, and from how many on it would be slow to send and to open. */
const ACTOR = 800;
const TIE = 300;
const MOST = 3_000_000;

/** Whether a network is too large for a page that holds all of it: such a page is a summary, and says so. */
export const isLarge = ({ network }: Pick<Analysis, 'network'>): boolean =>
  network.actors * ACTOR + network.ties * TIE > MOST;

/** As many rows as the table of actors has at most; all of them are in the CSV. */
export const maxRows = (analysis: Pick<Analysis, 'network'>): number =>
  isLarge(analysis) ? 300 : 1500;

/** What a page keeps of the analysis for its script: all of it, or of a large one only what its script still asks for. */
export const keptData = (
  analysis: Analysis,
): Analysis | Pick<Analysis, 'formatVersion' | 'tool' | 'dataset' | 'actors'> => {
  if (!isLarge(analysis)) return analysis;
  const { formatVersion, tool, dataset } = analysis;
  return { formatVersion, tool, dataset: { ...dataset, response: null }, actors: [] };
};
