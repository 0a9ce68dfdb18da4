import type { Chain, Handover } from '../chains/chain.ts';
import type { ChainFile } from '../chains/chain-file.ts';
import * as files from '../chains/index.ts';
import type { ChainWords } from './chain-words.ts';
import * as german from './de/chains/index.ts';
import * as english from './en/chains/index.ts';

/** The shipped chains, complete: what their files state, with names and reasons in every language. */
export const demenz = complete('demenz');
export const entlassmanagement = complete('entlassmanagement');
export const frueheHilfen = complete('frueheHilfen');
export const palliativversorgung = complete('palliativversorgung');
export const schlaganfall = complete('schlaganfall');
export const wohnungsnotfall = complete('wohnungsnotfall');

function complete(name: keyof typeof english.chains): Chain {
  const file: ChainFile = files[name];
  const de: ChainWords = german.chains[name];
  const en: ChainWords = english.chains[name];
  const limitOf = new Map(
    Object.entries(file.limits).flatMap(([limit, pairs]) => pairs.map((pair) => [pair, limit])),
  );
  return {
    id: file.id,
    label: { de: de.name, en: en.name },
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
    })),
    handovers: Object.entries(file.handovers).map(([pair, { basis, source }]) => {
      const [from, to] = pair.split(' → ');
      const limit = limitOf.get(pair);
      return {
        from,
        to,
        why: { de: de.handovers[pair], en: en.handovers[pair] },
        basis: basis as Handover['basis'],
        source,
        ...(limit === undefined ? {} : { limited: { de: de.limits[limit], en: en.limits[limit] } }),
      };
    }),
    caseManagerRole: file.caseManagerRole,
  };
}

type Corner = keyof typeof files.sectorWords;

/** The words of the catalogue that a role takes, and those of its own. */
function aliasesOf(id: string, { words = [id], also = [] }: ChainFile['roles'][string]): string[] {
  return [
    ...words.flatMap((entry) => files.roleWords[entry as keyof typeof files.roleWords]),
    ...also,
  ];
}
