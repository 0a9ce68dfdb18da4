import type { Analysis, Json } from '../analysis.ts';
import type { ChainData } from '../chains/chain.ts';
import type { Dataset } from '../input/dataset.ts';
import type { Own } from './own.ts';

/** What is told of in `settings` where it is chosen, in the order in which it is told. */
const unset = {
  method: undefined,
  seed: undefined,
  permutations: undefined,
  weakBelow: undefined,
  caseManager: undefined,
};

/** What a caller chose, in the order in which it is told, whatever the order in which it was given. */
export const chosenOf = (given: Readonly<Record<string, Json | undefined>>): Record<string, Json> =>
  Object.fromEntries(
    Object.entries({ ...unset, ...given }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );

/** How a network is measured: what the table says, what the caller chose, and what stands where nobody says. */
export const settingsOf = ({
  dataset,
  chain,
  sectors,
  chosen,
  own,
  projected,
  unlisted,
}: {
  dataset: Dataset;
  chain: ChainData | null;
  sectors: string;
  chosen: Record<string, Json>;
  own: Own['settings'];
  projected: boolean;
  /** Ties that are measured, but not listed one by one; undefined where each is. */
  unlisted: number | undefined;
}): Analysis['settings'] => ({
  chain: chain?.id ?? 'none',
  sectors,
  directed: dataset.directed,
  ...dataset.rules,
  method: 'whole',
  seed: 1,
  ...chosen,
  ...own,
  ...(projected ? { projection: true } : {}),
  ...(unlisted === undefined ? {} : { tiesLeftOut: unlisted }),
});
