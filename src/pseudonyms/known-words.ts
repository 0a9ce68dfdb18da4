import type { ChainData } from '../chains/chain.ts';
import { allShipped } from '../chains/shipped.ts';
import { saysAbsent } from '../input/vocabulary/absence.ts';
import {
  contractTerms,
  departmentFields,
  levels,
  ownershipTerms,
  personTerms,
  planners,
  settingTerms,
  stakeholderGroups,
  tierTerms,
  units,
} from '../input/vocabulary/index.ts';
import { type Term, wordsOf } from '../input/vocabulary/vocabulary.ts';
import { phraseFinder } from './phrases.ts';

const shipped = allShipped().flatMap(({ sectors, roles }) => [...sectors, ...roles]);
const terms: Term[] = [
  ...units,
  ...planners,
  ...departmentFields,
  ...levels,
  ...ownershipTerms,
  ...settingTerms,
  ...contractTerms,
  ...personTerms,
  ...stakeholderGroups,
  ...tierTerms,
];
const kinds = [
  'Organisation',
  'Organization',
  'Person',
  'Einrichtung',
  'Gruppe',
  'Group',
  'Verein',
];

export type KnownWords = ReturnType<typeof phraseFinder<true>>;

/** Finds words that care-chain itself knows: of its chains and one of the user's own, of its views. They tell nobody's name. */
export function knownWords(chain: ChainData | null): KnownWords {
  const own = chain ? [...chain.sectors, ...chain.roles] : [];
  return phraseFinder<true>(
    [
      ...[...shipped, ...own].flatMap(({ id, label, aliases }) => [
        id,
        ...Object.values(label ?? {}).filter((name) => name !== undefined),
        ...aliases,
      ]),
      ...terms.flatMap(wordsOf),
      ...kinds,
    ].map((phrase) => [phrase, true] as const),
  );
}

/** Finds the words for agreements, the only ones in the notes of ties that a view reads. */
export const agreementWords: KnownWords = phraseFinder<true>(
  contractTerms.flatMap(wordsOf).map((phrase) => [phrase, true] as const),
);

/** Whether a whole text is a word that care-chain compares as a whole. */
export const isKnownWhole = (text: string): boolean => saysAbsent(text);
