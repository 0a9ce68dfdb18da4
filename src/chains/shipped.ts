import type { ChainData, Handover } from './chain.ts';
import type { ChainFile } from './chain-file.ts';
import * as files from './index.ts';

const { roleWords, sectorWords, ...named } = files;

/** The files of the shipped chains by their ids, in the order of their names. */
const byId = new Map(Object.values<ChainFile>(named).map((file) => [file.id, file]));

/** The ids of the shipped chains. */
export const shippedIds: readonly string[] = [...byId.keys()];

const made = new Map<string, ChainData>();

/** A shipped chain with the words of tables and without names; made once, when it is asked for, since most networks need one. */
export function shippedChain(id: string): ChainData | undefined {
  const file = byId.get(id);
  if (file && !made.has(id)) made.set(id, dataOf(file));
  return made.get(id);
}

/** All of them. */
export const allShipped = (): ChainData[] => shippedIds.map((id) => shippedChain(id) as ChainData);

function dataOf(file: ChainFile): ChainData {
  const limits = new Map(
    Object.entries(file.limits).flatMap(([limited, { kind, handovers }]) =>
      handovers.map((pair) => [pair, { limited, limit: kind as LimitKind }]),
    ),
  );
  const stateOf = (source: string) =>
    file.states[source] === undefined ? {} : { state: file.states[source] };
  return {
    id: file.id,
    jurisdiction: file.jurisdiction,
    sectors: file.sectors.map((id) => ({ id, aliases: sectorWords[id as Corner] })),
    roles: Object.entries(file.roles).map(([id, role]) => ({
      id,
      sector: role.sector,
      aliases: aliasesOf(id, role),
      required: role.required,
      ...(role.anyOf ? { anyOf: [...role.anyOf] } : {}),
      source: role.source,
      ...stateOf(role.source),
      reach: role.reach as Reach,
    })),
    handovers: Object.entries(file.handovers).map(([pair, { basis, source, orTo }]) => {
      const [from, to] = pair.split(' → ');
      return {
        from,
        to,
        basis: basis as Handover['basis'],
        source,
        ...stateOf(source),
        ...(orTo ? { orTo: [...orTo] } : {}),
        ...limits.get(pair),
      };
    }),
    ...(file.funding === undefined
      ? {}
      : {
          funding: Object.entries(file.funding).map(([what, source]) => ({
            source,
            ...stateOf(source),
            what,
          })),
        }),
    caseManagerRole: file.caseManagerRole,
  };
}

type Reach = NonNullable<ChainData['roles'][number]['reach']>;
type LimitKind = NonNullable<Handover['limit']>;
type Corner = keyof typeof sectorWords;

/** The words of the catalogue that a role takes, and those of its own. */
function aliasesOf(id: string, { words = [id], also = [] }: ChainFile['roles'][string]): string[] {
  return [...words.flatMap((entry) => roleWords[entry as keyof typeof roleWords]), ...also];
}
