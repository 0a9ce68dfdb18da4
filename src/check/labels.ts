import type { Analysis, AnalyzedActor, ChainResult, Finding } from '../analysis.ts';
import { everyResult } from '../findings/results.ts';
import { isPerson } from '../network/persons.ts';

/** The names that findings need to be said in words, long after their analysis is gone. */
export interface Labels {
  actors: LabelledActor[];
  /** A label where the id does not say it. */
  sectors: Pick<Analysis['sectors'][number], 'id' | 'label'>[];
  chain: {
    id: string;
    /** Where an entry is one of another chain than `id`, it says of which. */
    roles: (Pick<ChainResult['roles'][number], 'id' | 'label'> & { chain?: string })[];
    handovers: (Pick<
      ChainResult['handovers'][number],
      'from' | 'to' | 'why' | 'basis' | 'source'
    > & { chain?: string })[];
  } | null;
}

/** A name; of a person also what reports say in its place. */
export interface LabelledActor {
  id: string;
  label: string;
  kind?: string | null;
  roles?: string[];
  sector?: string | null;
}

/** The name of an actor as findings need it. */
export const namedActor = (actor: AnalyzedActor): LabelledActor => {
  const { id, label, kind, roles, sector } = actor;
  return isPerson(actor) ? { id, label, kind, roles, sector } : { id, label };
};

/** The names of what the findings mention, and no others but those of all persons, which are numbered. */
export function labelsOf(
  { actors, sectors, chain }: Pick<Analysis, 'actors' | 'sectors' | 'chain'>,
  findings: readonly Finding[],
): Labels {
  const ids = idsIn(findings);
  const persons = actors.filter(isPerson);
  for (const { id, roles, sector } of persons)
    for (const each of [id, ...roles, sector]) if (each !== null) ids.add(each);
  const isNamed = ({ id }: { id: string }) => ids.has(id);
  return {
    actors: actors.filter(isNamed).map(namedActor),
    sectors: sectors.filter(isNamed).map(named),
    chain: chain && {
      id: chain.id,
      roles: chain.roles.filter(isNamed).map(named),
      handovers: chain.handovers
        .filter(({ from, to }) => ids.has(from) && ids.has(to))
        .map(({ from, to, why, basis, source }) => ({
          from,
          to,
          ...(why && { why }),
          basis,
          source,
        })),
    },
  };
}

/** An id, with its label where it has one. */
export const named = <Label>({ id, label }: { id: string; label?: Label }) => ({
  id,
  ...(label === undefined ? {} : { label }),
});

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
