import type { ChainData, Handover } from './chain.ts';
import type { ChainFile } from './chain-file.ts';

/** Words of tables by the role or corner that they mean. */
export interface Catalogue {
  readonly [entry: string]: readonly string[];
}

/** A shipped chain as computation takes it: with the words of tables and without names. */
export function dataOfFile(
  file: ChainFile,
  { roles, sectors }: { roles: Catalogue; sectors: Catalogue },
): ChainData {
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
    sectors: file.sectors.map((id) => ({ id, aliases: [...sectors[id]] })),
    roles: Object.entries(file.roles).map(([id, role]) => ({
      id,
      sector: role.sector,
      aliases: aliasesOf(id, role, roles),
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

/** The words of the catalogue that a role takes, and those of its own. */
function aliasesOf(
  id: string,
  { words = [id], also = [] }: ChainFile['roles'][string],
  roles: Catalogue,
): string[] {
  return [...words.flatMap((entry) => roles[entry]), ...also];
}
