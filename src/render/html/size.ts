import type { Analysis } from '../../analysis.ts';

/** Actors and ties together beyond which a page holds no figures of each single one: with these it would take megabytes to send, and long to open. */
const MOST = 15_000;

/** Whether a network is too large for a page that holds all of it. */
export const isLarge = ({ network }: Pick<Analysis, 'network'>): boolean =>
  network.actors + network.ties > MOST;

/** What a page keeps of the analysis for its script: all of it, or of a large one what is not by actor and tie. */
export const keptData = (analysis: Analysis): Analysis =>
  isLarge(analysis) ? { ...analysis, actors: [], ties: [] } : analysis;
