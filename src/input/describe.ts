import type { Analysis } from '../analysis.ts';
import type { Actor, Dataset } from './dataset.ts';

/** How a data set was read, as an Analysis says it. */
export function describe({ name, asOf, provenance, actors, counts }: Dataset): Analysis['dataset'] {
  return {
    name,
    ...(asOf === undefined ? {} : { asOf }),
    files: provenance,
    shapes: [...new Set(provenance.map(({ shape }) => shape))],
    response: responseOf(actors),
    ties: counts,
    mentionedOnly: actors.filter(({ listed }) => !listed).map(({ id }) => id),
  };
}

/** Who was asked (the table says whether it answered) and who did not answer. */
function responseOf(actors: Actor[]): Analysis['dataset']['response'] {
  const asked = actors.filter(({ answered }) => answered !== null);
  if (asked.length === 0) return null;
  const silent = asked.filter(({ answered }) => !answered).map(({ id }) => id);
  const answered = asked.length - silent.length;
  return { asked: asked.length, answered, rate: answered / asked.length, silent };
}
