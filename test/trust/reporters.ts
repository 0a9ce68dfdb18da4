import type { Dataset } from '../../src/index.ts';

/** Who named a tie, straight from the survey: the two ends that may have, less those who did not answer, if one is left. */
export function reportersOfTie(
  { actors, directed }: Dataset,
  tie: Dataset['ties'][number],
): string[] {
  if (directed) return [tie.source];
  if (tie.confirmed === true) return [tie.source, tie.target];
  if (tie.reporter !== undefined) return [tie.reporter];
  const answered = [tie.source, tie.target].filter(
    (id) => actors.find((actor) => actor.id === id)?.answered !== false,
  );
  return answered.length === 1 ? answered : [tie.source, tie.target];
}
