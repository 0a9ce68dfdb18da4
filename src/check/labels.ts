import type { Analysis, ChainResult, Finding } from '../analysis.ts';
import { everyResult } from '../findings/results.ts';

type Words = { en: string; de: string };

/** The names that findings need to be said in words, long after their analysis is gone. */
export interface Labels {
  actors: { id: string; label: string }[];
  sectors: { id: string; label: Words }[];
  chain: {
    roles: { id: string; label: Words }[];
    handovers: Pick<ChainResult['handovers'][number], 'from' | 'to' | 'why' | 'basis' | 'source'>[];
  } | null;
}

/** The names of what the findings mention, and no others. */
export function labelsOf(
  { actors, sectors, chain }: Pick<Analysis, 'actors' | 'sectors' | 'chain'>,
  findings: readonly Finding[],
): Labels {
  const named = idsIn(findings);
  const isNamed = ({ id }: { id: string }) => named.has(id);
  return {
    actors: actors.filter(isNamed).map(({ id, label }) => ({ id, label })),
    sectors: sectors.filter(isNamed).map(({ id, label }) => ({ id, label })),
    chain: chain && {
      roles: chain.roles.filter(isNamed).map(({ id, label }) => ({ id, label })),
      handovers: chain.handovers
        .filter(({ from, to }) => named.has(from) && named.has(to))
        .map(({ from, to, why, basis, source }) => ({ from, to, why, basis, source })),
    },
  };
}

/** Every text in the evidence may be an id. */
function idsIn(findings: readonly Finding[]): Set<string> {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
  };
  for (const { actors, sectors, evidence } of everyResult(findings))
    walk([actors, sectors, evidence]);
  return found;
}
