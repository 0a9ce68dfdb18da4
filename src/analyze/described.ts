import type { Analysis, Problem } from '../analysis.ts';
import type { Dataset } from '../input/dataset.ts';
import { describe } from '../input/describe.ts';
import type { measureAll } from '../measures/measure-all.ts';
import type { Classified } from '../network/classify.ts';
import { roundNumbers } from '../network/round-numbers.ts';
import type { Ties } from '../network/ties.ts';
import { FORMAT_VERSION, VERSION } from '../version.ts';
import { describedActors } from './actors.ts';

export type Described = Omit<Analysis, 'chain' | 'views' | 'findings'>;

export interface Parts {
  dataset: Dataset;
  ties: Ties;
  classified: Pick<Classified, 'sectors' | 'labels' | 'roles'>;
  settings: Analysis['settings'];
  measured: ReturnType<typeof measureAll>;
  problems: Problem[];
  /** Whether the actors of the data set are used up: they become those described. */
  inPlace: boolean;
}

/** The network with its figures: what views, the chain and rules then read. */
export function described({
  dataset,
  ties,
  classified: { sectors, labels, roles },
  settings,
  measured,
  problems,
  inPlace,
}: Parts): Described {
  const { sectorMatrix } = measured;
  // Of very many ties none is listed.
  const index = new Map(dataset.ties.length > 0 ? ties.ids.map((id, i) => [id, i]) : []);
  const at = (id: string) => index.get(id) as number;
  // Settled before anything reads it: what follows sees the figures as a report does, null where they are not defined.
  const described = roundNumbers<Described>({
    formatVersion: FORMAT_VERSION,
    tool: { name: 'care-chain', version: VERSION },
    dataset: describe(dataset),
    settings,
    network: {
      actors: ties.order,
      ties: ties.arcs,
      directed: ties.directed,
      weighted: ties.weighted,
      ...measured.network,
    } as Analysis['network'],
    actors: [],
    // Written out, since a million objects copied by spreading take six times the room.
    ties: dataset.ties.map(
      ({ source, target, weight, layer, wave, confirmed, evidence, benefit }) => ({
        source,
        target,
        weight,
        layer,
        wave,
        confirmed,
        evidence,
        ...(benefit === undefined ? {} : { benefit }),
        measures: measured.tie(at(source), at(target)),
      }),
    ),
    ...(dataset.memberships.length > 0 ? { memberships: [...dataset.memberships] } : {}),
    sectors: sectors.ids.map((id, k) => ({
      id,
      ...(labels[k] === undefined ? {} : { label: labels[k] }),
      actors: sectors.codes.reduce((count, code) => count + (code === k ? 1 : 0), 0),
      density: sectorMatrix.density[k][k],
      eiIndex: null,
      ...measured.sectors[k],
    })) as Analysis['sectors'],
    sectorMatrix,
    problems,
  });
  described.actors = describedActors(
    dataset.actors,
    (i) => ({ sector: sectors.ids[sectors.codes[i]] ?? null, roles: roles[i] }),
    measured,
    { inPlace },
  );
  return described;
}
