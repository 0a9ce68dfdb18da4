import type { Chain, Handover } from '../chains/chain.ts';
import type { ChainFile } from '../chains/chain-file.ts';
import * as files from '../chains/index.ts';
import type { ChainWords } from './chain-words.ts';
import * as german from './de/chains/index.ts';
import * as english from './en/chains/index.ts';

/** The shipped chains, complete: what their files state, with names and reasons in every language. */
export const demenz = complete('demenz');
export const dischargeToAssess = complete('dischargeToAssess');
export const entlassmanagement = complete('entlassmanagement');
export const entlassungsmanagement = complete('entlassungsmanagement');
export const frueheHilfen = complete('frueheHilfen');
export const gemeindepsychiatrie = complete('gemeindepsychiatrie');
export const geriatrischeRehabilitation = complete('geriatrischeRehabilitation');
export const palliativversorgung = complete('palliativversorgung');
export const schlaganfall = complete('schlaganfall');
export const spitalaustritt = complete('spitalaustritt');
export const wohnungsnotfall = complete('wohnungsnotfall');

function complete(name: keyof typeof english.chains): Chain {
  const file: ChainFile = files[name];
  const de: ChainWords = german.chains[name];
  const en: ChainWords = english.chains[name];
  const limitOf = new Map(
    Object.entries(file.limits).flatMap(([limit, { kind, handovers }]) =>
      handovers.map((pair) => [pair, { limit, kind: kind as LimitKind }]),
    ),
  );
  const stateOf = (source: string) =>
    file.states[source] === undefined ? {} : { state: file.states[source] };
  return {
    id: file.id,
    label: { de: de.name, en: en.name },
    jurisdiction: file.jurisdiction,
    sectors: file.sectors.map((id) => ({
      id,
      label: { de: german.sectors[id as Corner], en: english.sectors[id as Corner] },
      aliases: files.sectorWords[id as Corner],
    })),
    roles: Object.entries(file.roles).map(([id, role]) => ({
      id,
      label: { de: de.roles[id], en: en.roles[id] },
      sector: role.sector,
      aliases: aliasesOf(id, role),
      required: role.required,
      ...(role.anyOf ? { anyOf: [...role.anyOf] } : {}),
      source: role.source,
      ...stateOf(role.source),
      reach: role.reach as Reach,
      ...(de.whenAbsent?.[id] && en.whenAbsent?.[id]
        ? { whenAbsent: { de: de.whenAbsent[id], en: en.whenAbsent[id] } }
        : {}),
    })),
    handovers: Object.entries(file.handovers).map(([pair, { basis, source, orTo }]) => {
      const [from, to] = pair.split(' → ');
      const limit = limitOf.get(pair);
      return {
        from,
        to,
        why: { de: de.handovers[pair], en: en.handovers[pair] },
        basis: basis as Handover['basis'],
        source,
        ...stateOf(source),
        ...(orTo ? { orTo: [...orTo] } : {}),
        ...(limit === undefined
          ? {}
          : {
              limited: { de: de.limits[limit.limit], en: en.limits[limit.limit] },
              limit: limit.kind,
            }),
      };
    }),
    ...(file.funding === undefined
      ? {}
      : {
          funding: Object.entries(file.funding).map(([id, source]) => ({
            source,
            ...stateOf(source),
            what: { de: de.funding?.[id] ?? '', en: en.funding?.[id] ?? '' },
          })),
        }),
    caseManagerRole: file.caseManagerRole,
  };
}

type Reach = NonNullable<Chain['roles'][number]['reach']>;
type LimitKind = NonNullable<Handover['limit']>;
type Corner = keyof typeof files.sectorWords;

/** The words of the catalogue that a role takes, and those of its own. */
function aliasesOf(id: string, { words = [id], also = [] }: ChainFile['roles'][string]): string[] {
  return [
    ...words.flatMap((entry) => files.roleWords[entry as keyof typeof files.roleWords]),
    ...also,
  ];
}
